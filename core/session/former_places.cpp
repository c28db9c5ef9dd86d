#include "core/session/former_places.h"

#include "core/session/connection_settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString key = u"former_places"_s; // of Connection::settings
const QString account = u"account"_s;
const QString until = u"until"_s; // RFC 3339

} // namespace

std::vector<FormerPlace> formerPlaces(const Connection &connection)
{
    std::vector<FormerPlace> places;
    for (const QJsonValue value : connection.settings.value(key).toArray()) {
        const QJsonObject place = value.toObject();
        places.push_back({place.value(account).toString(), settings::time(place, until)});
    }
    return places;
}

void addFormerPlace(Connection &connection, const FormerPlace &place)
{
    std::vector<FormerPlace> places = formerPlaces(connection);
    std::erase_if(places, [&](const FormerPlace &known) {
        return known.account == place.account || known.account == connection.account;
    });
    places.push_back(place);
    QJsonArray array;
    for (const FormerPlace &each : places) {
        QJsonObject object{{account, each.account}};
        settings::setTime(object, until, each.until);
        array.append(object);
    }
    connection.settings.insert(key, array);
}

} // namespace warden
