#include "tests/core/providers/hubspot/hubspot_probe.h"
#include "tests/fakes/sync_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

Contact someone(const QString &given, const QString &email = {})
{
    Contact contact;
    contact.name.given = given;
    contact.name.family = u"Lovelace"_s;
    if (!email.isEmpty())
        contact.emails = {{.value = email, .types = {u"work"_s}}};
    return contact;
}

} // namespace

// Whole syncs between HubSpot's stand-in and a book of another kind.
class HubSpotSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubSpotProbe> m_probe;
    std::unique_ptr<SyncWorld> m_world;
    FakeService *m_other = nullptr;

    HubSpotSandbox &portal() { return m_probe->sandbox; }
    void connect(Direction direction)
    {
        const auto books = m_probe->provider()->books(m_probe->progress);
        QVERIFY(books);
        m_world->addProvider(u"HubSpot"_s, books->front().capabilities,
                             [this] { return m_probe->provider(); });
        Route draft;
        draft.direction = direction;
        m_world->addRoute(u"Other"_s, u"HubSpot"_s, draft);
    }
    Counts sync() { return m_world->syncedCounts(); }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<HubSpotProbe>();
        QVERIFY(m_probe->ready);
        m_world = std::make_unique<SyncWorld>();
        m_other = &m_world->addService(u"Other"_s);
    }

    void bothSidesHoldTheSameAndThenNothingHappens()
    {
        connect(Direction::TwoWay);
        Contact rich = someone(u"Ada"_s, u"Ada@Example.com"_s);
        rich.phones = {{.value = u"+49 30 23125 001"_s, .types = {u"work"_s}},
                       {.value = u"+49 30 23125 002"_s, .types = {u"home"_s}},
                       {.value = u"+49 151 23125003"_s, .types = {u"cell"_s}}};
        rich.note = u"stays here"_s;
        rich.name.suffix = u"FRS"_s;
        m_other->put(u"1"_s, rich);
        const QString bob = portal().put({{u"firstname"_s, u"Bob"_s},
                                          {u"email"_s, u"bob@example.com"_s},
                                          {u"hs_additional_emails"_s, u"b2@example.com"_s}});
        QCOMPARE(sync().created, 2);
        QCOMPARE(portal().ids().size(), 2);
        QCOMPARE(m_other->items.size(), 2);
        for (int i = 0; i < 2; ++i) // what HubSpot can't hold is no change
            QCOMPARE(sync().unchanged, 2);
        QCOMPARE(m_other->contact(u"1"_s).phones.size(), 3);
        QCOMPARE(m_other->contact(u"1"_s).note, u"stays here"_s);
    }

    void changesOfBothSidesAreMerged()
    {
        connect(Direction::TwoWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        QCOMPARE(sync().created, 1);
        const QString id = portal().ids().first();
        portal().put({{u"company"_s, u"AE"_s}, {u"lifecyclestage"_s, u"lead"_s}}, id);
        Contact changed = m_other->contact(u"1"_s);
        changed.title = u"Countess"_s;
        m_other->put(u"1"_s, changed);
        QCOMPARE(sync().updated, 1);
        QCOMPARE(portal().properties(id).value(u"jobtitle"_s), u"Countess"_s);
        QCOMPARE(portal().properties(id).value(u"lifecyclestage"_s), u"lead"_s);
        QCOMPARE(m_other->contact(u"1"_s).organization.name, u"AE"_s);
        QCOMPARE(sync().unchanged, 1);
    }

    void creationsWhoseAnswerWasLostAreNotMadeTwice()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        Contact byPhone = someone(u"Bob"_s);
        byPhone.phones = {{.value = u"+49 30 23125 001"_s}};
        m_other->put(u"2"_s, byPhone);
        portal().faults().add({.kind = FaultKind::DroppedAfterwards, .path = u"/batch/create"_s});
        sync();
        QCOMPARE(portal().ids().size(), 2);
        sync();
        QCOMPARE(portal().ids().size(), 2);
        QCOMPARE(sync().unchanged, 2);
    }

    void aRemovalArchivesAndAnUndoMakesItAnew()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        m_other->put(u"2"_s, someone(u"Bob"_s, u"bob@example.com"_s));
        QCOMPARE(sync().created, 2);
        m_other->remove(u"1"_s);
        const Result<RunResult> removed = m_world->sync();
        QVERIFY(removed);
        QCOMPARE(removed->run.counts.removed, 1);
        QCOMPARE(portal().ids().size(), 1);
        QVERIFY(m_world->undo(removed->run.id));
        QCOMPARE(portal().ids().size(), 2);
        QCOMPARE(portal().properties(portal().ids().last()).value(u"email"_s),
                 u"ada@example.com"_s);
    }
};

QTEST_GUILESS_MAIN(HubSpotSyncTest)
#include "hubspot_sync_test.moc"
