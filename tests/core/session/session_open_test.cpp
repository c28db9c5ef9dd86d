#include "core/events/event_actions.h"
#include "core/session/recovery_code_file.h"
#include "core/store/tables.h"
#include "tests/core/session/session_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SessionOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceOpensWithItsPassphraseAlone()
    {
        SessionFixture fixture;
        fixture.create().reset();
        REQUIRE_VALUE(fixture.unlock());
        const Result<std::unique_ptr<Session>> wrong = Session::unlockWithPassphrase(
            fixture.workspace(), u"Ann"_s, Secret::fromText(u"not the right one"_s),
            fixture.environment());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Locked);
        QCOMPARE(wrong.error().reason, ErrorReason::WrongPassphrase);
    }

    void aKeychainWithoutItsEntryNeverMakesNewKeys_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::newRow("gone") << int(SecretState::Present) << int(ErrorReason::KeychainEntryGone);
        QTest::newRow("locked") << int(SecretState::Locked) << int(ErrorReason::KeychainLocked);
        QTest::newRow("silent") << int(SecretState::Silent) << int(ErrorReason::KeychainSilent);
    }
    void aKeychainWithoutItsEntryNeverMakesNewKeys()
    {
        QFETCH(int, state);
        QFETCH(int, reason);
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup;
        setup.folder = fixture.workspace();
        setup.ownerName = u"Ann"_s;
        setup.makeRecoveryCode = false;
        {
            const Result<Session::Created> created = Session::create(setup, Secret(), environment);
            REQUIRE_VALUE(created);
        }
        const QByteArray keyring = contentOf(fixture.workspace() + u"/keyring.json"_s);
        auto other = std::make_shared<MemorySecretStore>();
        other->setState(static_cast<SecretState>(state));
        environment.keychain = other;
        const Result<std::unique_ptr<Session>> opened =
            Session::unlockWithKeychain(fixture.workspace(), environment);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().reason), reason);
        const Result<Session::Created> again = Session::create(setup, Secret(), environment);
        QVERIFY(!again);
        other->setState(SecretState::Present);
        QCOMPARE(other->entryCount(), 0);
        QCOMPARE(contentOf(fixture.workspace() + u"/keyring.json"_s), keyring);
    }

    void whatACrashLeftInTheOutboxReachesTheLogOnce()
    {
        SessionFixture fixture;
        fixture.create().reset();
        Event event;
        event.time = QDateTime::currentDateTimeUtc();
        event.actor = u"Ann"_s;
        event.source = u"contact-warden"_s;
        event.action = actions::routeRemoved;
        event.object = {u"route"_s, u"left-by-a-crash"_s, {}};
        {
            const Secret key = fixture.key(DataKey::Contacts);
            const Result<std::unique_ptr<Store>> store = Store::open(
                fixture.workspace() + u"/contacts.db"_s, key, OpenMode::ReadWrite, systemClock());
            REQUIRE_VALUE(store);
            Result<Transaction> transaction = (*store)->begin();
            REQUIRE_VALUE(transaction);
            REQUIRE_VALUE((*store)->outbox().append(event));
            REQUIRE_VALUE(transaction->commit());
        }
        for (int start = 0; start < 2; ++start) {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            AuditFilter filter;
            filter.object = u"left-by-a-crash"_s;
            const Result<AuditPage> page = (*session)->auditList(filter);
            REQUIRE_VALUE(page);
            QCOMPARE(page->rows.size(), size_t{1});
        }
    }

    void aRunRefusesToStartOnALogThatWasRolledBack()
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
        fixture.writeBook(u"a.vcf"_s, 4);
        // Also at a later start: nothing that is logged since may cover up what is missing.
        for (int start = 0; start < 3; ++start) {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            const Result<SyncOutcome> run = (*session)->sync({}, fixture.progress());
            QVERIFY(!run);
            QCOMPARE(run.error().reason, ErrorReason::LogNotTrusted);
            QVERIFY(!(*session)->plan({}, {}, fixture.progress()));
            const Result<AuditVerdict> verdict = (*session)->auditVerify({}, fixture.progress());
            REQUIRE_VALUE(verdict);
            QVERIFY(!verdict->ok);
            QCOMPARE(verdict->findings.back().kind, AuditFindingKind::RolledBack);
        }
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 3);
    }

    void aLogReplacedUnderAnOpenSessionIsNoticed()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 3);
        fixture.keep(u"audit.db"_s);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        fixture.putBack(u"audit.db"_s);
        const Result<SyncOutcome> run = session->sync({}, fixture.progress());
        QVERIFY(!run);
        QCOMPARE(run.error().kind, ErrorKind::Storage);
        QCOMPARE(run.error().reason, ErrorReason::LogNotTrusted);
    }

    void aDamagedPageIsFoundAfterACrash()
    {
        SessionFixture fixture;
        fixture.create().reset();
        const QString path = fixture.workspace() + u"/contacts.db"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 2000));
        file.write(QByteArray(64, 'x'));
        file.close();
        QFile marker(path + u".open-0000"_s);
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write("999999999\nsomebody\nhere\n");
        marker.close();
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Storage);
    }

    void theIntegrityCheckIsDueOnceAfterACrashAndWeekly()
    {
        SessionFixture fixture;
        {
            const std::unique_ptr<Session> session = fixture.create();
            REQUIRE_VALUE(session->checkIntegrity(fixture.progress()));
            QVERIFY(!session->isIntegrityCheckDue());
        }
        QFile marker(fixture.workspace() + u"/contacts.db.open-0000"_s);
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write("999999999\nsomebody\nhere\n");
        marker.close();
        {
            const Result<std::unique_ptr<Session>> session = fixture.unlock();
            REQUIRE_VALUE(session);
            QVERIFY(!(*session)->isIntegrityCheckDue()); // done while it was unlocked
            fixture.moveClock(8);
            QVERIFY((*session)->isIntegrityCheckDue());
            fixture.moveClock(-20); // a clock that went back doesn't put it off for ever
            QVERIFY((*session)->isIntegrityCheckDue());
        }
    }

    void aCheckThatWasStoppedIsStillOwed()
    {
        SessionFixture fixture;
        fixture.create().reset();
        QFile marker(fixture.workspace() + u"/contacts.db.open-0000"_s);
        QVERIFY(marker.open(QIODevice::WriteOnly));
        marker.write("999999999\nsomebody\nhere\n");
        marker.close();
        int reports = 0;
        bool isStopped = true;
        SessionEnvironment environment = fixture.environment();
        environment.unlocking =
            Progress([&](const ProgressStep &) { ++reports; }, [&] { return isStopped; });
        const auto unlock = [&] {
            return Session::unlockWithPassphrase(fixture.workspace(), u"Ann"_s,
                                                 fixture.passphrase(), environment);
        };
        for (int start = 0; start < 2; ++start)
            QCOMPARE(unlock().error().kind, ErrorKind::Cancelled);
        isStopped = false;
        reports = 0;
        REQUIRE_VALUE(unlock());
        QVERIFY(reports > 0);
        reports = 0;
        REQUIRE_VALUE(unlock());
        QCOMPARE(reports, 0);
    }

    void secretsLieSealedAndGoWithTheirConnection()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const QString address = u"http://127.0.0.1:9/hooks/catch/1234567/s3cr3tpart/"_s;
        fixture.addHook(*session, address);
        QVERIFY(!session->isKeychainInUse());
        QDirIterator each(fixture.workspace(), QDir::Files);
        bool hasFile = false;
        while (each.hasNext()) {
            const QString path = each.next();
            hasFile = hasFile || path.endsWith(u"credentials.sealed"_s);
            QVERIFY2(!contentOf(path).contains("s3cr3tpart"), qPrintable(path));
            if (path.contains(u".open-"_s))
                continue; // a process's number
            QVERIFY2(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(path));
        }
        QVERIFY(hasFile);
        const QString sealed = fixture.workspace() + u"/credentials.sealed"_s;
        const Result<std::vector<ConnectionView>> views = session->connections();
        REQUIRE_VALUE(views);
        const Connection &hook = views->front().connection;
        fixture.addHook(*session, u"http://127.0.0.1:9/hooks/catch/1/other/"_s);
        QCOMPARE(session->connections()->back().connection.name, hook.name + u" 2"_s);
        QVERIFY2(!hook.account.contains(u"s3"_s), qPrintable(hook.account));
        QVERIFY(contentOf(sealed).contains(hook.id.value().toUtf8()));
        REQUIRE_VALUE(
            session->removeConnection(hook.id, Session::Revocation::None, fixture.progress()));
        QVERIFY(!contentOf(sealed).contains(hook.id.value().toUtf8()));
    }

    void anExportIsNobodyElsesAndOverwritesNothing()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 3);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const QString path = fixture.path(u"out.vcf"_s);
        const Result<qint64> written =
            session->exportContacts(Session::ExportFormat::VCard, path, fixture.progress());
        REQUIRE_VALUE(written);
        QCOMPARE(*written, 3);
        QCOMPARE(fixture.contactsIn(u"out.vcf"_s), 3);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray before = contentOf(path);
        const Result<qint64> again =
            session->exportContacts(Session::ExportFormat::Csv, path, fixture.progress());
        QVERIFY(!again);
        QCOMPARE(again.error().reason, ErrorReason::AlreadyExists);
        QCOMPARE(contentOf(path), before);
    }

    void theKeychainOpensForNobodyElse()
    {
        SessionFixture fixture;
        SessionEnvironment environment = fixture.environment();
        environment.keychain = std::make_shared<MemorySecretStore>();
        WorkspaceSetup setup;
        setup.folder = fixture.workspace();
        setup.ownerName = u"Ann"_s;
        setup.makeRecoveryCode = false;
        REQUIRE_VALUE(Session::create(setup, Secret(), environment));
        const auto unlock = [&](const QString &name) {
            return Session::unlockWithKeychain(fixture.workspace(), environment, name);
        };
        REQUIRE_VALUE(unlock({}));
        REQUIRE_VALUE(unlock(u"Ann"_s));
        const Result<std::unique_ptr<Session>> somebodyElse = unlock(u"Bo"_s);
        QVERIFY(!somebodyElse);
        QCOMPARE(somebodyElse.error().kind, ErrorKind::Locked);
        QCOMPARE(somebodyElse.error().subject, u"Bo"_s);
    }

    void anExportHoldsWhatAPersonsCopiesHoldTogether()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        Route route = fixture.addBooks(*session, 3);
        route.policy.allowed = {Field::Name, Field::Email};
        REQUIRE_VALUE(session->setRoute(route));
        fixture.writeBook(u"b.vcf"_s, 3, 0, u"Countess"_s);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const QString path = fixture.path(u"out.vcf"_s);
        const Result<qint64> written =
            session->exportContacts(Session::ExportFormat::VCard, path, fixture.progress());
        REQUIRE_VALUE(written);
        QCOMPARE(*written, 3);
        QCOMPARE(contentOf(path).count("TITLE:Countess"), 3);
        QCOMPARE(contentOf(path).count("EMAIL"), 3);
    }

    void theRecoveryCodeIsWrittenForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const Secret code = Secret::fromText(u"ABCD-EFGH"_s);
        const QString path = folder.filePath(u"code.txt"_s);
        const QString other = folder.filePath(u"other.txt"_s);
        {
            QFile readable(other);
            QVERIFY(readable.open(QIODevice::WriteOnly) && readable.write("mine") == 4);
            QVERIFY(readable.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        }
        QVERIFY(QFile::link(other, path));
        const Result<void> refused = writeRecoveryCode(code, path, ExistingFile::Refuse);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::AlreadyExists);
        REQUIRE_VALUE(writeRecoveryCode(code, path, ExistingFile::Replace));
        QCOMPARE(contentOf(path), QByteArray("ABCD-EFGH\n"));
        QVERIFY(!QFileInfo(path).isSymLink());
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(contentOf(other), QByteArray("mine"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void anExportIsInTheLogBeforeItIsOutside()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        REQUIRE_VALUE(session->exportContacts(Session::ExportFormat::VCard,
                                              fixture.path(u"out.vcf"_s), fixture.progress()));
        REQUIRE_VALUE(session->auditExport(fixture.path(u"log"_s), Session::LogFormat::JsonLines,
                                           fixture.progress()));
        const Result<AuditPage> page = session->auditList({.limit = 4});
        REQUIRE_VALUE(page);
        QStringList actions; // newest first
        for (const AuditRow &row : page->rows)
            actions.append(row.event.action);
        QCOMPARE(actions, QStringList({u"audit.exported"_s, u"audit.export_started"_s,
                                       u"contacts.exported"_s, u"contacts.export_started"_s}));
        QVERIFY(contentOf(fixture.path(u"log/events.jsonl"_s)).contains("audit.export_started"));
    }

    void aLogThatTakesNothingLetsNoContactsOut()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.keep(u"audit.db"_s);
        REQUIRE_VALUE(fixture.unlock()); // an event more
        fixture.putBack(u"audit.db"_s);
        const Result<std::unique_ptr<Session>> session = fixture.unlock();
        REQUIRE_VALUE(session);
        const QString path = fixture.path(u"out.vcf"_s);
        const Result<qint64> refused =
            (*session)->exportContacts(Session::ExportFormat::VCard, path, fixture.progress());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
        QVERIFY(!QFile::exists(path));
        // The log itself is evidence, and gets out.
        REQUIRE_VALUE((*session)->auditExport(fixture.path(u"log"_s), Session::LogFormat::JsonLines,
                                              fixture.progress()));
    }
};

QTEST_GUILESS_MAIN(SessionOpenTest)
#include "session_open_test.moc"
