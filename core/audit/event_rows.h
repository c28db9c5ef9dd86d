#pragma once

#include "core/audit/audit_query.h"

#include <QByteArray>

namespace warden {

// A row's bytes, which are a leaf of the tree: the event's canonical JSON with its number as "seq".
QByteArray rowToJson(const AuditRow &row);
Result<AuditRow> rowFromJson(const QByteArray &json);

// The number in a row's bytes, without reading all of it; 0 where there is none.
qint64 sequenceIn(QByteArrayView json);

// The count that tells how long what a service sent was. It is kept up to longestRaw bytes.
inline const QString rawBytes = QStringLiteral("raw_bytes");

// Keeps an event within 48 KiB, whatever came in: names are cut at 256 characters; details that
// are too long are replaced by their size and SHA-256, so that the log never gets stuck on one.
// Half a surrogate pair, which a service may send and a cut may leave, becomes a replacement
// character: JSON in UTF-8 has no place for it (RFC 8785).
Event bounded(Event event);

// What the words of a search are looked for in: names and the texts among the details.
QString searchText(const Event &event);

} // namespace warden
