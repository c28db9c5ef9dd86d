#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What comes from a portal, at first and later.
class HubSpotFetchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubSpotProbe> m_probe;
    std::unique_ptr<HubSpotProvider> m_provider;

    HubSpotSandbox &portal() { return m_probe->sandbox; }
    Result<FetchResult> fetch() { return m_probe->fetch(*m_provider); }

private Q_SLOTS:
    void init()
    {
        m_probe = std::make_unique<HubSpotProbe>();
        QVERIFY(m_probe->ready);
        m_provider = m_probe->provider();
    }

    void theFirstFetchBringsAllInAsManyRequestsAsThereArePages()
    {
        portal().generate(20'000);
        portal().archive(u"101"_s);
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Full);
        QCOMPARE(result->listed.size(), 19'999);
        QCOMPARE(m_probe->taken.size(), 19'999);
        QVERIFY(!result->wasTokenExpired);
        QCOMPARE(m_probe->requestsTo(u"/crm/objects/"_s), 200);
        // The account and the properties besides.
        QCOMPARE(portal().requests().size(), 202);
        const Result<QHash<QString, QString>> again =
            m_provider->list(u"contacts"_s, m_probe->progress);
        QVERIFY(again);
        QCOMPARE(*again, result->listed);
    }

    void aFetchWithoutChangesIsOneSearchAndTheArchivedPages()
    {
        portal().generate(250);
        for (int id = 101; id < 231; ++id)
            portal().archive(QString::number(id));
        QVERIFY(fetch());
        portal().clearRequests();
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Delta);
        QVERIFY(m_probe->taken.isEmpty());
        QVERIFY(result->removed.isEmpty()); // of nobody that we know
        QCOMPARE(m_probe->requestsTo(u"/search"_s), 1);
        QCOMPARE(portal().requests().size(), 3); // two pages of 130
    }

    void aFreshProviderAsksForTheAccountAndNotForTheProperties()
    {
        QVERIFY(fetch());
        m_provider = m_probe->provider(portal().options().portal);
        portal().clearRequests();
        QVERIFY(fetch());
        QCOMPARE(m_probe->requestsTo(u"/account-info/"_s), 1);
        QCOMPARE(m_probe->requestsTo(u"/crm/properties/"_s), 0);
        QCOMPARE(portal().requests().size(), 3);
    }

    void whatChangedComesAndWhatIsArchivedGoes()
    {
        portal().generate(5);
        QVERIFY(fetch());
        portal().put({{u"jobtitle"_s, u"Владелец 👩‍🔧"_s}}, u"102"_s);
        const QString fresh = portal().put({{u"lastname"_s, u"王"_s}});
        portal().archive(u"103"_s);
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(m_probe->taken, (QStringList{u"102"_s, fresh}));
        QCOMPARE(result->removed, QStringList{u"103"_s});
        const Result<Contact> contact = m_provider->normalise(m_probe->stored.value(u"102"_s));
        QVERIFY(contact);
        QCOMPARE(contact->title, u"Владелец 👩‍🔧"_s);
        QVERIFY(m_probe->stored.value(u"102"_s).modified.has_value());
        QVERIFY(fetch());
        QVERIFY(m_probe->taken.isEmpty());
    }

    void whatOnlyOthersCareAboutIsNoChange()
    {
        portal().generate(1);
        QVERIFY(fetch());
        portal().put({{u"lifecyclestage"_s, u"lead"_s}}, u"101"_s); // raises updatedAt
        QVERIFY(fetch());
        QVERIFY(m_probe->taken.isEmpty());
    }

    void aChangeThatTheIndexShowsLateIsSeenByTheNextFetch()
    {
        portal().generate(1);
        QVERIFY(fetch());
        portal().setIndexLag(std::chrono::hours(1));
        portal().put({{u"jobtitle"_s, u"late"_s}}, u"101"_s);
        portal().setUpdated(u"101"_s, QDateTime::currentDateTimeUtc().addSecs(-300));
        QVERIFY(fetch());
        QVERIFY(m_probe->taken.isEmpty());
        portal().setIndexLag(std::chrono::milliseconds::zero());
        QVERIFY(fetch());
        QCOMPARE(m_probe->taken, QStringList{u"101"_s});
    }

    void aClockThatIsOffLosesNoChange_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead") << 5;
        QTest::newRow("behind") << -5;
    }
    void aClockThatIsOffLosesNoChange()
    {
        QFETCH(int, hours);
        portal().generate(2);
        m_provider = std::make_unique<HubSpotProvider>(
            HubSpotAccount{portal().url(), {}, true, {}},
            std::make_shared<KeyAuthorization>(Secret(QByteArrayView(portal().options().key))),
            HttpOptions(),
            [hours] { return QDateTime::currentDateTimeUtc().addSecs(3600LL * hours); },
            m_probe->waiting());
        QVERIFY(fetch());
        QVERIFY(fetch());
        portal().put({{u"jobtitle"_s, u"x"_s}}, u"101"_s);
        QVERIFY(fetch());
        QCOMPARE(m_probe->taken, QStringList{u"101"_s});
    }

    void moreChangesThanASearchTellsAreReadInSeveral()
    {
        QVERIFY(fetch());
        portal().generate(10'500);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        int i = 0;
        for (const QString &id : portal().ids())
            portal().setUpdated(id, now.addMSecs(i++ / 3)); // three at a time
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Delta);
        QCOMPARE(m_probe->taken.size(), 10'500);
        QCOMPARE(m_probe->stored.size(), 10'500);
        // A page brings 198 that are new: the last moment's are asked for again.
        QCOMPARE(m_probe->requestsTo(u"/search"_s), 54);
    }

    void whoeverIsEditedWhileASearchIsReadHidesNobody()
    {
        int searches = 0;
        HubSpotOptions options = HubSpotProbe::withoutLimits();
        options.beside = [&](const SandboxRequest &request) -> std::optional<SandboxResponse> {
            // Between two pages, somebody of the first one moves to the list's end.
            if (request.path.endsWith("/search"_L1) && ++searches == 3)
                portal().put({{u"jobtitle"_s, u"new"_s}}, portal().ids().first());
            return {};
        };
        m_probe = std::make_unique<HubSpotProbe>(options);
        m_provider = m_probe->provider();
        QVERIFY(fetch());
        QVERIFY(fetch());
        portal().generate(450);
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-60);
        int i = 0;
        for (const QString &id : portal().ids())
            portal().setUpdated(id, then.addMSecs(i++));
        QVERIFY(fetch());
        QCOMPARE(m_probe->stored.size(), 450);
        QCOMPARE(searches, 4);
    }

    void moreChangesAtOneMomentThanASearchTellsAreReadFromTheWholeListing()
    {
        QVERIFY(fetch());
        portal().generate(10'300);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const QString &id : portal().ids())
            portal().setUpdated(id, now);
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Full);
        QVERIFY(result->wasTokenExpired);
        QCOMPARE(m_probe->stored.size(), 10'300);
        QCOMPARE(result->listed.size(), 10'300);
    }

    void aForeignStateMeansAFullListing_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("no JSON") << QByteArray("token");
        QTest::newRow("another version") << QByteArray(R"({"version":2})");
        QTest::newRow("no properties")
            << QByteArray(R"({"version":1,"from":"2026-11-05T09:30:00.000Z","properties":[]})");
    }
    void aForeignStateMeansAFullListing()
    {
        QFETCH(QByteArray, state);
        portal().generate(3);
        m_probe->state = state;
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Full);
        QVERIFY(result->wasTokenExpired);
        QCOMPARE(m_probe->taken.size(), 3);
    }

    void whoWasMergedAwayIsMissingInTheNextFullListing()
    {
        portal().generate(2);
        QVERIFY(fetch());
        portal().merge(u"101"_s, u"102"_s);
        const Result<RawContact> gone = m_provider->get(u"contacts"_s, u"102"_s, m_probe->progress);
        QVERIFY(!gone); // though HubSpot answers with the other one
        QCOMPARE(gone.error().reason, ErrorReason::NotFound);
        m_probe->state.clear();
        const Result<FetchResult> result = fetch();
        QVERIFY(result);
        QCOMPARE(result->listed.keys(), QStringList{u"101"_s});
    }

    void oneContactIsReadAsItWasListed()
    {
        const QString id = portal().put({{u"email"_s, u"ada@example.com"_s}});
        QVERIFY(fetch());
        const Result<RawContact> one = m_provider->get(u"contacts"_s, id, m_probe->progress);
        QVERIFY(one);
        QCOMPARE(one->bytes, m_probe->stored.value(id).bytes);
        QCOMPARE(one->revision, m_probe->stored.value(id).revision);
        for (const QString &no : {u"999"_s, u"a/../b"_s, u"\"'; drop"_s, QString()}) {
            const Result<RawContact> none = m_provider->get(u"contacts"_s, no, m_probe->progress);
            QVERIFY(!none);
            QCOMPARE(none.error().reason, ErrorReason::NotFound);
        }
    }

    void anotherPortalIsRefusedBeforeAnythingIsTaken()
    {
        portal().generate(3);
        QVERIFY(fetch());
        portal().setPortal(u"777"_s);
        portal().put({{u"jobtitle"_s, u"other"_s}}, u"101"_s);
        for (const QString &known : {QString(), portal().options().portal}) {
            m_provider = m_probe->provider(known);
            portal().clearRequests();
            const Result<FetchResult> result = fetch();
            QVERIFY(!result);
            QCOMPARE(result.error().reason, ErrorReason::OtherAccount);
            QVERIFY(m_probe->taken.isEmpty());
            QCOMPARE(portal().requests().size(), 1);
        }
        // Nor is anything written there.
        m_provider = m_probe->provider(portal().options().portal);
        const auto outcomes = m_probe->push(*m_provider, {m_probe->removalOf(u"101"_s)});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::OtherAccount);
        QCOMPARE(portal().ids().size(), 3);
    }
};

QTEST_GUILESS_MAIN(HubSpotFetchTest)
#include "hubspot_fetch_test.moc"
