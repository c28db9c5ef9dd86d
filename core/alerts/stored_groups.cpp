#include "core/alerts/stored_groups.h"

#include <QCborParserError>
#include <QCborValue>

namespace warden {

namespace {

constexpr int version = 1;
constexpr qsizetype largest = qsizetype(64) * 1024 * 1024;

} // namespace

QByteArray toStoredGroups(const QCborArray &groups)
{
    return QCborValue(QCborArray{version, groups}).toCbor();
}

std::optional<QCborArray> fromStoredGroups(const QByteArray &bytes)
{
    if (bytes.size() > largest)
        return {};
    QCborParserError error;
    const QCborArray top = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || error.offset != bytes.size() || top.size() != 2 ||
        top.at(0).toInteger() != version || !top.at(1).isArray())
        return {};
    return top.at(1).toArray();
}

} // namespace warden
