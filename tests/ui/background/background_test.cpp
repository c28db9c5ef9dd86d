#include "ui/background/background.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace warden;

class BackgroundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesInTheCallersThread();
    void anAnswerMayBeMoveOnly();
    void aReadAnswersWhileWorkRuns();
    void stopIsNoticedAndTheAnswerStillComes();
    void anAnswerForADestroyedPageIsDropped();
    void progressArrivesAndTheLastStepIsNeverLost();
    void theEndOfTheRunnerStopsItsCalls();
    void upkeepIsNoWorkAndKeepsNobodyWaiting();
    void upkeepAloneCanBeStopped();
    void workGoesOnWhileAPersonIsWaitedFor();
};

void BackgroundTest::anAnswerComesInTheCallersThread()
{
    Background background;
    QThread *answeredIn = nullptr;
    QThread *ranIn = nullptr;
    background
        .read([&ranIn](Progress &) -> Result<int> {
            ranIn = QThread::currentThread();
            return 42;
        })
        .then(this, [&answeredIn](Result<int> answer) {
            QCOMPARE(answer.value(), 42);
            answeredIn = QThread::currentThread();
        });
    QTRY_COMPARE(answeredIn, QThread::currentThread());
    QVERIFY(ranIn != QThread::currentThread());
}

void BackgroundTest::anAnswerMayBeMoveOnly()
{
    Background background;
    std::unique_ptr<int> got;
    background
        .work(Ticket::create(),
              [](Progress &) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); })
        .then(this, [&got](Result<std::unique_ptr<int>> answer) { got = std::move(*answer); });
    QTRY_VERIFY(got);
    QCOMPARE(*got, 7);
}

void BackgroundTest::aReadAnswersWhileWorkRuns()
{
    Background background;
    const auto ticket = Ticket::create();
    bool isWorkDone = false;
    background
        .work(ticket,
              [](Progress &progress) -> Result<int> {
                  while (!progress.isCancelled())
                      QThread::msleep(5);
                  return 1;
              })
        .then(this, [&isWorkDone](Result<int>) { isWorkDone = true; });
    bool isReadDone = false;
    background.read([](Progress &) -> Result<int> { return 2; })
        .then(this, [&isReadDone](Result<int>) { isReadDone = true; });
    QTRY_VERIFY(isReadDone);
    QVERIFY(!isWorkDone);
    QVERIFY(background.isWorking());
    ticket->stop();
    QTRY_VERIFY(isWorkDone);
    QVERIFY(!background.isWorking());
}

void BackgroundTest::stopIsNoticedAndTheAnswerStillComes()
{
    Background background;
    const auto ticket = Ticket::create();
    QElapsedTimer sinceStop;
    ErrorKind kind = ErrorKind::Internal;
    background
        .work(ticket,
              [](Progress &progress) -> Result<int> {
                  for (;;) {
                      const Result<void> going = progress.check();
                      if (!going)
                          return going.failure();
                      QThread::msleep(5);
                  }
              })
        .then(this, [&kind](Result<int> answer) { kind = answer.error().kind; });
    QTest::qWait(50);
    sinceStop.start();
    ticket->stop();
    QTRY_COMPARE(kind, ErrorKind::Cancelled);
    QVERIFY(sinceStop.elapsed() < 20'000);
}

void BackgroundTest::anAnswerForADestroyedPageIsDropped()
{
    Background background;
    bool isCalled = false;
    auto page = std::make_unique<QObject>();
    background
        .read([](Progress &) -> Result<int> {
            QThread::msleep(60);
            return 1;
        })
        .then(page.get(), [&isCalled](Result<int>) { isCalled = true; });
    page.reset();
    QTest::qWait(150);
    QVERIFY(!isCalled);
}

void BackgroundTest::progressArrivesAndTheLastStepIsNeverLost()
{
    Background background;
    const auto ticket = Ticket::create();
    qint64 last = 0;
    int steps = 0;
    connect(ticket.get(), &Ticket::progressed, this, [&](const ProgressStep &step) {
        last = step.done;
        ++steps;
    });
    background.work(ticket, [](Progress &progress) -> Result<int> {
        for (int done = 1; done <= 10'000; ++done)
            progress.report({Stage::Fetching, {}, done, 10'000});
        return 1;
    });
    QTRY_COMPARE(last, 10'000);
    QVERIFY2(steps < 500, "the window would drown in steps");
}

void BackgroundTest::theEndOfTheRunnerStopsItsCalls()
{
    const auto wasStopped = std::make_shared<std::atomic<bool>>(false);
    {
        Background background;
        background.work(Ticket::create(), [wasStopped](Progress &progress) -> Result<int> {
            while (!progress.isCancelled())
                QThread::msleep(2);
            *wasStopped = true;
            return 1;
        });
    }
    QVERIFY(*wasStopped);
}

void BackgroundTest::upkeepIsNoWorkAndKeepsNobodyWaiting()
{
    Background background;
    QSemaphore begun;
    background.upkeep([&begun](Progress &progress) -> Result<int> {
        begun.release();
        while (!progress.isCancelled())
            QThread::msleep(2);
        return 1;
    });
    QVERIFY(begun.tryAcquire(1, 5000));
    QVERIFY(!background.isWorking());
    int answered = 0;
    background.work(Ticket::create(), [](Progress &) -> Result<int> { return 2; })
        .then(this, [&answered](Result<int> answer) { answered = *answer; });
    QTRY_COMPARE(answered, 2);
}

void BackgroundTest::upkeepAloneCanBeStopped()
{
    Background background;
    const auto ticket = Ticket::create();
    bool isWorkDone = false;
    bool isUpkeepDone = false;
    const auto untilStopped = [](Progress &progress) -> Result<int> {
        while (!progress.isCancelled())
            QThread::msleep(2);
        return 1;
    };
    background.work(ticket, untilStopped).then(this, [&](Result<int>) { isWorkDone = true; });
    background.upkeep(untilStopped).then(this, [&](Result<int>) { isUpkeepDone = true; });
    background.stopUpkeep();
    QTRY_VERIFY(isUpkeepDone);
    QVERIFY(!isWorkDone);
    ticket->stop();
    QTRY_VERIFY(isWorkDone);
}

void BackgroundTest::workGoesOnWhileAPersonIsWaitedFor()
{
    Background background;
    const auto ticket = Ticket::create();
    bool hasCome = false;
    bool isWorkDone = false;
    background
        .beside(ticket,
                [](Progress &progress) -> Result<int> {
                    while (!progress.isCancelled())
                        QThread::msleep(5);
                    return 1;
                })
        .then(this, [&hasCome](Result<int>) { hasCome = true; });
    background.work(Ticket::create(), [](Progress &) -> Result<int> { return 2; })
        .then(this, [&isWorkDone](Result<int>) { isWorkDone = true; });
    QTRY_VERIFY(isWorkDone);
    QVERIFY(!hasCome);
    ticket->stop();
    QTRY_VERIFY(hasCome);
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
