#include "core/audit/facet_sums.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace warden {

namespace {

// SplitMix64's last step: every bit of the result depends on every bit of the value.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

SumKey SumKey::create()
{
    QRandomGenerator *system = QRandomGenerator::system();
    return {system->generate64(), system->generate64()};
}

quint64 pairHash(const SumKey &sumKey, qint64 key, qint64 number)
{
    const quint64 ofKey = mixed(static_cast<quint64>(key) + sumKey.ofKeys);
    return mixed((ofKey ^ static_cast<quint64>(number)) + sumKey.ofNumbers);
}

quint64 wordHash(const SumKey &sumKey, QByteArrayView word)
{
    quint64 hash = sumKey.ofKeys + static_cast<quint64>(word.size());
    for (qsizetype at = 0; at < word.size(); at += qsizetype{sizeof(quint64)}) {
        quint64 bytes = 0;
        std::memcpy(&bytes, word.data() + at,
                    static_cast<size_t>(std::min<qsizetype>(sizeof bytes, word.size() - at)));
        hash = mixed(hash ^ bytes) + sumKey.ofNumbers;
    }
    return mixed(hash);
}

} // namespace warden
