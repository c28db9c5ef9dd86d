#pragma once

#include <QStringList>

namespace warden {

// Digits from each place where a person may begin to type a number: the whole, without the
// country's code, and from each group as it was written. "+49 (30) 123-456" gives "4930123456",
// "30123456", "123456", "456". Internal to core/store.
QStringList phoneStarts(const QString &phone);

// The digits of a text that is written like a phone number, of at least three; else empty.
QString typedNumber(const QString &text);

bool isDigits(const QString &text);

// "030…" → "30…", "0049…" → "49…".
QString withoutTrunkZeros(const QString &digits);

} // namespace warden
