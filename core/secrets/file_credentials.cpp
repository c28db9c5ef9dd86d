#include "core/secrets/file_credentials.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace warden {

static const auto formatName = u"contact-warden-credentials"_s;

FileCredentials::FileCredentials(QString path, OnWriteStep onStep)
    : m_path(std::move(path)), m_onStep(std::move(onStep))
{}

Result<FileCredentials::Entries> FileCredentials::load() const
{
    const Result<QByteArray> bytes = readBounded(m_path, largestFile);
    if (!bytes && bytes.error().reason == ErrorReason::NotFound)
        return Entries();
    if (!bytes)
        return bytes.failure();
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root[u"format"].toString() != formatName || !root[u"entries"].isObject())
        return fail(ErrorKind::Storage, ErrorReason::Damaged, m_path);
    if (root[u"version"].toInt() != 1)
        return fail(ErrorKind::Storage, ErrorReason::NewerVersion, m_path);

    Entries entries;
    const QJsonObject stored = root[u"entries"].toObject();
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        const auto blob = QByteArray::fromBase64Encoding(entry->toString().toLatin1(),
                                                         QByteArray::AbortOnBase64DecodingErrors);
        if (!entry->isString() || !blob)
            return fail(ErrorKind::Storage, ErrorReason::Damaged, m_path);
        entries.insert(entry.key(), *blob);
    }
    return entries;
}

Result<QByteArray> FileCredentials::read(const QString &name)
{
    const Result<Entries> entries = load();
    if (!entries)
        return entries.failure();
    const auto entry = entries->find(name);
    if (entry == entries->end())
        return fail(ErrorKind::Unauthorized, ErrorReason::KeychainEntryGone);
    return *entry;
}

Result<void> FileCredentials::write(const QString &name, const QByteArray &blob)
{
    return replace(name, &blob);
}

Result<void> FileCredentials::remove(const QString &name)
{
    return replace(name, nullptr);
}

Result<void> FileCredentials::replace(const QString &name, const QByteArray *blob)
{
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(staleLockMilliseconds);
    if (!lock.tryLock(5000))
        return lockFailure(m_path, lock.error());
    removeWriteLeftovers(m_path);

    Result<Entries> entries = load();
    if (!entries)
        return entries.failure();
    if (!blob && !entries->contains(name))
        return {};
    if (blob)
        entries->insert(name, *blob);
    else
        entries->remove(name);

    QJsonObject stored;
    for (auto entry = entries->begin(); entry != entries->end(); ++entry)
        stored.insert(entry.key(), QString::fromLatin1(entry->toBase64()));
    const QJsonObject root{{u"format"_s, formatName}, {u"version"_s, 1}, {u"entries"_s, stored}};
    const QByteArray bytes = QJsonDocument(root).toJson();
    if (bytes.size() > largestFile)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, m_path);
    return writeDurably(m_path, bytes, m_onStep);
}

} // namespace warden
