#include "app/sandbox/zapier_sandbox.h"
#include "tests/app/sandbox/http_probe.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class ZapierSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsKeptAndCalledASuccess()
    {
        ZapierSandbox sandbox;
        QVERIFY(sandbox.start());
        HttpProbe probe;
        const HttpProbe::Answer answer =
            probe.send("POST", sandbox.hookUrl(), R"({"id":"x"})", {{"X-Test", "1"}});
        QCOMPARE(answer.status, 200);
        const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(said.value(u"status"_s).toString(), u"success"_s);
        QVERIFY(said.contains(u"attempt"_s) && said.contains(u"id"_s) &&
                said.contains(u"request_id"_s));
        QCOMPARE(probe.send("POST", sandbox.legacyHookUrl(), "no json").status, 200);
        const QList<ReceivedMessage> received = sandbox.received();
        QCOMPARE(received.size(), 2);
        QCOMPARE(received.at(0).body, QByteArray(R"({"id":"x"})"));
        QCOMPARE(received.at(0).header("x-test"), QByteArray("1"));
        QVERIFY(received.at(1).json.isEmpty());
    }

    void anUnknownOrRemovedHookTakesNothing()
    {
        ZapierSandbox sandbox;
        QVERIFY(sandbox.start());
        HttpProbe probe;
        QUrl other = sandbox.hookUrl();
        other.setPath(u"/hooks/catch/1/other/"_s);
        QCOMPARE(probe.send("POST", other, "{}").status, 404);
        sandbox.faults().add({.kind = FaultKind::HookGone});
        QCOMPARE(probe.send("POST", sandbox.hookUrl(), "{}").status, 410);
        QVERIFY(sandbox.received().isEmpty());
    }

    void moreThanThirtyASecondAreTurnedAway()
    {
        ZapierSandbox sandbox;
        QVERIFY(sandbox.start());
        HttpProbe probe;
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            const HttpProbe::Answer answer = probe.send("POST", sandbox.hookUrl(), "{}");
            refused += answer.status == 429 && answer.headers.value("retry-after") == "1";
        }
        QCOMPARE_GT(refused, 0);
        QCOMPARE(sandbox.received().size(), 40 - refused);
    }

    void theMailboxHoldsABatchOnlyWhenTheZapConfirms()
    {
        ZapierSandbox sandbox;
        QVERIFY(sandbox.start());
        HttpProbe probe;
        const QByteArray message = R"({"batch":"0198a0b1-c2d3-7e4f-8a9b-0c1d2e3f4a5b"})";
        const HttpProbe::Headers secret = {{"X-Secret", sandbox.options().mailboxSecret}};
        probe.send("POST", sandbox.hookUrl(), message);
        QCOMPARE(probe.send("GET", sandbox.mailboxUrl(), {}, secret).body, QByteArray("{}"));
        sandbox.setConfirming(true);
        probe.send("POST", sandbox.hookUrl(), message);
        probe.send("POST", sandbox.hookUrl(), message);
        const QString key = mailboxKey(u"0198a0b1-c2d3-7e4f-8a9b-0c1d2e3f4a5b"_s);
        QCOMPARE_LT(key.size(), 32);
        const QByteArray records = probe.send("GET", sandbox.mailboxUrl(), {}, secret).body;
        QCOMPARE(QJsonDocument::fromJson(records).object().value(key).toString(), u"2"_s);
        QCOMPARE(probe.send("GET", sandbox.mailboxUrl()).status, 400);
    }

    void theProgramAnswersItsCommandsAndEndsWithItsInput()
    {
        const QString program =
            QCoreApplication::applicationDirPath() + u"/../bin/contact-warden-sandbox"_s;
        if (!QFile::exists(program))
            QSKIP("contact-warden-sandbox isn't built");
        QProcess process;
        process.start(program, {u"--help"_s}); // it has no options
        QVERIFY(process.waitForFinished(5'000));
        QCOMPARE(process.exitCode(), 2);
        process.start(program, QStringList());
        QVERIFY(process.waitForReadyRead(10'000));
        const QJsonObject where = QJsonDocument::fromJson(process.readLine()).object();
        QVERIFY(where.value(u"carddav"_s).toString().startsWith(u"http://127.0.0.1:"_s));
        const QUrl hook(where.value(u"hook"_s).toString());
        const auto ask = [&](const QByteArray &line) {
            process.write(line + '\n');
            return process.waitForReadyRead(5'000)
                       ? QJsonDocument::fromJson(process.readLine()).object()
                       : QJsonObject();
        };
        QVERIFY(ask(R"({"service":"zapier","fault":"server_error"})").value(u"ok"_s).toBool());
        HttpProbe probe;
        QCOMPARE(probe.send("POST", hook, "{}").status, 500);
        QCOMPARE(probe.send("POST", hook, "{}").status, 200);
        QCOMPARE(ask(R"({"status":true})").value(u"messages"_s).toInt(), 1);
        QCOMPARE(ask("nonsense").value(u"ok"_s), QJsonValue(false));
        QCOMPARE(ask(R"({"service":"zapier","fault":"none"})").value(u"ok"_s), QJsonValue(false));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(5'000));
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(ZapierSandboxTest)
#include "zapier_sandbox_test.moc"
