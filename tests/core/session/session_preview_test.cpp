#include "app/sandbox/zapier_sandbox.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Two books with routes to one hook, and what was previewed of each plan.
class HookWorld
{
public:
    explicit HookWorld(ZapierHookKind kind)
    {
        if (!m_zapier.start())
            qFatal("the sandbox doesn't start");
        m_session = m_fixture.create();
        writeFirst({});
        m_fixture.writeBook(u"b.vcf"_s, 14, 10);
        m_hook = m_fixture.addHook(*m_session, m_zapier.hookUrl().toString(), kind);
        for (const QString &book : {u"a.vcf"_s, u"b.vcf"_s}) {
            Route route;
            route.from = m_fixture.addFile(*m_session, book);
            route.to = m_hook;
            route.policy.allowed = FieldSet::all();
            const Result<Route> added = m_session->addRoute(route);
            if (!added)
                qFatal("a route can't be added");
            m_routes.push_back(added->id);
        }
    }

    // Three plain contacts and one with much that a stored plan has to give back as it was.
    void writeFirst(const QString &title)
    {
        m_fixture.writeBook(u"a.vcf"_s, 3, 0, title);
        QFile file(m_fixture.path(u"a.vcf"_s));
        if (!file.open(QIODevice::Append))
            qFatal("a book can't be written");
        file.write("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:rich\r\nFN:Zoë \"Z\" O'Neill\\, PhD\r\n"
                   "N:O'Neill;Zoë;Q.;Dr.;PhD\r\nEMAIL;TYPE=home:z@example.com\r\n"
                   "EMAIL;PREF=1;TYPE=work:zoe@example.com\r\nTEL:+49 30 1234567\r\n"
                   "ADR;TYPE=work:;;Straße 1;Berlin;;10115;Deutschland\r\nBDAY:--0314\r\n"
                   "ORG:Firm;Unit\r\nCATEGORIES:A,B\r\nURL:https://example.com/?a=1&b=<2>\r\n"
                   "NOTE:Two\\nlines\\ttab \xf0\x9f\x98\x80\r\nX-OWN;X-P=\"q\":kept\r\n"
                   "RELATED;TYPE=spouse;VALUE=text:Sam\r\n");
        file.write("TITLE:" + title.toUtf8() + "\r\nEND:VCARD\r\n");
    }

    SessionFixture &fixture() { return m_fixture; }
    Session &session() { return *m_session; }
    const std::vector<RouteId> &routes() const { return m_routes; }

    Result<Plan> plan(const std::vector<RouteId> &routes = {})
    {
        return m_session->plan(routes, {}, m_fixture.progress());
    }

    // Of every message, in the order of the plan.
    QList<QByteArray> previews(const Plan &plan)
    {
        QList<QByteArray> bytes;
        for (const RoutePlan &route : plan.routes) {
            for (const PlanItem &item : route.items) {
                for (const PlannedWrite &write : item.writes) {
                    const Result<PayloadPreview> preview = m_session->preview(plan, write.id);
                    if (!preview)
                        qFatal("no preview: %s", qPrintable(preview.error().detail));
                    bytes.append(preview->bytes);
                }
            }
        }
        return bytes;
    }

    // The bodies that came since the last call.
    QList<QByteArray> received()
    {
        QList<QByteArray> bodies;
        for (const ReceivedMessage &message : m_zapier.received())
            bodies.append(message.body);
        m_zapier.clearReceived();
        return bodies;
    }

private:
    ZapierSandbox m_zapier;
    SessionFixture m_fixture;
    std::unique_ptr<Session> m_session;
    BookId m_hook;
    std::vector<RouteId> m_routes;
};

int countEvents(const QList<QByteArray> &bodies, const QString &event)
{
    return static_cast<int>(std::ranges::count_if(bodies, [&event](const QByteArray &body) {
        return QJsonDocument::fromJson(body).object().value(u"event"_s).toString() == event;
    }));
}

QJsonObject withoutSequence(const QByteArray &body)
{
    QJsonObject message = QJsonDocument::fromJson(body).object();
    for (const QString &key : {u"sequence"_s, u"signature"_s, u"signed"_s})
        message.remove(key);
    return message;
}

} // namespace

class SessionPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAHookGetsIsByteForByteWhatThePlanShowed_data()
    {
        QTest::addColumn<ZapierHookKind>("kind");
        QTest::newRow("catch") << ZapierHookKind::Catch;
        QTest::newRow("raw") << ZapierHookKind::CatchRaw;
    }
    void whatAHookGetsIsByteForByteWhatThePlanShowed()
    {
        QFETCH(ZapierHookKind, kind);
        HookWorld world(kind);
        const auto planAndApply = [&world] {
            const Result<Plan> plan = world.plan();
            if (!plan)
                return QList<QByteArray>();
            const QList<QByteArray> shown = world.previews(*plan);
            world.fixture().moveClock(1); // what was shown isn't applied at the same moment
            if (!world.session().applyPlan(plan->sha256, world.fixture().progress()))
                return QList<QByteArray>();
            return shown;
        };
        QList<QByteArray> shown = planAndApply();
        QList<QByteArray> got = world.received();
        QCOMPARE(countEvents(got, u"contact.created"_s), 8);
        QCOMPARE(got, shown);

        world.writeFirst(u"Chief \"of\" Ünïcode"_s);
        world.fixture().writeBook(u"b.vcf"_s, 15, 11, u"Line\\nbreak"_s);
        shown = planAndApply();
        got = world.received();
        QCOMPARE(countEvents(got, u"contact.updated"_s), 7);
        QCOMPARE(countEvents(got, u"contact.removed"_s), 1);
        QCOMPARE(countEvents(got, u"contact.created"_s), 1);
        QCOMPARE(got, shown);
    }

    void aHeldPlanSendsWhatItShowedAlsoAfterTheRestRan()
    {
        HookWorld world(ZapierHookKind::Catch);
        REQUIRE_VALUE(world.session().sync({}, world.fixture().progress()));
        world.received();
        world.writeFirst(u"Changed"_s);
        world.fixture().writeBook(u"b.vcf"_s, 14, 13);
        const Result<std::vector<Route>> routes = world.session().routes();
        REQUIRE_VALUE(routes);
        Route second = routes->back();
        second.limits.removals = 1;
        REQUIRE_VALUE(world.session().setRoute(second));
        const Result<SyncOutcome> outcome = world.session().sync({}, world.fixture().progress());
        REQUIRE_VALUE(outcome);
        QVERIFY(outcome->run && outcome->waiting);
        QCOMPARE(world.received().size(), 4);
        const QList<QByteArray> shown = world.previews(*outcome->waiting);
        QCOMPARE(countEvents(shown, u"contact.removed"_s), 3);
        REQUIRE_VALUE(
            world.session().applyPlan(outcome->waiting->sha256, world.fixture().progress()));
        QCOMPARE(world.received(), shown);
    }

    // What the preview says beside the bytes.
    void whenAnotherPlanWentFirstOnlyTheNumbersMoveOn()
    {
        HookWorld world(ZapierHookKind::CatchRaw);
        const Result<Plan> first = world.plan({world.routes().front()});
        REQUIRE_VALUE(first);
        const QList<QByteArray> shown = world.previews(*first);
        const Result<Plan> other = world.plan({world.routes().back()});
        REQUIRE_VALUE(other);
        REQUIRE_VALUE(world.session().applyPlan(other->sha256, world.fixture().progress()));
        QCOMPARE(world.received().size(), 4);
        REQUIRE_VALUE(world.session().applyPlan(first->sha256, world.fixture().progress()));
        const QList<QByteArray> got = world.received();
        QCOMPARE(got.size(), shown.size());
        for (qsizetype i = 0; i < got.size(); ++i) {
            QVERIFY(got.at(i) != shown.at(i));
            QCOMPARE(withoutSequence(got.at(i)), withoutSequence(shown.at(i)));
        }
        // Seen again by now, the preview says what is so now.
        QCOMPARE(QJsonDocument::fromJson(got.front()).object().value(u"sequence"_s).toInt(), 5);
    }

    void thePreviewSaysWhatMayStillMoveOn()
    {
        HookWorld world(ZapierHookKind::Catch);
        const Result<Plan> plan = world.plan({world.routes().front()});
        REQUIRE_VALUE(plan);
        const Result<PayloadPreview> preview =
            world.session().preview(*plan, plan->routes.front().items.front().writes.front().id);
        REQUIRE_VALUE(preview);
        QCOMPARE(preview->sequence, std::optional<qint64>(1));
    }
};

QTEST_GUILESS_MAIN(SessionPreviewTest)
#include "session_preview_test.moc"
