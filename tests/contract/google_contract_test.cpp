#include "tests/contract/contract_proxy.h"
#include "tests/core/providers/google/google_probe.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What our connector asks and our stand-in answers is what Google describes.
class GoogleContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallAndAnswerIsAsDescribed()
    {
        const QString specification = u"google/people_v1.openapi.json"_s;
        if (!ContractProxy::isThere(specification))
            QSKIP("Google's description isn't there: WARDEN_SPECS names its folder");
        google::Probe probe;
        QVERIFY(probe.start());
        probe.sandbox->addMany(30);
        probe.sandbox->addGroup(u"Kunden"_s);
        ContractProxy proxy(specification, probe.sandbox->url(),
                            [](const SandboxRequest &) { return true; });
        const Result<void> started = proxy.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        probe.provider = std::make_unique<GoogleProvider>(
            GoogleAccount{proxy.url(), u"account-1"_s, true},
            std::make_shared<KeyAuthorization>(Secret("sandbox-token")), HttpOptions(),
            probe.time.clock(), probe.time.waiting());

        // List
        QVERIFY(probe.provider->books(probe.progress));
        const Result<FetchResult> first = probe.fetch();
        QVERIFY2(first, qPrintable(proxy.violations().join(u'\n')));
        QCOMPARE(probe.items.size(), 30);
        QVERIFY(probe.provider->list(u"contacts"_s, probe.progress));

        // Create, with a group that isn't there yet; update; remove
        Contact fresh = google::someone(u"Ada 李"_s, u"ada@example.com"_s);
        fresh.groups = {u"Kunden"_s, u"Neue 🚂"_s};
        fresh.birthday = {.month = 12, .day = 10};
        fresh.phones = {{.value = u"+49 30 23125 001"_s, .types = {u"cell"_s}},
                        {.value = u"2"_s, .label = u"Desk"_s}};
        fresh.nicknames = {u"Adele"_s};
        fresh.addresses = {{.street = u"1 Street"_s, .city = u"London"_s, .types = {u"work"_s}}};
        fresh.organization = {u"Engines"_s, {u"Research"_s}};
        fresh.anniversary = {.year = 1835, .month = 7, .day = 8};
        fresh.urls = {{.value = u"https://example.com"_s, .types = {u"home"_s}}};
        fresh.ims = {{.value = u"xmpp:ada@example.com"_s}};
        fresh.note = u"note 🎈"_s;
        fresh.relations = {{.value = u"Byron"_s, .label = u"Father"_s}};
        fresh.custom = {{.name = u"X-NO"_s, .value = u"7"_s}};
        const QStringList names = probe.items.keys();
        Contact changed = probe.contact(names[0]);
        changed.title = u"Owner"_s;
        changed.emails.clear();
        const auto outcomes =
            probe.push({probe.create(fresh), probe.create(fresh),
                        probe.update(names[0], changed, {Field::Title, Field::Email}),
                        probe.removal(names[1])});
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, qPrintable(proxy.violations().join(u'\n')));
        QVERIFY(probe.provider->get(u"contacts"_s, outcomes[0]->remoteId, probe.progress));
        QVERIFY(!probe.provider->get(u"contacts"_s, u"people/c99"_s, probe.progress));

        // What changed since, and a token that is too old
        const Result<FetchResult> later = probe.fetch(first->syncState);
        QVERIFY2(later, qPrintable(proxy.violations().join(u'\n')));
        QCOMPARE(later->kind, ListingKind::Delta);
        QCOMPARE(later->removed, QStringList{names[1]});
        QVERIFY(probe.arrived.contains(outcomes[0]->remoteId));
        probe.sandbox->expireTokens();
        const Result<FetchResult> again = probe.fetch(later->syncState);
        QVERIFY2(again, qPrintable(proxy.violations().join(u'\n')));
        QVERIFY(again->wasTokenExpired);

        QCOMPARE(proxy.violations(), QStringList());
        QVERIFY2(proxy.checked() >= 12, qPrintable(QString::number(proxy.checked())));
    }
};

QTEST_GUILESS_MAIN(GoogleContractTest)
#include "google_contract_test.moc"
