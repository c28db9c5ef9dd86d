#include "core/session/keychain_anchor.h"

namespace warden {

KeychainAnchor::KeychainAnchor(SecretStore &store, const QString &workspaceId)
    : m_store(store), m_key(entryOf(workspaceId))
{}

QString KeychainAnchor::entryOf(const QString &workspaceId)
{
    return workspaceId + QStringLiteral("/log-anchor");
}

Result<std::optional<QByteArray>> KeychainAnchor::read()
{
    const Result<Secret> value = m_store.read(m_key, Unlocking::Never);
    if (value)
        return std::optional<QByteArray>(value->view().toByteArray());
    if (value.error().reason == ErrorReason::KeychainEntryGone)
        return std::optional<QByteArray>();
    return value.failure();
}

Result<void> KeychainAnchor::write(const QByteArray &checkpoint)
{
    return m_store.write(m_key, Secret(QByteArrayView(checkpoint)), Unlocking::Never);
}

} // namespace warden
