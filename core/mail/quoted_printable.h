#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace warden {

// RFC 2045, section 6.7: text with "\n" or "\r\n" as lines of at most 76 characters of ASCII that
// end in "\r\n".
QByteArray toQuotedPrintable(QByteArrayView text);

} // namespace warden
