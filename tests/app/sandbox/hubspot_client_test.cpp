#include "app/sandbox/hubspot_sandbox.h"

#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// HubSpot's own client takes the stand-in for HubSpot.
class HubSpotClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficialClientListsCreatesUpdatesSearchesAndArchives()
    {
        HubSpotOptions options;
        options.enforcesLimits = false;
        HubSpotSandbox portal(options);
        QVERIFY(portal.start());
        portal.generate(230);
        QProcess node;
        node.start(u"node"_s,
                   {QStringLiteral(WARDEN_TEST_DATA "/../../peers/node/hubspot_client.mjs"),
                    portal.url().toString(), QString::fromLatin1(options.key)});
        QVERIFY(node.waitForFinished(60'000));
        const QByteArray said = node.readAllStandardOutput().trimmed();
        QVERIFY2(node.exitCode() == 0 && said == "done", node.readAllStandardError().constData());
        QCOMPARE(portal.ids().size(), 230);
    }
};

QTEST_GUILESS_MAIN(HubSpotClientTest)
#include "hubspot_client_test.moc"
