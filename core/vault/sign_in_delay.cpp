#include "core/vault/sign_in_delay.h"

#include "core/base/durable_file.h"
#include "core/base/timestamp.h"
#include "core/vault/keyring_format.h"
#include "core/vault/strict_json.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largestFile = 64 * 1024; // bytes
constexpr int mostFailures = 1000;
constexpr int lockMilliseconds = 1000;
const QString formatName = u"contact-warden-signin-delays"_s;

struct Failures
{
    int count = 0;
    QDateTime last = {};
};
using All = QMap<QString, Failures>;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"signin.delays"_s);
}

All load(const QString &path)
{
    All all;
    const Result<QByteArray> bytes = readBounded(path, largestFile);
    if (!bytes)
        return all;
    StrictObject root(QJsonDocument::fromJson(*bytes).object());
    if (root.text(u"format"_s, 64) != formatName || root.number(u"version"_s, 1, 1) != 1)
        return all;
    const QJsonArray entries = root.array(u"operators"_s, mostOperators);
    if (!root.finish())
        return all;
    for (const QJsonValue &value : entries) {
        StrictObject entry(value);
        const QString id = entry.text(u"id"_s, 64);
        Failures failures;
        failures.count = static_cast<int>(entry.number(u"failures"_s, 1, mostFailures));
        failures.last = fromRfc3339(entry.text(u"last"_s, 40)).value_or(QDateTime());
        if (entry.finish() && failures.last.isValid())
            all.insert(id, failures);
    }
    return all;
}

void store(const QString &path, const All &all)
{
    QJsonArray entries;
    for (auto each = all.begin(); each != all.end() && entries.size() < mostOperators; ++each)
        entries.append(QJsonObject{{u"id"_s, each.key()},
                                   {u"failures"_s, each->count},
                                   {u"last"_s, toRfc3339(each->last)}});
    const QJsonObject root{{u"format"_s, formatName}, {u"version"_s, 1}, {u"operators"_s, entries}};
    (void)writeDurably(path, QJsonDocument(root).toJson());
}

// Under the file's lock. Where the folder can't be written to, what is asked of the file still
// counts.
template <class Change>
Result<void> change(const QString &folder, Change apply)
{
    const QString path = pathIn(folder);
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(staleLockMilliseconds);
    const bool isLocked = lock.tryLock(lockMilliseconds);
    if (!isLocked && lock.error() == QLockFile::LockFailedError)
        return lockFailure(path, lock.error());
    if (isLocked)
        removeWriteLeftovers(path);
    All all = load(path);
    Result<void> applied = apply(all);
    if (isLocked)
        store(path, all);
    return applied;
}

} // namespace

int delaySeconds(int failures)
{
    const int counted = failures - freeAttempts;
    if (counted <= 0)
        return 0;
    constexpr int longestShift = 7;
    return std::min(1 << std::min(counted, longestShift), longestDelaySeconds);
}

Result<Attempt> beginAttempt(const QString &folder, const OperatorId &id, const QDateTime &now)
{
    if (load(pathIn(folder)).value(id.value()).count < freeAttempts)
        return Attempt::Free;
    Result<void> patient = change(folder, [&](All &all) -> Result<void> {
        Failures &failures = all[id.value()];
        const qint64 since = std::max<qint64>(failures.last.secsTo(now), 0);
        if (failures.last > now)
            failures.last = now;
        if (const qint64 left = delaySeconds(failures.count) - since; left > 0)
            return fail(ErrorKind::RateLimited, ErrorReason::WrongPassphrase, u"%1 s"_s.arg(left));
        failures = {std::min(failures.count + 1, mostFailures), now};
        return {};
    });
    if (!patient)
        return patient.failure();
    return Attempt::Counted;
}

void countFailure(const QString &folder, const OperatorId &id, Attempt attempt,
                  const QDateTime &now)
{
    if (id.isEmpty() || attempt == Attempt::Counted)
        return;
    (void)change(folder, [&](All &all) -> Result<void> {
        Failures &failures = all[id.value()];
        failures = {std::min(failures.count + 1, mostFailures), now};
        return {};
    });
}

void forgetFailures(const QString &folder, const OperatorId &id)
{
    if (!load(pathIn(folder)).contains(id.value()))
        return;
    (void)change(folder, [&](All &all) -> Result<void> {
        all.remove(id.value());
        return {};
    });
}

} // namespace warden
