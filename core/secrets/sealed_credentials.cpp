#include "core/secrets/sealed_credentials.h"

#include "core/crypto/aead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

SealedCredentials::SealedCredentials(CredentialStorage &storage, const Secret &credentialsKey,
                                     QString workspaceId, ChangeLock changeLock)
    : m_storage(storage), m_key(credentialsKey), m_workspaceId(std::move(workspaceId)),
      m_changeLock(std::move(changeLock))
{}

static bool isName(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               QStringView(u"._-/").contains(c);
    };
    return !name.isEmpty() && name.size() <= 120 &&
           std::all_of(name.begin(), name.end(), isAllowed);
}

Result<QByteArray> SealedCredentials::associated(const QString &name) const
{
    if (m_key.isEmpty())
        return fail(ErrorKind::Denied, u"this operator has no credentials key"_s);
    if (!isName(name))
        return fail(ErrorKind::Internal, u"not a credential's name"_s);
    return "contact-warden credential v1\n" + m_workspaceId.toUtf8() + '\n' + name.toUtf8();
}

Result<Secret> SealedCredentials::read(const QString &name) const
{
    const Result<QByteArray> context = associated(name);
    if (!context)
        return context.failure();
    const Result<QByteArray> blob = m_storage.read(name);
    if (!blob)
        return blob.failure();
    return unseal(m_key, *blob, *context);
}

Result<std::unique_ptr<QLockFile>> SealedCredentials::lockForChange() const
{
    return m_changeLock ? m_changeLock() : nullptr;
}

Result<void> SealedCredentials::requireChangeable() const
{
    const Result<std::unique_ptr<QLockFile>> lock = lockForChange();
    return lock ? Result<void>() : lock.failure();
}

Result<void> SealedCredentials::write(const QString &name, const Secret &value) const
{
    const Result<QByteArray> context = associated(name);
    if (!context)
        return context.failure();
    if (value.size() > largestValue)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
    const Result<std::unique_ptr<QLockFile>> lock = lockForChange();
    if (!lock)
        return lock.failure();
    const Result<QByteArray> blob = seal(m_key, value.view(), *context);
    if (!blob)
        return blob.failure();
    return m_storage.write(name, *blob);
}

Result<void> SealedCredentials::remove(const QString &name) const
{
    const Result<QByteArray> context = associated(name);
    if (!context)
        return context.failure();
    return m_storage.remove(name);
}

} // namespace warden
