#include "core/session/session_updates.h"
#include "core/store/setting_table.h"
#include "core/store/store.h"
#include "tests/core/session/session_fixture.h"
#include "tests/core/session/witness_hook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Updates = Session::Updates;

QByteArray listWith(const QByteArray &version)
{
    return "<releases><release version=\"" + version +
           "\" date=\"2026-03-03\" urgency=\"high\"><url>https://example.org/news</url></release>"
           "</releases>";
}

// A workspace, and a distributor whose list has a newer version.
struct World : SessionFixture
{
    std::unique_ptr<Session> session = create();
    int status = 200;
    QByteArray list = listWith("99.1");
    bool isSilent = false;
    CannedServer server{[this](QTcpSocket &socket, const CannedRequest &) {
        if (!isSilent)
            CannedServer::respond(socket, status, list);
    }};

    QUrl feed() const { return server.url(u"/releases.xml"_s); }
    Updates updates() { return Updates(*session, feed()); }
    qsizetype asked() const { return server.requests().size(); }
    Updates::State look(Updates::When when = Updates::When::IfDue)
    {
        Result<Updates::State> state = updates().look(when, progress());
        if (!state)
            qFatal("no state: %s", qPrintable(state.error().detail));
        return *state;
    }
};

} // namespace

// Whether, when and whom the program asks for newer versions of itself.
class SessionUpdatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedUntilSomebodyWantsIt()
    {
        World world;
        QCOMPARE(world.updates().state()->telling, Updates::Telling::Off);
        for (const Updates::When when : {Updates::When::IfDue, Updates::When::Now}) {
            const Updates::State state = world.look(when);
            QVERIFY(!state.newer && !state.askedAt.isValid());
        }
        QCOMPARE(world.asked(), 0);
    }

    void whatIsNewerIsTold()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        QCOMPARE(world.asked(), 0);
        const Updates::State state = world.look();
        QCOMPARE(world.asked(), 1);
        QVERIFY(!state.failure);
        const Release expected{
            {99, 1}, QDate(2026, 3, 3), true, QUrl(u"https://example.org/news"_s)};
        QCOMPARE(state.newer, std::optional(expected));
        QVERIFY(std::abs(state.askedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        world.session.reset();
        world.session = std::move(*world.unlock());
        QCOMPARE(world.updates().state()->newer, std::optional(expected));
    }

    void thisVersionIsNoNews()
    {
        World world;
        world.list = listWith(WARDEN_VERSION);
        QVERIFY(world.updates().set(Updates::Telling::On));
        const Updates::State state = world.look();
        QVERIFY(!state.newer && !state.failure && state.askedAt.isValid());
    }

    void itAsksOnceADayAndWhenItIsTold()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        for (int i = 0; i < 3; ++i)
            world.look();
        QCOMPARE(world.asked(), 1);
        world.look(Updates::When::Now);
        QCOMPARE(world.asked(), 2);
        world.moveClock(1);
        QVERIFY(world.look().newer);
        QCOMPARE(world.asked(), 3);
        world.moveClock(-3); // a clock that was wrong, and is put right
        world.look();
        QCOMPARE(world.asked(), 4);
        world.look();
        QCOMPARE(world.asked(), 4);
    }

    // Neither a broken one is asked again and again, nor is forgotten what it said before.
    void whoDoesNotAnswerIsAskedTheNextDay()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        QVERIFY(world.look().newer);
        world.moveClock(1);
        world.status = 503;
        const Updates::State state = world.look();
        QVERIFY(state.failure);
        QCOMPARE(state.failure->reason, ErrorReason::ServerFailed);
        QCOMPARE(state.failure->subject, world.server.url().authority());
        QVERIFY(state.newer);
        world.look();
        QCOMPARE(world.asked(), 2);
        world.moveClock(1);
        world.status = 200;
        QVERIFY(!world.look().failure);
    }

    void twoWindowsAskOnce()
    {
        World world;
        world.isSilent = true;
        QVERIFY(world.updates().set(Updates::Telling::On));
        const auto other = world.unlock();
        REQUIRE_VALUE(other);
        std::optional<Result<Updates::State>> second;
        // While the first one waits for its answer.
        Progress first({}, [&] {
            if (world.asked() == 1 && !second)
                second =
                    Updates(**other, world.feed()).look(Updates::When::IfDue, world.progress());
            return second.has_value();
        });
        QVERIFY(!world.updates().look(Updates::When::IfDue, first));
        QVERIFY(second && *second);
        QVERIFY((*second)->askedAt.isValid());
        QCOMPARE((*second)->failure->kind, ErrorKind::Cancelled);
        QCOMPARE(world.asked(), 1);
    }

    void aStoppedOneIsAsDueAsBefore()
    {
        World world;
        world.isSilent = true;
        QVERIFY(world.updates().set(Updates::Telling::On));
        QElapsedTimer timer;
        timer.start();
        Progress stopped({}, [&timer] { return timer.elapsed() > 200; });
        const auto state = world.updates().look(Updates::When::IfDue, stopped);
        QVERIFY(!state);
        QCOMPARE(state.error().kind, ErrorKind::Cancelled);
        QVERIFY(!world.updates().state()->askedAt.isValid());
        world.isSilent = false;
        QVERIFY(world.look().newer);
    }

    void offForgetsWhatWasAnswered()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        QVERIFY(world.look().newer);
        QVERIFY(world.updates().set(Updates::Telling::Off));
        const Updates::State state = world.look(Updates::When::Now);
        QVERIFY(!state.newer && !state.askedAt.isValid());
        QCOMPARE(world.asked(), 1);
    }

    // Who switched it on saw whom it asks.
    void anotherDistributorsHostIsNotAsked()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        CannedServer other([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 200, listWith("99.2"));
        });
        Updates elsewhere(*world.session, other.url());
        QCOMPARE(elsewhere.state()->telling, Updates::Telling::Off);
        QVERIFY(elsewhere.look(Updates::When::Now, world.progress()));
        QVERIFY(other.requests().isEmpty());
        // Another list of the same one is.
        Updates moved(*world.session, world.server.url(u"/elsewhere.xml"_s));
        QVERIFY(moved.look(Updates::When::Now, world.progress())->newer);
    }

    void withoutAListThereIsNothingToSwitchOn()
    {
        World world;
        for (const QString &address :
             {QString(), u"http://updates.example.org/r.xml"_s, u"ftp://127.0.0.1/"_s}) {
            Updates updates(*world.session, QUrl(address));
            QVERIFY2(!updates.set(Updates::Telling::On), qPrintable(address));
            QCOMPARE(updates.state()->telling, Updates::Telling::Off);
        }
        QVERIFY(Updates(*world.session, {}).set(Updates::Telling::Off));
        QVERIFY(!Updates(*world.session, {}).look(Updates::When::Now, world.progress())->newer);
    }

    void theLogSaysWhoSwitchedItAndNotEachAsking()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        AuditFilter all;
        const qint64 before = world.session->auditList(all)->total;
        world.look();
        world.status = 503;
        world.look(Updates::When::Now);
        QCOMPARE(world.session->auditList(all)->total, before);
        QVERIFY(world.updates().set(Updates::Telling::Off));
        const std::vector<Event> events = eventsOf(*world.session, u"setting.changed"_s);
        QCOMPARE(events.size(), size_t{2});
        QCOMPARE(events.front().object.id, u"updates"_s);
        QCOMPARE(events.front().actor, u"Ann"_s);
        QCOMPARE(events.front().details, (QJsonObject{{u"is_on"_s, false}}));
        QCOMPARE(events.back().details, (QJsonObject{{u"is_on"_s, true}}));
    }

    // As after the update, with what the older version had heard.
    void whatIsInstalledByNowIsNoNews()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        QVERIFY(world.look().newer);
        const auto store =
            Store::open(world.workspace() + u"/contacts.db"_s, world.key(DataKey::Contacts),
                        OpenMode::ReadWrite, systemClock());
        REQUIRE_VALUE(store);
        QString answer = (*store)->settings().get(u"updates_answer"_s)->value_or(QString());
        QVERIFY(answer.contains(u"99.1"_s));
        answer.replace(u"99.1"_s, QStringLiteral(WARDEN_VERSION) + u".0"_s);
        Result<Transaction> transaction = (*store)->begin();
        REQUIRE_VALUE(transaction);
        QVERIFY((*store)->settings().set(u"updates_answer"_s, answer) && transaction->commit());
        QVERIFY(!world.updates().state()->newer);
        QVERIFY(world.updates().state()->askedAt.isValid());
    }

    void whoeverMayNotSwitchItMayHearOfIt()
    {
        World world;
        QVERIFY(world.updates().set(Updates::Telling::On));
        world.addOperator(u"Bo"_s, Role::SyncOperator);
        world.session.reset();
        world.session = std::move(*world.unlock(u"Bo"_s));
        const Result<void> set = world.updates().set(Updates::Telling::Off);
        QVERIFY(!set && set.error().kind == ErrorKind::Denied);
        QVERIFY(world.look().newer);
    }
};

QTEST_GUILESS_MAIN(SessionUpdatesTest)
#include "session_updates_test.moc"
