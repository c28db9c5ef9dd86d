#include "tests/contract/contract_proxy.h"
#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// What our connector asks and our stand-in answers is what HubSpot describes.
class HubSpotContractTest : public QObject
{
    Q_OBJECT

    static QString specification() { return u"hubspot/hubspot_crm_contacts.openapi.json"_s; }

private Q_SLOTS:
    void everyCallAndAnswerIsAsDescribed()
    {
        if (!ContractProxy::isThere(specification()))
            QSKIP("HubSpot's description isn't there: WARDEN_SPECS names its folder");
        HubSpotProbe probe;
        QVERIFY(probe.ready);
        probe.sandbox.generate(130);
        ContractProxy proxy(specification(), probe.sandbox.url(),
                            [](const SandboxRequest &request) {
                                return request.path.startsWith("/crm/objects/"_L1);
                            });
        const Result<void> started = proxy.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        HubSpotProvider provider({proxy.url(), {}, true, {}},
                                 std::make_shared<KeyAuthorization>(
                                     Secret(QByteArrayView(probe.sandbox.options().key))));

        // List
        QVERIFY(provider.books(probe.progress));
        QVERIFY(probe.fetch(provider));
        QCOMPARE(probe.stored.size(), 130);
        QVERIFY(provider.list(u"contacts"_s, probe.progress));

        // Create, one of them with an address that is taken; update; remove
        Contact fresh;
        fresh.name.given = u"Ada 李"_s;
        fresh.emails = {{.value = u"ada@example.com"_s}, {.value = u"a@example.org"_s}};
        fresh.birthday = {.year = 1815, .month = 12, .day = 10};
        Contact taken;
        taken.emails = {{.value = u"person0@example.com"_s}};
        Contact changed = *provider.normalise(probe.stored.value(u"102"_s));
        changed.title = u"Owner 👩‍🔧"_s;
        changed.phones.clear();
        const auto outcomes =
            probe.push(provider, {probe.creationOf(fresh), probe.creationOf(taken),
                                  probe.changeOf(u"102"_s, changed, {Field::Title, Field::Phone}),
                                  probe.removalOf(u"103"_s)});
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::AlreadyExists);
        QVERIFY(outcomes[2]);
        QVERIFY(outcomes[3]);
        QVERIFY(provider.get(u"contacts"_s, outcomes[0]->remoteId, probe.progress));
        const auto none = provider.get(u"contacts"_s, u"99999"_s, probe.progress);
        QCOMPARE(none.error().reason, ErrorReason::NotFound);

        // What changed since
        const Result<FetchResult> later = probe.fetch(provider);
        QVERIFY(later);
        QCOMPARE(later->kind, ListingKind::Delta);
        QCOMPARE(later->removed, QStringList{u"103"_s});
        QVERIFY(probe.taken.contains(outcomes[0]->remoteId));

        QCOMPARE(proxy.violations(), QStringList());
        QVERIFY(proxy.checked() >= 13);
    }

    void whatIsNotAsDescribedIsSeen()
    {
        if (!ContractProxy::isThere(specification()))
            QSKIP("HubSpot's description isn't there: WARDEN_SPECS names its folder");
        HubSpotProbe probe;
        ContractProxy proxy(specification(), probe.sandbox.url(),
                            [](const SandboxRequest &) { return true; });
        QVERIFY(proxy.start());
        const auto ask = [&](RestCall call) {
            RestService service;
            service.base = QUrl(proxy.url().toString() + u'/');
            service.perSecond = 1000;
            RestClient rest(service, std::make_shared<KeyAuthorization>(
                                         Secret(QByteArrayView(probe.sandbox.options().key))));
            return rest.ask(call, probe.progress);
        };
        QVERIFY(!ask({.method = "POST",
                      .url = QUrl(u"crm/objects/2026-03/contacts/batch/update"_s),
                      .body = QJsonObject{{u"input"_s, 7}}}));
        QCOMPARE(proxy.violations().size(), 1); // of a question
        probe.sandbox.answerNext(jsonResponse(200, "{\"results\":[{\"id\":7}]}"));
        QVERIFY(!ask({.url = QUrl(u"crm/objects/2026-03/contacts"_s)}));
        QCOMPARE(proxy.violations().size(), 2); // and of an answer
    }
};

QTEST_GUILESS_MAIN(HubSpotContractTest)
#include "hubspot_contract_test.moc"
