#include "tests/core/providers/microsoft/microsoft_support.h"
#include "tests/fakes/sync_world.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Whole syncs between a mailbox and a book of another kind.
class MicrosoftSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MicrosoftFixture> m_mailbox;
    std::unique_ptr<SyncWorld> m_world;
    FakeService *m_other = nullptr;

    MicrosoftSandbox &sandbox() { return m_mailbox->sandbox; }
    QStringList ids() { return sandbox().ids(m_mailbox->folder); }

    void connect(Direction direction)
    {
        const auto books = m_mailbox->provider()->books(m_mailbox->progress);
        QVERIFY(books);
        m_world->addProvider(u"Microsoft"_s, books->front().capabilities,
                             [this] { return m_mailbox->provider(); });
        Route draft;
        draft.direction = direction;
        m_world->addRoute(u"Other"_s, u"Microsoft"_s, draft);
    }
    Counts sync() { return m_world->syncedCounts(); }
    // With types and values that Graph has no room for.
    static Contact someone(const QString &name, const QString &mail = {})
    {
        Contact contact = person(name, mail);
        for (const QString &number : {u"+44 20 7946 0001"_s, u"+44 20 7946 0002"_s})
            contact.phones.append({.value = number, .types = {u"cell"_s, u"work"_s}});
        contact.note = u"first\nsecond"_s;
        return contact;
    }

private Q_SLOTS:
    void init()
    {
        m_mailbox = std::make_unique<MicrosoftFixture>();
        m_world = std::make_unique<SyncWorld>();
        m_other = &m_world->addService(u"Other"_s);
    }

    void bothSidesHoldTheSameAndThenNothingHappens()
    {
        connect(Direction::TwoWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        sandbox().generate(m_mailbox->folder, 1);
        QCOMPARE(sync().created, 2);
        QCOMPARE(ids().size(), 2);
        QCOMPARE(m_other->items.size(), 2);
        QCOMPARE(m_other->contact(u"1"_s).phones.size(), 2); // what had no room isn't lost here
        for (int i = 0; i < 2; ++i) {
            sandbox().clearRequests();
            QCOMPARE(sync().unchanged, 2);
            QVERIFY(sandbox().requests().size() <= 2); // to plan, and before the writing
        }
    }
    void changesOfBothSidesAreMerged()
    {
        connect(Direction::TwoWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        QCOMPARE(sync().created, 1);
        const QString id = ids().first();
        sandbox().change(id, {{u"companyName"_s, u"AE"_s}, {u"officeLocation"_s, u"B 12"_s}});
        Contact changed = m_other->contact(u"1"_s);
        changed.note = u"from here"_s;
        m_other->put(u"1"_s, changed);
        sandbox().expireTokens(); // in the middle of it all
        QCOMPARE(sync().updated, 1);
        const QJsonObject now = sandbox().contact(id);
        QCOMPARE(now[u"personalNotes"_s].toString(), u"from here"_s);
        QCOMPARE(now[u"officeLocation"_s].toString(), u"B 12"_s);
        QCOMPARE(m_other->contact(u"1"_s).organization.name, u"AE"_s);
        QCOMPARE(m_other->contact(u"1"_s).phones.size(), 2);
        QCOMPARE(sync().unchanged, 1);
    }

    // Two whom nothing but their marks tells apart; neither the answer nor the look-up arrives.
    void creationsWhoseFateWasLostAreFoundByTheirMarks()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s));
        m_other->put(u"2"_s, someone(u"Ada"_s));
        sandbox().faults().add({.kind = FaultKind::DroppedAfterwards, .path = u"$batch"_s});
        sandbox().faults().add({.kind = FaultKind::ServerError, .count = 3, .path = u"$batch"_s});
        sync();
        QCOMPARE(ids().size(), 2);
        sandbox().faults().clear();
        sandbox().change(ids().first(), {{u"personalNotes"_s, u"theirs"_s}});
        sync();
        QCOMPARE(ids().size(), 2);
        QCOMPARE(sync().unchanged, 2);
        QCOMPARE(ids().size(), 2);
    }
    void anUndoTakesBackWhatWasDone()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        m_other->put(u"2"_s, someone(u"Bob"_s, u"bob@example.com"_s));
        QCOMPARE(sync().created, 2);
        m_other->remove(u"1"_s);
        const Result<RunResult> removed = m_world->sync();
        QVERIFY(removed);
        QCOMPARE(removed->run.counts.removed, 1);
        QCOMPARE(ids().size(), 1);
        QVERIFY(m_world->undo(removed->run.id));
        QCOMPARE(ids().size(), 2);
        const QJsonObject back = sandbox().contact(ids().last());
        QCOMPARE(back[u"displayName"_s].toString(), u"Ada"_s);
        QCOMPARE(back[u"mobilePhone"_s].toString(), u"+44 20 7946 0001"_s);
    }
};

QTEST_GUILESS_MAIN(MicrosoftSyncTest)
#include "microsoft_sync_test.moc"
