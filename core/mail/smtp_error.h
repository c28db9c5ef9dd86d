#pragma once

#include "core/base/error.h"

namespace warden {

// What libcurl and the server said at the end.
struct SmtpFailure
{
    int code = 0;               // CURLcode
    long reply = 0;             // the server's newest reply code (RFC 5321, section 4.2), or 0
    long certificate = 0;       // of CURLINFO_SSL_VERIFYRESULT: OpenSSL's X509_V_ERR_…
    bool isMessageSent = false; // its last byte was handed over
};

Error smtpError(const SmtpFailure &failure, const QString &host);

} // namespace warden
