#include "app/sandbox/sandbox_server.h"
#include "core/http/rest_client.h"

#include <QTest>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A sign-in that can't be renewed now.
class NoToken : public Authorization
{
public:
    explicit NoToken(bool hasOld) : m_hasOld(hasOld) {}

    Result<std::shared_ptr<const Secret>> header(Progress &progress) override
    {
        if (m_hasOld)
            return std::make_shared<const Secret>(QByteArrayView("Bearer old"));
        return afterRefusal(Secret(), progress);
    }
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &, Progress &) override
    {
        return fail(ErrorKind::Offline, ErrorReason::TimedOut);
    }

private:
    const bool m_hasOld;
};

} // namespace

// What the error of a write says of whether it arrived.
class RestWriteTest : public QObject
{
    Q_OBJECT

    FaultList m_faults;
    std::function<SandboxResponse(int number)> m_answer;
    std::atomic_int m_count = 0;
    std::atomic_bool m_isStopped = false;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Progress> m_progress;

    Error errorOf(Repeating repeating, std::shared_ptr<Authorization> authorization =
                                           std::make_shared<KeyAuthorization>(Secret("key")))
    {
        RestService service;
        service.base = m_server->url();
        service.perSecond = 1000;
        service.burst = 1000;
        RestClient rest(service, std::move(authorization));
        const Result<HttpResponse> answer = rest.send({.method = "POST",
                                                       .url = QUrl(u"x"_s),
                                                       .body = QJsonObject{{u"a"_s, u"x"_s}},
                                                       .repeating = repeating},
                                                      *m_progress);
        return answer ? Error{} : answer.error();
    }
    static void repeatings()
    {
        QTest::addColumn<Repeating>("repeating");
        QTest::newRow("never") << Repeating::Never;
        QTest::newRow("the same once more") << Repeating::HarmlessWrite;
    }

private Q_SLOTS:
    void init()
    {
        m_count = 0;
        m_isStopped = false;
        m_progress = std::make_unique<Progress>(std::function<void(const ProgressStep &)>(),
                                                [this] { return m_isStopped.load(); });
        m_answer = [](int) { return jsonResponse(200, "{}"); };
        m_server = std::make_unique<SandboxServer>(
            [this](const SandboxRequest &) { return m_answer(++m_count); }, m_faults);
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void whatWasNeverSentIsNotInDoubt_data() { repeatings(); }
    void whatWasNeverSentIsNotInDoubt()
    {
        QFETCH(const Repeating, repeating);
        const Error error = errorOf(repeating, std::make_shared<NoToken>(false));
        QCOMPARE(error.kind, ErrorKind::Offline);
        QCOMPARE(error.reason, ErrorReason::HostUnreachable);
        QCOMPARE(int(m_count), 0);
    }
    void whatWasRefusedForItsTokenIsNotInDoubt_data() { repeatings(); }
    void whatWasRefusedForItsTokenIsNotInDoubt()
    {
        QFETCH(const Repeating, repeating);
        m_answer = [](int) { return jsonResponse(401, "{}"); };
        const Error error = errorOf(repeating, std::make_shared<NoToken>(true));
        QCOMPARE(error.reason, ErrorReason::HostUnreachable);
        QCOMPARE(int(m_count), 1);
    }
    void aStopBeforeIsAPlainStop_data() { repeatings(); }
    void aStopBeforeIsAPlainStop()
    {
        QFETCH(const Repeating, repeating);
        m_isStopped = true;
        QCOMPARE(errorOf(repeating).kind, ErrorKind::Cancelled);
        QCOMPARE(int(m_count), 0);
    }
    void aStopWhileItIsToldToWaitIsAPlainStop_data() { repeatings(); }
    void aStopWhileItIsToldToWaitIsAPlainStop()
    {
        QFETCH(const Repeating, repeating);
        m_answer = [](int) {
            SandboxResponse response = jsonResponse(429, "{}");
            response.headers.emplaceBack("Retry-After", "60");
            return response;
        };
        m_progress = std::make_unique<Progress>(
            [this](const ProgressStep &step) {
                m_isStopped = m_isStopped || step.stage == Stage::Waiting;
            },
            [this] { return m_isStopped.load(); });
        QCOMPARE(errorOf(repeating).kind, ErrorKind::Cancelled);
    }
    void aStopInTheMiddleLeavesItOpen_data() { repeatings(); }
    void aStopInTheMiddleLeavesItOpen()
    {
        QFETCH(const Repeating, repeating);
        m_answer = [this](int) {
            m_isStopped = true;
            QTest::qSleep(400);
            return jsonResponse(200, "{}");
        };
        const Error error = errorOf(repeating);
        QCOMPARE(error.kind, ErrorKind::Offline);
        QCOMPARE(error.reason, ErrorReason::AnswerIncomplete);
    }
    void aStopBeforeARepeatLeavesOpenWhatTheFirstTryDid()
    {
        m_answer = [this](int) {
            m_isStopped = true;
            return jsonResponse(503, "{}");
        };
        const Error error = errorOf(Repeating::HarmlessWrite);
        QCOMPARE(error.kind, ErrorKind::Offline);
        QCOMPARE(error.reason, ErrorReason::AnswerIncomplete);
    }
    void aReadThatIsStoppedIsAPlainStop()
    {
        m_answer = [this](int) {
            m_isStopped = true;
            QTest::qSleep(400);
            return jsonResponse(200, "{}");
        };
        QCOMPARE(errorOf(Repeating::Harmless).kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(RestWriteTest)
#include "rest_write_test.moc"
