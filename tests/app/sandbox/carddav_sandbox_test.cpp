#include "app/sandbox/demo_people.h"
#include "tests/app/sandbox/carddav_probe.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;

class CardDavSandboxTest : public QObject, private CardDavProbe
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(); }

    void aClientFindsTheBookFromTheAddressAlone()
    {
        QUrl url = m_sandbox->url();
        url.setPath(u"/.well-known/carddav"_s);
        const HttpProbe::Answer wellKnown = m_probe.send("PROPFIND", url, {}, depth0);
        QCOMPARE(wellKnown.status, 301);
        url.setPath(QString::fromUtf8(wellKnown.headers.value("location")));
        const QByteArray ask = "<propfind xmlns=\"DAV:\"><prop><current-user-principal/></prop>"
                               "</propfind>";
        QByteArray body = m_probe.send("PROPFIND", url, ask, depth0).body;
        QVERIFY(body.contains("<D:current-user-principal><D:href>/dav/principals/demo/</D:href>"));
        url.setPath(u"/dav/principals/demo/"_s);
        body = m_probe
                   .send("PROPFIND", url,
                         "<propfind xmlns=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:carddav\">"
                         "<prop><c:addressbook-home-set/></prop></propfind>",
                         depth0)
                   .body;
        QVERIFY(body.contains("<D:href>/dav/addressbooks/demo/</D:href>"));
        url.setPath(u"/dav/addressbooks/demo/"_s);
        body = m_probe.send("PROPFIND", url, {}, depth1).body;
        QVERIFY(body.contains("/dav/addressbooks/demo/people/"));
        QVERIFY(body.contains("<C:addressbook/>"));
    }

    void aWrongPasswordGetsNothing()
    {
        m_sandbox->put(u"people"_s, u"ada.vcf"_s, card("ada"));
        m_probe.authorization = "Basic " + QByteArray("demo:guess").toBase64();
        const HttpProbe::Answer answer = m_probe.send("GET", cardUrl(u"ada.vcf"_s));
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.headers.value("www-authenticate").startsWith("Basic "));
        QVERIFY(!answer.body.contains("Ada"));
    }

    void conditionsDecideAboutWrites()
    {
        const QUrl url = cardUrl(u"ada.vcf"_s);
        const HttpProbe::Headers ifNew = {{"If-None-Match", "*"}};
        const HttpProbe::Answer created = m_probe.send("PUT", url, card("ada"), ifNew);
        QCOMPARE(created.status, 201);
        const QByteArray etag = created.headers.value("etag");
        QCOMPARE(etag, m_sandbox->etag(u"people"_s, u"ada.vcf"_s));
        QCOMPARE(m_probe.send("PUT", url, card("ada"), ifNew).status, 412);
        QCOMPARE(m_probe.send("PUT", url, card("ada", "Ada L"), {{"If-Match", etag}}).status, 204);
        QCOMPARE(m_probe.send("PUT", url, card("ada", "Old"), {{"If-Match", etag}}).status, 412);
        QCOMPARE(m_probe.send("DELETE", url, {}, {{"If-Match", etag}}).status, 412);
        QVERIFY(m_sandbox->cards(u"people"_s).value(u"ada.vcf"_s).contains("Ada L"));
        const QByteArray newer = m_sandbox->etag(u"people"_s, u"ada.vcf"_s);
        QCOMPARE(m_probe.send("GET", url, {}, {{"If-None-Match", newer}}).status, 304);
        QCOMPARE(m_probe.send("DELETE", url, {}, {{"If-Match", newer}}).status, 204);
        QCOMPARE(m_probe.send("GET", url).status, 404);
        QCOMPARE(m_probe.send("PUT", url, card("ada"), {{"If-Match", newer}}).status, 412);
    }

    void aBadCardIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("condition");
        QTest::newRow("no vCard") << QByteArray("hello") << QByteArray("valid-address-data");
        QTest::newRow("two") << card("a") + card("b") << QByteArray("valid-address-data");
        QTest::newRow("no uid") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n")
                                << QByteArray("valid-address-data");
        QTest::newRow("same uid") << card("taken") << QByteArray("no-uid-conflict");
        QTest::newRow("too large")
            << card("big", QByteArray(20'000, 'x')) << QByteArray("max-resource-size");
    }
    void aBadCardIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, condition);
        restart({.largestCard = 10'000});
        m_sandbox->put(u"people"_s, u"other.vcf"_s, card("taken"));
        const HttpProbe::Answer answer = m_probe.send("PUT", cardUrl(u"new.vcf"_s), bytes);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("<C:" + condition + "/>"));
        QCOMPARE(m_sandbox->cards(u"people"_s).size(), 1);
    }

    void aTokenTellsExactlyWhatChanged()
    {
        for (const char *name : {"a", "b", "c"})
            m_sandbox->put(u"people"_s, QString::fromLatin1(name) + u".vcf"_s, card(name));
        const QByteArray first = report(syncBody({})).body;
        QCOMPARE(hrefsIn(first), QStringList({u"a.vcf"_s, u"b.vcf"_s, u"c.vcf"_s}));
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a", "Changed"));
        m_sandbox->remove(u"people"_s, u"b.vcf"_s);
        m_sandbox->put(u"people"_s, u"d.vcf"_s, card("d"));
        m_sandbox->put(u"people"_s, u"gone.vcf"_s, card("gone"));
        m_sandbox->remove(u"people"_s, u"gone.vcf"_s);
        const QByteArray delta = report(syncBody(tokenIn(first))).body;
        QCOMPARE(hrefsIn(delta, "200 OK"), QStringList({u"a.vcf"_s, u"d.vcf"_s}));
        QCOMPARE(hrefsIn(delta, "404 Not Found"), QStringList({u"b.vcf"_s}));
        QVERIFY(hrefsIn(report(syncBody(tokenIn(delta))).body).isEmpty());
    }

    void aTokenThatExpiredOrIsForeignIsRefused()
    {
        const QByteArray token = tokenIn(report(syncBody({})).body);
        QCOMPARE(report(syncBody("http://example.com/1")).status, 403);
        m_sandbox->expireTokens(u"people"_s);
        const HttpProbe::Answer answer = report(syncBody(token));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("<D:valid-sync-token/>"));
    }

    void aLongListingComesInPartsThatAddUp()
    {
        restart({.pageSize = 40});
        QStringList names;
        for (int i = 0; i < 100; ++i) {
            names.append(u"c%1.vcf"_s.arg(i, 3, 10, QChar(u'0')));
            m_sandbox->put(u"people"_s, names.last(), card(QByteArray::number(i)));
        }
        QStringList seen;
        QByteArray token;
        for (int page = 0; page < 3; ++page) {
            const QByteArray body = report(syncBody(token)).body;
            QCOMPARE(body.contains("HTTP/1.1 507"), page < 2);
            seen += hrefsIn(body, "200 OK");
            token = tokenIn(body);
        }
        QCOMPARE(seen, names);
        // A client's own limit cuts as well.
        const QByteArray few =
            report(syncBody({}, "<d:limit><d:nresults>5</d:nresults></d:limit>")).body;
        QCOMPARE(hrefsIn(few, "200 OK").size(), 5);
        QVERIFY(few.contains("HTTP/1.1 507"));
    }

    void multigetAnswersForEachAddress()
    {
        m_sandbox->put(u"people"_s, u"a b.vcf"_s, card("a", "Ada <&> Co"));
        const HttpProbe::Answer answer = report(
            "<c:addressbook-multiget xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:carddav\">"
            "<d:prop><d:getetag/><c:address-data/></d:prop>"
            "<d:href>/dav/addressbooks/demo/people/a%20b.vcf</d:href>"
            "<d:href>/dav/addressbooks/demo/people/none.vcf</d:href></c:addressbook-multiget>");
        QCOMPARE(answer.status, 207);
        QVERIFY(answer.body.contains("FN:Ada &lt;&amp;&gt; Co"));
        QCOMPARE(hrefsIn(answer.body, "404 Not Found"), QStringList({u"none.vcf"_s}));
        QCOMPARE(hrefsIn(answer.body, "200 OK"), QStringList({u"a%20b.vcf"_s}));
    }

    void aQueryFindsByText_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("contains") << QByteArray("<c:text-match>da</c:text-match>")
                                  << QStringList({u"a.vcf"_s});
        QTest::newRow("equals") << QByteArray(
                                       "<c:text-match match-type=\"equals\">bo</c:text-match>")
                                << QStringList({u"b.vcf"_s});
        QTest::newRow("negated") << QByteArray(
                                        "<c:text-match negate-condition=\"yes\">ada</c:text-match>")
                                 << QStringList({u"b.vcf"_s});
        QTest::newRow("absent") << QByteArray("<c:is-not-defined/>") << QStringList();
    }
    void aQueryFindsByText()
    {
        QFETCH(QByteArray, match);
        QFETCH(QStringList, found);
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a", "Ada"));
        m_sandbox->put(u"people"_s, u"b.vcf"_s, card("b", "Bo"));
        const QByteArray body =
            "<c:addressbook-query xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:carddav\">"
            "<d:prop><d:getetag/></d:prop><c:filter><c:prop-filter name=\"FN\">" +
            match + "</c:prop-filter></c:filter></c:addressbook-query>";
        QCOMPARE(hrefsIn(report(body, depth1).body), found);
    }

    void aReadOnlyBookTakesNothing()
    {
        m_sandbox->addBook(u"people"_s, u"People"_s, false);
        const HttpProbe::Answer answer = m_probe.send("PUT", cardUrl(u"a.vcf"_s), card("a"));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("need-privileges"));
    }

    void foreignXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << QByteArray("<d:sync-collection xmlns:d=\"DAV:\"><d:sync");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
        QTest::newRow("deep") << QByteArray("<a>").repeated(5000);
        QTest::newRow("empty") << QByteArray();
    }
    void foreignXmlIsRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(report(body).status, 400);
    }

    void demoCardsAreValidAndFolded()
    {
        QCOMPARE(demoPeople().size(), 30);
        QSet<QByteArray> uids;
        for (const DemoCard &demo : demoPeople()) {
            const Result<QByteArray> uid = uidOf(demo.bytes);
            QVERIFY(uid);
            uids.insert(*uid);
            for (const QByteArray &line : demo.bytes.split('\n'))
                QCOMPARE_LE(line.size(), 76); // with the CR
            const QString text = QString::fromUtf8(demo.bytes);
            QVERIFY(!text.contains(QChar(0xfffd)));
            static const QRegularExpression mail(u"@(?!example\\.(com|org|net)\\b)"_s);
            QVERIFY(!text.contains(mail));
        }
        QCOMPARE(uids.size(), 30);
        QCOMPARE(demoCustomers().size(), 22);
        QCOMPARE(demoSuppliers().size(), 12);
    }

    void manyConnectionsAtOnceAreServed()
    {
        constexpr int most = 8;
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int created = 0;
        for (int t = 0; t < most; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                HttpProbe probe;
                probe.authorization = m_probe.authorization;
                for (int i = 0; i < 25; ++i) {
                    const QByteArray uid = QByteArray::number(t * 100 + i);
                    created +=
                        probe.send("PUT", cardUrl(QString::fromLatin1(uid) + u".vcf"_s), card(uid))
                            .status == 201;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(20'000));
        QCOMPARE(created.load(), most * 25);
        QCOMPARE(m_sandbox->cards(u"people"_s).size(), most * 25);
    }
};

QTEST_GUILESS_MAIN(CardDavSandboxTest)
#include "carddav_sandbox_test.moc"
