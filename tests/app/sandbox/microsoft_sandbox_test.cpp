#include "app/sandbox/microsoft_sandbox.h"
#include "tests/app/sandbox/http_probe.h"

#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

// The stand-in refuses what Graph refuses.
class MicrosoftSandboxTest : public QObject
{
    Q_OBJECT

    struct Reply
    {
        int status = 0;
        QJsonObject body = {};
        QString code = {};
    };

    static Reply ask(const MicrosoftSandbox &sandbox, const QByteArray &method, const QString &path,
                     const QJsonObject &body = {}, const HttpProbe::Headers &headers = {},
                     const QByteArray &token = "sandbox-token")
    {
        HttpProbe probe;
        probe.authorization = "Bearer " + token;
        HttpProbe::Headers all = {{"Content-Type", "application/json"}};
        all += headers;
        const QUrl url =
            QUrl::fromEncoded((sandbox.url().toString() + u"/v1.0/"_s + path).toUtf8());
        const auto answer = probe.send(
            method, url, method == "GET" ? QByteArray() : QJsonDocument(body).toJson(), all);
        const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
        return {answer.status, object, object[u"error"_s][u"code"_s].toString()};
    }
    static QJsonObject batchOf(int parts)
    {
        QJsonArray requests;
        for (int i = 0; i < parts; ++i)
            requests.append(QJsonObject{{u"id"_s, QString::number(i)},
                                        {u"method"_s, u"GET"_s},
                                        {u"url"_s, u"/me/contacts"_s}});
        return {{u"requests"_s, requests}};
    }

private Q_SLOTS:
    void whatGraphRefusesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &method, const QString &path,
                            const QJsonObject &body, int status) {
            QTest::newRow(name) << method << path << body << status;
        };
        const QString contacts = u"me/contacts"_s;
        row("an unknown property", "POST", contacts, {{u"shoeSize"_s, 7}}, 400);
        row("another type", "POST", contacts, {{u"displayName"_s, 7}}, 400);
        row("a part of an address that isn't", "POST", contacts,
            {{u"homeAddress"_s, QJsonObject{{u"poBox"_s, u"1"_s}}}}, 400);
        row("a date without time", "POST", contacts, {{u"birthday"_s, u"1815-12-10"_s}}, 400);
        row("three numbers at home", "POST", contacts,
            {{u"homePhones"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s}}}, 400);
        row("an unknown selection", "GET", contacts + u"?$select=shoeSize"_s, {}, 400);
        row("a page too large", "GET", contacts + u"?$top=1001"_s, {}, 400);
        row("a filter on a feed", "GET", contacts + u"/delta?$filter=x"_s, {}, 400);
        row("an expansion of a feed", "GET", contacts + u"/delta?$expand=x"_s, {}, 400);
        row("a token that never was", "GET", contacts + u"/delta?$deltatoken=x"_s, {}, 410);
        row("nobody", "GET", contacts + u"/nobody"_s, {}, 404);
        row("no such folder", "GET", u"me/contactFolders/none/contacts"_s, {}, 404);
        row("a batch of 21", "POST", u"$batch"_s, batchOf(21), 400);
        row("a batch of none", "POST", u"$batch"_s, batchOf(0), 400);
        row("a batch of 20", "POST", u"$batch"_s, batchOf(20), 200);
        row("something else", "GET", u"me/messages"_s, {}, 400);
    }
    void whatGraphRefusesIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        const Reply reply = ask(sandbox, method, path, body);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code.isEmpty(), status < 400);
        QVERIFY(sandbox.ids(sandbox.defaultFolder()).isEmpty());
    }
    void idsChangeWithAMoveUnlessTheyAreToStay()
    {
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        const QString other = sandbox.addFolder(u"Other"_s);
        sandbox.generate(sandbox.defaultFolder(), 1);
        const HttpProbe::Headers stay = {{"Prefer", "IdType=\"ImmutableId\""}};
        const auto idOf = [&](const QString &path, const HttpProbe::Headers &headers) {
            return ask(sandbox, "GET", path, {}, headers).body[u"value"_s][0][u"id"_s].toString();
        };
        const QString inOther = u"me/contactFolders/"_s + other + u"/contacts"_s;
        const QString changing = idOf(u"me/contacts"_s, {});
        const QString stable = idOf(u"me/contacts"_s, stay);
        QVERIFY(!changing.isEmpty() && changing != stable);
        sandbox.move(stable, other);
        QCOMPARE(idOf(inOther, stay), stable);
        QVERIFY(idOf(inOther, {}) != changing);
        QCOMPARE(ask(sandbox, "GET", u"me/contacts/"_s + changing).status, 404);
        QCOMPARE(ask(sandbox, "GET", u"me/contacts/"_s + stable).status, 200);
    }
    void aStaleTagIsRefused()
    {
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        sandbox.generate(sandbox.defaultFolder(), 1);
        const QString id = sandbox.ids(sandbox.defaultFolder()).first();
        const QByteArray tag = sandbox.contact(id)[u"@odata.etag"_s].toString().toUtf8();
        const QString path = u"me/contacts/"_s + id;
        const QJsonObject change = {{u"jobTitle"_s, u"x"_s}};
        QCOMPARE(ask(sandbox, "PATCH", path, change, {{"If-Match", tag}}).status, 200);
        QCOMPARE(ask(sandbox, "PATCH", path, change, {{"If-Match", tag}}).code,
                 u"ErrorIrresolvableConflict"_s);
        QCOMPARE(ask(sandbox, "DELETE", path, {}, {{"If-Match", tag}}).status, 412);
        QCOMPARE(ask(sandbox, "DELETE", path).status, 204);
    }
    void tokensAndScopesAreAskedFor()
    {
        MicrosoftOptions options;
        options.isGoodToken = [](const QByteArray &token, const QStringList &scopes) {
            return token == "reader" && !scopes.contains(u"Contacts.ReadWrite"_s);
        };
        MicrosoftSandbox sandbox(options);
        QVERIFY(sandbox.start());
        const QString path = u"me/contacts"_s;
        QCOMPARE(ask(sandbox, "GET", path, {}, {}, "other").status, 401);
        QCOMPARE(ask(sandbox, "GET", path, {}, {}, "reader").status, 200);
        QCOMPARE(ask(sandbox, "POST", path, {}, {}, "reader").code, u"ErrorAccessDenied"_s);
        const QJsonObject part = {
            {u"id"_s, u"1"_s}, {u"method"_s, u"DELETE"_s}, {u"url"_s, u"/me/contacts/x"_s}};
        const Reply batch =
            ask(sandbox, "POST", u"$batch"_s, {{u"requests"_s, QJsonArray{part}}}, {}, "reader");
        QCOMPARE(batch.status, 200);
        QCOMPARE(batch.body[u"responses"_s][0][u"status"_s].toInt(), 403);
    }
    void aFifthAtOnceIsThrottled()
    {
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        std::atomic_int inside = 0;
        sandbox.setInterruption([&](const SandboxRequest &) {
            ++inside;
            for (int i = 0; i < 200 && inside < 5; ++i)
                QThread::msleep(10);
        });
        std::atomic_int throttled = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 5; ++i) {
            threads.emplace_back(QThread::create(
                [&] { throttled += ask(sandbox, "GET", u"me/contacts"_s).status == 429; }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(int(throttled), 1);
        QCOMPARE(sandbox.mostAtOnce(), 5);
    }
    void tooManyInTenMinutesAreThrottled()
    {
        MicrosoftSandbox sandbox;
        QVERIFY(sandbox.start());
        const QJsonObject twenty = batchOf(20);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(ask(sandbox, "POST", u"$batch"_s, twenty).status, 200);
        QCOMPARE(ask(sandbox, "GET", u"me/contacts"_s).status, 429);
    }
};

QTEST_GUILESS_MAIN(MicrosoftSandboxTest)
#include "microsoft_sandbox_test.moc"
