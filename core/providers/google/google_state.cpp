#include "core/providers/google/google_state.h"

#include "core/providers/google/google_service.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

// A token is good only for the very same parameters.
static QString parameters()
{
    return u"1 %1 %2"_s.arg(mostListedInAPage).arg(personFieldsToRead());
}

QByteArray toBytes(const GoogleState &state)
{
    QJsonObject names;
    for (auto group = state.groups.names.cbegin(); group != state.groups.names.cend(); ++group)
        names.insert(group.key(), group.value());
    QStringList others(state.groups.others.cbegin(), state.groups.others.cend());
    std::ranges::sort(others);
    return QJsonDocument(QJsonObject{{u"parameters"_s, parameters()},
                                     {u"people"_s, state.peopleToken},
                                     {u"groups"_s, state.groupsToken},
                                     {u"names"_s, names},
                                     {u"others"_s, QJsonArray::fromStringList(others)}})
        .toJson(QJsonDocument::Compact);
}

GoogleState googleStateFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("parameters"_L1).toString() != parameters())
        return {};
    GoogleState state;
    state.peopleToken = object.value("people"_L1).toString();
    state.groupsToken = object.value("groups"_L1).toString();
    const QJsonObject names = object.value("names"_L1).toObject();
    for (auto group = names.begin(); group != names.end(); ++group)
        state.groups.names.insert(group.key(), group.value().toString());
    for (const QJsonValue group : object.value("others"_L1).toArray())
        state.groups.others.insert(group.toString());
    return state;
}

} // namespace warden
