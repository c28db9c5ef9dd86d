#include "tests/core/oauth/signed_connection.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What a renewal waits for, and for how long.
class TokenWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAskedToWaitWaits();
    void whoIsToldToComeBackAtOnceDoesNotHurry();
    void aRenewalElsewhereIsWaitedForAndThenBusy();
    void aCancelIsNoticedWhileWaiting();
};

static QString lockFile(const Signed &it)
{
    const QStringList locks =
        QDir(it.world.folder.path()).entryList({u"sign-in-*.lock"_s}, QDir::Files);
    return locks.isEmpty() ? QString() : it.world.folder.filePath(locks.first());
}

void TokenWaitingTest::whoIsAskedToWaitWaits()
{
    Signed it(Rotation::SingleUse);
    it.later = 3600;
    StoppedTime time;
    TokenAuthorizationOptions options = it.options();
    options.waiting = time.waiting();
    TokenAuthorization authorization(it.stored, std::move(options));
    it.world.faults.add({FaultKind::TooManyRequests, 2, {}, u"/token"_s, 7});
    QVERIFY(it.isGood(authorization.header(it.world.progress)));
    QVERIFY(time.now >= 14'000 && time.now < 15'000);
    // Not for ever.
    it.later = 2 * 3600;
    it.world.faults.add({FaultKind::TooManyRequests, 0, {}, u"/token"_s, 7});
    QCOMPARE(authorization.header(it.world.progress).error().kind, ErrorKind::RateLimited);
    it.world.faults.clear();
    QVERIFY(it.isGood(authorization.header(it.world.progress)));
}

void TokenWaitingTest::whoIsToldToComeBackAtOnceDoesNotHurry()
{
    Signed it;
    it.later = 3600;
    StoppedTime time;
    TokenAuthorizationOptions options = it.options();
    options.waiting = time.waiting();
    TokenAuthorization authorization(it.stored, std::move(options));
    it.world.server.clearRequests();
    it.world.faults.add({FaultKind::TooManyRequests, 0, {}, u"/token"_s, 0});
    QCOMPARE(authorization.header(it.world.progress).error().kind, ErrorKind::RateLimited);
    QCOMPARE(it.world.server.requests().size(), 5); // after 1, 2, 4 and 8 seconds
}

void TokenWaitingTest::aRenewalElsewhereIsWaitedForAndThenBusy()
{
    Signed it;
    StoppedTime time;
    TokenAuthorizationOptions options = it.options();
    options.waiting = time.waiting();
    QString path;
    // The lock's name, as it stands while somebody renews.
    it.world.faults.add({FaultKind::Hang, 1, {}, u"/token"_s, 1});
    it.later = 3600;
    std::thread renewing([&] {
        Progress progress;
        (void)it.authorization()->header(progress);
    });
    QTRY_VERIFY(!(path = lockFile(it)).isEmpty());
    renewing.join();
    QLockFile held(path);
    QVERIFY(held.tryLock(0));
    TokenAuthorization authorization(it.stored, std::move(options));
    const auto header = authorization.header(it.world.progress);
    QCOMPARE(header.error().kind, ErrorKind::Busy);
    QVERIFY(time.now >= 60'000 && time.now < 61'000);
    held.unlock();
    QVERIFY(it.isGood(authorization.header(it.world.progress)));
}

void TokenWaitingTest::aCancelIsNoticedWhileWaiting()
{
    Signed it;
    it.later = 3600;
    it.world.faults.add({FaultKind::Hang, 1, {}, u"/token"_s, 0});
    std::atomic_bool isCancelled = false;
    Progress progress([](const ProgressStep &) {}, [&] { return isCancelled.load(); });
    const auto authorization = it.authorization();
    std::thread stopping([&] {
        QTest::qSleep(200);
        isCancelled = true;
    });
    const auto header = authorization->header(progress);
    stopping.join();
    QCOMPARE(header.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TokenWaitingTest)
#include "token_waiting_test.moc"
