#include "core/database/database.h"
#include "tests/core/session/channel_world.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace warden;

// Who is told of alerts: named, changed, tried, removed; and whose secrets stay where they belong.
class SessionAlertChannelsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChannelWorld> m_world;

    Session::AlertChannels channels() { return m_world->channels(); }
    // With a program of one's own.
    void changeLogFile(const QByteArray &sql)
    {
        m_world->session.reset();
        {
            Result<Database> database =
                Database::open(m_world->fixture.workspace() + u"/audit.db"_s,
                               m_world->fixture.key(DataKey::Audit), OpenMode::ReadWrite);
            REQUIRE_VALUE(database);
            REQUIRE_VALUE(database->runScript(sql.constData()));
        }
        m_world->session = std::move(m_world->fixture.unlock().value());
    }
    qint64 eventCount(const QString &action)
    {
        return std::ssize(eventsOf(*m_world->session, action));
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ChannelWorld>(); }

    void aChannelIsAddedTriedChangedAndRemovedWithAnEventEach()
    {
        Hook hook;
        const Result<AlertChannelView> added = channels().add(webhook(), secretsFor(hook));
        REQUIRE_VALUE(added);
        QCOMPARE(added->channel.name, u"Hook"_s);
        QVERIFY(added->channel.place.startsWith(u"http://127.0.0.1"_s));
        QVERIFY(!added->newest);
        QVERIFY(hook.server.requests().isEmpty());
        REQUIRE_VALUE(channels().test(u"Hook"_s, m_world->fixture.progress()));
        QCOMPARE(hook.lastBody()["type"_L1].toString(), u"contact-warden/test"_s);
        QCOMPARE(hook.lastBody()["workspace"_L1].toString(), u"workspace"_s);
        QVERIFY(channels().list()->front().newest->isTest());
        hook.status = 404;
        const Result<void> failed = channels().test(added->channel.id, m_world->fixture.progress());
        QVERIFY(!failed);
        QCOMPARE(channels().list()->front().newest->outcome, AttemptOutcome::Failed);

        AlertChannelDraft draft = draftOf(added->channel);
        draft.name = u"Board"_s;
        draft.atLeast = RuleLevel::Critical;
        draft.quiet = {QTime(22, 0), QTime(7, 0), 127};
        const Result<AlertChannelView> changed = channels().change(u"Hook"_s, draft, {});
        REQUIRE_VALUE(changed);
        QCOMPARE(draftOf(changed->channel).quiet, draft.quiet);
        QCOMPARE(changed->channel.place, added->channel.place);
        hook.status = 200;
        REQUIRE_VALUE(
            channels().test(u"Board"_s, m_world->fixture.progress())); // its secret stayed
        REQUIRE_VALUE(channels().remove(u"Board"_s));
        QVERIFY(channels().list()->empty());
        QCOMPARE(channels().remove(u"Board"_s).error().reason, ErrorReason::NotKnownHere);
        QCOMPARE(eventCount(u"alert_channel.added"_s), 1);
        QCOMPARE(eventCount(u"alert_channel.changed"_s), 1);
        QCOMPARE(eventCount(u"alert_channel.tested"_s), 3);
        QCOMPARE(eventCount(u"alert_channel.removed"_s), 1);
        for (const QString &unsaid : {u"S3CR3T"_s, u"Board"_s, u"127.0.0.1"_s})
            QCOMPARE(m_world->session->auditList({.text = unsaid})->total, 0);
    }

    void aSignedWebhookSaysWhoSentIt()
    {
        Hook hook;
        ChannelSecrets secrets = secretsFor(hook);
        secrets.signingKey = Secret::fromText(u"0123456789abcdef"_s);
        const Result<AlertChannelView> added = channels().add(webhook(), secrets);
        REQUIRE_VALUE(added);
        QVERIFY(added->channel.signs());
        REQUIRE_VALUE(channels().test(u"Hook"_s, m_world->fixture.progress()));
        const CannedRequest request = hook.server.requests().front();
        QCOMPARE(request.headers.value("x-contact-warden-signature"),
                 QMessageAuthenticationCode::hash(request.body, "0123456789abcdef",
                                                  QCryptographicHash::Sha256)
                     .toHex());
        // Another name takes nothing from it.
        REQUIRE_VALUE(channels().change(u"Hook"_s, webhook(u"Other"_s), {}));
        REQUIRE_VALUE(channels().test(u"Other"_s, m_world->fixture.progress()));
        QVERIFY(hook.server.requests().back().headers.contains("x-contact-warden-signature"));
        // Nor does another address, unnoticed.
        const Result<AlertChannelView> moved =
            channels().change(u"Other"_s, webhook(u"Other"_s), secretsFor(hook));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, ErrorKind::Usage);
    }

    void whatCanNotBeIsNotKept_data()
    {
        QTest::addColumn<AlertChannelKind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        using Kind = AlertChannelKind;
        const QString good = u"https://hooks.example.org/x"_s;
        const QString key = u"0123456789abcdef"_s;
        QTest::newRow("no name") << Kind::Webhook << u" "_s << good << QString();
        QTest::newRow("two lines") << Kind::Webhook << u"a\nb"_s << good << QString();
        QTest::newRow("plain http")
            << Kind::Webhook << u"a"_s << u"http://example.org/"_s << QString();
        QTest::newRow("no address") << Kind::Slack << u"a"_s << QString() << QString();
        QTest::newRow("a short key") << Kind::Webhook << u"a"_s << good << u"short"_s;
        QTest::newRow("a key for Slack") << Kind::Slack << u"a"_s << good << key;
        QTest::newRow("mail to nobody") << Kind::Mail << u"a"_s << u"password"_s << QString();
    }
    void whatCanNotBeIsNotKept()
    {
        QFETCH(AlertChannelKind, kind);
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(QString, key);
        AlertChannelDraft draft;
        draft.kind = kind;
        draft.name = name;
        const Result<AlertChannelView> added =
            channels().add(draft, {Secret::fromText(address), Secret::fromText(key)});
        QVERIFY(!added);
        const bool isPlain = added.error().reason == ErrorReason::PlainHttpRefused;
        QCOMPARE(added.error().kind, isPlain ? ErrorKind::Denied : ErrorKind::Usage);
        QVERIFY(channels().list()->empty());
        QCOMPARE(eventCount(u"alert_channel.added"_s), 0);
    }

    void twoHaveNotTheSameName()
    {
        Hook hook;
        REQUIRE_VALUE(channels().add(webhook(u"a"_s), secretsFor(hook)));
        REQUIRE_VALUE(channels().add(webhook(u"b"_s), secretsFor(hook)));
        QCOMPARE(channels().add(webhook(u"a"_s), secretsFor(hook)).error().reason,
                 ErrorReason::AlreadyExists);
        QCOMPARE(channels().change(u"b"_s, webhook(u"a"_s), {}).error().reason,
                 ErrorReason::AlreadyExists);
        // What was refused took no secret away.
        Hook other;
        QVERIFY(!channels().change(u"b"_s, webhook(u"a"_s), secretsFor(other)));
        REQUIRE_VALUE(channels().test(u"b"_s, m_world->fixture.progress()));
        QCOMPARE(hook.server.requests().size(), 1);
    }

    void aPasswordGoesToNoOtherServerThanItWasGivenFor()
    {
        AlertChannelDraft draft;
        draft.name = u"Mail"_s;
        draft.account.host = u"mail.example.org"_s;
        draft.account.user = u"ada"_s;
        draft.from = u"ada@example.org"_s;
        draft.to = {u"board@example.org"_s};
        REQUIRE_VALUE(channels().add(draft, {Secret::fromText(u"correct horse"_s), {}}));
        draft.account.host = u"evil.example"_s;
        QCOMPARE(channels().change(u"Mail"_s, draft, {}).error().reason,
                 ErrorReason::SecretMissing);
        REQUIRE_VALUE(
            channels().change(u"Mail"_s, draft, {Secret::fromText(u"another horse"_s), {}}));
    }

    void whoChangesTheListInTheFileGetsNoSecret_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an authority of their own") << QByteArray(
            "UPDATE alert_channels SET settings = json_set(settings, '$.ca_certificates', 'PEM')");
        QTest::newRow("the address as a mail's password") << QByteArray(
            "UPDATE alert_channels SET kind = 'mail', place = 'a@evil.example', settings ="
            " '{\"host\":\"127.0.0.1\",\"port\":1,\"user\":\"x\",\"from\":\"a@evil.example\","
            "\"to\":[\"a@evil.example\"]}'");
        QTest::newRow("another kind") << QByteArray("UPDATE alert_channels SET kind = 'zapier'");
        QTest::newRow("without its signature")
            << QByteArray("UPDATE alert_channels SET settings = '{}', place = 'x'");
    }
    void whoChangesTheListInTheFileGetsNoSecret()
    {
        QFETCH(QByteArray, sql);
        Hook hook;
        ChannelSecrets secrets = secretsFor(hook);
        secrets.signingKey = Secret::fromText(u"0123456789abcdef"_s);
        REQUIRE_VALUE(channels().add(webhook(), secrets));
        changeLogFile(sql);
        QCOMPARE(channels().test(u"Hook"_s, m_world->fixture.progress()).error().reason,
                 ErrorReason::SecretMissing);
        m_world->raise();
        const Result<SentAlerts> sent = m_world->sendDue();
        REQUIRE_VALUE(sent);
        QCOMPARE(sent->failures.front().second.reason, ErrorReason::SecretMissing);
        QVERIFY(hook.server.requests().isEmpty());
    }

    void newKeysTakeWhatIsSealedAlong()
    {
        Hook hook;
        REQUIRE_VALUE(channels().add(webhook(), secretsFor(hook)));
        const Result<OperatorId> bo = m_world->session->addOperator(
            u"Bo"_s, Role::SyncOperator, m_world->fixture.passphrase(), KeychainUnlock::Ask);
        REQUIRE_VALUE(bo);
        REQUIRE_VALUE(m_world->session->removeOperator(*bo, m_world->fixture.progress()));
        REQUIRE_VALUE(channels().test(u"Hook"_s, m_world->fixture.progress()));
        QCOMPARE(hook.server.requests().size(), 1);
    }

    void anEmergencyForgetsItsSecretAndNamesIt()
    {
        Hook hook;
        REQUIRE_VALUE(channels().add(webhook(), secretsFor(hook)));
        const Result<EmergencyRevocation> revoked =
            m_world->session->revokeEverything(m_world->fixture.progress());
        REQUIRE_VALUE(revoked);
        QCOMPARE(revoked->all.size(), size_t{1});
        QCOMPARE(revoked->all.front().state, RevokedAccess::State::ByHand);
        QCOMPARE(revoked->all.front().service, u"webhook"_s);
        QCOMPARE(channels().test(u"Hook"_s, m_world->fixture.progress()).error().reason,
                 ErrorReason::SecretMissing);
        QVERIFY(hook.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionAlertChannelsTest)
#include "session_alert_channels_test.moc"
