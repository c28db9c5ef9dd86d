#include "app/sandbox/google_sandbox.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace warden;
using namespace Qt::StringLiterals;

// What Google refuses, the stand-in refuses too.
class GoogleSandboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<GoogleSandbox> m_sandbox;

    struct Answer
    {
        int status = 0;
        QJsonObject json = {};
        QString errorStatus() const { return json["error"_L1]["status"_L1].toString(); }
        QString reason() const { return json["error"_L1]["details"_L1][0]["reason"_L1].toString(); }
    };

    Answer send(const QByteArray &method, const QString &path, const QByteArray &query = {},
                const QByteArray &body = {}, const QByteArray &token = "sandbox-token")
    {
        SandboxRequest request{.method = method, .path = path, .query = query};
        request.headers = {{"Authorization", "Bearer " + token}};
        request.body = body;
        request.time = QDateTime::currentDateTimeUtc();
        const SandboxResponse response = m_sandbox->handle(request);
        return {response.status, QJsonDocument::fromJson(response.body).object()};
    }
    Answer get(const QString &path, const QByteArray &query = {})
    {
        return send("GET", path, query);
    }
    Answer post(const QString &path, const QJsonObject &body)
    {
        return send("POST", path, {}, QJsonDocument(body).toJson());
    }
    static QJsonObject ada()
    {
        return {{u"names"_s, QJsonArray{QJsonObject{{u"givenName"_s, u"Ada"_s}}}}};
    }
    static QJsonObject newContacts(int count, const QJsonObject &person = ada())
    {
        QJsonArray contacts;
        for (int i = 0; i < count; ++i)
            contacts.append(QJsonObject{{u"contactPerson"_s, person}});
        return {{u"contacts"_s, contacts}, {u"readMask"_s, u"names,metadata"_s}};
    }

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<GoogleSandbox>(); }

    void aListingAsksForFieldsThatThereAre_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 400;
        QTest::newRow("unknown") << QByteArray("personFields=names,hobbies") << 400;
        QTest::newRow("too long a page") << QByteArray("personFields=names&pageSize=1001") << 400;
        QTest::newRow("unknown parameter") << QByteArray("personFields=names&limit=3") << 400;
        QTest::newRow("unknown source") << QByteArray("personFields=names&sources=ALL") << 400;
        QTest::newRow("good") << QByteArray("personFields=names%2Cmetadata&pageSize=1000") << 200;
    }
    void aListingAsksForFieldsThatThereAre()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QCOMPARE(get(u"/v1/people/me/connections"_s, query).status, status);
    }

    void aTokenGoesWithTheSameParameters()
    {
        m_sandbox->addMany(5);
        const QByteArray first = "personFields=names&pageSize=2&requestSyncToken=true";
        const QString path = u"/v1/people/me/connections"_s;
        const QByteArray page = "&pageToken=" + get(path, first)
                                                    .json.value("nextPageToken"_L1)
                                                    .toString()
                                                    .toLatin1()
                                                    .toPercentEncoding();
        QCOMPARE(get(path, first + page).status, 200);
        QVERIFY(!get(path, first + page).json.contains("nextSyncToken"_L1)); // not the last yet
        QCOMPARE(
            get(path, "personFields=names,metadata&pageSize=2&requestSyncToken=true" + page).status,
            400);
        const QByteArray all = "personFields=names&requestSyncToken=true";
        const QByteArray sync =
            "&syncToken=" +
            get(path, all).json.value("nextSyncToken"_L1).toString().toLatin1().toPercentEncoding();
        QCOMPARE(get(path, all + sync).status, 200);
        QCOMPARE(get(path, "personFields=metadata&requestSyncToken=true" + sync).status, 400);
        m_sandbox->expireTokens();
        const Answer expired = get(path, all + sync);
        QCOMPARE(expired.status, 400);
        QCOMPARE(expired.errorStatus(), u"FAILED_PRECONDITION"_s);
        QCOMPARE(expired.reason(), u"EXPIRED_SYNC_TOKEN"_s);
    }

    void aBatchHasItsLimits()
    {
        QCOMPARE(post(u"/v1/people:batchCreateContacts"_s, newContacts(201)).status, 400);
        QVERIFY(m_sandbox->people().isEmpty());
        QCOMPARE(post(u"/v1/people:batchCreateContacts"_s, newContacts(200)).status, 200);
        QJsonArray names;
        for (int i = 0; i < 501; ++i)
            names.append(u"people/c%1"_s.arg(i));
        QCOMPARE(post(u"/v1/people:batchDeleteContacts"_s, {{u"resourceNames"_s, names}}).status,
                 400);
    }

    void aPersonThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::newRow("unknown field") << QByteArray("{\"hobbies\":[]}");
        QTest::newRow("unknown part") << QByteArray("{\"names\":[{\"firstName\":\"Ada\"}]}");
        QTest::newRow("no list") << QByteArray("{\"names\":{\"givenName\":\"Ada\"}}");
        QTest::newRow("no text") << QByteArray("{\"names\":[{\"givenName\":7}]}");
        QTest::newRow("two names") << QByteArray("{\"names\":[{},{}]}");
        QTest::newRow("two birthdays") << QByteArray("{\"birthdays\":[{},{}]}");
        QTest::newRow("no such day")
            << QByteArray("{\"birthdays\":[{\"date\":{\"month\":2,\"day\":30}}]}");
        QTest::newRow("no such group")
            << QByteArray("{\"memberships\":[{\"contactGroupMembership\":{"
                          "\"contactGroupResourceName\":\"contactGroups/none\"}}]}");
    }
    void aPersonThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, person);
        const QJsonObject json = QJsonDocument::fromJson(person).object();
        QCOMPARE(post(u"/v1/people:batchCreateContacts"_s, newContacts(1, json)).status, 400);
        QCOMPARE(post(u"/v1/people:createContact"_s, json).status, 400);
        QVERIFY(m_sandbox->people().isEmpty());
    }

    void anUpdateNeedsTheEtagOfNow()
    {
        const QString name = m_sandbox->add(ada());
        const auto update = [&](const QJsonObject &person, const QString &mask) {
            return post(u"/v1/people:batchUpdateContacts"_s,
                        {{u"contacts"_s, QJsonObject{{name, person}}},
                         {u"updateMask"_s, mask},
                         {u"readMask"_s, u"metadata"_s}});
        };
        QJsonObject person = ada();
        QCOMPARE(update(person, u"names"_s).status, 400); // without sources
        person.insert("metadata"_L1, m_sandbox->person(name).value("metadata"_L1));
        QCOMPARE(update(person, QString()).status, 400);        // without a mask
        QCOMPARE(update(person, u"photos"_s).status, 400);      // not to be written
        QCOMPARE(update(person, u"memberships"_s).status, 400); // the last group
        QCOMPARE(update(person, u"names"_s).status, 200);
        const Answer stale = update(person, u"names"_s);
        QCOMPARE(stale.status, 400);
        QCOMPARE(stale.reason(), u"failedPrecondition"_s);
    }

    void oneWriteAtATime()
    {
        GoogleOptions options;
        options.writeMilliseconds = 300;
        m_sandbox = std::make_unique<GoogleSandbox>(options);
        std::atomic_int later = 0;
        const auto write = [&] {
            later += post(u"/v1/people:batchCreateContacts"_s, newContacts(1)).status == 429;
        };
        std::thread other(write);
        write();
        other.join();
        QCOMPARE(int(later), 1);
        QCOMPARE(m_sandbox->people().size(), 1);
    }

    void aLongListIsShortenedOnlyInAListing()
    {
        QJsonArray emails;
        for (int i = 0; i < 120; ++i)
            emails.append(QJsonObject{{u"value"_s, u"a%1@x"_s.arg(i)}});
        const QString name = m_sandbox->add({{u"emailAddresses"_s, emails}});
        const QByteArray fields = "personFields=emailAddresses";
        const QJsonValue listed =
            get(u"/v1/people/me/connections"_s, fields).json["connections"_L1][0];
        QCOMPARE(listed["emailAddresses"_L1].toArray().size(), 100);
        QCOMPARE(get(u"/v1/"_s + name, fields).json["emailAddresses"_L1].toArray().size(), 120);
    }

    void theTokenDecidesWhatMayBeDone()
    {
        GoogleOptions options;
        options.isGranted = [](const QByteArray &token, const QStringList &scopes) {
            if (token != "reader")
                return false;
            return scopes.isEmpty() ||
                   scopes.contains(u"https://www.googleapis.com/auth/contacts.readonly"_s);
        };
        m_sandbox = std::make_unique<GoogleSandbox>(options);
        QCOMPARE(send("GET", u"/v1/contactGroups"_s, {}, {}, "else").status, 401);
        QCOMPARE(send("GET", u"/v1/contactGroups"_s, {}, {}, "reader").status, 200);
        const Answer refused = send("POST", u"/v1/contactGroups"_s, {}, "{}", "reader");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.reason(), u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s);
        options.isGranted = {};
        options.isApiEnabled = false;
        m_sandbox = std::make_unique<GoogleSandbox>(options);
        QCOMPARE(get(u"/v1/contactGroups"_s).reason(), u"SERVICE_DISABLED"_s);
    }
};

QTEST_GUILESS_MAIN(GoogleSandboxTest)
#include "google_sandbox_test.moc"
