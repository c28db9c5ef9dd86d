#include "core/crypto/scrypt.h"

#include "core/crypto/evp.h"

#include <QElapsedTimer>

#include <bit>

using namespace Qt::StringLiterals;

namespace warden {

bool isAcceptable(const ScryptCost &cost)
{
    return cost.n >= 2 && std::has_single_bit(cost.n) && cost.r >= 1 && cost.p >= 1 &&
           cost.p <= scryptParallelLimit && cost.r <= 64 &&
           cost.n <= scryptMemoryLimit / (quint64(128) * cost.r);
}

Result<Secret> scrypt(const Secret &passphrase, QByteArrayView salt, const ScryptCost &cost,
                      qsizetype size)
{
    if (!isAcceptable(cost))
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, {},
                    u"scrypt parameters out of bounds"_s);
    // OpenSSL's own limit of 32 MiB would refuse n = 2^17; its blocks need a little more than n.
    const quint64 memory = quint64(128) * cost.r * (cost.n + cost.p + 4) + (quint64(1) << 20);
    Secret derived(size);
    if (EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()),
                       static_cast<size_t>(passphrase.size()), bytesOf(salt),
                       static_cast<size_t>(salt.size()), cost.n, cost.r, cost.p, memory,
                       derived.data(), static_cast<size_t>(size)) != 1)
        return evpFailure("scrypt");
    return derived;
}

ScryptCost calibrateScrypt()
{
    ScryptCost cost;
    QElapsedTimer timer;
    timer.start();
    const Result<Secret> measured =
        scrypt(Secret(QByteArrayView("calibration")), QByteArrayView("calibration"), cost);
    if (!measured)
        return cost;
    // n grows in steps of two and time grows with it: the step that comes nearest to 500 ms.
    qint64 milliseconds = timer.elapsed();
    while (milliseconds <= 350 && isAcceptable({cost.n * 2, cost.r, cost.p})) {
        cost.n *= 2;
        milliseconds *= 2;
    }
    return cost;
}

} // namespace warden
