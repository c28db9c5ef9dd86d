#include "core/audit/audit_reader.h"
#include "core/audit/signed_note.h"
#include "core/session/session_alerts.h"
#include "core/session/session_review.h"
#include "tests/core/session/old_workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <future>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<AuditFindingKind> kindsOf(const Result<AuditVerdict> &verdict)
{
    std::vector<AuditFindingKind> kinds;
    for (const AuditFinding &finding : verdict->findings) {
        if (finding.kind != AuditFindingKind::Unanchored)
            kinds.push_back(finding.kind);
    }
    return kinds;
}

qint64 eventsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->total : -1;
}

} // namespace

// Old entries go into a file because somebody asks for it; everything else goes on as before.
class SessionArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportNamesTheArchivesThatItLeavesOut()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        const QDate today = world.fixture.environment().clock().toLocalTime().date();
        const auto reportOf = [&](const QDate &day) {
            return owner->auditReport(Quarter::of(day), world.fixture.path(u"report.json"_s),
                                      Session::Existing::Replace, {}, world.fixture.progress());
        };
        QCOMPARE(reportOf(today.addDays(-400))->leftOut.size(), 0u); // nothing is archived
        REQUIRE_VALUE(world.archive(*owner));
        const Result<QuarterReport> then = reportOf(today.addDays(-400));
        REQUIRE_VALUE(then);
        QCOMPARE(then->leftOut.size(), 1u);
        QCOMPARE(then->leftOut.front().file, u"old.archive"_s);
        QVERIFY(contentOf(world.fixture.path(u"report.json"_s)).contains("\"old.archive\""));
        const Result<QuarterReport> now = reportOf(today);
        REQUIRE_VALUE(now);
        QCOMPARE(now->leftOut.size(), 0u);
    }

    void aReviewSaysHowMuchLiesInArchives()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        Session::Review review(*owner);
        QCOMPARE(review.begin(world.fixture.progress())->archived, 0);
        REQUIRE_VALUE(world.archive(*owner));
        QCOMPARE(review.begin(world.fixture.progress())->archived, 2048);
    }

    void listsAreReadWhileALogIsVerifiedForItsArchives()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        int read = 0;
        std::future<bool> list;
        const auto readAList = [&](const ProgressStep &step) {
            if (step.stage != Stage::Verifying || read > 0)
                return;
            list = std::async(std::launch::async,
                              [&] { return owner->auditRows({}, {}).has_value(); });
            read += list.wait_for(std::chrono::seconds(5)) == std::future_status::ready ? 1 : 100;
        };
        Progress progress(readAList, {});
        REQUIRE_VALUE(owner->auditArchive(world.fixture.environment().clock().addDays(-100),
                                          world.file(), progress));
        QCOMPARE(read, 1);
        read = 0;
        REQUIRE_VALUE(owner->auditVerify({}, progress, {world.file()}));
        QCOMPARE(read, 1);
    }

    void oldEntriesGoIntoAFileThatTheLogProves()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        const Result<ArchivedRange> archived = world.archive(*owner);
        REQUIRE_VALUE(archived);
        QCOMPARE(archived->archive.first, 1);
        QCOMPARE(archived->archive.last, 2048);
        const Result<AuditVerdict> verdict = owner->auditVerify({}, world.fixture.progress());
        REQUIRE_VALUE(verdict);
        QCOMPARE(kindsOf(verdict), std::vector<AuditFindingKind>());
        QCOMPARE(verdict->archived, 2048);
        QCOMPARE(eventsOf(*owner, u"audit.archive_started"_s), 1);
        QCOMPARE(eventsOf(*owner, u"audit.archived"_s), 1);
        REQUIRE_VALUE(owner->sync({}, world.fixture.progress()));
        QCOMPARE(world.readBack(*owner), 2048);
        QVERIFY(contentOf(world.fixture.path(u"read/events.jsonl"_s)).contains("\"seq\":2048,"));
        QCOMPARE(eventsOf(*owner, u"audit.archive_read"_s), 1);
        QCOMPARE(world.archive(*owner).error().reason, ErrorReason::AlreadyExists);
    }

    void rulesSeeEventsBeforeTheyGoIntoAFile()
    {
        OldWorkspace world;
        world.fill(17000); // more than an unlock and a note look at
        world.fixture.moveClock(400);
        {
            const std::unique_ptr<Session> owner = world.unlock();
            const Result<ArchivedRange> archived = world.archive(*owner);
            REQUIRE_VALUE(archived);
            QVERIFY(archived->archive.last > 10'000);
        }
        const Result<WatchReport> report =
            world.unlock()->alerts().evaluate(world.fixture.progress());
        REQUIRE_VALUE(report);
        QCOMPARE(report->archived, 0);
    }

    void theNextUnlockFindsASoundLog()
    {
        OldWorkspace world;
        REQUIRE_VALUE(world.archive(*world.unlock()));
        const std::unique_ptr<Session> again = world.unlock();
        REQUIRE_VALUE(again->sync({}, world.fixture.progress()));
        REQUIRE_VALUE(again->checkIntegrity(world.fixture.progress()));
        QCOMPARE(kindsOf(again->auditVerify({}, world.fixture.progress())),
                 std::vector<AuditFindingKind>());
        QCOMPARE(world.archive(*again).error().reason, ErrorReason::AlreadyExists);
        QVERIFY(QFile::rename(world.file(), world.file(u"elsewhere"_s)));
        QCOMPARE(world.archive(*again).error().reason, ErrorReason::NothingToArchive);
        QVERIFY(!QFile::exists(world.file()));
    }

    void anAuditorReadsArchivesAndMakesNone()
    {
        OldWorkspace world;
        {
            const std::unique_ptr<Session> auditor = world.unlock(u"Ava"_s);
            QCOMPARE(world.archive(*auditor).error().kind, ErrorKind::Denied);
            QVERIFY(!QFile::exists(world.file()));
        }
        REQUIRE_VALUE(world.archive(*world.unlock(u"Bo"_s))); // an administrator does
        const std::unique_ptr<Session> auditor = world.unlock(u"Ava"_s);
        QCOMPARE(world.readBack(*auditor), 2048);
        const Result<LogRetention> retention = auditor->auditRetention();
        REQUIRE_VALUE(retention);
        QCOMPARE(retention->archives.size(), 1u);
        QCOMPARE(retention->archives.front().last, 2048);
    }

    void newKeysOpenOldArchives()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        REQUIRE_VALUE(world.archive(*owner));
        const Result<std::vector<OperatorView>> people = owner->operators();
        REQUIRE_VALUE(people);
        for (const OperatorView &view : *people) {
            if (view.name == u"Bo"_s)
                REQUIRE_VALUE(owner->removeOperator(view.id, world.fixture.progress()));
        }
        QVERIFY(QFile::exists(world.fixture.workspace() + u"/audit-2.db"_s));
        QCOMPARE(world.readBack(*owner), 2048);
        QCOMPARE(world.readBack(*world.unlock(u"Ava"_s), u"again"_s), 2048);
        QCOMPARE(kindsOf(owner->auditVerify({}, world.fixture.progress(), {world.file()})),
                 std::vector<AuditFindingKind>());
    }

    void theRecoveryCodeOfThenOpensItWithoutTheWorkspace()
    {
        OldWorkspace world;
        Secret newer;
        {
            const std::unique_ptr<Session> owner = world.unlock();
            REQUIRE_VALUE(world.archive(*owner));
            Result<Secret> made = owner->createRecoveryCode();
            REQUIRE_VALUE(made);
            newer = std::move(*made);
        }
        QVERIFY(QDir(world.fixture.workspace()).removeRecursively());
        const QString out = world.fixture.path(u"read"_s);
        const Result<AuditExport> read =
            Session::readAuditArchive(world.file(), world.code, out, world.fixture.progress());
        REQUIRE_VALUE(read);
        QCOMPARE(read->events, 2048);
        QCOMPARE(Session::readAuditArchive(world.file(), newer, out, world.fixture.progress())
                     .error()
                     .reason,
                 ErrorReason::WrongRecoveryCode);
    }

    void aWorkspaceThatMovedOpensItsArchives()
    {
        OldWorkspace world;
        const QString moved = world.fixture.path(u"moved"_s);
        {
            const std::unique_ptr<Session> owner = world.unlock();
            REQUIRE_VALUE(world.archive(*owner));
            REQUIRE_VALUE(owner->exportWorkspace(world.file(u"move"_s), Session::Existing::Keep,
                                                 Session::Afterwards::GoOn,
                                                 world.fixture.progress()));
        }
        REQUIRE_VALUE(Session::importWorkspace(
            {world.file(u"move"_s), moved, UnlockMethod::RecoveryCode}, world.code, Secret(),
            world.fixture.environment(), world.fixture.progress()));
        const Result<std::unique_ptr<Session>> there = Session::unlockWithPassphrase(
            moved, u"Ann"_s, world.fixture.passphrase(), world.fixture.environment());
        REQUIRE_VALUE(there);
        QCOMPARE(world.readBack(**there), 2048);
        QCOMPARE(kindsOf((*there)->auditVerify({}, world.fixture.progress())),
                 std::vector<AuditFindingKind>());
    }

    void verifyingReadsTheFilesThatAreAtHand()
    {
        OldWorkspace world;
        {
            OldWorkspace other;
            REQUIRE_VALUE(other.archive(*other.unlock()));
            QVERIFY(QFile::rename(other.file(), world.file(u"foreign"_s)));
        }
        const std::unique_ptr<Session> owner = world.unlock();
        REQUIRE_VALUE(world.archive(*owner));
        Progress &progress = world.fixture.progress();
        const Result<AuditVerdict> good = owner->auditVerify({}, progress, {world.file()});
        QCOMPARE(kindsOf(good), std::vector<AuditFindingKind>());
        QCOMPARE(good->archivedRead, 2048);
        QCOMPARE(owner->auditVerify({}, progress, {world.file(u"foreign"_s)}).error().reason,
                 ErrorReason::NotAnArchive);
        QCOMPARE(owner->auditVerify({}, progress, {world.fixture.path(u"a.vcf"_s)}).error().reason,
                 ErrorReason::NotAnArchive);

        QByteArray bytes = contentOf(world.file());
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QFile file(world.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const Result<AuditVerdict> bad = owner->auditVerify({}, progress, {world.file()});
        REQUIRE_VALUE(bad);
        QVERIFY(!bad->ok);
        QCOMPARE(bad->archivedRead, 0);
        QVERIFY(std::ranges::find(bad->findings, AuditFinding{AuditFindingKind::Changed, 1,
                                                              2048}) != bad->findings.end());
        QCOMPARE(world.readBack(*owner), -1);
    }

    void aCheckpointOfArchivedEntriesIsHeldAgainstTheirFile()
    {
        OldWorkspace world;
        const QString checkpoint = world.fixture.path(u"checkpoint"_s);
        {
            const Vault vault = Vault::open(world.fixture.workspace()).value();
            AuditReader log =
                AuditReader::open(vault.auditPath(), world.fixture.key(DataKey::Audit)).value();
            const Result<QByteArray> root = log.rootAt(7);
            const Result<QByteArray> note =
                signCheckpoint({checkpointOrigin(vault.workspaceId()), 7, *root},
                               world.fixture.key(DataKey::Signing));
            QFile file(checkpoint);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(*note), note->size());
        }
        const std::unique_ptr<Session> owner = world.unlock();
        REQUIRE_VALUE(world.archive(*owner));
        Progress &progress = world.fixture.progress();
        const Result<AuditVerdict> alone = owner->auditVerify(checkpoint, progress);
        QCOMPARE(alone.error().reason, ErrorReason::EventsArchived);
        QCOMPARE(alone.error().subject, u"old.archive"_s);
        const Result<AuditVerdict> both = owner->auditVerify(checkpoint, progress, {world.file()});
        REQUIRE_VALUE(both);
        QCOMPARE(kindsOf(both), std::vector<AuditFindingKind>());
        QCOMPARE(both->anchored, 7);
    }

    void whatLaterUnlocksAskTheLogForIsKept()
    {
        OldWorkspace world;
        const QString keyring = world.fixture.workspace() + u"/keyring.json"_s;
        const QByteArray older = contentOf(keyring);
        {
            // A failure whose number the log has, and a change of keyring.json: both are archived.
            QVERIFY(!Session::unlockWithPassphrase(world.fixture.workspace(), u"Bo"_s,
                                                   Secret::fromText(u"not this one"_s),
                                                   world.fixture.environment()));
            const std::unique_ptr<Session> owner = world.unlock();
            REQUIRE_VALUE(owner->addOperator(u"Cy"_s, Role::Auditor, world.fixture.passphrase(),
                                             KeychainUnlock::Ask));
        }
        world.fill(2000);
        world.fixture.moveClock(400);
        {
            const std::unique_ptr<Session> owner = world.unlock();
            const Result<ArchivedRange> archived = world.archive(*owner);
            REQUIRE_VALUE(archived);
            QVERIFY(archived->archive.last >= 4096);
            QCOMPARE(eventsOf(*owner, u"workspace.unlock_failed"_s), 0);
            QCOMPARE(eventsOf(*owner, u"operator."_s), 0);
        }
        QCOMPARE(eventsOf(*world.unlock(u"Cy"_s), u"signin_spool."_s), 0);
        // An auditor has the log alone to know by that this one is older.
        QFile file(keyring);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(older), older.size());
        file.close();
        QVERIFY(!world.fixture.unlock(u"Ava"_s));
    }

    void anOlderContactsDatabaseGoesOnWithAnArchivedLog()
    {
        OldWorkspace world;
        world.fixture.keep(u"contacts.db"_s);
        REQUIRE_VALUE(world.archive(*world.unlock()));
        world.fixture.putBack(u"contacts.db"_s);
        const std::unique_ptr<Session> owner = world.unlock();
        REQUIRE_VALUE(owner->sync({}, world.fixture.progress()));
        QCOMPARE(kindsOf(owner->auditVerify({}, world.fixture.progress())),
                 std::vector<AuditFindingKind>());
    }

    void retentionSaysWhatIsDueAndDoesNothing()
    {
        OldWorkspace world;
        const std::unique_ptr<Session> owner = world.unlock();
        QCOMPARE(owner->auditRetention()->months, 0);
        QCOMPARE(owner->auditRetention()->dueTo, 0);
        REQUIRE_VALUE(owner->setAuditRetention(24));
        QCOMPARE(owner->auditRetention()->dueTo, 0);
        REQUIRE_VALUE(owner->setAuditRetention(12));
        const LogRetention due = owner->auditRetention().value();
        QCOMPARE(due.months, 12);
        QCOMPARE(due.dueFrom, 1);
        QCOMPARE(due.dueTo, 2048);
        QCOMPARE(eventsOf(*owner, u"setting.changed"_s), 2);
        REQUIRE_VALUE(owner->auditArchive(due.dueBefore, world.file(), world.fixture.progress()));
        QCOMPARE(owner->auditRetention()->dueTo, 0);
        QCOMPARE(owner->auditRetention()->archives.size(), 1u);
        QCOMPARE(owner->setAuditRetention(-1).error().reason, ErrorReason::LimitOutOfRange);
        QCOMPARE(owner->setAuditRetention(1201).error().reason, ErrorReason::LimitOutOfRange);
    }
};

QTEST_GUILESS_MAIN(SessionArchivesTest)
#include "session_archives_test.moc"
