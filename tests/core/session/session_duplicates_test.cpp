#include "core/session/session_duplicates.h"
#include "tests/core/session/two_people.h"
#include "tests/peers/dav_peers.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secretNote = "Only Ada knows";

QByteArray card(const QByteArray &uid, const QByteArray &name, const QByteArray &email,
                const QByteArray &more = {})
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\nN:" + name +
           ";;;;\r\nEMAIL:" + email + "\r\n" + more + "END:VCARD\r\n";
}

// A real server, whose cards lie open.
class Team : public RadicalePeer
{
public:
    bool put(const QString &name, const QByteArray &text) const
    {
        return writeFile(folder + name + u".vcf"_s, text);
    }
    QByteArrayList cards() const
    {
        QByteArrayList all;
        const QDir cards(m_folder.filePath(folder));
        for (const QString &name : cards.entryList({u"*.vcf"_s})) {
            QFile file(cards.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
        std::ranges::sort(all);
        return all;
    }

private:
    const QString folder = u"data/collection-root/ada/team/"_s;
};

// Ada twice and Bo at a CardDAV server, in two ways with a file.
struct World
{
    Team team = {};
    SessionFixture fixture = {};
    std::unique_ptr<Session> session = {};
    BookId book = {};
    BookId file = {};

    Result<void> begin()
    {
        const bool isSeeded =
            team.put(u"1"_s, card("ada-1", "Ada King", "ada@example.com", "TITLE:Countess\r\n")) &&
            team.put(u"2"_s, card("ada-2", "Ada", "ADA@example.com",
                                  "EMAIL:ada@home.example\r\nX-OWN-WORD:kept\r\nNOTE:" +
                                      QByteArray(secretNote) + "\r\n")) &&
            team.put(u"3"_s, card("bo-1", "Bo", "bo@example.com"));
        if (!isSeeded)
            return fail(ErrorKind::Internal, u"the server can't be filled"_s);
        fixture.create().reset();
        fixture.addOperator(u"Bea"_s, Role::Administrator);
        fixture.addOperator(u"Sam"_s, Role::SyncOperator);
        session = as(u"Ann"_s);
        ConnectionDraft draft;
        draft.service = u"carddav"_s;
        draft.url = team.url().toString();
        draft.user = DavPeer::user();
        draft.caFile = team.authority();
        const Result<Session::AddedConnection> added = session->addConnection(
            draft, Secret::fromText(DavPeer::password()), fixture.progress());
        if (!added)
            return added.failure();
        book = added->view.books.front().book.id;
        file = fixture.addFile(*session, u"copy.vcf"_s);
        Route route;
        route.from = book;
        route.to = file;
        route.direction = Direction::TwoWay;
        if (const Result<Route> made = session->addRoute(route); !made)
            return made.failure();
        return sync();
    }

    std::unique_ptr<Session> as(const QString &name)
    {
        Result<std::unique_ptr<Session>> opened = fixture.unlock(name);
        if (!opened)
            qFatal("somebody can't sign in");
        return std::move(*opened);
    }

    Result<void> sync()
    {
        const Result<SyncOutcome> done = session->sync({}, fixture.progress());
        return done ? Result<void>() : done.failure();
    }

    std::vector<BookDuplicates> found(Session &who)
    {
        return Session::Duplicates(who)
            .find(fixture.progress())
            .value_or(std::vector<BookDuplicates>());
    }

    // Of the server's book; nothing where nobody is suggested there.
    std::vector<RecordId> suggested()
    {
        for (const BookDuplicates &each : found(*session)) {
            if (each.book == book && !each.groups.empty())
                return each.groups.front().records;
        }
        return {};
    }

    Result<DuplicatesMerge> asSeen()
    {
        const Result<DuplicateComparison> seen =
            Session::Duplicates(*session).compareSeveral(suggested());
        if (!seen)
            return seen.failure();
        return DuplicatesMerge{seen->members, {}};
    }

    Result<SyncOutcome> merge(Session &who, const DuplicatesMerge &what)
    {
        return Session::Duplicates(who).merge(what, fixture.progress());
    }
};

QByteArray wholeLog(Session &session)
{
    AuditFilter filter;
    filter.limit = 1000;
    QByteArray log;
    if (const Result<AuditPage> page = session.auditList(filter)) {
        for (const AuditRow &row : page->rows)
            log += toCanonicalJson(row.event) + '\n';
    }
    return log;
}

} // namespace

class SessionDuplicatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        if (!m_world->team.isRunning())
            QSKIP("Radicale isn't installed here");
        REQUIRE_VALUE(m_world->begin());
    }

    void whoStandsInABookTwiceIsFoundWithTheReason()
    {
        const std::vector<BookDuplicates> found = m_world->found(*m_world->session);
        QCOMPARE(found.size(), size_t{2});
        for (const BookDuplicates &each : found) {
            QCOMPARE(each.total, 1);
            QVERIFY(!each.whyNotMerged);
            const DuplicateSuggestion &group = each.groups.front();
            QCOMPARE(group.records.size(), size_t{2});
            QCOMPARE(group.reasons, QList{DuplicateReason::SameEmail});
            QVERIFY(!group.namesDiffer);
            QStringList names = group.names;
            names.sort();
            QCOMPARE(names, (QStringList{u"Ada"_s, u"Ada King"_s}));
        }
    }

    void theyAreShownFieldByField()
    {
        const Result<DuplicateComparison> seen =
            Session::Duplicates(*m_world->session).compareSeveral(m_world->suggested());
        REQUIRE_VALUE(seen);
        QVERIFY(seen->canBeUndone);
        QCOMPARE(seen->members.size(), size_t{2});
        const auto row = [&](Field field) {
            const auto found = std::ranges::find(seen->fields, field, &DuplicateField::field);
            return found == seen->fields.end() ? DuplicateField{} : *found;
        };
        QVERIFY(row(Field::Name).differs);
        QVERIFY(row(Field::Title).values.contains(u"Countess"_s));
        QVERIFY(row(Field::Title).values.contains(QString()));
        QCOMPARE(row(Field::Title).merged, u"Countess"_s);
        QCOMPARE(row(Field::Email).merged.count(u'@'), 2);
        QVERIFY(row(Field::Phone).values.isEmpty());
    }

    void aMergeIsARunThatAnUndoTakesBack()
    {
        World &world = *m_world;
        const QByteArrayList before = world.team.cards();
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        const Result<SyncOutcome> done = world.merge(*world.session, *merge);
        REQUIRE_VALUE(done);
        QCOMPARE(done->state, u"done"_s);
        QCOMPARE(done->counts.updated, 1);
        QCOMPARE(done->counts.removed, 1);
        QCOMPARE(world.team.cards().size(), 2);
        const QByteArray merged = world.team.cards().join();
        for (const char *part : {"Countess", "ada@home.example", "X-OWN-WORD:kept", secretNote})
            QVERIFY2(merged.contains(part), part);
        QVERIFY(world.suggested().empty());

        REQUIRE_VALUE(world.session->undo(done->run->id, world.fixture.progress()));
        QCOMPARE(world.team.cards().size(), 3);
        QCOMPARE(world.suggested().size(), size_t{2});
        const Result<SyncOutcome> after = world.session->sync({}, world.fixture.progress());
        REQUIRE_VALUE(after);
        QCOMPARE(after->counts.created + after->counts.updated + after->counts.removed, 0);
        QCOMPARE(world.team.cards().size(), 3);
        for (const QByteArray &card : before) {
            const QByteArray uid = card.mid(card.indexOf("UID:"), 9);
            const QByteArrayList now = world.team.cards();
            const auto same = std::ranges::find_if(
                now, [&uid](const QByteArray &each) { return each.contains(uid); });
            QVERIFY2(same != now.end(), uid);
            for (const QByteArray &line : card.split('\n'))
                QVERIFY2(same->contains(line.trimmed()), line);
        }
    }

    void theNextSyncMergesTheCopyAndMakesNobodyTwice()
    {
        World &world = *m_world;
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        REQUIRE_VALUE(world.merge(*world.session, *merge));
        REQUIRE_VALUE(world.sync());
        QCOMPARE(world.fixture.contactsIn(u"copy.vcf"_s), 2);
        QCOMPARE(world.team.cards().size(), 2);
        QVERIFY(world.found(*world.session).empty());
    }

    void theLogTellsOfItWithoutAValue()
    {
        World &world = *m_world;
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        const Result<SyncOutcome> done = world.merge(*world.session, *merge);
        REQUIRE_VALUE(done);
        const QByteArray log = wholeLog(*world.session);
        QCOMPARE(log.count("\"merge\":true"), 2); // made, and approved
        QVERIFY(log.contains(done->run->id.value().toUtf8()));
        for (const char *personal : {"Ada", "ada@", "Countess", "ada-1", secretNote, ".vcf"})
            QVERIFY2(!log.contains(personal), personal);
    }

    void whoWasKeptApartIsNotSuggestedUntilAPersonSaysSo()
    {
        World &world = *m_world;
        const std::vector<RecordId> both = world.suggested();
        Session::Duplicates duplicates(*world.session);
        REQUIRE_VALUE(duplicates.keepApart(both));
        QVERIFY(world.suggested().empty());
        REQUIRE_VALUE(world.sync());
        QVERIFY(world.suggested().empty());
        QVERIFY(wholeLog(*world.session).contains("match.decided"));
        REQUIRE_VALUE(duplicates.suggestAgain(both));
        QCOMPARE(world.suggested(), both);
        REQUIRE_VALUE(duplicates.suggestAgain(both)); // twice does no harm
        QCOMPARE(wholeLog(*world.session).count("match.forgotten"), 1);
    }

    void whatChangedAtTheServerSinceIsNotMerged()
    {
        World &world = *m_world;
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        QVERIFY(
            world.team.put(u"2"_s, card("ada-2", "Ada", "ada@example.com", "NICKNAME:New\r\n")));
        const QByteArrayList before = world.team.cards();
        const Result<SyncOutcome> done = world.merge(*world.session, *merge);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Stale);
        QCOMPARE(world.team.cards(), before);
        const Result<DuplicatesMerge> again = world.asSeen();
        REQUIRE_VALUE(again);
        REQUIRE_VALUE(world.merge(*world.session, *again));
        QVERIFY(world.team.cards().join().contains("NICKNAME:New"));
    }

    void whoMayNotReleaseRemovalsSeesThemAndMergesNobody()
    {
        World &world = *m_world;
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        world.session.reset();
        const std::unique_ptr<Session> sam = world.as(u"Sam"_s);
        QCOMPARE(world.found(*sam).size(), size_t{2});
        const Result<SyncOutcome> done = world.merge(*sam, *merge);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Denied);
        QCOMPARE(world.team.cards().size(), 3);
    }

    void aSecondPersonFindsTheMergeAmongTheWaitingPlans()
    {
        World &world = *m_world;
        REQUIRE_VALUE(world.session->setSecondPersonRules(removalsAbove(0)));
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        const Result<SyncOutcome> alone = world.merge(*world.session, *merge);
        QVERIFY(!alone);
        QCOMPARE(alone.error().reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(world.team.cards().size(), 3);
        world.session.reset();
        const std::unique_ptr<Session> bea = world.as(u"Bea"_s);
        const Result<std::vector<Plan>> waiting = bea->waitingPlans();
        REQUIRE_VALUE(waiting);
        QCOMPARE(waiting->size(), size_t{1});
        QVERIFY(waiting->front().isMerge);
        QCOMPARE(waiting->front().routes.front().holds,
                 std::vector{HoldReason::SecondPersonNeeded});
        const Result<SyncOutcome> both =
            bea->applyPlan(waiting->front().sha256, world.fixture.progress());
        REQUIRE_VALUE(both);
        QCOMPARE(both->counts.removed, 1);
        QCOMPARE(world.team.cards().size(), 2);
    }

    void aMergeThatWaitsCanBeDeclined()
    {
        World &world = *m_world;
        REQUIRE_VALUE(world.session->setSecondPersonRules(removalsAbove(0)));
        const Result<DuplicatesMerge> merge = world.asSeen();
        REQUIRE_VALUE(merge);
        QVERIFY(!world.merge(*world.session, *merge));
        const Result<std::vector<Plan>> waiting = world.session->waitingPlans();
        REQUIRE_VALUE(waiting);
        REQUIRE_VALUE(world.session->declinePlan(waiting->front().sha256));
        QVERIFY(world.session->waitingPlans().value_or(std::vector<Plan>(1)).empty());
        QCOMPARE(world.team.cards().size(), 3);
        QCOMPARE(world.suggested().size(), size_t{2});
    }
};

QTEST_GUILESS_MAIN(SessionDuplicatesTest)
#include "session_duplicates_test.moc"
