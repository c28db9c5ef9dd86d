#include "core/posture/connection_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace warden {

QString jsonListOf(const std::vector<ConnectionId> &connections)
{
    QJsonArray ids;
    for (const ConnectionId &connection : connections)
        ids.append(connection.value());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace warden
