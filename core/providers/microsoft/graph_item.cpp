#include "core/providers/microsoft/graph_item.h"

#include "core/providers/microsoft/graph_facts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden::graph {

QString idOf(const QJsonObject &item)
{
    const QString id = item.value("id"_L1).toString();
    // These two mean the folder in an address, and percent-encoding leaves them as they are.
    const bool isPath = id == "."_L1 || id == ".."_L1;
    return id.size() <= longestId && !isPath ? id : QString();
}

QString revisionOf(const QJsonObject &item)
{
    const QString tag = item.value("@odata.etag"_L1).toString();
    if (!tag.isEmpty())
        return tag.size() <= longestId ? tag : QString();
    const QString key = item.value("changeKey"_L1).toString();
    return key.isEmpty() || key.size() > longestId ? QString() : u"W/\"%1\""_s.arg(key);
}

bool isRemoved(const QJsonObject &item)
{
    return item.contains("@removed"_L1);
}

Result<RawContact> rawContact(const QJsonObject &item)
{
    RawContact raw{idOf(item), revisionOf(item)};
    if (raw.remoteId.isEmpty() || raw.revision.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"no id or no revision"_s);
    QJsonObject kept;
    for (const QString &name : modelledProperties()) {
        const auto value = item.constFind(name);
        if (value == item.constEnd())
            return fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"not all was told"_s);
        kept.insert(name, *value);
    }
    for (const QString &name : keptProperties()) {
        if (const QJsonValue value = item.value(name); !value.isUndefined() && !value.isNull())
            kept.insert(name, value);
    }
    raw.bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const QDateTime modified =
        QDateTime::fromString(item.value("lastModifiedDateTime"_L1).toString(), Qt::ISODateWithMs);
    if (modified.isValid())
        raw.modified = modified.toUTC();
    return raw;
}

} // namespace warden::graph
