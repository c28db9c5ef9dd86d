#pragma once

#include "core/audit/audit_log.h"
#include "core/audit/audit_reader.h"
#include "core/audit/packed_event.h"
#include "core/crypto/ed25519.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <optional>
#include <vector>

// What the tests of the log share: a log in a folder of its own, with a witness in memory.
namespace warden::test {

class MemoryAnchor final : public Anchor
{
public:
    Result<std::optional<QByteArray>> read() override
    {
        if (isSilent)
            return fail(ErrorKind::Locked, ErrorReason::KeychainSilent);
        return kept;
    }
    Result<void> write(const QByteArray &checkpoint) override
    {
        if (isSilent)
            return fail(ErrorKind::Locked, ErrorReason::KeychainSilent);
        kept = checkpoint;
        return {};
    }

    std::optional<QByteArray> kept = {};
    bool isSilent = false;
};

inline Secret databaseKey()
{
    return Secret(QByteArrayView(QByteArray(32, 'a')));
}

inline Secret signingKey(char fill = 's')
{
    return Secret(QByteArrayView(QByteArray(32, fill)));
}

inline QByteArray publicKey(char fill = 's')
{
    return ed25519PublicKey(signingKey(fill)).value();
}

inline AuditKeys ownerKeys()
{
    return {databaseKey(), {}, signingKey()};
}

inline AuditKeys auditorKeys()
{
    return {databaseKey(), publicKey(), std::nullopt};
}

inline Event numberedEvent(qint64 number)
{
    const QString text = QString::number(number);
    Event event;
    event.time =
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * 1000, QTimeZone::utc());
    event.actor = number % 10 == 0 ? QStringLiteral("Grace") : QStringLiteral("Ada");
    event.source = number % 25 == 0 ? QStringLiteral("google") : QStringLiteral("contact-warden");
    event.outcome = number % 50 == 0 ? Outcome::Failure : Outcome::Success;
    event.action =
        number % 4 == 0 ? QStringLiteral("run.finished") : QStringLiteral("plan.created");
    event.object = {QStringLiteral("route"), QStringLiteral("route-") + QString::number(number % 7),
                    QStringLiteral("Office to Zap ") + text};
    event.run = RunId(QStringLiteral("run-") + QString::number(number / 10));
    event.counts = {{QStringLiteral("read"), number}};
    return event;
}

// Outbox entries first … first + count - 1.
inline std::vector<OutboxEvent> numberedEvents(qint64 first, qint64 count)
{
    std::vector<OutboxEvent> events;
    for (qint64 number = first; number < first + count; ++number)
        events.push_back({number, numberedEvent(number)});
    return events;
}

struct LogFolder
{
    QTemporaryDir folder;
    MemoryAnchor anchor;
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
    QMap<QByteArray, QByteArray> guards = {}; // the triggers that raw() took away: name and text

    QString path() const { return folder.filePath(QStringLiteral("audit.db")); }
    Clock clock()
    {
        return [this] { return now; };
    }
    AuditLog create()
    {
        return AuditLog::create(path(), QStringLiteral("w1"), ownerKeys(), &anchor, clock())
            .value();
    }
    Result<AuditLog> open(AuditKeys keys = ownerKeys())
    {
        putGuardsBack();
        return AuditLog::open(path(), QStringLiteral("w1"), std::move(keys), &anchor, clock());
    }
    AuditReader reader()
    {
        putGuardsBack();
        return AuditReader::open(path(), databaseKey()).value();
    }
    AuditVerdict verify(const QByteArray &checkpoint = {})
    {
        Progress progress;
        return reader().verify({publicKey(), &anchor, checkpoint}, progress).value();
    }
    // The file as somebody with its key sees it, without the guards against mistakes.
    Database raw()
    {
        Database database = Database::open(path(), databaseKey(), OpenMode::ReadWrite).value();
        {
            Result<Statement> select = database.prepare(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND"
                " (name LIKE '%\\_stay' ESCAPE '\\' OR name LIKE '%\\_remain' ESCAPE '\\')");
            while (select->step().value())
                guards.insert(select->utf8(0), select->utf8(1));
        }
        for (auto guard = guards.begin(); guard != guards.end(); ++guard) {
            if (!database.runScript(("DROP TRIGGER IF EXISTS " + guard.key()).constData()))
                qFatal("can't drop a trigger");
        }
        return database;
    }
    // As whoever tampers with a log does when they are done.
    void putGuardsBack()
    {
        if (guards.isEmpty())
            return;
        Database database = Database::open(path(), databaseKey(), OpenMode::ReadWrite).value();
        for (const QByteArray &guard : std::as_const(guards))
            (void)database.runScript(guard.constData()); // some are there again
        guards.clear();
    }
};

// An event's bytes as they stand in the file.
inline QByteArray bytesAt(Database &database, qint64 seq)
{
    Result<Statement> select = database.prepare("SELECT packed FROM events WHERE seq = ?");
    if (!select || !select->bind(seq).step().value_or(false))
        qFatal("no event %lld", seq);
    return unpackEvent(select->bytes(0)).value();
}

// Other bytes in their place, and nothing else: a forger's first idea.
inline void changeBytes(Database &database, qint64 seq, const char *before, const char *after)
{
    QByteArray json = bytesAt(database, seq);
    json.replace(before, after);
    if (!database.run("UPDATE events SET packed = ? WHERE seq = ?", packEvent(json), seq))
        qFatal("can't change event %lld", seq);
}

} // namespace warden::test
