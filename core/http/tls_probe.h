#pragma once

#include "core/base/progress.h"

#include <QDateTime>
#include <QString>

namespace warden {

// How a server identifies itself and encrypts.
struct TlsFacts
{
    QString protocol = {};   // "TLSv1.3"
    QString cipher = {};     // "TLS_AES_256_GCM_SHA384"
    QDateTime notAfter = {}; // of the first certificate of its chain to expire
    QString issuer = {};     // of the server's certificate
    bool isPrivate = false;  // trusted only by the connection's own certificates
};

// Shakes hands with a server and says nothing to it. The certificate is checked as for any call:
// errors are those of errorFor() in http_error.h. Takes at most 20 seconds.
// `authority`: certificates in PEM that are trusted beside the system's, or empty.
Result<TlsFacts> probeTls(const QString &host, quint16 port, const QByteArray &authority,
                          Progress &progress);

} // namespace warden
