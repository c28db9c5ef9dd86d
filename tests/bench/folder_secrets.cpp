#include "tests/bench/folder_secrets.h"

#include <QFile>

namespace warden {

QString FolderSecrets::pathOf(const QString &key) const
{
    return m_folder.filePath(QString::fromLatin1(key.toUtf8().toHex()));
}

SecretState FolderSecrets::probe(const QString &key)
{
    return QFile::exists(pathOf(key)) ? SecretState::Present : SecretState::Missing;
}

Result<Secret> FolderSecrets::read(const QString &key, Unlocking)
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(SecretState::Missing);
    QByteArray value = file.readAll();
    return Secret::take(value);
}

Result<void> FolderSecrets::write(const QString &key, const Secret &value, Unlocking)
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly) || file.write(value.view().toByteArray()) < 0)
        return failureOf(SecretState::Unavailable);
    return {};
}

Result<void> FolderSecrets::remove(const QString &key, Unlocking)
{
    QFile::remove(pathOf(key));
    return {};
}

} // namespace warden
