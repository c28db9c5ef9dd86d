#include "app/sandbox/hubspot_sandbox.h"
#include "app/sandbox/oauth_sandbox.h"
#include "tests/app/sandbox/http_probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QJsonObject inputs(const QList<QJsonObject> &list)
{
    QJsonArray array;
    for (const QJsonObject &each : list)
        array.append(each);
    return {{u"inputs"_s, array}};
}

QJsonObject named(const QString &name, const QJsonObject &properties)
{
    return {{u"objectWriteTraceId"_s, name}, {u"properties"_s, properties}};
}

} // namespace

// The stand-in refuses what HubSpot refuses.
class HubSpotSandboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubSpotSandbox> m_portal;
    HttpProbe m_probe;
    int m_status = 0;

    static QString base() { return u"/crm/objects/2026-03/contacts"_s; }
    QJsonObject send(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        const HttpProbe::Answer answer =
            m_probe.send(method, QUrl(m_portal->url().toString() + path), bytes);
        m_status = answer.status;
        return QJsonDocument::fromJson(answer.body).object();
    }
    QJsonObject get(const QString &path) { return send("GET", path); }
    QJsonObject post(const QString &path, const QJsonObject &body)
    {
        return send("POST", path, body);
    }
    void start(HubSpotOptions options)
    {
        m_portal = std::make_unique<HubSpotSandbox>(std::move(options));
        QVERIFY(m_portal->start());
        m_probe.authorization = "Bearer " + m_portal->options().key;
    }

private Q_SLOTS:
    void init()
    {
        HubSpotOptions options;
        options.enforcesLimits = false;
        start(options);
    }

    void pagesHoldAtMostAHundredAndOnlyWhatIsAskedFor()
    {
        m_portal->generate(150);
        const QJsonObject page = get(base() + u"?limit=100&properties=email,phone"_s);
        QCOMPARE(m_status, 200);
        QCOMPARE(page.value(u"results"_s).toArray().size(), 100);
        const QJsonObject first = page.value(u"results"_s).toArray().first().toObject();
        QVERIFY(first.value(u"properties"_s).toObject().contains(u"phone"_s));
        QVERIFY(!first.value(u"properties"_s).toObject().contains(u"company"_s));
        const QString after = page["paging"_L1]["next"_L1]["after"_L1].toString();
        const QJsonObject last = get(base() + u"?limit=100&after="_s + after);
        QCOMPARE(last.value(u"results"_s).toArray().size(), 50);
        QVERIFY(!last.contains(u"paging"_s));
        get(base() + u"?limit=101"_s);
        QCOMPARE(m_status, 400);
        get(base() + u"?properties=nickname"_s);
        QCOMPARE(m_status, 400);
    }

    void aWriteOfWhatTheContactHasNotIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("properties");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown") << QJsonObject{{u"nickname"_s, u"x"_s}} << 400
                                 << u"PROPERTY_DOESNT_EXIST"_s;
        QTest::newRow("read only")
            << QJsonObject{{u"lastmodifieddate"_s, u"1"_s}} << 400 << u"READ_ONLY_VALUE"_s;
        QTest::newRow("no text") << QJsonObject{{u"firstname"_s, 7}} << 400 << u"INVALID_VALUE"_s;
        QTest::newRow("no address")
            << QJsonObject{{u"email"_s, u"x"_s}} << 400 << u"INVALID_EMAIL"_s;
        QTest::newRow("taken") << QJsonObject{{u"email"_s, u"PERSON0@example.com"_s}} << 409
                               << u"Existing ID: 101"_s;
        QTest::newRow("taken as another one's second")
            << QJsonObject{{u"email"_s, u"second@example.com"_s}} << 409 << u"Existing ID: 102"_s;
    }
    void aWriteOfWhatTheContactHasNotIsRefused()
    {
        QFETCH(QJsonObject, properties);
        QFETCH(int, status);
        QFETCH(QString, word);
        m_portal->generate(2);
        m_portal->put({{u"hs_additional_emails"_s, u"Second@example.com"_s}}, u"102"_s);
        const QJsonObject answer = post(base(), {{u"properties"_s, properties}});
        QCOMPARE(m_status, status);
        QVERIFY(answer.value(u"message"_s).toString().contains(word));
        QCOMPARE(m_portal->ids().size(), 2);
    }

    void aBatchIsAllOrNothingUnlessEachInputHasAName()
    {
        m_portal->generate(1);
        const QJsonObject good{{u"email"_s, u"new@example.com"_s}};
        const QJsonObject bad{{u"email"_s, u"person0@example.com"_s}};
        post(base() + u"/batch/create"_s,
             inputs({{{u"properties"_s, good}}, {{u"properties"_s, bad}}}));
        QCOMPARE(m_status, 409);
        QCOMPARE(m_portal->ids().size(), 1);
        const QJsonObject mixed =
            post(base() + u"/batch/create"_s, inputs({named(u"a"_s, good), named(u"b"_s, bad)}));
        QCOMPARE(m_status, 207);
        QCOMPARE(mixed["results"_L1][0]["objectWriteTraceId"_L1].toString(), u"a"_s);
        QCOMPARE(mixed["errors"_L1][0]["context"_L1]["objectWriteTraceId"_L1][0].toString(),
                 u"b"_s);
        QCOMPARE(m_portal->ids().size(), 2);
    }

    void batchesHoldAtMostAHundred()
    {
        for (const QString &call : {u"read"_s, u"create"_s, u"update"_s, u"archive"_s}) {
            post(base() + u"/batch/"_s + call,
                 inputs(QList<QJsonObject>(101, {{u"id"_s, u"1"_s}})));
            QCOMPARE(m_status, 400);
        }
    }

    void aSearchGoesNoFurtherThanItsCap_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        const QJsonObject filter{{u"propertyName"_s, u"email"_s},
                                 {u"operator"_s, u"HAS_PROPERTY"_s}};
        const auto groups = [&](int count, int filters) {
            QJsonArray of;
            for (int i = 0; i < filters; ++i)
                of.append(filter);
            QJsonArray all;
            for (int i = 0; i < count; ++i)
                all.append(QJsonObject{{u"filters"_s, of}});
            return QJsonObject{{u"filterGroups"_s, all}};
        };
        QTest::newRow("page") << QJsonObject{{u"limit"_s, 200}} << 200;
        QTest::newRow("page too large") << QJsonObject{{u"limit"_s, 201}} << 400;
        QTest::newRow("last") << QJsonObject{{u"limit"_s, 200}, {u"after"_s, u"9800"_s}} << 200;
        QTest::newRow("beyond") << QJsonObject{{u"limit"_s, 200}, {u"after"_s, u"9801"_s}} << 400;
        QTest::newRow("two sorts")
            << QJsonObject{{u"sorts"_s, QJsonArray{u"email"_s, u"createdate"_s}}} << 400;
        QTest::newRow("unknown sort") << QJsonObject{{u"sorts"_s, QJsonArray{u"x"_s}}} << 400;
        QTest::newRow("18 filters") << groups(3, 6) << 200;
        QTest::newRow("20 filters") << groups(5, 4) << 400;
        QTest::newRow("6 groups") << groups(6, 1) << 400;
        QTest::newRow("7 in a group") << groups(1, 7) << 400;
    }
    void aSearchGoesNoFurtherThanItsCap()
    {
        QFETCH(QJsonObject, body);
        QFETCH(int, status);
        post(base() + u"/search"_s, body);
        QCOMPARE(m_status, status);
    }

    void aSearchFindsNeitherTheArchivedNorWhatIsNotIndexedYet()
    {
        m_portal->generate(3);
        m_portal->archive(u"101"_s);
        const QJsonObject all{{u"limit"_s, 10}};
        QCOMPARE(post(base() + u"/search"_s, all).value(u"total"_s).toInt(), 2);
        m_portal->setIndexLag(std::chrono::minutes(1));
        m_portal->put({{u"city"_s, u"x"_s}}, u"102"_s);
        QCOMPARE(post(base() + u"/search"_s, all).value(u"total"_s).toInt(), 1);
        const QJsonArray archived = get(base() + u"?archived=true"_s).value(u"results"_s).toArray();
        QCOMPARE(archived.size(), 1);
        QVERIFY(archived.first().toObject().value(u"archived"_s).toBool());
    }

    void whoIsTooFastIsToldSo()
    {
        start(HubSpotOptions());
        const QJsonObject all{{u"limit"_s, 1}};
        for (int i = 0; i < 5; ++i)
            post(base() + u"/search"_s, all);
        QCOMPARE(m_status, 200);
        QCOMPARE(post(base() + u"/search"_s, all).value(u"policyName"_s).toString(), u"SECONDLY"_s);
        QCOMPARE(m_status, 429);
        for (int i = 0; i < 100; ++i)
            get(base());
        QCOMPARE(m_status, 200);
        QCOMPARE(get(base()).value(u"policyName"_s).toString(), u"TEN_SECONDLY_ROLLING"_s);
        QCOMPARE(m_status, 429);
    }

    void onlyWhoMayIsAnswered()
    {
        OAuthSandbox accounts({.dialect = OAuthDialect::HubSpot});
        HubSpotOptions options;
        options.scopes = {u"crm.objects.contacts.read"_s};
        options.isAllowed = accounts.check();
        start(options);
        get(base());
        QCOMPARE(m_status, 200);
        const QJsonObject refused = post(base(), {{u"properties"_s, QJsonObject()}});
        QCOMPARE(m_status, 403);
        QCOMPARE(refused.value(u"category"_s).toString(), u"MISSING_SCOPES"_s);
        m_probe.authorization = "Bearer wrong";
        get(base());
        QCOMPARE(m_status, 401);
        m_probe.authorization.clear();
        get(u"/account-info/2026-03/details"_s);
        QCOMPARE(m_status, 401);
        // A signed-in person's token.
        m_probe.authorization =
            "Bearer " + accounts.issue({u"crm.objects.contacts.write"_s}).access;
        post(base(), {{u"properties"_s, QJsonObject{{u"city"_s, u"x"_s}}}});
        QCOMPARE(m_status, 201);
        get(base());
        QCOMPARE(m_status, 403);
    }
};

QTEST_GUILESS_MAIN(HubSpotSandboxTest)
#include "hubspot_sandbox_test.moc"
