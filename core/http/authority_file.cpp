#include "core/http/authority_file.h"

#include "core/base/durable_file.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qint64 largestFile = 1024 * 1024;

Result<QByteArray> certificatesOf(const QString &path)
{
    const Result<QByteArray> file = readBounded(path, largestFile);
    QByteArray certificates;
    if (file) {
        for (const QSslCertificate &certificate : QSslCertificate::fromData(*file))
            certificates += certificate.toPem();
    }
    if (certificates.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::FileUnreadable, path,
                    u"no certificate in PEM in the file of the private authority"_s);
    return certificates;
}

} // namespace warden
