#include "tests/core/providers/google/google_probe.h"

#include <QTest>

using namespace google;

// What goes wrong at Google, or is somebody else's doing.
class GoogleFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Probe> m_probe;

    GoogleSandbox &sandbox() { return *m_probe->sandbox; }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<Probe>();
        QVERIFY(m_probe->start());
        sandbox().addMany(1100);
    }

    void aBrokenListingIsAnErrorAndNoShorterOne_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("the same page for ever")
            << FaultKind::SamePage << ErrorReason::NotThisService;
        QTest::newRow("pages without end")
            << FaultKind::EndlessPages << ErrorReason::NotThisService;
        QTest::newRow("an error inside") << FaultKind::ErrorInside << ErrorReason::ServerFailed;
        QTest::newRow("cut off") << FaultKind::TruncatedBody << ErrorReason::AnswerIncomplete;
        QTest::newRow("html") << FaultKind::HtmlInstead << ErrorReason::NotThisService;
        QTest::newRow("500") << FaultKind::ServerError << ErrorReason::ServerFailed;
        QTest::newRow("100 MB") << FaultKind::HugeAnswer << ErrorReason::AnswerTooLarge;
    }
    void aBrokenListingIsAnErrorAndNoShorterOne()
    {
        QFETCH(FaultKind, kind);
        QFETCH(ErrorReason, reason);
        sandbox().faults().add({.kind = kind, .count = 0, .path = u"connections"_s});
        const auto fetched = m_probe->fetch();
        QVERIFY(!fetched);
        QCOMPARE(reasonName(fetched.error().reason), reasonName(reason));
        const auto listed = m_probe->provider->list(u"contacts"_s, m_probe->progress);
        QVERIFY(!listed);
        sandbox().faults().clear();
        QCOMPARE(m_probe->fetch()->listed.size(), 1100);
    }

    void anEmptyListingSaysThatItIsOne()
    {
        // Whether that is believed is for the limits to say.
        sandbox().faults().add({.kind = FaultKind::EmptyListing, .path = u"connections"_s});
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched && fetched->listed.isEmpty());
    }

    void theRateIsKeptAndNotRunInto()
    {
        GoogleOptions options;
        options.requestsPerMinute = 90;
        QVERIFY(m_probe->start(options));
        sandbox().addMany(10);
        for (int i = 0; i < 100; ++i)
            QVERIFY(m_probe->fetch());
        QCOMPARE(sandbox().requests().size(), 200); // none of them was turned away
    }
    void everyThirdAnswerLaterEndsWellAndKeepsTheRate()
    {
        GoogleOptions options;
        options.requestsPerMinute = 90;
        options.clock = m_probe->time.clock();
        GoogleSandbox limited(options);
        limited.addMany(10);
        int asked = 0;
        int tooFast = 0;
        FaultList none;
        SandboxServer server(
            [&](const SandboxRequest &request) {
                if (++asked % 3 == 0) {
                    SandboxResponse later = googleError(429, "RESOURCE_EXHAUSTED", u"later"_s);
                    if (asked % 2 == 0)
                        later.headers.emplaceBack("Retry-After", "2");
                    return later;
                }
                SandboxResponse answer = limited.handle(request);
                tooFast += answer.status == 429 ? 1 : 0;
                return answer;
            },
            none);
        QVERIFY(server.start());
        m_probe->provider = std::make_unique<GoogleProvider>(
            GoogleAccount{server.url(), u"account-1"_s},
            std::make_shared<KeyAuthorization>(Secret("sandbox-token")), HttpOptions(),
            m_probe->time.clock(), m_probe->time.waiting());
        int waits = 0;
        m_probe->progress = Progress(
            [&](const ProgressStep &step) { waits += step.stage == Stage::Waiting ? 1 : 0; }, {});
        for (int i = 0; i < 100; ++i) {
            const auto fetched = m_probe->fetch();
            QVERIFY(fetched);
            QCOMPARE(fetched->listed.size(), 10);
        }
        QCOMPARE(asked, 300 - 1); // the last third answer was no longer asked for
        QVERIFY(waits > 0);
        QCOMPARE(tooFast, 0);
    }

    void refusalsAreNamedByWhatMendsThem_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorReason>("expected");
        QTest::newRow("api off") << 403 << QByteArray("SERVICE_DISABLED") << ErrorKind::Denied
                                 << ErrorReason::ApiNotEnabled;
        QTest::newRow("scopes") << 403 << QByteArray("ACCESS_TOKEN_SCOPE_INSUFFICIENT")
                                << ErrorKind::Denied << ErrorReason::ScopesMissing;
        QTest::newRow("quota of the day") << 403 << QByteArray("dailyLimitExceeded")
                                          << ErrorKind::Denied << ErrorReason::QuotaReached;
        QTest::newRow("rate for too long") << 403 << QByteArray("userRateLimitExceeded")
                                           << ErrorKind::RateLimited << ErrorReason::None;
        QTest::newRow("429 for too long") << 429 << QByteArray("RATE_LIMIT_EXCEEDED")
                                          << ErrorKind::RateLimited << ErrorReason::None;
        QTest::newRow("forbidden")
            << 403 << QByteArray("forbidden") << ErrorKind::Denied << ErrorReason::ReadOnly;
        QTest::newRow("bad argument")
            << 400 << QByteArray("badRequest") << ErrorKind::Invalid << ErrorReason::None;
        QTest::newRow("unavailable")
            << 503 << QByteArray("backendError") << ErrorKind::Offline << ErrorReason::ServerFailed;
    }
    void refusalsAreNamedByWhatMendsThem()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorReason, expected);
        FaultList none;
        SandboxServer server(
            [&](const SandboxRequest &) {
                return googleError(status, "X", u"text that isn't kept"_s,
                                   QString::fromLatin1(reason));
            },
            none);
        QVERIFY(server.start());
        GoogleProvider provider({server.url(), u"a"_s},
                                std::make_shared<KeyAuthorization>(Secret("k")), {},
                                m_probe->time.clock(), m_probe->time.waiting());
        const auto books = provider.books(m_probe->progress);
        QVERIFY(!books);
        QCOMPARE(kindName(books.error().kind), kindName(kind));
        QCOMPARE(reasonName(books.error().reason), reasonName(expected));
        if (expected == ErrorReason::ApiNotEnabled)
            QCOMPARE(books.error().subject, u"People API"_s);
        QVERIFY(!books.error().detail.contains("text"_L1));
    }

    void aRefusedTokenIsAQuestionOfSigningIn()
    {
        GoogleOptions options;
        options.isGranted = [](const QByteArray &, const QStringList &) { return false; };
        QVERIFY(m_probe->start(options));
        QCOMPARE(m_probe->fetch().error().kind, ErrorKind::Unauthorized);
    }
    void tooNarrowAConsentIsNamedWhenSomethingIsWritten()
    {
        GoogleOptions options;
        options.isGranted = [](const QByteArray &, const QStringList &scopes) {
            return scopes.isEmpty() ||
                   scopes.contains(u"https://www.googleapis.com/auth/contacts.readonly"_s);
        };
        QVERIFY(m_probe->start(options));
        QVERIFY(m_probe->fetch());
        const auto outcomes = m_probe->push({m_probe->create(someone(u"Ada"_s))});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::ScopesMissing);
    }

    void aWriteThatAnErrorFollowsIsUnknown_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("dropped") << FaultKind::DroppedAfterwards;
        QTest::newRow("cut off") << FaultKind::TruncatedBody;
        QTest::newRow("html") << FaultKind::HtmlInstead;
        QTest::newRow("an error inside") << FaultKind::ErrorInside;
        QTest::newRow("500") << FaultKind::ServerError;
        QTest::newRow("100 MB") << FaultKind::HugeAnswer;
    }
    void aWriteThatAnErrorFollowsIsUnknown()
    {
        QFETCH(FaultKind, kind);
        QVERIFY(m_probe->fetch());
        sandbox().faults().add({.kind = kind, .count = 0, .method = "POST"});
        sandbox().clearRequests();
        const auto outcomes =
            m_probe->push({m_probe->create(someone(u"Ada"_s)), m_probe->create(someone(u"Bob"_s))});
        for (const auto &outcome : outcomes) {
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Offline);
            QVERIFY(outcome.error().reason == ErrorReason::AnswerIncomplete ||
                    outcome.error().reason == ErrorReason::ServerFailed);
        }
        QCOMPARE(m_probe->requestsTo(u"batchCreate"_s), 1); // and never again by itself
    }

    void whatIsNotSentAnyMoreSurelyDidNotArrive()
    {
        QVERIFY(m_probe->fetch());
        const QString name = sandbox().people().first();
        sandbox().faults().add({.kind = FaultKind::DroppedAfterwards, .method = "POST"});
        Contact contact = m_probe->contact(name);
        contact.note = u"n"_s;
        const auto outcomes = m_probe->push(
            {m_probe->create(someone(u"Ada"_s)), m_probe->update(name, contact, {Field::Note})});
        QCOMPARE(outcomes[0].error().reason, ErrorReason::AnswerIncomplete);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::HostUnreachable);
        QVERIFY(!sandbox().person(name).contains("biographies"_L1));
    }

    void aWriteWaitsWhileItIsToldTo()
    {
        QVERIFY(m_probe->fetch());
        sandbox().faults().add({.kind = FaultKind::TooManyRequests, .count = 2, .method = "POST"});
        QVERIFY(m_probe->push({m_probe->create(someone(u"Ada"_s))}).front());
        QCOMPARE(sandbox().people().size(), 1101);
    }

    void peopleWithOddNamesAreNamedAndTheOthersArrive()
    {
        FaultList none;
        SandboxServer server(
            [&](const SandboxRequest &request) {
                if (request.path.contains("contactGroups"_L1))
                    return jsonResponse(200, "{}");
                return jsonResponse(
                    200, "{\"connections\":[{\"resourceName\":\"people/..\"},7,"
                         "{\"resourceName\":\"https://evil.example/\"},"
                         "{\"resourceName\":\"people/c'1\\\"/x 🎈\",\"names\":[{\"displayName\":"
                         "\"Ада\"}]}],\"nextSyncToken\":\"t\"}");
            },
            none);
        QVERIFY(server.start());
        m_probe->provider = std::make_unique<GoogleProvider>(
            GoogleAccount{server.url(), u"a"_s}, std::make_shared<KeyAuthorization>(Secret("k")),
            HttpOptions(), m_probe->time.clock(), m_probe->time.waiting());
        const auto fetched = m_probe->fetch();
        QVERIFY(fetched);
        QCOMPARE(fetched->unreadable.size(), 3);
        QCOMPARE(m_probe->arrived, QStringList{u"people/c'1\"/x 🎈"_s});
        QCOMPARE(m_probe->contact(m_probe->arrived.first()).name.formatted, u"Ада"_s);
    }
};

QTEST_GUILESS_MAIN(GoogleFaultsTest)
#include "google_faults_test.moc"
