#include "core/events/event_actions.h"
#include "core/posture/google_accounts.h"
#include "core/session/provider_factory.h"
#include "tests/core/session/cloud_world.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

struct SecurityWorld : CloudWorld
{
    std::unique_ptr<Session> session = create();

    ConnectionId add(const QString &service)
    {
        const Result<ConnectionView> view = connect(*session, draft(service));
        return view ? view->connection.id : ConnectionId();
    }
    Result<ConnectionView> allow(const ConnectionId &id, Session::CheckAccess access)
    {
        const Result<std::unique_ptr<CloudSignIn>> signIn =
            session->startSignInAgain(id, {}, Session::LogAccess::AsBefore, access);
        if (!signIn)
            return signIn.failure();
        const Result<CloudSignIn::Found> found = (*signIn)->run(browser(), progress());
        wait();
        return found ? session->keepSignIn(**signIn) : found.failure();
    }
    SecurityReport check(const ConnectionId &id = {})
    {
        return session->checkSecurity(id, progress()).value_or(SecurityReport());
    }
    std::vector<AuditRow> events(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }
    QString accountOf(const ConnectionId &id)
    {
        const std::vector<ConnectionView> views = session->connections().value();
        const auto found = std::ranges::find_if(
            views, [&](const ConnectionView &view) { return view.connection.id == id; });
        return found->connection.account;
    }
};

Check one(const SecurityReport &report, const QString &id, const ConnectionId &connection = {})
{
    const auto found = std::ranges::find_if(report.checks, [&](const Check &check) {
        return check.id == id && check.connection == connection;
    });
    return found == report.checks.end() ? Check() : *found;
}

AttestationDraft word(const QString &check, const ConnectionId &id, const QDateTime &until)
{
    return {.check = check, .connection = id, .until = until, .note = u"looked at it"_s};
}

#ifdef Q_OS_LINUX
// This process's, on files of this folder (proc_locks(5)).
qint64 locksOn(const QString &folder)
{
    QFile locks(u"/proc/locks"_s);
    if (!locks.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = locks.readAll().split('\n');
    qint64 count = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        struct stat status = {};
        if (stat(QFile::encodeName(file.filePath()).constData(), &status) != 0)
            return -1;
        const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino)) + ' ';
        const QByteArray process =
            ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        count += std::ranges::count_if(lines, [&](const QByteArray &line) {
            return line.contains("POSIX") && line.contains(inode) && line.contains(process);
        });
    }
    return count;
}
#endif

} // namespace

class SessionSecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceTellsWhatItKnows()
    {
        SecurityWorld world;
        const SecurityReport report = world.check();
        QCOMPARE(one(report, u"rest.databases"_s).answer(), Answer::Pass);
        QCOMPARE(one(report, u"rest.permissions"_s).answer(), Answer::Pass);
        QCOMPARE(one(report, u"people.one_person"_s).answer(), Answer::Fail);
        QCOMPARE(one(report, u"people.unused"_s).answer(), Answer::Pass);
        QCOMPARE(one(report, u"audit.witness"_s).answer(), Answer::Fail);
        QCOMPARE(one(report, u"audit.verified"_s).answer(), Answer::Fail);
        QCOMPARE(one(report, u"policies.fields"_s).answer(), Answer::Pass);
        QCOMPARE(one(report, u"rest.integrity"_s).answer(), Answer::Pass);
        QCOMPARE(one(report, u"audit.review"_s).answer(), Answer::Fail);
        QVERIFY(report.needsAPerson());
        QCOMPARE(world.events(actions::checkRun).size(), size_t{1});
        QCOMPARE(world.events(actions::checkRun).front().event.counts.value(u"fail"_s),
                 report.count(Answer::Fail));

        const auto newFails = [&] {
            return world.events(actions::checkRun).front().event.details.value("new_fails"_L1);
        };
        QVERIFY(newFails().toArray().contains(u"audit.verified"_s));

        QVERIFY(world.session->auditVerify({}, world.progress()));
        const SecurityReport later = world.check();
        QVERIFY(newFails().isUndefined());
        QCOMPARE(one(later, u"audit.verified"_s).answer(), Answer::Pass);
        QCOMPARE(one(later, u"rest.integrity"_s).answer(), Answer::Pass);
        // What was found stays readable, and gets out of date by itself.
        QCOMPARE(world.session->securityReport()->checks, later.checks);
        world.moveClock(8);
        QCOMPARE(one(*world.session->securityReport(), u"rest.integrity"_s).finding.why(),
                 Unknown::OutOfDate);
    }

    void whoWasAddedLatelyIsNotUnused()
    {
        SecurityWorld world;
        QVERIFY(world.session->addOperator(u"Bo"_s, Role::Auditor,
                                           Secret::fromText(u"copper lantern nine otters"_s),
                                           KeychainUnlock::NotShared));
        QCOMPARE(one(world.check(), u"people.unused"_s).answer(), Answer::Pass);
        world.moveClock(91);
        const Check later = one(world.check(), u"people.unused"_s);
        QCOMPARE(later.answer(), Answer::Fail);
        QCOMPARE(later.finding.subjects(), QStringList{u"Bo"_s});
    }

    void aConnectionIsHeldAgainstItsRoutes()
    {
        SecurityWorld world;
        const ConnectionId id = world.add(u"google"_s);
        QVERIFY(!id.isEmpty());
        const SecurityReport report = world.check(id);
        for (const Check &check : report.checks)
            QCOMPARE(check.connection, id);
        QCOMPARE(one(report, u"grants.unused"_s, id).answer(), Answer::Fail);
        QCOMPARE(one(report, u"grants.scopes"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"grants.age"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"grants.ends"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"transit.tls"_s, id).finding.why(), Unknown::NotOffered);
        // Nobody granted these: nothing is asked, and nothing passes.
        QCOMPARE(one(report, u"two_factor.enrolled"_s, id).finding.why(), Unknown::NoPermission);
        QCOMPARE(one(report, u"grants.apps"_s, id).finding.why(), Unknown::NoPermission);
        QVERIFY(world.session->checkSecurity(ConnectionId(u"none"_s), world.progress())
                    .error()
                    .reason == ErrorReason::NotKnownHere);
    }

    void moreThanTheRoutesNeedFails()
    {
        SecurityWorld world;
        ConnectionDraft draft = world.draft(u"google"_s);
        draft.wantsWriting = true;
        const Result<ConnectionView> view = world.connect(*world.session, draft);
        REQUIRE_VALUE(view);
        const Check check = one(world.check(), u"grants.scopes"_s, view->connection.id);
        QCOMPARE(check.answer(), Answer::Fail);
        QVERIFY(check.finding.subjects().contains(u"https://www.googleapis.com/auth/contacts"_s));
    }

    void peopleOfAServiceAreAskedForOnceItIsGranted_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("google") << u"google"_s;
        QTest::newRow("microsoft") << u"microsoft"_s;
    }
    void peopleOfAServiceAreAskedForOnceItIsGranted()
    {
        QFETCH(QString, service);
        SecurityWorld world;
        const ConnectionId id = world.add(service);
        QVERIFY(!id.isEmpty());
        AccountSandbox &people = service == "google"_L1 ? world.clouds.googleAccounts()
                                                        : world.clouds.microsoftAccounts();
        const QString account = world.accountOf(id);
        const QString own = world.signInAt(service).options().accountId.section(u'.', -1);
        people.add({.name = account,
                    .id = own,
                    .isAdmin = true,
                    .seenAt = QDateTime::currentDateTimeUtc()});
        people.add({.name = u"bo@example.com"_s,
                    .isAdmin = true,
                    .isEnrolled = false,
                    .seenAt = QDateTime::currentDateTimeUtc()});
        people.addApp(u"sandbox-client"_s, u"Contact Warden"_s);
        people.addApp(u"zapier"_s, u"Zapier"_s);
        const Result<ConnectionView> signedIn =
            world.allow(id, Session::CheckAccess::AccountsAndApps);
        REQUIRE_VALUE(signedIn);
        const SecurityReport report = world.check(id);
        const Check enrolled = one(report, u"two_factor.enrolled"_s, id);
        QCOMPARE(enrolled.answer(), Answer::Fail);
        QCOMPARE(enrolled.finding.subjects(), QStringList{u"bo@example.com"_s});
        QCOMPARE(one(report, u"two_factor.enforced"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"accounts.admins"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"grants.apps"_s, id).finding.subjects(), QStringList{u"Zapier"_s});
        // What was asked for on purpose is no excess.
        QCOMPARE(one(report, u"grants.scopes"_s, id).answer(), Answer::Pass);
    }

    void aHookIsAPersonsToVouchFor()
    {
        SecurityWorld world;
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        const ConnectionId id = world.session->connections()->front().connection.id;
        const SecurityReport report = world.check();
        QCOMPARE(one(report, u"zapier.address"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"grants.age"_s, id).answer(), Answer::Pass);
        QCOMPARE(one(report, u"two_factor.enrolled"_s, id).finding.why(), Unknown::NotOffered);
        world.moveClock(181);
        QCOMPARE(one(world.check(), u"grants.age"_s, id).answer(), Answer::Fail);
    }

    void anAttestationNamesWhoAndEnds()
    {
        SecurityWorld world;
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        const ConnectionId id = world.session->connections()->front().connection.id;
        (void)world.check();
        const QDateTime now = world.environment().clock();
        const QString two = u"two_factor.enrolled"_s;
        const auto refused = [&](const AttestationDraft &draft) {
            return errorOf(world.session->attest(draft)).value_or(Error()).kind == ErrorKind::Usage;
        };
        QVERIFY(refused(word(two, id, now.addDays(-1))));
        QVERIFY(refused(word(two, id, now.addDays(400))));
        QVERIFY(refused(word(u"rest.databases"_s, {}, now.addDays(9))));
        QVERIFY(refused(word(u"nothing"_s, {}, now.addDays(9))));
        QVERIFY(refused(word(two, ConnectionId(u"none"_s), now.addDays(9))));
        AttestationDraft empty = word(two, id, now.addDays(9));
        empty.note = u"  "_s;
        QVERIFY(refused(empty));
        QVERIFY(world.events(actions::checkAttested).empty());

        AttestationDraft draft = word(two, id, now.addDays(30));
        draft.file = world.path(u"shot.png"_s);
        QFile file(draft.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was seen, and is encrypted here");
        file.close();
        const Result<Check> attested = world.session->attest(draft);
        REQUIRE_VALUE(attested);
        QCOMPARE(attested->answer(), Answer::Attested);
        QCOMPARE(attested->attestation->person, u"Ann"_s);
        QVERIFY(attested->attestation->madeAt >= now);
        QCOMPARE(world.session->attestationFile(attested->attestation->id).value(),
                 QByteArray("what was seen, and is encrypted here"));
        const std::vector<AuditRow> told = world.events(actions::checkAttested);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told.front().event.actor, u"Ann"_s);
        QCOMPARE(one(world.check(), two, id).answer(), Answer::Attested);
        world.moveClock(31);
        QCOMPARE(one(world.check(), two, id).answer(), Answer::Undetermined);
        // A clock that was set back makes no attestation older than the log is.
        world.moveClock(-300);
        const Result<Check> later = world.session->attest(word(two, id, now.addDays(40)));
        REQUIRE_VALUE(later);
        QVERIFY(later->attestation->madeAt >= now.addDays(31).addSecs(-60));
    }

    void theHistoryTellsWhatChanged()
    {
        SecurityWorld world;
        const ConnectionId id = world.add(u"google"_s);
        (void)world.check();
        world.moveClock(1);
        (void)world.check();
        QVERIFY(world.session->removeConnection(id, Session::Revocation::None, world.progress()));
        const std::vector<Check> history =
            world.session->checkHistory(u"grants.unused"_s, id).value();
        QCOMPARE(history.size(), size_t{1});
        QVERIFY(history.front().since < history.front().checkedAt);
        (void)world.check(); // it is gone, and so is what was said of it
        QVERIFY(world.session->checkHistory(u"grants.unused"_s, id)->empty());
    }

    void ourSecretsAreSoughtWhereOneSays()
    {
        SecurityWorld world;
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/secret/"_s);
        QFile file(world.path(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("url = http://127.0.0.1:9/hooks/catch/1/secret/\n");
        file.close();
        const Result<Check> found =
            world.session->searchForSecrets({file.fileName()}, world.progress());
        REQUIRE_VALUE(found);
        QCOMPARE(found->answer(), Answer::Fail);
        QVERIFY(found->finding.subjects().constFirst().endsWith(file.fileName()));
        QCOMPARE(one(world.check(), u"keys.in_files"_s).answer(), Answer::Fail);
    }

#ifdef Q_OS_LINUX
    void aSearchWhereTheDatabasesLieGivesUpNoLock()
    {
        SecurityWorld world;
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/secret/"_s);
        const qint64 before = locksOn(world.workspace());
        QVERIFY(before > 0);
        REQUIRE_VALUE(world.session->searchForSecrets({world.workspace()}, world.progress()));
        QCOMPARE(locksOn(world.workspace()), before);
    }
#endif

    void whoseSignInIsGoneIsAskedNothing()
    {
        SecurityWorld world;
        const ConnectionId id = world.add(u"google"_s);
        REQUIRE_VALUE(world.session->revokeEverything(world.progress()));
        const SecurityReport report = world.check(id);
        for (const QString &check : GoogleAccounts::checks())
            QCOMPARE(one(report, check, id).answer(), Answer::Undetermined);
    }

    void everythingIsRevokedAndASecondTimeFinishes()
    {
        SecurityWorld world;
        const ConnectionId google = world.add(u"google"_s);
        const ConnectionId microsoft = world.add(u"microsoft"_s);
        world.addHook(*world.session, u"http://127.0.0.1:9/hooks/catch/1/a/"_s);
        world.faultsAt(u"google"_s)
            .add({.kind = FaultKind::ServerError, .count = 0, .path = u"revoke"_s});
        const auto stateOf = [](const EmergencyRevocation &all, const ConnectionId &id) {
            return std::ranges::find(all.all, id, &RevokedAccess::connection)->state;
        };
        const Result<EmergencyRevocation> first = world.session->revokeEverything(world.progress());
        REQUIRE_VALUE(first);
        QVERIFY(!first->isFinished());
        QCOMPARE(first->all.size(), size_t{3});
        QCOMPARE(stateOf(*first, google), RevokedAccess::State::Failed);
        QCOMPARE(stateOf(*first, microsoft), RevokedAccess::State::ByHand);
        QVERIFY(
            !std::ranges::find(first->all, microsoft, &RevokedAccess::connection)->page.isEmpty());
        // What was forgotten can't be used any more; what failed is as it was.
        QVERIFY(!world.session->testConnection(microsoft, world.progress()));
        QVERIFY(world.session->testConnection(google, world.progress()));

        world.faultsAt(u"google"_s).clear();
        const Result<EmergencyRevocation> second =
            world.session->revokeEverything(world.progress());
        REQUIRE_VALUE(second);
        QVERIFY(second->isFinished());
        QCOMPARE(stateOf(*second, google), RevokedAccess::State::Revoked);
        QCOMPARE(stateOf(*second, microsoft), RevokedAccess::State::ByHand);
        QVERIFY(!world.session->testConnection(google, world.progress()));
        QCOMPARE(world.events(actions::accessAllRevoked).size(), size_t{2});
        QCOMPARE(world.events(actions::accessAllRevoked).front().event.outcome, Outcome::Success);
        QCOMPARE(world.events(actions::accessRevoked).size(), size_t{6});
        QCOMPARE(world.session->connections()->size(), size_t{3}); // routes and contacts stay
        // Who signs in anew gets in again.
        REQUIRE_VALUE(world.signInAgain(*world.session, google));
        QVERIFY(world.session->testConnection(google, world.progress()));
    }
};

QTEST_GUILESS_MAIN(SessionSecurityTest)
#include "session_security_test.moc"
