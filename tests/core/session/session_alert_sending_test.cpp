#include "core/database/database.h"
#include "tests/core/session/channel_world.h"
#include "tests/peers/smtp_peer.h"

#include <QTest>

#include <thread>

using namespace warden;

// What is due is sent once, tried again and given up.
class SessionAlertSendingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChannelWorld> m_world;

    std::vector<AlertDeliveryView> deliveries()
    {
        return m_world->channels().deliveries({}, 1000).value();
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ChannelWorld>(); }

    void anAlertIsSentOnceAndSaysNothingOfContacts()
    {
        Hook hook;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        SessionFixture &fixture = m_world->fixture;
        Session &session = *m_world->session;
        QFile rule(fixture.path(u"runs.yml"_s));
        QVERIFY(rule.open(QIODevice::WriteOnly));
        rule.write("title: Many runs\nname: run\nlogsource: {product: contact_warden}\n"
                   "detection: {s: {action: run.route_finished}, condition: s}\n---\n"
                   "title: Runs of one route\nname: runs\nlevel: high\n"
                   "correlation: {type: event_count, rules: [run], timespan: 1h,"
                   " group-by: [actor, object.name], condition: {gte: 1}}\n");
        rule.close();
        REQUIRE_VALUE(session.alerts().addRules(rule.fileName(), {}, Session::Existing::Keep));
        fixture.addBooks(session, 3); // "Person 0", p0@example.com …
        REQUIRE_VALUE(session.sync({}, fixture.progress()));
        const AlertPage page = session.alerts().list({.rule = u"runs"_s}).value();
        QVERIFY(!page.alerts.empty());
        QVERIFY(!page.alerts.front().group.empty()); // it names whom it is about
        const Result<SentAlerts> sent = m_world->sendDue();
        REQUIRE_VALUE(sent);
        QVERIFY(sent->sent >= 1);
        QCOMPARE(qint64(hook.server.requests().size()), sent->sent);
        bool isTold = false;
        for (const CannedRequest &request : hook.server.requests()) {
            isTold = isTold || request.body.contains("Runs of one route");
            for (const char *unsaid : {"Person", "example.com", "Ann", "a.vcf", "b.vcf", "S3CR3T"})
                QVERIFY2(!request.body.contains(unsaid), request.body.constData());
        }
        QVERIFY(isTold);
        QCOMPARE(m_world->sendDue()->sent, 0);
        for (const AlertDeliveryView &one : deliveries())
            QCOMPARE(one.delivery.state, TellingState::Sent);
        QCOMPARE(m_world->channels().list()->front().newest->outcome, AttemptOutcome::Sent);
    }

    void whatFailsIsTriedAgainAndGivenUpAtLast()
    {
        Hook hook;
        hook.status = 500;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise();
        for (int i = 1; i < mostDeliveryTries; ++i) {
            const Result<SentAlerts> sent = m_world->sendDue();
            REQUIRE_VALUE(sent);
            QCOMPARE(sent->failed, 1);
            QCOMPARE(sent->failures.front().second.reason, ErrorReason::ServerFailed);
            QCOMPARE(m_world->sendDue()->failed, 0); // not at once
            m_world->fixture.moveClock(1);
        }
        QVERIFY(eventsOf(*m_world->session, u"alert_channel.gave_up"_s).empty());
        const Result<SentAlerts> last = m_world->sendDue();
        REQUIRE_VALUE(last);
        QCOMPARE(last->givenUp, 1);
        QCOMPARE(hook.server.requests().size(), mostDeliveryTries);
        for (const CannedRequest &request : hook.server.requests())
            QCOMPARE(request.headers.value("idempotency-key"),
                     hook.server.requests().front().headers.value("idempotency-key"));
        m_world->fixture.moveClock(1);
        QCOMPARE(m_world->sendDue()->givenUp, 0);
        const auto givenUp = m_world->channels().deliveries(TellingState::GivenUp, 10).value();
        QCOMPARE(givenUp.size(), size_t{1});
        QCOMPARE(givenUp.front().title, u"The policy was changed"_s);
        QCOMPARE(givenUp.front().channel, u"Hook"_s);
        QCOMPARE(givenUp.front().delivery.failure->reason, ErrorReason::ServerFailed);
        const std::vector<Event> told = eventsOf(*m_world->session, u"alert_channel.gave_up"_s);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told.front().counts.value(u"alerts"_s), 1);
        QCOMPARE(m_world->channels().attempts(u"Hook"_s, 100)->size(), size_t(mostDeliveryTries));
        QCOMPARE(m_world->channels().list()->front().givenUp, 1);
    }

    void whoAsksToWaitIsAskedNoSooner()
    {
        Hook hook;
        hook.status = 429;
        hook.headers = {"Retry-After: 3600"};
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise();
        QCOMPARE(m_world->sendDue()->failed, 1);
        const AlertDelivery one = deliveries().front().delivery;
        const qint64 wait = one.triedAt.secsTo(one.dueAt);
        QVERIFY2(wait >= 3600 && wait < 3700, qPrintable(QString::number(wait)));
    }

    void aPageInsteadOfAnAnswerIsNoYes()
    {
        Hook hook;
        hook.headers = {"Content-Type: text/html"};
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise();
        QCOMPARE(m_world->sendDue()->failures.front().second.reason, ErrorReason::NotThisService);
    }

    void oneThatFailsKeepsNoOtherFromBeingTold()
    {
        Hook bad;
        bad.status = 500;
        Hook good;
        REQUIRE_VALUE(m_world->channels().add(webhook(u"bad"_s), secretsFor(bad)));
        REQUIRE_VALUE(m_world->channels().add(webhook(u"good"_s), secretsFor(good)));
        m_world->raise();
        const Result<SentAlerts> sent = m_world->sendDue();
        REQUIRE_VALUE(sent);
        QCOMPARE(sent->failed, 1);
        QCOMPARE(sent->sent, 1);
        QCOMPARE(good.server.requests().size(), 1);
    }

    void aLevelAndASwitchDecideWhatIsTold()
    {
        Hook hook;
        AlertChannelDraft draft = webhook();
        draft.atLeast = RuleLevel::Critical;
        REQUIRE_VALUE(m_world->channels().add(draft, secretsFor(hook)));
        m_world->raise();
        QCOMPARE(m_world->sendDue()->sent, 0);
        draft.atLeast = RuleLevel::High;
        REQUIRE_VALUE(m_world->channels().change(u"Hook"_s, draft, {}));
        m_world->raise();
        QCOMPARE(m_world->channels().list()->front().waiting, 1);
        draft.isOn = false;
        REQUIRE_VALUE(m_world->channels().change(u"Hook"_s, draft, {}));
        m_world->raise();
        draft.isOn = true;
        REQUIRE_VALUE(m_world->channels().change(u"Hook"_s, draft, {}));
        QCOMPARE(m_world->sendDue()->sent, 0); // what waited isn't told any more
        m_world->raise();
        QCOMPARE(m_world->sendDue()->sent, 1);
    }

    void quietHoursHoldBackAllButWhatIsCritical()
    {
        m_world = std::make_unique<ChannelWorld>("high");
        m_world->addRule("worst", "critical");
        Hook hook;
        AlertChannelDraft draft = webhook();
        const QTime now = QTime::currentTime();
        draft.quiet = {now.addSecs(-3600), now.addSecs(3600), 127};
        REQUIRE_VALUE(m_world->channels().add(draft, secretsFor(hook)));
        m_world->raise(2);
        QCOMPARE(m_world->sendDue()->sent, 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject body =
                QJsonDocument::fromJson(hook.server.requests()[i].body).object();
            QCOMPARE(body["alerts"_L1][0]["level"_L1].toString(), u"critical"_s);
        }
        draft.quiet = {};
        REQUIRE_VALUE(m_world->channels().change(u"Hook"_s, draft, {}));
        QCOMPARE(m_world->sendDue()->sent, 2);
        QCOMPARE(hook.server.requests().size(), 4);
    }

    void aStopSettlesNothing()
    {
        Hook hook;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise();
        CannedServer silent([](QTcpSocket &, const CannedRequest &) {});
        const Result<AlertChannelView> other = m_world->channels().change(
            u"Hook"_s, webhook(), {Secret::fromText(silent.url(u"/x"_s).toString()), {}});
        REQUIRE_VALUE(other);
        Progress stopping({}, [&silent] { return !silent.requests().isEmpty(); });
        const Result<SentAlerts> sent = m_world->channels().sendDue(stopping);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
        const AlertDelivery one = deliveries().front().delivery;
        QCOMPARE(one.state, TellingState::Waiting);
        QCOMPARE(one.tries, 0);
        REQUIRE_VALUE(m_world->channels().change(u"Hook"_s, webhook(), secretsFor(hook)));
        QCOMPARE(m_world->sendDue()->sent, 1); // at once
        QCOMPARE(hook.server.requests().front().headers.value("idempotency-key"),
                 silent.requests().front().headers.value("idempotency-key"));
    }

    void noneIsBegunOnceTheTimeIsUp()
    {
        Hook hook;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise(2);
        const Result<SentAlerts> sent =
            m_world->channels().sendDue(m_world->fixture.progress(), std::chrono::milliseconds(0));
        REQUIRE_VALUE(sent);
        QCOMPARE(sent->left, 2);
        QVERIFY(hook.server.requests().isEmpty());
    }

    // As a process that was killed in between leaves it: raised, and nothing was sent.
    void whatNobodySentIsSentByTheNext()
    {
        Hook hook;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise();
        m_world->unlockAgain();
        QCOMPARE(m_world->sendDue()->sent, 1);
        m_world->unlockAgain();
        QCOMPARE(m_world->sendDue()->sent, 0);
        QCOMPARE(hook.server.requests().size(), 1);
    }

    // Each in a thread of its own, as window and command line are in processes of their own.
    void oneOfTwoSendsEachAlert()
    {
        Hook hook;
        REQUIRE_VALUE(m_world->channels().add(webhook(), secretsFor(hook)));
        m_world->raise(4);
        std::unique_ptr<Session> other = std::move(m_world->fixture.unlock().value());
        std::atomic<int> running = 2;
        std::array<qint64, 2> sent{};
        std::vector<std::thread> threads;
        for (size_t i = 0; i < 2; ++i) {
            Session *session = i == 0 ? m_world->session.get() : other.get();
            threads.emplace_back([&, i, session] {
                Progress nobody;
                if (const auto done = Session::AlertChannels(*session).sendDue(nobody))
                    sent[i] = done->sent;
                --running;
            });
        }
        const bool isDone = QTest::qWaitFor([&] { return running == 0; }, 60'000);
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(isDone);
        QCOMPARE(sent[0] + sent[1], 4);
        QCOMPARE(hook.server.requests().size(), 4);
        QSet<QByteArray> keys;
        for (const CannedRequest &request : hook.server.requests())
            keys.insert(request.headers.value("idempotency-key"));
        QCOMPARE(keys.size(), 4);
    }

    void aMailArrivesOverAnEncryptedConnectionAndOverNoOther_data()
    {
        using Mode = SmtpPeer::Mode;
        QTest::addColumn<SmtpPeer::Mode>("mode");
        QTest::addColumn<SmtpEncryption>("encryption");
        QTest::newRow("STARTTLS") << Mode::StartTls << SmtpEncryption::StartTls;
        QTest::newRow("TLS") << Mode::Implicit << SmtpEncryption::Implicit;
        QTest::newRow("none") << Mode::Plain << SmtpEncryption::StartTls;
    }
    void aMailArrivesOverAnEncryptedConnectionAndOverNoOther()
    {
        QFETCH(SmtpPeer::Mode, mode);
        QFETCH(SmtpEncryption, encryption);
        QTemporaryDir folder;
        const Certificates certificates = makeCertificates(folder.path());
        const SmtpPeer peer(mode, certificates.loopback);
        if (!peer.isRunning() && qgetenv("CI") != "true")
            QSKIP("aiosmtpd isn't installed");
        AlertChannelDraft draft;
        draft.name = u"Mail"_s;
        draft.account.host = u"127.0.0.1"_s;
        draft.account.port = peer.port();
        draft.account.encryption = encryption;
        draft.account.user = u"ada"_s;
        draft.from = u"ada@example.org"_s;
        draft.to = {u"board@example.org"_s};
        const auto password = [] {
            return ChannelSecrets{Secret::fromText(u"correct horse"_s), {}};
        };
        Progress &progress = m_world->fixture.progress();
        if (mode != SmtpPeer::Mode::Plain) {
            const Result<void> untrusted =
                m_world->channels().testDraft(draft, password(), progress);
            QVERIFY(!untrusted);
            QCOMPARE(untrusted.error().reason, ErrorReason::CertificateUntrusted);
        }
        draft.caFile = certificates.authority;
        REQUIRE_VALUE(m_world->channels().add(draft, password()));
        m_world->raise();
        const Result<SentAlerts> sent = m_world->sendDue();
        REQUIRE_VALUE(sent);
        if (mode == SmtpPeer::Mode::Plain) {
            QCOMPARE(sent->failures.front().second.reason, ErrorReason::EncryptionMissing);
            QVERIFY(peer.messages().isEmpty());
            return;
        }
        QCOMPARE(sent->sent, 1);
        REQUIRE_VALUE(m_world->channels().test(u"Mail"_s, progress));
        QCOMPARE(peer.messages().size(), 2);
        QVERIFY(peer.messages().first().contains(
            "\r\nSubject: Contact Warden: high alert: The policy was changed\r\n"));
        QVERIFY(peer.messages().first().contains("[high] The policy was changed"));
        QVERIFY(peer.messages().last().contains("Nothing has happened"));
        QCOMPARE(m_world->session->auditList({.text = u"board"_s})->total, 0); // personal, perhaps
    }
};

QTEST_GUILESS_MAIN(SessionAlertSendingTest)
#include "session_alert_sending_test.moc"
