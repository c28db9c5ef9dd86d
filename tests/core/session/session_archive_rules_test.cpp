#include "tests/core/session/old_workspace.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace warden;

namespace {

bool isSound(const AuditVerdict &verdict)
{
    return std::ranges::all_of(verdict.findings, [](const AuditFinding &finding) {
        return finding.kind == AuditFindingKind::Unanchored;
    });
}

} // namespace

// What has to be so before anything is archived, and what outlives it.
class SessionArchiveRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsYoungStaysButForTheOwner()
    {
        OldWorkspace world;
        const auto refused = [&](Session &session, int days) {
            return world.archive(session, days).error().reason == ErrorReason::NothingToArchive &&
                   !QFile::exists(world.file());
        };
        fillLog(world.fixture, 2000); // of today
        world.fixture.moveClock(10);
        {
            const std::unique_ptr<Session> administrator = world.unlock(u"Bo"_s);
            QVERIFY(refused(*administrator, 0));
            QVERIFY(refused(*administrator, -1));
            QVERIFY(refused(*administrator, 89));
            REQUIRE_VALUE(world.unlock()->setAuditRetention(24));
            QVERIFY(refused(*administrator, 100));
            REQUIRE_VALUE(world.unlock()->setAuditRetention(0));
            REQUIRE_VALUE(world.archive(*administrator, 91));
            QVERIFY(QFile::remove(world.file()));
        }
        const std::unique_ptr<Session> owner = world.unlock();
        QVERIFY(refused(*owner, -1)); // nobody archives what isn't written yet
        const Result<ArchivedRange> archived = world.archive(*owner, 5);
        REQUIRE_VALUE(archived);
        QVERIFY(archived->archive.last >= 4096);
    }

    // What a folder was told could never be compared again, once only the archive knows it.
    void aWitnessInAFolderIsToldFirst()
    {
        SessionFixture fixture;
        const QString folder = fixture.path(u"witness"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto files = [&] { return QDir(folder).entryList(QDir::Files, QDir::Name); };
        {
            WitnessDraft draft;
            draft.folder = folder;
            REQUIRE_VALUE(fixture.create()->addWitness(draft, Secret(), fixture.progress()));
        }
        fillLog(fixture, 3000);
        fixture.moveClock(400);
        const Result<std::unique_ptr<Session>> owner = fixture.unlock();
        REQUIRE_VALUE(owner);
        const auto archive = [&] {
            return (*owner)->auditArchive(fixture.environment().clock().addDays(-100),
                                          fixture.path(u"old.archive"_s), fixture.progress());
        };
        QVERIFY(QDir().rename(folder, folder + u"-away"_s));
        QVERIFY(!archive());
        QVERIFY(!QFile::exists(fixture.path(u"old.archive"_s)));
        QVERIFY(QDir().rename(folder + u"-away"_s, folder));
        QCOMPARE(files().size(), 1);
        REQUIRE_VALUE(archive());
        QCOMPARE(files().size(), 2);
        QVERIFY(files().last().right(14).left(10).toInt() > 3000);
    }

    void anAnchorWithinAnArchiveGoesOnWithItsFile()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.keychain = std::make_shared<MemorySecretStore>();
        const WorkspaceSetup setup{fixture.workspace(), u"Ann"_s, u"DE"_s, UnlockMethod::Keychain,
                                   false};
        {
            const Result<Session::Created> made = Session::create(setup, Secret(), environment);
            REQUIRE_VALUE(made);
            REQUIRE_VALUE(made->session->setPassphrase(fixture.passphrase()));
        }
        fillLog(fixture, 3000);
        fixture.moveClock(400);
        const QString file = fixture.path(u"old.archive"_s);
        {
            const Result<std::unique_ptr<Session>> elsewhere = fixture.unlock();
            REQUIRE_VALUE(elsewhere);
            REQUIRE_VALUE((*elsewhere)
                              ->auditArchive(fixture.environment().clock().addDays(-100), file,
                                             fixture.progress()));
        }
        const Result<std::unique_ptr<Session>> owner =
            Session::unlockWithKeychain(fixture.workspace(), environment);
        REQUIRE_VALUE(owner);
        const auto anchored = [&](const QStringList &files) {
            const Result<AuditVerdict> verdict =
                (*owner)->auditVerify({}, fixture.progress(), files);
            if (!verdict || !isSound(*verdict))
                return qint64{-1};
            return verdict->anchored;
        };
        QCOMPARE(anchored({}), 0);
        const qint64 then = anchored({file});
        QVERIFY2(then > 0 && then < 2048, QByteArray::number(then));
        QVERIFY(anchored({}) > 3000);
    }
};

QTEST_GUILESS_MAIN(SessionArchiveRulesTest)
#include "session_archive_rules_test.moc"
