#include "tests/contract/contract_proxy.h"
#include "tests/core/posture/accounts_world.h"

#include <QJsonDocument>
#include <QTest>

using namespace warden;

// What we ask of the services about their people and what our stand-ins answer is what the services
// describe, as far as their descriptions here go: not /servicePrincipals.
class AccountsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallAndAnswerIsAsDescribed_data()
    {
        QTest::addColumn<bool>("isGoogle");
        QTest::newRow("google") << true;
        QTest::newRow("microsoft") << false;
    }
    void everyCallAndAnswerIsAsDescribed()
    {
        QFETCH(bool, isGoogle);
        const QString specification = isGoogle ? u"google/admin_directory_v1.openapi.json"_s
                                               : u"microsoft/graph_v1.0.openapi.json"_s;
        if (!ContractProxy::isThere(specification))
            QSKIP("the services' descriptions aren't there: WARDEN_SPECS names their folder");
        World world(isGoogle);
        world.sandbox.setPageSize(2);
        ContractProxy proxy(specification, world.server.url(), [](const SandboxRequest &request) {
            return !request.path.contains(u"/servicePrincipals/"_s);
        });
        if (!isGoogle)
            proxy.setPrefix(u"/v1.0"_s);
        const Result<void> started = proxy.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        world.endpoint = proxy.url();
        const Result<std::vector<Found>> all = world.ask();
        QVERIFY(all);
        QCOMPARE(proxy.violations(), QStringList());
        for (const Found &found : *all)
            QVERIFY2(found.finding.answer() == Answer::Pass,
                     QJsonDocument(found.finding.evidence()).toJson());
        QVERIFY2(proxy.checked() >= 4, qPrintable(QString::number(proxy.checked())));
    }
};

QTEST_GUILESS_MAIN(AccountsContractTest)
#include "accounts_contract_test.moc"
