#pragma once

#include "core/base/durable_file.h"
#include "core/secrets/credential_storage.h"

#include <QMap>

namespace warden {

// Sealed blobs in one file, credentials.sealed, where there is no keychain: a JSON object
//   {"format":"contact-warden-credentials","version":1,"entries":{"<name>":"<base64>"}}
// of at most 4 MiB, replaced as a whole. credentials.sealed.lock keeps two writers apart; a second
// one waits 5 s and then fails as Busy.
class FileCredentials : public CredentialStorage
{
public:
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

    explicit FileCredentials(QString path, OnWriteStep onStep = {});

    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &blob) override;
    Result<void> remove(const QString &name) override;

private:
    using Entries = QMap<QString, QByteArray>;

    Result<Entries> load() const;
    Result<void> replace(const QString &name, const QByteArray *blob);

    QString m_path;
    OnWriteStep m_onStep;
};

} // namespace warden
