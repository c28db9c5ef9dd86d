#include "app/sandbox/sandbox_server.h"
#include "core/http/rest_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Time that passes only by waiting.
struct StoppedTime
{
    std::atomic<qint64> now = 0;

    Waiting waiting()
    {
        return {[this] { return std::chrono::milliseconds(now); },
                [this](std::chrono::milliseconds time) { now += time.count(); }};
    }
};

SandboxResponse withRetryAfter(QByteArray seconds)
{
    SandboxResponse response = jsonResponse(429, "{}");
    response.headers.append({"Retry-After", std::move(seconds)});
    return response;
}

SandboxResponse page(int number, int next)
{
    QJsonObject object{{u"page"_s, number}};
    if (next > 0)
        object.insert(u"next"_s, QString::number(next));
    return jsonResponse(200, QJsonDocument(object).toJson());
}

// A token that is replaced when it is refused.
class TwoTokens : public Authorization
{
public:
    Result<std::shared_ptr<const Secret>> header(Progress &) override
    {
        return std::make_shared<const Secret>(m_wasRefused ? QByteArrayView("Bearer new")
                                                           : QByteArrayView("Bearer old"));
    }
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &, Progress &progress) override
    {
        m_wasRefused = true;
        return header(progress);
    }

private:
    bool m_wasRefused = false;
};

} // namespace

class RestClientTest : public QObject
{
    Q_OBJECT

    FaultList m_faults;
    std::function<SandboxResponse(const SandboxRequest &, int number)> m_answer;
    std::atomic_int m_count = 0;
    std::unique_ptr<SandboxServer> m_server;
    StoppedTime m_time;
    Progress m_progress;

    RestClient client(std::shared_ptr<Authorization> authorization =
                          std::make_shared<KeyAuthorization>(Secret("key")))
    {
        RestService service;
        service.base = QUrl(m_server->url().toString() + u"/v1/"_s);
        service.perSecond = 1000;
        service.burst = 1000;
        service.largestAnswer = 1024 * 1024;
        return RestClient(service, std::move(authorization), {}, systemClock(), m_time.waiting());
    }
    Result<QJsonObject> ask(const QString &path = u"x"_s)
    {
        return ask(RestCall{.url = QUrl(path)});
    }
    Result<QJsonObject> ask(const RestCall &call)
    {
        RestClient rest = client();
        return rest.ask(call, m_progress);
    }

private Q_SLOTS:
    void init()
    {
        m_count = 0;
        m_time.now = 0;
        m_answer = [](const SandboxRequest &, int) { return jsonResponse(200, "{}"); };
        m_server = std::make_unique<SandboxServer>(
            [this](const SandboxRequest &request) { return m_answer(request, ++m_count); },
            m_faults);
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void theKeyGoesToTheServiceAsABearerToken()
    {
        QVERIFY(ask());
        QCOMPARE(m_server->requests().first().header("Authorization"), QByteArray("Bearer key"));
        QCOMPARE(m_server->requests().first().path, u"/v1/x"_s);
    }
    void aLinkToAnotherHostIsRefusedBeforeAnythingIsSent()
    {
        for (const QString &link : {u"https://people.example.com/v1/x"_s, u"//evil.example/v1"_s,
                                    u"https://127.0.0.1:1/x"_s}) {
            const Result<QJsonObject> answer = ask(link);
            QVERIFY(!answer);
            QCOMPARE(answer.error().reason, ErrorReason::OtherHostRefused);
        }
        QCOMPARE(int(m_count), 0);
    }
    void aRedirectIsNoAnswer()
    {
        m_answer = [](const SandboxRequest &, int) {
            return SandboxResponse{302, {{"Location", "https://evil.example/"}}, {}};
        };
        const Result<QJsonObject> answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::NotThisService);
    }

    void aThrottledCallWaitsAsLongAsItIsTold()
    {
        m_answer = [](const SandboxRequest &, int number) {
            return number == 1 ? withRetryAfter("7") : jsonResponse(200, "{}");
        };
        QVERIFY(ask());
        QVERIFY2(m_time.now >= 7000 && m_time.now < 7500, qPrintable(QString::number(m_time.now)));
    }
    void withoutAWordOnTheTimeItWaitsLongerEachTime()
    {
        m_answer = [](const SandboxRequest &, int number) {
            return jsonResponse(number <= 4 ? 429 : 200, "{}");
        };
        QVERIFY(ask());
        QVERIFY2(m_time.now >= 15000 && m_time.now < 16000,
                 qPrintable(QString::number(m_time.now))); // 1 + 2 + 4 + 8
    }
    void toldToComeBackAtOnceItWaitsLongerEachTimeAllTheSame()
    {
        for (const char *named : {"0", "Sun, 06 Nov 1994 08:49:37 GMT"}) {
            m_count = 0;
            const qint64 start = m_time.now;
            m_answer = [named](const SandboxRequest &, int number) {
                return number <= 4 ? withRetryAfter(named) : jsonResponse(200, "{}");
            };
            QVERIFY(ask());
            const qint64 waited = m_time.now - start;
            QVERIFY2(waited >= 15000 && waited < 16000, qPrintable(QString::number(waited)));
        }
    }
    void theTimeOfSlowAnswersCountsToo()
    {
        m_answer = [this](const SandboxRequest &, int) {
            m_time.now += 5 * 60 * 1000;
            return withRetryAfter("60");
        };
        const Result<QJsonObject> answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
        QCOMPARE(int(m_count), 4);
    }
    void aServiceThatNeverTakesItEndsAsRateLimited()
    {
        m_answer = [](const SandboxRequest &, int) { return withRetryAfter("60"); };
        const Result<QJsonObject> answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
        QVERIFY(m_time.now <= 15 * 60 * 1000);
        QVERIFY(m_count > 10);
    }
    void theWaitIsShown()
    {
        m_answer = [](const SandboxRequest &, int number) {
            return number == 1 ? withRetryAfter("3") : jsonResponse(200, "{}");
        };
        QList<qint64> shown;
        m_progress = Progress(
            [&](const ProgressStep &step) {
                if (step.stage == Stage::Waiting)
                    shown.append(step.total - step.done);
            },
            {});
        QVERIFY(ask());
        m_progress = {};
        QVERIFY(shown.size() >= 3);
        QCOMPARE(shown.last(), 1);
    }
    void aBatchTakesAsMuchOfTheRateAsWhatIsInIt()
    {
        RestService service;
        service.base = QUrl(m_server->url().toString() + u"/v1/"_s);
        service.perSecond = 10;
        service.burst = 10;
        RestClient rest(service, std::make_shared<KeyAuthorization>(Secret("key")), {},
                        systemClock(), m_time.waiting());
        QVERIFY(rest.ask({.url = QUrl(u"x"_s), .counts = 10}, m_progress));
        QCOMPARE(qint64(m_time.now), 0);
        QVERIFY(rest.ask({.url = QUrl(u"x"_s), .counts = 20}, m_progress));
        QVERIFY2(m_time.now >= 2000 && m_time.now < 2500, qPrintable(QString::number(m_time.now)));
    }
    void aStopEndsTheWait()
    {
        m_answer = [](const SandboxRequest &, int) { return withRetryAfter("600"); };
        m_progress = Progress({}, [this] { return m_time.now > 1000; });
        const Result<QJsonObject> answer = ask();
        m_progress = {};
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QVERIFY(m_time.now < 1200);
    }

    void aRefusedTokenIsRenewedOnce()
    {
        m_answer = [](const SandboxRequest &request, int) {
            return jsonResponse(request.header("Authorization") == "Bearer new" ? 200 : 401, "{}");
        };
        RestClient rest = client(std::make_shared<TwoTokens>());
        QVERIFY(rest.ask({.url = QUrl(u"x"_s)}, m_progress));
        QCOMPARE(int(m_count), 2);
    }
    void aTokenThatIsRefusedTwiceIsTheAnswer()
    {
        m_answer = [](const SandboxRequest &, int) { return jsonResponse(401, "{}"); };
        RestClient rest = client(std::make_shared<TwoTokens>());
        const Result<QJsonObject> answer = rest.ask({.url = QUrl(u"x"_s)}, m_progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(int(m_count), 2);
    }
    void aRefusedKeyIsNotSentAgain()
    {
        m_answer = [](const SandboxRequest &, int) { return jsonResponse(401, "{}"); };
        const Result<QJsonObject> answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, ErrorReason::KeyRefused);
        QCOMPARE(int(m_count), 1);
    }

    void whatMayHaveArrivedIsRepeatedOnlyWhereThatIsHarmless()
    {
        m_answer = [](const SandboxRequest &, int) { return jsonResponse(503, "{}"); };
        QVERIFY(!ask(RestCall{
            .method = "POST", .url = {}, .body = QJsonObject(), .repeating = Repeating::Never}));
        QCOMPARE(int(m_count), 1);
        QVERIFY(!ask());
        QCOMPARE(int(m_count), 4);
    }

    void whatIsNoJsonObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("html") << QByteArray("<html>Sign in</html>") << ErrorReason::NotThisService;
        QTest::newRow("array") << QByteArray("[{}]") << ErrorReason::NotThisService;
        QTest::newRow("text") << QByteArray("\"ok\"") << ErrorReason::NotThisService;
        QTest::newRow("cut off") << QByteArray("{\"value\":[{\"id\":")
                                 << ErrorReason::AnswerIncomplete;
        QTest::newRow("nested without end")
            << QByteArray(100'000, '[') << ErrorReason::NotThisService;
        QTest::newRow("too large")
            << QByteArray(2 * 1024 * 1024, ' ') << ErrorReason::AnswerTooLarge;
    }
    void whatIsNoJsonObjectIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorReason, reason);
        m_answer = [body](const SandboxRequest &, int) { return jsonResponse(200, body); };
        const Result<QJsonObject> answer = ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, reason);
    }

    void pagesComeInOrderUntilTheLast()
    {
        m_answer = [](const SandboxRequest &, int number) {
            return page(number, number < 5 ? number + 1 : 0);
        };
        QList<int> pages;
        QVERIFY(readPages([&](const QJsonObject &page) -> Result<void> {
            pages.append(page.value("page"_L1).toInt());
            return {};
        }));
        QCOMPARE(pages, QList<int>({1, 2, 3, 4, 5}));
    }
    void theSamePageForEverIsAnError()
    {
        m_answer = [](const SandboxRequest &, int) { return page(1, 2); };
        const Result<void> read = readPages([](const QJsonObject &) { return Result<void>(); });
        QVERIFY(!read);
        QCOMPARE(read.error().reason, ErrorReason::NotThisService);
        QCOMPARE(int(m_count), 2);
    }
    void pagesWithoutEndAreAnError()
    {
        m_answer = [](const SandboxRequest &, int number) { return page(number, number); };
        const Result<void> read = readPages([](const QJsonObject &) { return Result<void>(); });
        QVERIFY(!read);
        QCOMPARE(read.error().reason, ErrorReason::NotThisService);
        QCOMPARE(int(m_count), 20);
    }
    void aSinkThatFailsEndsTheReading()
    {
        m_answer = [](const SandboxRequest &, int number) { return page(number, number); };
        const Result<void> read = readPages([](const QJsonObject &) -> Result<void> {
            return fail(ErrorKind::Storage, u"full"_s);
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
        QVERIFY(m_count <= 5);
    }

    void whatMustNotBeDoneTwiceIsSentOnceThoughTheConnectionBreaks()
    {
        RestClient rest = client();
        for (const int breaks : {1, 2}) {
            for (int i = 0; i < 3; ++i) // a connection to reuse: then it would be sent again
                QVERIFY(rest.ask({.url = QUrl(u"x"_s)}, m_progress));
            m_count = 0;
            m_faults.add({.kind = FaultKind::DroppedAfterwards, .count = breaks});
            RestCall call{.method = "POST",
                          .url = QUrl(u"x"_s),
                          .body = QJsonObject{{u"a"_s, u"x"_s}},
                          .repeating = Repeating::Never};
            const Result<QJsonObject> answer = rest.ask(call, m_progress);
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Offline);
            QCOMPARE(answer.error().reason, ErrorReason::AnswerIncomplete);
            QCOMPARE(m_count, 1);
            m_faults.clear();
            QVERIFY(rest.ask(call, m_progress)); // and then as ever
        }
    }

    void aQuotaThatTheServiceTellsInItsOwnWayOutweighsAShortRetryAfter()
    {
        m_answer = [](const SandboxRequest &, int) { return withRetryAfter("1"); };
        RestService service;
        service.base = QUrl(m_server->url().toString() + u"/v1/"_s);
        service.askedToWait = [](const HttpResponse &, const QJsonObject &) {
            return std::optional<std::chrono::milliseconds>(24h);
        };
        RestClient rest(service, std::make_shared<KeyAuthorization>(Secret("key")), {},
                        systemClock(), m_time.waiting());
        const Result<QJsonObject> answer = rest.ask({.url = QUrl(u"x"_s)}, m_progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
        QCOMPARE(m_count, 1);
    }

private:
    Result<void> readPages(const RestClient::PageSink &sink)
    {
        RestClient rest = client();
        return rest.readPages(
            {.url = QUrl(u"pages"_s)},
            [](const QJsonObject &page) -> Result<std::optional<RestCall>> {
                const QString next = page.value("next"_L1).toString();
                if (next.isEmpty())
                    return std::optional<RestCall>();
                return std::optional<RestCall>(RestCall{.url = QUrl(u"pages?page="_s + next)});
            },
            sink, 20, m_progress);
    }
};

QTEST_GUILESS_MAIN(RestClientTest)
#include "rest_client_test.moc"
