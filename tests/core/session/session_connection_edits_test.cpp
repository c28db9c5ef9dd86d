#include "core/session/approval_facts.h"
#include "core/session/session_connection_edits.h"
#include "tests/core/session/two_people.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

using Edits = Session::ConnectionEdits;
using Verdict = Edits::Moved::Verdict;

} // namespace

class SessionConnectionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewNameIsThatOfItsBookAndOfTheRoutesNamedAfterIt()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Route route = fixture.addBooks(*session, 2);
        Route own = route;
        own.id = {};
        own.name = u"As I call it"_s;
        REQUIRE_VALUE(session->addRoute(own));
        REQUIRE_VALUE(session->sync({route.id}, fixture.progress()));
        const Result<std::vector<ConnectionView>> views = session->connections();
        const ConnectionId id = views->front().connection.id;
        const auto renamed = Edits(*session).rename(id, u"  Customers at work "_s);
        REQUIRE_VALUE(renamed);
        QCOMPARE(renamed->connection.name, u"Customers at work"_s);
        QCOMPARE(renamed->books.front().book.name, u"Customers at work"_s);
        const Result<std::vector<Route>> routes = session->routes();
        QCOMPARE(routes->front().name, u"Customers at work → vCard file 2"_s);
        QCOMPARE(routes->front().version, route.version);
        QCOMPARE(routes->back().name, u"As I call it"_s);
        AuditFilter filter;
        filter.action = u"connection.changed"_s;
        const Result<AuditPage> log = session->auditList(filter);
        QCOMPARE(log->rows.size(), size_t{1});
        const Event &event = log->rows.front().event;
        QCOMPARE(event.object.name, u"Customers at work"_s);
        QCOMPARE(event.details,
                 (QJsonObject{{u"name_before"_s, u"vCard file"_s}, {u"routes_renamed"_s, 1}}));
        // It stays so.
        REQUIRE_VALUE(session->testConnection(id, fixture.progress()));
        QCOMPARE(session->connections()->front().books.front().book.name, u"Customers at work"_s);
        const Result<SyncOutcome> again = session->sync({route.id}, fixture.progress());
        REQUIRE_VALUE(again);
        QCOMPARE(again->counts.unchanged, 2);
    }

    void aNameThatTellsNothingApartIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("reason");
        QTest::newRow("none") << u"  "_s << int(ErrorReason::NameUnusable);
        QTest::newRow("too long") << QString(101, u'x') << int(ErrorReason::NameUnusable);
        QTest::newRow("half a character")
            << u"a%1"_s.arg(QChar(0xd83d)) << int(ErrorReason::NameUnusable);
        QTest::newRow("two lines") << u"a\nb"_s << int(ErrorReason::NameUnusable);
        QTest::newRow("another's") << u"VCARD file 2"_s << int(ErrorReason::AlreadyExists);
    }
    void aNameThatTellsNothingApartIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(int, reason);
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 1);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto renamed = Edits(*session).rename(id, name);
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, ErrorKind::Usage);
        QCOMPARE(int(renamed.error().reason), reason);
        QCOMPARE(session->connections()->front().connection.name, u"vCard file"_s);
    }

    // A name that nobody chose is told apart as one that somebody chooses.
    void aProposedNameIsTakenInAnyCase()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addBooks(*session, 1);
        const ConnectionId id = session->connections()->front().connection.id;
        REQUIRE_VALUE(Edits(*session).rename(id, u"VCARD FILE"_s));
        fixture.writeBook(u"third.vcf"_s, 0);
        fixture.addFile(*session, u"third.vcf"_s);
        QCOMPARE(session->connections()->back().connection.name, u"vCard file 3"_s);
    }

    void aFileThatMovedKeepsItsContactsAndRoutes()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const Route route = fixture.addBooks(*session, 4);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        const Result<Plan> waiting = session->plan({}, {}, fixture.progress());
        REQUIRE_VALUE(waiting);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto moveTo = [&](const QString &name) {
            return Edits(*session).move(id, {fixture.path(name), {}}, {}, fixture.progress());
        };
        QCOMPARE(moveTo(u"moved.vcf"_s).error().reason, ErrorReason::FileUnreadable);
        QVERIFY(QFile::copy(fixture.path(u"a.vcf"_s), fixture.path(u"a.csv"_s)));
        QCOMPARE(moveTo(u"a.csv"_s)->verdict, Verdict::OtherKind);
        QVERIFY(QFile::rename(fixture.path(u"a.vcf"_s), fixture.path(u"moved.vcf"_s)));
        const Result<Edits::Moved> moved = moveTo(u"moved.vcf"_s);
        REQUIRE_VALUE(moved);
        QCOMPARE(moved->verdict, Verdict::Done);
        QCOMPARE(moved->view.connection.account, fixture.path(u"moved.vcf"_s));
        QCOMPARE(moved->view.books.front().book.id, route.from);
        const auto stale = session->applyPlan(waiting->sha256, fixture.progress());
        QCOMPARE(stale.error().kind, ErrorKind::Stale);
        const Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->state, u"done"_s);
        QCOMPARE(outcome->counts.unchanged, 4);
        AuditFilter filter;
        filter.text = u"moved"_s;
        QVERIFY(session->auditList(filter)->rows.empty()); // a path can be personal
    }

    void whatIsWrittenToTheNewPlaceMayNeedASecondPerson()
    {
        TwoPeople people;
        people.fixture.addBooks(*people.ann, 2);
        REQUIRE_VALUE(people.sync());
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)));
        QVERIFY(people.waiting().empty());
        const ConnectionId id = people.ann->connections()->back().connection.id;
        const auto moveTo = [&](const QString &name) {
            QVERIFY(QFile::copy(people.fixture.path(u"b.vcf"_s), people.fixture.path(name)));
            const Result<Edits::Moved> moved =
                Edits(*people.ann)
                    .move(id, {people.fixture.path(name), {}}, {}, people.fixture.progress());
            QVERIFY(moved && moved->verdict == Verdict::Done);
        };
        moveTo(u"c.vcf"_s);
        QCOMPARE(people.waiting().size(), size_t{1});
        const ApprovalRequest request = people.waiting().front();
        QCOMPARE(request.subject, ApprovalSubject::NewDestination);
        QCOMPARE(requestedPlaces(request).front().account, people.fixture.path(u"c.vcf"_s));
        QCOMPARE(movedFrom(request), QStringList(people.fixture.path(u"b.vcf"_s)));
        people.fixture.writeBook(u"a.vcf"_s, 3);
        QCOMPARE(people.routeError()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.fixture.contactsIn(u"c.vcf"_s), 2);
        // Nobody agreed to the place in between.
        moveTo(u"d.vcf"_s);
        QCOMPARE(movedFrom(people.waiting().front()),
                 QStringList({people.fixture.path(u"b.vcf"_s), people.fixture.path(u"c.vcf"_s)}));
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        QVERIFY(!people.routeError());
        QCOMPARE(people.fixture.contactsIn(u"d.vcf"_s), 3);
    }

    void aMoveWhileTheRuleIsOffAsksAnewAboutWhatWaits_data()
    {
        QTest::addColumn<bool>("hasRoute");
        QTest::newRow("of a route") << true;
        QTest::newRow("of none") << false;
    }
    void aMoveWhileTheRuleIsOffAsksAnewAboutWhatWaits()
    {
        QFETCH(bool, hasRoute);
        TwoPeople people;
        Session &ann = *people.ann;
        people.syncThenRemove(3);
        const RunId run = people.sync()->run->id;
        const ConnectionId id = ann.connections()->back().connection.id;
        const auto moveTo = [&](const QString &name) {
            if (!QFile::copy(people.fixture.path(u"b.vcf"_s), people.fixture.path(name)))
                qFatal("the file can't be copied");
            return Edits(ann).move(id, {people.fixture.path(name), {}}, {},
                                   people.fixture.progress());
        };
        const auto undo = [&] { return errorOf(ann.undo(run, people.fixture.progress())); };
        const SecondPersonRules rule = only(&SecondPersonRules::newDestination);
        REQUIRE_VALUE(ann.setSecondPersonRules(rule));
        REQUIRE_VALUE(moveTo(u"two.vcf"_s));
        if (!hasRoute)
            REQUIRE_VALUE(ann.removeRoute(ann.routes()->front().id));
        QCOMPARE(undo()->reason, ErrorReason::SecondPersonNeeded);
        const ApprovalId asked = people.waiting().front().id;

        REQUIRE_VALUE(ann.setSecondPersonRules({}));
        REQUIRE_VALUE(moveTo(u"three.vcf"_s));
        REQUIRE_VALUE(ann.setSecondPersonRules(rule));
        const auto bo = people.as(u"Bo"_s);
        const auto old = errorOf(bo->answerApproval(asked, Session::Agreement::Grant));
        QVERIFY(old.has_value());
        QCOMPARE(old->reason, ErrorReason::AlreadyAnswered);
        QCOMPARE(undo()->reason, ErrorReason::SecondPersonNeeded);
        QCOMPARE(people.fixture.contactsIn(u"three.vcf"_s), 27);
        const std::vector<ApprovalRequest> waiting = people.waiting();
        QCOMPARE(waiting.size(), size_t{1});
        QCOMPARE(requestedPlaces(waiting.front()).front().account,
                 people.fixture.path(u"three.vcf"_s));
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        QVERIFY(!undo());
        QCOMPARE(people.fixture.contactsIn(u"three.vcf"_s), 30);
    }

    void aHookHasNoPlaceOfItsOwn()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        fixture.addHook(*session, u"https://127.0.0.1:1/hooks/catch/1/a/"_s);
        const ConnectionId id = session->connections()->front().connection.id;
        const auto moved =
            Edits(*session).move(id, {u"https://example.com/"_s, {}}, {}, fixture.progress());
        QCOMPARE(moved.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(SessionConnectionEditsTest)
#include "session_connection_edits_test.moc"
