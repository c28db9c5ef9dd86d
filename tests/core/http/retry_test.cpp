#include "core/http/rate_limiter.h"
#include "core/http/retry_policy.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Time that passes only by waiting.
struct StoppedTime
{
    std::chrono::milliseconds now = 0ms;
    std::chrono::milliseconds longestSleep = 0ms;

    Waiting waiting()
    {
        return {[this] { return now; },
                [this](std::chrono::milliseconds time) {
                    longestSleep = std::max(longestSleep, time);
                    now += time;
                }};
    }
};

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = fromRfc3339(u"2026-11-05T09:30:00.000Z"_s).value();

private Q_SLOTS:
    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("milliseconds"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("7") << 7000;
        QTest::newRow("date") << QByteArray("Thu, 05 Nov 2026 09:30:20 GMT") << 20000;
        QTest::newRow("past date") << QByteArray("Thu, 05 Nov 2026 09:29:00 GMT") << 0;
        QTest::newRow("capped") << QByteArray("86400") << 60000;
        QTest::newRow("capped date") << QByteArray("Fri, 06 Nov 2026 09:30:00 GMT") << 60000;
        QTest::newRow("huge") << QByteArray("99999999999999999999999") << 60000;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("none") << QByteArray() << -1;
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, milliseconds);
        const HttpResponse response{.status = 429, .headers = {{"retry-after", value}}};
        const auto wait = retryAfter(response, m_now, 60s);
        QCOMPARE(wait ? int(wait->count()) : -1, milliseconds);
    }

    void onlyPassingFailuresAreAskedAgain()
    {
        const RetryPolicy policy;
        const auto again = [&](const Result<HttpResponse> &answer) {
            return policy.delayAfter(1, answer, m_now, 0).has_value();
        };
        for (const int status : {429, 502, 503, 504})
            QVERIFY(again(HttpResponse{.status = status}));
        for (const int status : {200, 207, 400, 401, 403, 404, 412, 500, 501, 507})
            QVERIFY(!again(HttpResponse{.status = status}));
        QVERIFY(again(fail(ErrorKind::Offline, ErrorReason::HostUnreachable)));
        QVERIFY(again(fail(ErrorKind::Offline, ErrorReason::TimedOut)));
        QVERIFY(!again(fail(ErrorKind::Offline, ErrorReason::CertificateExpired)));
        QVERIFY(!again(fail(ErrorKind::Cancelled, QString())));
    }

    void delaysDoubleAreCappedAndJittered()
    {
        const RetryPolicy policy{10, 500ms, 4s, 0.5};
        const HttpResponse failed{.status = 503};
        QCOMPARE(policy.delayAfter(1, failed, m_now, 0).value().count(), 500);
        QCOMPARE(policy.delayAfter(2, failed, m_now, 0).value().count(), 1000);
        QCOMPARE(policy.delayAfter(2, failed, m_now, 1).value().count(), 500);
        QCOMPARE(policy.delayAfter(9, failed, m_now, 0).value().count(), 4000);
        QVERIFY(!policy.delayAfter(10, failed, m_now, 0));
    }

    void theServersWishGoesFirst()
    {
        const HttpResponse busy{.status = 503, .headers = {{"Retry-After", "3"}}};
        QCOMPARE(RetryPolicy().delayAfter(1, busy, m_now, 1).value().count(), 3000);
    }

    void aLimiterKeepsItsRate()
    {
        StoppedTime time;
        RateLimiter limiter(5, 1, time.waiting());
        Progress progress;
        for (int i = 0; i < 51; ++i)
            QVERIFY(limiter.acquire(progress));
        QVERIFY(time.now >= 10s);
        QVERIFY(time.now < 10200ms);
        QVERIFY(time.longestSleep <= 50ms);
    }

    void aBurstIsSpentOnce()
    {
        StoppedTime time;
        RateLimiter limiter(1, 3, time.waiting());
        Progress progress;
        for (int i = 0; i < 3; ++i)
            QVERIFY(limiter.acquire(progress));
        QCOMPARE(time.now, 0ms);
        QVERIFY(limiter.acquire(progress));
        QCOMPARE(time.now, 1000ms);
    }

    void waitingEndsWithACancel()
    {
        StoppedTime time;
        Progress progress(nullptr, [&] { return time.now >= 120ms; });
        const auto waited = waitFor(1h, progress, time.waiting());
        QCOMPARE(waited.error().kind, ErrorKind::Cancelled);
        QVERIFY(time.now <= 200ms);
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "retry_test.moc"
