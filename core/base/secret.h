#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace warden {

// Bytes that must not outlive their use: a key, a password, a token, a hook's address.
// Move-only, wiped when destroyed, not printable, never converted to text by itself.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size);             // zero bytes, to be filled through data()
    explicit Secret(QByteArrayView bytes);       // copies; wipe your own buffer
    static Secret take(QByteArray &bytes);       // copies, then wipes and clears `bytes`
    static Secret fromText(const QString &text); // UTF-8

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const { return Secret(view()); }

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    // In constant time for equal sizes.
    bool equals(const Secret &other) const;

private:
    void wipe() noexcept;

    std::unique_ptr<unsigned char[]> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites memory in a way that a compiler may not remove.
void wipeMemory(void *bytes, qsizetype size) noexcept;

// Wipes a byte array in place (only useful while it is not shared) and clears it.
void wipe(QByteArray &bytes) noexcept;

} // namespace warden
