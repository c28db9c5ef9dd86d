#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr auto office = "office@example.com";

void writeCards(const QString &path, const QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("an address book can't be written");
    for (const QString &name : names)
        file.write(u"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:%1\r\nFN:%1\r\nEMAIL:%2\r\n"
                   "END:VCARD\r\n"_s.arg(name, QLatin1String(office))
                       .toUtf8());
}

// Ada in one book, and two with her address in the other.
struct Office
{
    SessionFixture fixture = {};
    std::unique_ptr<Session> session = fixture.create();
    Route route = fixture.addBooks(*session, 0);

    Office()
    {
        route.conflicts = ConflictStrategy::Source;
        if (!session->setRoute(route))
            qFatal("the route can't be changed");
        writeCards(fixture.path(u"a.vcf"_s), {u"Ada"_s});
        writeCards(fixture.path(u"b.vcf"_s), {u"Bo"_s, u"Cy"_s});
    }

    Result<PlanItem> question()
    {
        const Result<Plan> plan = session->plan({}, {}, fixture.progress());
        if (!plan)
            return plan.failure();
        for (const PlanItem &item : plan->routes.front().items) {
            if (item.reason == ItemReason::AmbiguousMatch)
                return item;
        }
        return fail(ErrorKind::Invalid, u"nothing is asked"_s);
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

PersonId personNamed(Session &session, const QString &name)
{
    const Result<ContactPage> found = session.searchContacts({name, 10});
    return found && !found->contacts.empty() ? found->contacts.front().person : PersonId();
}

} // namespace

class SessionDecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreShownFieldByField()
    {
        Office books;
        const Result<PlanItem> item = books.question();
        REQUIRE_VALUE(item);
        const Result<std::vector<FieldChange>> fields =
            books.session->compareRecords(item->source, item->candidates.front().record);
        REQUIRE_VALUE(fields);
        QVERIFY(std::ranges::find(*fields, FieldChange{Field::Name, u"Ada"_s, u"Bo"_s}) !=
                fields->end());
        QVERIFY(std::ranges::find(*fields, FieldChange{Field::Email, QLatin1String(office),
                                                       QLatin1String(office)}) != fields->end());
        QCOMPARE(std::ranges::count(*fields, Field::Phone, &FieldChange::field), 0);
    }

    void aDecisionHoldsAndTheLogNamesNobody()
    {
        Office books;
        const Result<PlanItem> item = books.question();
        REQUIRE_VALUE(item);
        REQUIRE_VALUE(books.session->decideMatches(
            {{item->source, item->candidates[0].record, {item->candidates[1].record}}}));
        const Result<SyncOutcome> outcome = books.session->sync({}, books.fixture.progress());
        REQUIRE_VALUE(outcome);
        QCOMPARE(outcome->state, u"done"_s);
        QCOMPARE(outcome->counts.updated, 1);
        QVERIFY(!books.question());
        QCOMPARE(books.fixture.contactsIn(u"b.vcf"_s), 2);
        const QByteArray log = wholeLog(*books.session);
        QCOMPARE(log.count("match.decided"), 2);
        for (const char *personal : {"Ada", "Bo\"", "Cy", office, ".vcf"})
            QVERIFY2(!log.contains(personal), personal);
    }

    void aDecisionCanBeTakenBack()
    {
        Office books;
        const Result<PlanItem> item = books.question();
        REQUIRE_VALUE(item);
        const RecordId other = item->candidates[0].record;
        REQUIRE_VALUE(books.session->decideMatches({{item->source, other, {}}}));
        REQUIRE_VALUE(books.session->sync({}, books.fixture.progress()));
        const PersonId joined = personNamed(*books.session, u"Ada"_s);
        const Result<ContactView> view = books.session->contact(joined);
        REQUIRE_VALUE(view);
        QCOMPARE(view->copies.size(), size_t{2});
        QCOMPARE(view->matches.front().decision.decidedBy, u"Ann"_s);

        REQUIRE_VALUE(books.session->forgetMatch(item->source, other, books.fixture.progress()));
        const Result<ContactPage> apart = books.session->searchContacts({u"Ada"_s, 10});
        REQUIRE_VALUE(apart);
        QCOMPARE(apart->contacts.size(), size_t{2});
        REQUIRE_VALUE(books.question());
        QVERIFY(wholeLog(*books.session).contains("match.forgotten"));
        const Result<void> twice =
            books.session->forgetMatch(item->source, other, books.fixture.progress());
        QVERIFY(!twice && twice.error().reason == ErrorReason::NotFound);
    }

    void aHeldPlanIsDeclinedByWhoMayReleaseIt()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        const Result<std::unique_ptr<Session>> owner = fixture.unlock();
        REQUIRE_VALUE(owner);
        fixture.addBooks(**owner, 30);
        REQUIRE_VALUE((*owner)->sync({}, fixture.progress()));
        fixture.writeBook(u"a.vcf"_s, 30, 15);
        const Result<SyncOutcome> held = (*owner)->sync({}, fixture.progress());
        REQUIRE_VALUE(held);
        QCOMPARE(held->state, u"held"_s);
        {
            const Result<std::unique_ptr<Session>> colleague = fixture.unlock(u"Bo"_s);
            REQUIRE_VALUE(colleague);
            const Result<void> refused = (*colleague)->declinePlan(held->planSha256);
            QVERIFY(!refused && refused.error().kind == ErrorKind::Denied);
        }
        REQUIRE_VALUE((*owner)->declinePlan(held->planSha256));
        QVERIFY((*owner)->waitingPlans()->empty());
        const Result<SyncOutcome> next = (*owner)->sync({}, fixture.progress());
        REQUIRE_VALUE(next);
        QCOMPARE(next->state, u"done"_s);
        QCOMPARE(next->counts.removed, 0);
        QVERIFY(next->counts.addsUp());
        QCOMPARE(fixture.contactsIn(u"b.vcf"_s), 30);
        QVERIFY(wholeLog(**owner).contains("plan.declined"));
    }

    void filesGoByNeutralNamesAndTheirOwnStaysOutOfTheLog()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        const auto add = [&](const QString &file, const QString &name) {
            ConnectionDraft draft;
            draft.service = u"file"_s;
            draft.path = fixture.path(file);
            draft.name = name;
            const auto added = session->addConnection(draft, Secret(), fixture.progress());
            return added ? added->view.books.front().book : Book();
        };
        fixture.writeBook(u"ada-lovelace.vcf"_s, 3);
        const Book one = add(u"ada-lovelace.vcf"_s, {});
        const Book two = add(u"bob-byron.vcf"_s, {});
        QCOMPARE(one.name, u"vCard file"_s);
        QCOMPARE(two.name, u"vCard file 2"_s);
        QCOMPARE(add(u"cy-grey.csv"_s, {}).name, u"CSV file"_s);
        QCOMPARE(add(u"dee-hill.vcf"_s, u"Team"_s).name, u"Team"_s);
        Route route;
        route.from = one.id;
        route.to = two.id;
        const Result<Route> added = session->addRoute(route);
        REQUIRE_VALUE(added);
        QCOMPARE(added->name, u"vCard file → vCard file 2"_s);
        REQUIRE_VALUE(session->sync({}, fixture.progress()));
        REQUIRE_VALUE(session->testConnection(one.connection, fixture.progress()));
        const QByteArray log = wholeLog(*session);
        QVERIFY(log.contains("run.finished"));
        for (const char *personal : {"lovelace", "byron", "grey", "hill"})
            QVERIFY2(!log.contains(personal), personal);
        // The person at this computer still sees which file it is.
        const auto connections = session->connections();
        REQUIRE_VALUE(connections);
        QCOMPARE(connections->front().connection.account, fixture.path(u"ada-lovelace.vcf"_s));
    }
};

QTEST_GUILESS_MAIN(SessionDecisionsTest)
#include "session_decisions_test.moc"
