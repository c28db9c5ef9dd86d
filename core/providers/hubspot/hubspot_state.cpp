#include "core/providers/hubspot/hubspot_state.h"

#include "core/base/timestamp.h"
#include "core/providers/hubspot/hubspot_api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

static QString allProperties()
{
    return hubspot::contactProperties().join(u',');
}

QByteArray stateBytes(const HubSpotState &state)
{
    return QJsonDocument(
               QJsonObject{{u"version"_s, 1},
                           {u"from"_s, toRfc3339(state.from)},
                           {u"asked"_s, allProperties()},
                           {u"properties"_s, QJsonArray::fromStringList(state.properties)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<HubSpotState> readState(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(u"version"_s).toInt() != 1 ||
        json.value(u"asked"_s).toString() != allProperties())
        return {};
    const Result<QDateTime> from = fromRfc3339(json.value(u"from"_s).toString());
    if (!from)
        return {};
    HubSpotState state{*from, {}};
    const QJsonArray there = json.value(u"properties"_s).toArray();
    for (const QString &name : hubspot::contactProperties()) {
        if (there.contains(name))
            state.properties.append(name);
        else if (hubspot::isSurelyThere(name))
            return {};
    }
    return state;
}

} // namespace warden
