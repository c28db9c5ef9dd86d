#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace warden {

// RFC 8785: keys sorted by UTF-16 unit, no blanks, shortest numbers, UTF-8. The same value always
// gives the same bytes, so they can be hashed. Numbers that JSON doesn't know become null.
QByteArray canonicalJson(const QJsonObject &object);

// One number of it: 0.1 as "0.1".
QByteArray canonicalNumber(double number);

// The other way, for bytes that have to be in that form: anything else (blanks, doubled keys,
// another order, more than `mostBytes`, deeper than 16) is Invalid.
Result<QJsonObject> fromCanonicalJson(const QByteArray &json, qsizetype mostBytes = 65536);

} // namespace warden
