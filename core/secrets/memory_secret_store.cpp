#include "core/secrets/memory_secret_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

void MemorySecretStore::setState(SecretState state)
{
    const std::scoped_lock guard(m_mutex);
    m_state = state;
}

void MemorySecretStore::stopAfterChanges(std::optional<int> count)
{
    const std::scoped_lock guard(m_mutex);
    m_changesLeft = count;
}

qsizetype MemorySecretStore::entryCount() const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<qsizetype>(m_entries.size());
}

qsizetype MemorySecretStore::largestEntry() const
{
    const std::scoped_lock guard(m_mutex);
    qsizetype largest = 0;
    for (const auto &[key, value] : m_entries)
        largest = std::max(largest, value.size());
    return largest;
}

void MemorySecretStore::copyFrom(const MemorySecretStore &other)
{
    const std::scoped_lock guard(m_mutex, other.m_mutex);
    m_entries.clear();
    for (const auto &[key, value] : other.m_entries)
        m_entries.emplace(key, value.clone());
}

bool MemorySecretStore::isBroken() const
{
    return m_state != SecretState::Present && m_state != SecretState::Missing;
}

Result<void> MemorySecretStore::countChange()
{
    if (isBroken())
        return failureOf(m_state);
    if (m_changesLeft && (*m_changesLeft)-- <= 0) {
        m_changesLeft = 0;
        return failureOf(SecretState::Unavailable);
    }
    return {};
}

SecretState MemorySecretStore::probe(const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    if (isBroken())
        return m_state;
    return m_entries.contains(key) ? SecretState::Present : SecretState::Missing;
}

Result<Secret> MemorySecretStore::read(const QString &key, Unlocking)
{
    const std::scoped_lock guard(m_mutex);
    if (isBroken())
        return failureOf(m_state);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return failureOf(SecretState::Missing);
    return entry->second.clone();
}

Result<void> MemorySecretStore::write(const QString &key, const Secret &value, Unlocking)
{
    const std::scoped_lock guard(m_mutex);
    if (Result<void> counted = countChange(); !counted)
        return counted;
    if (m_limit && value.size() > *m_limit)
        return fail(ErrorKind::Storage, ErrorReason::TooLarge);
    m_entries.insert_or_assign(key, value.clone());
    return {};
}

Result<void> MemorySecretStore::remove(const QString &key, Unlocking)
{
    const std::scoped_lock guard(m_mutex);
    if (Result<void> counted = countChange(); !counted)
        return counted;
    m_entries.erase(key);
    return {};
}

} // namespace warden
