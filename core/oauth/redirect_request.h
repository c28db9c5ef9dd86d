#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace warden {

inline constexpr qsizetype largestRedirect = 8 * 1024; // bytes, headers included

// What a browser brings back (RFC 6749, sections 4.1.2 and 4.1.2.1; RFC 9207). Move-only.
struct RedirectAnswer
{
    QByteArray state = {};
    Secret code = {};   // or
    QString error = {}; // "access_denied"
    QString description = {};
    QString issuer = {}; // empty where it isn't named
};

// A query, percent-encoded as it came. Invalid where a parameter comes twice, where there is no
// state, or not just one of code and error, or characters that don't belong there.
Result<RedirectAnswer> readRedirectQuery(QByteArrayView query);

// The address that somebody copied from a browser, or its query alone.
Result<RedirectAnswer> readPastedRedirect(const QString &text);

// The first line and headers of a request, up to the empty line.
struct RedirectRequest
{
    QByteArray method = {};
    QByteArray path = {};  // as sent
    QByteArray query = {}; // without the question mark
    QByteArray host = {};  // the header
};
Result<RedirectRequest> readRedirectRequest(QByteArrayView head);

} // namespace warden
