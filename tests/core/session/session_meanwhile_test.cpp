#include "app/sandbox/zapier_sandbox.h"
#include "core/session/session_hooks.h"
#include "tests/core/session/two_people.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *variable = "WARDEN_TEST_HOOK_OF_MEANWHILE";

// Ann's hook, whose address comes from a variable, and Ann in a second window.
struct HookWorld
{
    HookWorld()
    {
        if (!zapier.start())
            qFatal("the sandbox doesn't start");
        qputenv(variable, zapier.hookUrl().toString().toUtf8());
        ConnectionDraft draft;
        draft.service = u"zapier"_s;
        draft.messagesPerSecond = 25;
        draft.secretVariable = QString::fromLatin1(variable);
        const auto added = people.ann->addConnection(
            draft, Secret::fromText(zapier.hookUrl().toString()), people.fixture.progress());
        if (!added)
            qFatal("no hook: %s", qUtf8Printable(added.error().detail));
        id = added->view.connection.id;
        other = people.as(u"Ann"_s);
    }
    ~HookWorld() { qunsetenv(variable); }

    // Counts the looks of a deed whether it shall stop, and revokes everything at one of them.
    Progress withEmergencyAt(int look)
    {
        return Progress({}, [this, look, looks = 0]() mutable {
            Progress nobody;
            if (++looks == look)
                wasRevoked = people.ann->revokeEverything(nobody).has_value();
            return false;
        });
    }

    bool isRevoked()
    {
        const Result<std::vector<ConnectionView>> views = people.ann->connections();
        return views && views->size() == 1 &&
               views->front().connection.settings.contains(u"revoked"_s);
    }

    ZapierSandbox zapier;
    TwoPeople people;
    std::unique_ptr<Session> other;
    ConnectionId id = {};
    bool wasRevoked = false;
};

} // namespace

// What happens to a hook while something waits for it isn't taken back by what waited.
class SessionMeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestMessageTakesNoEmergencyBack()
    {
        HookWorld world;
        Progress progress = world.withEmergencyAt(1);
        QVERIFY(Session::Hooks(*world.other).sendTest(world.id, progress));
        QVERIFY(world.wasRevoked);
        QVERIFY(world.isRevoked());
        QVERIFY(!Session::Hooks(*world.other).sendTest(world.id, world.people.fixture.progress()));
    }

    void readingAWayBackTakesNoEmergencyBack_data()
    {
        QTest::addColumn<int>("look");
        for (const int look : {2, 3})
            QTest::addRow("at look %d", look) << look;
    }
    void readingAWayBackTakesNoEmergencyBack()
    {
        QFETCH(int, look);
        HookWorld world;
        const QString wayBack = world.people.fixture.path(u"way-back.txt"_s);
        world.zapier.setConfirming(true);
        world.zapier.setWayBack(wayBack);
        QVERIFY(Session::Hooks(*world.people.ann).setWayBack(world.id, wayBack));
        QVERIFY(
            Session::Hooks(*world.people.ann).sendTest(world.id, world.people.fixture.progress()));
        Progress progress = world.withEmergencyAt(look);
        (void)world.other->findConfirmations(progress);
        QVERIFY(world.wasRevoked);
        QVERIFY(world.isRevoked());
    }
};

QTEST_GUILESS_MAIN(SessionMeanwhileTest)
#include "session_meanwhile_test.moc"
