#include "app/sandbox/google_sandbox.h"

#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// The stand-in against the client that Google gives out (npm @googleapis/people).
class GoogleClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void googlesOwnClientTakesItForGoogle()
    {
        GoogleSandbox sandbox;
        QVERIFY(sandbox.start());
        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ENDPOINT"_s, sandbox.url().toString() + u'/');
        environment.insert(u"TOKEN"_s, u"sandbox-token"_s);
        node.setProcessEnvironment(environment);
        node.start(u"node"_s, {QStringLiteral(WARDEN_PEERS "/node/google_client.mjs")});
        QVERIFY(node.waitForFinished(50'000));
        const QByteArray problem = node.readAllStandardError();
        QVERIFY2(node.exitCode() == 0, problem.constData());
        const QStringList expected = {
            u"creates several"_s,
            u"creates one"_s,
            u"lists in pages"_s,
            u"updates one"_s,
            u"is told of a stale etag"_s,
            u"updates several"_s,
            u"removes"_s,
            u"lists what changed"_s,
            u"is told of parameters that are missing or others"_s,
            u"keeps groups"_s,
            u"is turned away without a good token"_s,
        };
        const QString printed = QString::fromUtf8(node.readAllStandardOutput());
        QCOMPARE(printed.split(u'\n', Qt::SkipEmptyParts), expected);
    }
};

QTEST_GUILESS_MAIN(GoogleClientTest)
#include "google_client_test.moc"
