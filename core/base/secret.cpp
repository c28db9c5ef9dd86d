#include "core/base/secret.h"

#include <QString>

#include <cstring>
#include <utility>

namespace warden {

void wipeMemory(void *bytes, qsizetype size) noexcept
{
    // Through a volatile pointer, every store has to happen.
    auto *byte = static_cast<volatile unsigned char *>(bytes);
    for (qsizetype i = 0; i < size; ++i)
        byte[i] = 0;
}

void wipe(QByteArray &bytes) noexcept
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipeMemory(bytes.data(), bytes.size());
    bytes.clear();
}

Secret::Secret(qsizetype size)
    : m_bytes(size > 0 ? std::make_unique<unsigned char[]>(static_cast<size_t>(size)) : nullptr),
      m_size(size)
{}

Secret::Secret(QByteArrayView bytes) : Secret(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), static_cast<size_t>(m_size));
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    warden::wipe(bytes);
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return take(bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::equals(const Secret &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned char>(m_bytes[i] ^ other.m_bytes[i]);
    return difference == 0;
}

void Secret::wipe() noexcept
{
    if (m_bytes)
        wipeMemory(m_bytes.get(), m_size);
}

} // namespace warden
