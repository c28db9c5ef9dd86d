#include "core/witnesses/patience.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;

// A share that hangs.
class PatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInTimeIsHandedOver()
    {
        Progress progress;
        const Result<int> got =
            withPatience([]() -> Result<int> { return 42; }, u"/share"_s, progress);
        QVERIFY(got);
        QCOMPARE(*got, 42);
    }

    void whatHangsIsGivenUpAndACancelIsNoticedAtOnce()
    {
        auto isOver = std::make_shared<std::atomic<bool>>(false);
        const auto hang = [isOver]() -> Result<int> {
            while (!*isOver)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            return 1;
        };
        Progress progress;
        const Result<int> late =
            withPatience(hang, u"/share"_s, progress, std::chrono::milliseconds(300));
        QVERIFY(!late);
        QCOMPARE(late.error().reason, ErrorReason::TimedOut);
        QCOMPARE(late.error().subject, u"/share"_s);
        QElapsedTimer timer;
        timer.start();
        Progress stopped({}, [] { return true; });
        QCOMPARE(withPatience(hang, u"/share"_s, stopped).error().kind, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 5000);
        *isOver = true;
    }
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "patience_test.moc"
