#include "app/sandbox/zapier_sandbox.h"
#include "tests/core/session/session_fixture.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const FieldChange *changeOf(const WrittenContact &contact, Field field)
{
    const auto found = std::ranges::find(contact.changes, field, &FieldChange::field);
    return found == contact.changes.end() ? nullptr : &*found;
}

} // namespace

// What a run wrote, as somebody who may see contacts can look it up from the log.
class SessionRunValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewContactHasItsValuesAndNoneBefore()
    {
        start(3);
        const RunValues values = valuesOf(sync());
        QCOMPARE(values.total, 3);
        QCOMPARE(values.contacts.size(), size_t{3});
        const WrittenContact &first = values.contacts.front();
        QCOMPARE(first.action, ChangeAction::Create);
        QVERIFY(!first.name.isEmpty());
        QVERIFY(!first.bookName.isEmpty());
        const FieldChange *name = changeOf(first, Field::Name);
        QVERIFY(name && name->before.isEmpty() && !name->after.isEmpty());
    }

    void aChangeHasTheOldValueFromTheImageAndTheNewOne()
    {
        start(3, u"Buyer"_s);
        sync();
        m_fixture->writeBook(u"a.vcf"_s, 3, 0, u"Manager"_s);
        const RunId run = sync();
        const RunValues values = valuesOf(run);
        QCOMPARE(values.total, 3);
        const WrittenContact &first = values.contacts.front();
        QCOMPARE(first.action, ChangeAction::Update);
        QVERIFY(first.isBeforeKnown);
        QCOMPARE(first.changes.size(), size_t{1}); // and no field that stayed
        const FieldChange *title = changeOf(first, Field::Title);
        QVERIFY(title);
        QCOMPARE(title->before, u"Buyer"_s);
        QCOMPARE(title->after, u"Manager"_s);

        const Result<SyncOutcome> undone = m_session->undo(run, m_fixture->progress());
        REQUIRE_VALUE(undone);
        const RunValues back = valuesOf(undone->run->id);
        const FieldChange *returned = changeOf(back.contacts.front(), Field::Title);
        QVERIFY(returned);
        QCOMPARE(returned->before, u"Manager"_s);
        QCOMPARE(returned->after, u"Buyer"_s);
    }

    void aRemovalHasWhatWentAway()
    {
        start(10);
        sync();
        m_fixture->writeBook(u"a.vcf"_s, 10, 1);
        const RunValues values = valuesOf(sync());
        QCOMPARE(values.total, 1);
        const WrittenContact &gone = values.contacts.front();
        QCOMPARE(gone.action, ChangeAction::Remove);
        QVERIFY(!gone.name.isEmpty());
        const FieldChange *name = changeOf(gone, Field::Name);
        QVERIFY(name && !name->before.isEmpty() && name->after.isEmpty());
    }

    void theFirstOnesComeAndAllAreCounted()
    {
        start(30);
        const RunId run = sync();
        const Result<RunValues> some = m_session->runValues(run, {}, 20);
        REQUIRE_VALUE(some);
        QCOMPARE(some->contacts.size(), size_t{20});
        QCOMPARE(some->total, 30);
        const Result<RunValues> ofRoute = m_session->runValues(run, m_route.id, 20);
        REQUIRE_VALUE(ofRoute);
        QCOMPARE(ofRoute->total, 30);
        const Result<RunValues> ofOther = m_session->runValues(run, RouteId(u"other"_s), 20);
        REQUIRE_VALUE(ofOther);
        QCOMPARE(ofOther->total, 0);
        QVERIFY(ofOther->contacts.empty());
    }

    void whatWasForgottenIsSaidToBeSo()
    {
        start(2);
        const RunId run = sync();
        // A single leap of the clock wouldn't be believed.
        for (int i = 3; i < 8; ++i) {
            m_fixture->moveClock(25);
            m_fixture->writeBook(u"a.vcf"_s, i);
            sync();
        }
        const RunValues values = valuesOf(run);
        QCOMPARE(values.total, 2);
        for (const WrittenContact &contact : values.contacts) {
            QVERIFY(contact.isForgotten);
            QVERIFY(contact.changes.empty());
            QVERIFY(contact.name.isEmpty());
        }
    }

    void whatAHookGotBeforeIsNotKnown()
    {
        ZapierSandbox zapier;
        REQUIRE_VALUE(zapier.start());
        start(1, u"Buyer"_s);
        Route toHook;
        toHook.from = m_route.from;
        toHook.to = m_fixture->addHook(*m_session, zapier.hookUrl().toString());
        toHook.policy.allowed = {Field::Name, Field::Title};
        const Result<Route> added = m_session->addRoute(toHook);
        REQUIRE_VALUE(added);
        sync();
        m_fixture->writeBook(u"a.vcf"_s, 1, 0, u"Manager"_s);
        const Result<RunValues> values = m_session->runValues(sync(), added->id, 20);
        REQUIRE_VALUE(values);
        QCOMPARE(values->total, 1);
        const WrittenContact &sent = values->contacts.front();
        QCOMPARE(sent.action, ChangeAction::Update);
        QVERIFY(!sent.isBeforeKnown);
        const FieldChange *title = changeOf(sent, Field::Title);
        QVERIFY(title && title->before.isEmpty());
        QCOMPARE(title->after, u"Manager"_s);
    }

    void aRunThatIsNotThereIsAMistake()
    {
        start(1);
        const Result<RunValues> none = m_session->runValues(RunId(u"none"_s), {}, 20);
        QVERIFY(!none);
        QCOMPARE(none.error().reason, ErrorReason::RunUnknown);
    }

private:
    void start(int contacts, const QString &title = {})
    {
        m_session.reset();
        m_fixture = std::make_unique<SessionFixture>();
        m_session = m_fixture->create();
        m_route = m_fixture->addBooks(*m_session, contacts);
        if (!title.isEmpty())
            m_fixture->writeBook(u"a.vcf"_s, contacts, 0, title);
    }
    RunId sync()
    {
        const Result<SyncOutcome> outcome = m_session->sync({}, m_fixture->progress());
        if (!outcome || !outcome->run)
            qFatal("no sync");
        return outcome->run->id;
    }
    RunValues valuesOf(const RunId &run)
    {
        Result<RunValues> values = m_session->runValues(run, {}, 20);
        if (!values)
            qFatal("no values: %s", qPrintable(values.error().detail));
        return std::move(*values);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Session> m_session;
    Route m_route;
};

QTEST_GUILESS_MAIN(SessionRunValuesTest)
#include "session_run_values_test.moc"
