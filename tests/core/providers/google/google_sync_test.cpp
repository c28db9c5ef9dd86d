#include "tests/core/providers/google/google_probe.h"
#include "tests/fakes/sync_world.h"

#include <QTest>

using namespace google;

// Whole syncs between Google's stand-in and a book of another kind.
class GoogleSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Probe> m_probe;
    std::unique_ptr<SyncWorld> m_world;
    FakeService *m_other = nullptr;

    GoogleSandbox &sandbox() { return *m_probe->sandbox; }

    void connect(Direction direction)
    {
        const auto books = m_probe->provider->books(m_probe->progress);
        QVERIFY(books);
        m_world->addProvider(u"Google"_s, books->front().capabilities,
                             [this] { return m_probe->newProvider(); });
        Route draft;
        draft.direction = direction;
        m_world->addRoute(u"Other"_s, u"Google"_s, draft);
    }
    Counts sync() { return m_world->syncedCounts(); }
    QStringList namesAtGoogle()
    {
        QStringList names;
        for (const QString &name : sandbox().people())
            names.append(sandbox().person(name)["names"_L1][0]["displayName"_L1].toString());
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<Probe>();
        QVERIFY(m_probe->start());
        m_world = std::make_unique<SyncWorld>();
        m_other = &m_world->addService(u"Other"_s);
    }

    void bothSidesHoldTheSameAndThenNothingHappens()
    {
        connect(Direction::TwoWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        sandbox().add(named(u"Bob"_s));
        QCOMPARE(sync().created, 2);
        QCOMPARE(namesAtGoogle(), QStringList({u"Ada Lovelace"_s, u"Bob Lovelace"_s}));
        QCOMPARE(m_other->items.size(), 2);
        sandbox().clearRequests();
        QCOMPARE(sync().unchanged, 2);
        // The two feeds, once to plan and once before the writing that there isn't.
        QVERIFY(sandbox().requests().size() <= 4);
        QCOMPARE(m_other->items.size(), 2);
    }

    void changesOfBothSidesAreMerged()
    {
        connect(Direction::TwoWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        QCOMPARE(sync().created, 1);
        const QString name = sandbox().people().first();
        sandbox().change(name, json("{\"organizations\":[{\"title\":\"Countess\",\"name\":\"AE\","
                                    "\"domain\":\"ae.example\"}]}"));
        Contact changed = m_other->contact(u"1"_s);
        changed.note = u"from here"_s;
        changed.role = u"Programmer"_s;
        m_other->put(u"1"_s, changed);
        sandbox().expireTokens(); // in the middle of it all
        QCOMPARE(sync().updated, 1);
        const QJsonObject now = sandbox().person(name);
        QCOMPARE(now["biographies"_L1][0]["value"_L1].toString(), u"from here"_s);
        QCOMPARE(now["organizations"_L1][0]["domain"_L1].toString(), u"ae.example"_s);
        QCOMPARE(m_other->contact(u"1"_s).organization.name, u"AE"_s);
        QCOMPARE(sync().unchanged, 1);
    }

    // Two whom nothing but their marks tells apart.
    void creationsWhoseAnswerWasLostAreFoundByTheirMarks()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s));
        m_other->put(u"2"_s, someone(u"Ada"_s));
        sandbox().faults().add({.kind = FaultKind::DroppedAfterwards, .path = u"batchCreate"_s});
        sync();
        QCOMPARE(sandbox().people().size(), 2);
        // What somebody did to one of them since doesn't hide it.
        sandbox().change(sandbox().people().first(),
                         json("{\"biographies\":[{\"value\":\"theirs\"}]}"));
        sync();
        QCOMPARE(sandbox().people().size(), 2);
        QCOMPARE(sync().unchanged, 2);
    }
    void creationsThatNeverArrivedAreMadeThen()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s));
        sandbox().faults().add({.kind = FaultKind::ServerError, .path = u"batchCreate"_s});
        sync();
        QVERIFY(sandbox().people().isEmpty());
        m_world->letPass(std::chrono::minutes(5)); // then it would have shown
        QCOMPARE(sync().created, 1);
        QCOMPARE(sandbox().people().size(), 1);
    }
    void creationsWhoseAnswerWasLostAreFoundThoughTheFeedLags()
    {
        GoogleOptions options;
        options.syncDelaySeconds = 240;
        QVERIFY(m_probe->start(options));
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Bob"_s));
        QCOMPARE(sync().created, 1); // from now on there is a sync token
        for (const QString &id : {u"2"_s, u"3"_s})
            m_other->put(id, someone(u"Ada"_s));
        sandbox().faults().add({.kind = FaultKind::DroppedAfterwards, .path = u"batchCreate"_s});
        for (int i = 0; i < 2; ++i) { // the write, and a sync before the feed knows of it
            (void)m_world->sync();
            QCOMPARE(sandbox().people().size(), 3);
        }
        m_probe->time.now += 240'000;
        QCOMPARE(sync().unchanged, 3);
        QCOMPARE(sandbox().people().size(), 3);
    }
    // Whom somebody made at Google meanwhile.
    void aNamesakeWithoutOurMarkIsNotTakenForOurCreation()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s));
        sandbox().faults().add({.kind = FaultKind::ServerError, .path = u"batchCreate"_s});
        sync();
        sandbox().add(named(u"Ada"_s));
        (void)m_world->sync(); // too early to say that ours isn't there
        QCOMPARE(sandbox().people().size(), 1);
        m_world->letPass(std::chrono::minutes(5));
        QCOMPARE(sync().created, 1);
        QCOMPARE(sandbox().people().size(), 2);
    }

    void anUndoTakesBackWhatWasDoneAtGoogle()
    {
        connect(Direction::OneWay);
        m_other->put(u"1"_s, someone(u"Ada"_s, u"ada@example.com"_s));
        m_other->put(u"2"_s, someone(u"Bob"_s, u"bob@example.com"_s));
        const Result<RunResult> created = m_world->sync();
        QVERIFY(created);
        m_other->remove(u"1"_s);
        const Result<RunResult> removed = m_world->sync();
        QVERIFY(removed);
        QCOMPARE(removed->run.counts.removed, 1);
        QCOMPARE(namesAtGoogle(), QStringList{u"Bob Lovelace"_s});
        QVERIFY(m_world->undo(removed->run.id));
        QCOMPARE(namesAtGoogle(), QStringList({u"Ada Lovelace"_s, u"Bob Lovelace"_s}));
        const Result<RunResult> undone = m_world->undo(created->run.id);
        QVERIFY(undone);
        QCOMPARE(namesAtGoogle(), QStringList{u"Ada Lovelace"_s});
    }
};

QTEST_GUILESS_MAIN(GoogleSyncTest)
#include "google_sync_test.moc"
