#pragma once

#include <QByteArrayView>
#include <QString>

namespace warden {

// A number that stands for an id in an index: 63 bits. A UUIDv7 (RFC 9562) keeps its order of
// time, so that an index of new ids grows at its end: 42 bits of milliseconds (until 2109), then
// the lowest 21 bits. Other texts: the first 63 bits of their SHA-256. Two ids can have one key.
qint64 idKey(const QString &id);
qint64 idKey(QByteArrayView utf8);

} // namespace warden
