#include "core/contacts/phone_keys.h"

#include "core/contacts/normalise.h"

namespace warden {

// About 20 MB of numbers; beyond that the oldest books' ones aren't asked for any more.
constexpr qsizetype mostKnown = 200'000;
constexpr qsizetype longestKnown = 40; // characters; longer ones are rarely numbers

std::optional<QString> PhoneKeys::of(const QString &number)
{
    if (number.size() > longestKnown)
        return phoneKey(number, m_region);
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_known.constFind(number); known != m_known.cend())
            return *known;
    }
    std::optional<QString> key = phoneKey(number, m_region); // outside: threads parse side by side
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(number, key);
    return key;
}

} // namespace warden
