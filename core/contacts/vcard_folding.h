#pragma once

#include <QByteArray>
#include <QByteArrayView>

// The two ways in which a long line of a vCard is broken up when it is written. Both append to
// `card` and end with `lineEnd`.

namespace warden {

// Lines of at most 75 octets, cut between characters.
void appendFolded(QByteArray &card, QByteArrayView line, QByteArrayView lineEnd);

// RFC 2045, section 6.7, lines of at most 76 characters. `column` is where the value begins.
void appendQuotedPrintable(QByteArray &card, QByteArrayView value, qsizetype column,
                           QByteArrayView lineEnd);

} // namespace warden
