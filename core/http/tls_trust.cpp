#include "core/http/tls_trust.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace warden {

QSslConfiguration tlsTrusting(const QByteArray &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authority.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(authority));
    return tls;
}

} // namespace warden
