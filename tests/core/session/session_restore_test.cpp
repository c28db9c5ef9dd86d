#include "core/database/database.h"
#include "core/vault/vault.h"
#include "tests/core/audit/forging.h"
#include "tests/core/session/session_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A workspace whose keychain is a witness of its log.
class WitnessedWorkspace
{
public:
    SessionFixture files;
    std::shared_ptr<MemorySecretStore> keychain = std::make_shared<MemorySecretStore>();

    SessionEnvironment environment()
    {
        SessionEnvironment environment = files.environment();
        environment.keychain = keychain;
        return environment;
    }
    std::unique_ptr<Session> create()
    {
        WorkspaceSetup setup;
        setup.folder = files.workspace();
        setup.ownerName = u"Ann"_s;
        setup.makeRecoveryCode = false;
        return std::move(Session::create(setup, Secret(), environment()).value().session);
    }
    std::unique_ptr<Session> unlock()
    {
        return std::move(Session::unlockWithKeychain(files.workspace(), environment()).value());
    }
    // As whoever has the log's key, and no signing key, takes its end away under an open session.
    void cutOff(qint64 size)
    {
        Vault vault = Vault::open(files.workspace()).value();
        if (!vault.unlockWithKeychain(*keychain, Unlocking::Never))
            qFatal("no unlock");
        Database database =
            Database::open(vault.auditPath(), vault.key(DataKey::Audit), OpenMode::ReadWrite)
                .value();
        std::vector<QByteArray> guards;
        {
            Result<Statement> select =
                database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
            while (select->step().value())
                guards.insert(guards.end(), {select->utf8(0), select->utf8(1)});
        }
        for (size_t i = 0; i < guards.size(); i += 2)
            test::must(database.runScript(("DROP TRIGGER " + guards[i]).constData()));
        test::cutOff(database, size);
        for (size_t i = 1; i < guards.size(); i += 2)
            test::must(database.runScript(guards[i].constData()));
    }
    // Both databases are as they were before a sync that the keychain's anchor saw.
    void rollBack()
    {
        {
            const std::unique_ptr<Session> session = create();
            files.addBooks(*session, 3);
        }
        for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
            files.keep(file);
        {
            const std::unique_ptr<Session> session = unlock();
            if (!session->sync({}, files.progress()))
                qFatal("the sync before failed");
        }
        for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
            files.putBack(file);
    }
};

std::vector<Event> restoresIn(Session &session)
{
    AuditFilter filter;
    filter.action = u"audit.restored"_s;
    std::vector<Event> events;
    if (const Result<AuditPage> page = session.auditList(filter)) {
        for (const AuditRow &row : page->rows)
            events.push_back(row.event);
    }
    return events;
}

qint64 sizeOf(Session &session, Progress &progress)
{
    const Result<AuditVerdict> verdict = session.auditVerify({}, progress);
    return verdict ? verdict->size : -1;
}

} // namespace

// Decision 26: restoring a backup is an event that the owner confirms.
class SessionRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRolledBackLogIsGoneOnWithWhenTheOwnerSaysSo()
    {
        SessionFixture fixture;
        {
            const std::unique_ptr<Session> session = fixture.create();
            fixture.addBooks(*session, 3);
        }
        fixture.keep(u"audit.db"_s);
        {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            REQUIRE_VALUE((*session)->sync({}, fixture.progress()));
        }
        fixture.putBack(u"audit.db"_s);
        {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            const Result<SyncOutcome> refused = (*session)->sync({}, fixture.progress());
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
            const Result<RestoredLog> restored = (*session)->restoredLog(fixture.progress());
            REQUIRE_VALUE(restored);
            QVERIFY(restored->sizeBefore > restored->sizeNow);
            REQUIRE_VALUE((*session)->acceptRestoredLog(*restored, fixture.progress()));
            REQUIRE_VALUE((*session)->sync({}, fixture.progress()));
            const std::vector<Event> events = restoresIn(**session);
            QCOMPARE(events.size(), size_t{1});
            QCOMPARE(events.front().actor, u"Ann"_s);
            QCOMPARE(events.front().counts.value(u"size_before"_s), restored->sizeBefore);
            QCOMPARE(events.front().counts.value(u"size_after"_s), restored->sizeNow);
        }
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        REQUIRE_VALUE((*session)->sync({}, fixture.progress()));
        const Result<AuditVerdict> verdict = (*session)->auditVerify({}, fixture.progress());
        REQUIRE_VALUE(verdict);
        QCOMPARE(verdict->findings.size(), size_t{1});
        QCOMPARE(verdict->findings.front().kind, AuditFindingKind::Unanchored);
        const Result<RestoredLog> nothing = (*session)->restoredLog(fixture.progress());
        REQUIRE_VALUE(nothing);
        QCOMPARE(nothing->sizeBefore, 0);
        QCOMPARE((*session)->acceptRestoredLog(*nothing, fixture.progress()).error().kind,
                 ErrorKind::Usage);
    }

    void anOlderCopyOfBothDatabasesIsNoticedAndAccepted()
    {
        WitnessedWorkspace world;
        world.rollBack();
        Progress &progress = world.files.progress();
        {
            const std::unique_ptr<Session> session = world.unlock();
            const Result<AuditVerdict> verdict = session->auditVerify({}, progress);
            REQUIRE_VALUE(verdict);
            QCOMPARE(verdict->findings.back().kind, AuditFindingKind::RolledBack);
            const Result<SyncOutcome> refused = session->sync({}, progress);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
            const Result<RestoredLog> restored = session->restoredLog(progress);
            REQUIRE_VALUE(restored);
            QCOMPARE(restored->sizeNow, verdict->size);
            QCOMPARE(restored->sizeBefore, verdict->findings.back().toSeq);
            REQUIRE_VALUE(session->acceptRestoredLog(*restored, progress));
            REQUIRE_VALUE(session->sync({}, progress));
        }
        const std::unique_ptr<Session> session = world.unlock();
        REQUIRE_VALUE(session->sync({}, progress));
        const Result<AuditVerdict> verdict = session->auditVerify({}, progress);
        REQUIRE_VALUE(verdict);
        QVERIFY(verdict->ok);
        QCOMPARE(verdict->anchored, verdict->size);
        QCOMPARE(restoresIn(*session).size(), size_t{1});
    }

    void untilThenNothingCoversUpWhatIsMissing()
    {
        WitnessedWorkspace world;
        world.rollBack();
        Progress &progress = world.files.progress();
        const qint64 size = sizeOf(*world.unlock(), progress);
        QVERIFY(size > 0);
        for (int start = 0; start < 3; ++start) {
            const std::unique_ptr<Session> session = world.unlock();
            REQUIRE_VALUE(session->routes());
            QCOMPARE(sizeOf(*session, progress), size);
        }
        // What happened meanwhile isn't lost either.
        const std::unique_ptr<Session> session = world.unlock();
        REQUIRE_VALUE(session->acceptRestoredLog(session->restoredLog(progress).value(), progress));
        AuditFilter filter;
        filter.action = u"workspace.unlocked"_s;
        QVERIFY(session->auditList(filter).value().total >= 5);
    }

    // Verifying tells of it each time, and neither it nor anything else makes it good.
    void aLogThatIsRolledBackWhileItIsOpenStaysThat()
    {
        WitnessedWorkspace world;
        Progress &progress = world.files.progress();
        {
            const std::unique_ptr<Session> session = world.create();
            world.files.addBooks(*session, 3);
        }
        const std::unique_ptr<Session> session = world.unlock();
        const qint64 size = sizeOf(*session, progress);
        world.cutOff(size);
        for (int each = 0; each < 3; ++each) {
            const Result<AuditVerdict> verdict = session->auditVerify({}, progress);
            REQUIRE_VALUE(verdict);
            QCOMPARE(verdict->size, size);
            QVERIFY(!verdict->findings.empty());
            QCOMPARE(verdict->findings.back().kind, AuditFindingKind::RolledBack);
            REQUIRE_VALUE(session->setAuditRetention(12 + each)); // an event that waits
        }
        const Result<SyncOutcome> refused = session->sync({}, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
        const Result<RestoredLog> restored = session->restoredLog(progress);
        REQUIRE_VALUE(restored);
        QCOMPARE(restored->sizeNow, size);
        REQUIRE_VALUE(session->acceptRestoredLog(*restored, progress));
        REQUIRE_VALUE(session->sync({}, progress));
        QVERIFY(session->auditVerify({}, progress)->ok);
    }

    // With nobody verifying, either: the next event isn't taken.
    void whatHappensNextIsNotAppendedToALogThatWasRolledBack()
    {
        WitnessedWorkspace world;
        Progress &progress = world.files.progress();
        {
            const std::unique_ptr<Session> session = world.create();
            world.files.addBooks(*session, 3);
        }
        const std::unique_ptr<Session> session = world.unlock();
        const qint64 size = sizeOf(*session, progress) - 3;
        world.cutOff(size);
        REQUIRE_VALUE(session->setAuditRetention(12));
        QCOMPARE(sizeOf(*session, progress), size);
        QVERIFY(!session->sync({}, progress));
    }

    void onlyWhatTheOwnerSawIsAccepted()
    {
        WitnessedWorkspace world;
        world.rollBack();
        Progress &progress = world.files.progress();
        const std::unique_ptr<Session> session = world.unlock();
        RestoredLog seen = session->restoredLog(progress).value();
        seen.sizeBefore -= 1;
        QCOMPARE(session->acceptRestoredLog(seen, progress).error().kind, ErrorKind::Stale);
        QVERIFY(!session->sync({}, progress));
        QVERIFY(restoresIn(*session).empty());
    }

    void aLogThatWasTamperedWithIsNoBackup()
    {
        SessionFixture fixture;
        {
            const std::unique_ptr<Session> session = fixture.create();
            fixture.addBooks(*session, 3);
        }
        {
            Result<Database> database =
                Database::open(fixture.workspace() + u"/audit.db"_s, fixture.key(DataKey::Audit),
                               OpenMode::ReadWrite);
            REQUIRE_VALUE(database);
            REQUIRE_VALUE(database->runScript(
                "DROP TRIGGER events_remain; DELETE FROM events WHERE seq > 3;"));
        }
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        const Result<RestoredLog> restored = (*session)->restoredLog(fixture.progress());
        QVERIFY(!restored);
        QCOMPARE(restored.error().reason, ErrorReason::LogNotTrusted);
        const Result<void> accepted = (*session)->acceptRestoredLog({9, 3}, fixture.progress());
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().reason, ErrorReason::LogNotTrusted);
    }

    void anAcceptanceThatWasCutOffIsToldOnce()
    {
        WitnessedWorkspace world;
        world.rollBack();
        Progress &progress = world.files.progress();
        RestoredLog seen;
        {
            const std::unique_ptr<Session> session = world.unlock();
            seen = session->restoredLog(progress).value();
            world.keychain->stopAfterChanges(0);
            QVERIFY(!session->acceptRestoredLog(seen, progress));
        }
        world.keychain->stopAfterChanges({});
        const std::unique_ptr<Session> session = world.unlock();
        QVERIFY(!session->sync({}, progress));
        const RestoredLog again = session->restoredLog(progress).value();
        QCOMPARE(again.sizeBefore, seen.sizeBefore);
        QCOMPARE(again.sizeNow, seen.sizeNow + 1);
        REQUIRE_VALUE(session->acceptRestoredLog(again, progress));
        REQUIRE_VALUE(session->sync({}, progress));
        const std::vector<Event> events = restoresIn(*session);
        QCOMPARE(events.size(), size_t{1});
        QCOMPARE(events.front().counts.value(u"size_after"_s), seen.sizeNow);
    }

    void aSecondRestoreIsASecondEvent()
    {
        WitnessedWorkspace world;
        world.rollBack();
        Progress &progress = world.files.progress();
        for (int each = 0; each < 2; ++each) {
            {
                const std::unique_ptr<Session> session = world.unlock();
                REQUIRE_VALUE(
                    session->acceptRestoredLog(session->restoredLog(progress).value(), progress));
                if (each == 1)
                    QCOMPARE(restoresIn(*session).size(), size_t{2});
            }
            // Back to just behind the acceptance, and on from there.
            for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
                world.files.keep(file);
            REQUIRE_VALUE(world.unlock()->sync({}, progress));
            for (const QString &file : {u"audit.db"_s, u"contacts.db"_s})
                world.files.putBack(file);
        }
    }

    void aCheckpointOfBeforeStillTellsOfTheLogOfBefore()
    {
        SessionFixture fixture;
        {
            const std::unique_ptr<Session> session = fixture.create();
            fixture.addBooks(*session, 3);
        }
        fixture.keep(u"audit.db"_s);
        const QString checkpoint = fixture.path(u"checkpoint.txt"_s);
        {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            REQUIRE_VALUE((*session)->sync({}, fixture.progress()));
            REQUIRE_VALUE((*session)->auditCheckpoint(checkpoint));
        }
        fixture.putBack(u"audit.db"_s);
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        REQUIRE_VALUE((*session)->acceptRestoredLog(
            (*session)->restoredLog(fixture.progress()).value(), fixture.progress()));
        const Result<AuditVerdict> verdict =
            (*session)->auditVerify(checkpoint, fixture.progress());
        REQUIRE_VALUE(verdict);
        QVERIFY(!verdict->ok);
        const QJsonArray witnesses =
            restoresIn(**session).front().details.value(u"witnesses"_s).toArray();
        QVERIFY(!witnesses.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionRestoreTest)
#include "session_restore_test.moc"
