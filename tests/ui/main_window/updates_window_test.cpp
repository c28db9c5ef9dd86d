#include "core/session/session_updates.h"
#include "tests/peers/canned_server.h"
#include "ui/main_window/workspace_view.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

using Updates = Session::Updates;

constexpr int longest = 20'000;

// A window whose program came with the address of a list, on a workspace of Ada's.
struct World
{
    bool isSilent = false;
    CannedServer server{[this](QTcpSocket &socket, const CannedRequest &) {
        if (!isSilent)
            CannedServer::respond(socket, 200,
                                  "<releases><release version=\"99.2\" date=\"2026-03-03\"/>"
                                  "</releases>");
    }};
    WindowDriver driver{desktopPages(), {.updateFeed = server.url()}};

    // As another window does it.
    bool switchOn()
    {
        const Result<std::unique_ptr<Session>> other = Session::unlockWithPassphrase(
            driver.folder(), {}, Secret::fromText(WindowDriver::passphrase),
            driver.host().environment);
        return other && Updates(**other, server.url()).set(Updates::Telling::On);
    }
    qsizetype asked() const { return server.requests().size(); }
};

} // namespace

// When the window asks for newer versions by itself.
class UpdatesWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsAskedUnlessItIsOn()
    {
        World world;
        QVERIFY(world.driver.createWorkspace());
        world.driver.start();
        QVERIFY(world.driver.unlock());
        QTest::qWait(1'000);
        QCOMPARE(world.asked(), 0);
    }

    void itAsksOnceOpenedAndOverviewTells()
    {
        World world;
        QVERIFY(world.driver.createWorkspace());
        QVERIFY(world.switchOn());
        world.driver.start();
        QTest::qWait(200);
        QCOMPARE(world.asked(), 0); // locked
        QVERIFY(world.driver.unlock());
        QTRY_COMPARE_WITH_TIMEOUT(world.asked(), 1, longest);
        QVERIFY(world.driver.find(u"updateNotice"_s)); // without that anybody pressed anything
        world.driver.window().lock();
        QVERIFY(world.driver.unlock());
        QVERIFY(world.driver.find(u"updateNotice"_s));
        QTest::qWait(500);
        QCOMPARE(world.asked(), 1); // not again on the same day
    }

    // The page in front can be used, and the window is locked at once.
    void aSilentServerKeepsNobody()
    {
        World world;
        world.isSilent = true;
        QVERIFY(world.driver.createWorkspace());
        QVERIFY(world.switchOn());
        world.driver.start();
        QVERIFY(world.driver.unlock());
        QTRY_COMPARE_WITH_TIMEOUT(world.asked(), 1, longest);
        QElapsedTimer timer;
        timer.start();
        auto *view = world.driver.window().findChild<WorkspaceView *>();
        QVERIFY(view);
        view->showPage(u"settings"_s);
        QVERIFY(world.driver.find(u"updateCard"_s));
        world.driver.window().lock();
        QVERIFY(world.driver.find(u"unlockPage"_s));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(UpdatesWindowTest)
#include "updates_window_test.moc"
