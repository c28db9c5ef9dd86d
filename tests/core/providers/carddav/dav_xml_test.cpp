#include "core/providers/carddav/dav_xml_reader.h"
#include "core/providers/carddav/dav_xml_writer.h"
#include "core/providers/carddav/href.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

static QByteArray multistatus(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><d:multistatus xmlns:d=\"DAV:\" "
           "xmlns:c=\"urn:ietf:params:xml:ns:carddav\">" +
           inside + "</d:multistatus>";
}

class DavXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListingIsRead()
    {
        const Result<Multistatus> read = readMultistatus(multistatus(
            "<d:response><d:href> /a/1.vcf </d:href><d:propstat><d:prop>"
            "<d:getetag>\"e1\"</d:getetag><d:getcontenttype>text/vcard</d:getcontenttype>"
            "<d:getlastmodified>Sun, 06 Nov 1994 08:49:37 GMT</d:getlastmodified>"
            "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
            "<d:response><d:href>/a/2.vcf</d:href><d:status>HTTP/1.1 404 Not Found</d:status>"
            "</d:response><d:sync-token>token-7</d:sync-token>"));
        QVERIFY(read);
        QCOMPARE(read->syncToken, u"token-7"_s);
        QCOMPARE(read->responses.size(), 2u);
        QCOMPARE(read->responses[0].href, u"/a/1.vcf"_s);
        QCOMPARE(read->responses[0].properties.etag, u"\"e1\""_s);
        QCOMPARE(read->responses[0].properties.modified->toSecsSinceEpoch(), 784111777);
        QCOMPARE(read->responses[1].status, 404);
    }

    void onlyPropertiesWithSuccessCountWhereverTheStatusStands()
    {
        // Xandikos puts the status first and uses other prefixes.
        const Result<Multistatus> read = readMultistatus(
            "<ns0:multistatus xmlns:ns0=\"DAV:\" xmlns:n1=\"urn:ietf:params:xml:ns:carddav\">"
            "<ns0:response><ns0:href>/a</ns0:href>"
            "<ns0:propstat><ns0:status>HTTP/1.1 404 Not Found</ns0:status><ns0:prop>"
            "<ns0:displayname>no</ns0:displayname></ns0:prop></ns0:propstat>"
            "<ns0:propstat><ns0:status>HTTP/1.1 200 OK</ns0:status><ns0:prop>"
            "<n1:address-data>BEGIN:VCARD&#13;\nNOTE:&lt;&amp;\xC3\xA9</n1:address-data>"
            "</ns0:prop></ns0:propstat></ns0:response></ns0:multistatus>");
        QVERIFY(read);
        const DavProperties &properties = read->responses.at(0).properties;
        QVERIFY(properties.displayName.isEmpty());
        QVERIFY(properties.hasCard);
        QCOMPARE(properties.card, QByteArray("BEGIN:VCARD\r\nNOTE:<&\xC3\xA9"));
        QCOMPARE(read->responses.at(0).refusedStatus, 404);
    }

    void whatABookCanDoIsRead()
    {
        const Result<Multistatus> read = readMultistatus(multistatus(
            "<d:response><d:href>/a/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/>"
            "<c:addressbook/></d:resourcetype><d:current-user-principal><d:href>/p/</d:href>"
            "</d:current-user-principal><c:addressbook-home-set><d:href>/h1/</d:href>"
            "<d:href>/h2/</d:href></c:addressbook-home-set><d:current-user-privilege-set>"
            "<d:privilege><d:read/></d:privilege></d:current-user-privilege-set>"
            "<d:supported-report-set><d:supported-report><d:report><d:sync-collection/></d:report>"
            "</d:supported-report></d:supported-report-set><c:supported-address-data>"
            "<c:address-data-type content-type=\"text/vcard\" version=\"4.0\"/>"
            "</c:supported-address-data></d:prop><d:status>HTTP/1.1 200 OK</d:status>"
            "</d:propstat></d:response>"));
        QVERIFY(read);
        const DavProperties &book = read->responses.at(0).properties;
        QVERIFY(book.isAddressBook && book.isCollection && book.canSync);
        QVERIFY(book.hasPrivileges && !book.canWrite);
        QCOMPARE(book.principal, u"/p/"_s);
        QCOMPARE(book.homeSets, QStringList({u"/h1/"_s, u"/h2/"_s}));
        QCOMPARE(book.cardVersions, QStringList{u"4.0"_s});
    }

    void writingNeedsContentAndBindOrAnAggregate_data()
    {
        QTest::addColumn<QByteArray>("privileges");
        QTest::addColumn<bool>("canWrite");
        const auto wrap = [](const QByteArray &name) {
            return "<d:privilege><d:" + name + "/></d:privilege>";
        };
        QTest::newRow("all") << wrap("all") << true;
        QTest::newRow("write") << wrap("read") + wrap("write") << true;
        QTest::newRow("parts") << wrap("write-content") + wrap("bind") << true;
        QTest::newRow("content alone") << wrap("write-content") << false;
        QTest::newRow("properties") << wrap("write-properties") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void writingNeedsContentAndBindOrAnAggregate()
    {
        QFETCH(QByteArray, privileges);
        QFETCH(bool, canWrite);
        const auto read = readMultistatus(multistatus(
            "<d:response><d:href>/a/</d:href><d:propstat><d:prop><d:current-user-privilege-set>" +
            privileges + "</d:current-user-privilege-set></d:prop></d:propstat></d:response>"));
        QCOMPARE(read->responses.at(0).properties.canWrite, canWrite);
    }

    void badDocumentsAreRefusedWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorReason>("reason");
        const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">"
                                "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                                "<d:multistatus xmlns:d=\"DAV:\"><d:sync-token>&c;</d:sync-token>"
                                "</d:multistatus>";
        QTest::newRow("entity bomb") << bomb << ErrorReason::NotThisService;
        QTest::newRow("outer entity")
            << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                          "<d:multistatus xmlns:d=\"DAV:\">&e;</d:multistatus>")
            << ErrorReason::NotThisService;
        QTest::newRow("unknown entity")
            << multistatus("<d:sync-token>&what;</d:sync-token>") << ErrorReason::Damaged;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>Welcome<br></body></html>")
                              << ErrorReason::NotThisService;
        QTest::newRow("xhtml") << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")
                               << ErrorReason::NotThisService;
        QTest::newRow("multistatus of others")
            << QByteArray("<multistatus xmlns=\"urn:other\"/>") << ErrorReason::NotThisService;
        QTest::newRow("text") << QByteArray("It works!") << ErrorReason::NotThisService;
        QTest::newRow("nothing") << QByteArray(" \n") << ErrorReason::AnswerIncomplete;
        const QByteArray whole = multistatus("<d:response><d:href>/a</d:href></d:response>");
        QTest::newRow("half") << whole.first(whole.size() - 30) << ErrorReason::AnswerIncomplete;
        QTest::newRow("end missing")
            << whole.first(whole.size() - 1) << ErrorReason::AnswerIncomplete;
        QTest::newRow("control character")
            << multistatus("<d:sync-token>a\x0B</d:sync-token>") << ErrorReason::Damaged;
        QTest::newRow("broken UTF-8")
            << multistatus("<d:sync-token>a\xFF\xFEz</d:sync-token>") << ErrorReason::Damaged;
        QTest::newRow("trailing document") << multistatus({}) + "<more/>" << ErrorReason::Damaged;
        QByteArray deep;
        for (int i = 0; i < 200; ++i)
            deep += "<d:x>";
        QTest::newRow("deep") << multistatus(deep) << ErrorReason::Damaged;
    }
    void badDocumentsAreRefusedWithTheirReason()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorReason, reason);
        const Result<Multistatus> read = readMultistatus(body);
        QVERIFY(!read);
        QCOMPARE(reasonName(read.error().reason), reasonName(reason));
    }

    // A few kilobytes when compressed, and two gigabytes as a list.
    void tooManyEmptyResponsesAreRefusedWhileReading()
    {
        const auto limit = static_cast<qsizetype>(XmlLimits().responses);
        const QByteArray empty = "<d:response/>";
        const Result<Multistatus> most = readMultistatus(multistatus(empty.repeated(limit)));
        QVERIFY(most);
        const Result<Multistatus> read = readMultistatus(multistatus(empty.repeated(limit + 1)));
        QVERIFY(!read);
        QCOMPARE(read.error().reason, ErrorReason::AnswerTooLarge);
    }

    void tooManyElementsAreRefused()
    {
        QByteArray many;
        for (int i = 0; i < 200; ++i)
            many += "<d:x/>";
        QVERIFY(readMultistatus(multistatus(many), {64, 300}));
        QVERIFY(!readMultistatus(multistatus(many), {64, 100}));
    }

    void conditionsOfAnErrorAreNamed()
    {
        QCOMPARE(
            readErrorConditions("<d:error xmlns:d=\"DAV:\"><d:valid-sync-token/><x/></d:error>"),
            QStringList({u"valid-sync-token"_s, u"x"_s}));
        QVERIFY(readErrorConditions("<html/>").isEmpty());
        QVERIFY(readErrorConditions("no").isEmpty());
    }

    void requestsAreWellFormedAndEscaped()
    {
        const QByteArray body = multigetReport({u"/a&b/%3C.vcf"_s, u"/c.vcf"_s});
        QVERIFY(body.contains("/a&amp;b/%3C.vcf"));
        QVERIFY(syncCollectionReport(u"<token>"_s).contains("&lt;token&gt;"));
        QVERIFY(!syncCollectionReport({}).contains("limit"));
    }

    void pathsHaveOneForm_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"/a/b.vcf"_s << u"/a/b.vcf"_s;
        QTest::newRow("tilde") << u"/%7eada/x"_s << u"/~ada/x"_s;
        QTest::newRow("hex case") << u"/a%2fb%c3%a9"_s << u"/a%2Fb%C3%A9"_s;
        QTest::newRow("unicode") << u"/caf\u00e9 x"_s << u"/caf%C3%A9%20x"_s;
        QTest::newRow("at sign") << u"/ada%40example.org/"_s << u"/ada@example.org/"_s;
        QTest::newRow("dots") << u"/a/./b/../c"_s << u"/a/c"_s;
        QTest::newRow("above the root") << u"/../../c"_s << u"/c"_s;
        QTest::newRow("encoded dots") << u"/a/%2e%2e/c"_s << u"/c"_s;
        QTest::newRow("no slash") << u"c.vcf"_s << u"/c.vcf"_s;
        QTest::newRow("lone percent") << u"/100%"_s << u"/100%25"_s;
        QTest::newRow("question") << u"/a?b"_s << u"/a%3Fb"_s;
    }
    void pathsHaveOneForm()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(canonicalPath(given), kept);
        QCOMPARE(canonicalPath(kept), kept);
        QCOMPARE(pathOf(withPath(QUrl(u"https://h/x"_s), kept)), kept);
    }

    void hrefsOfOtherHostsAreRefusedUnlessAllowed()
    {
        const QUrl base(u"https://dav.example.org/books/"_s);
        const auto resolve = [&](const QString &href, const QStringList &allowed = {}) {
            return resolveHref(base, href, allowed);
        };
        QCOMPARE(resolve(u"x.vcf"_s)->toString(), u"https://dav.example.org/books/x.vcf"_s);
        QCOMPARE(resolve(u"/y"_s)->toString(), u"https://dav.example.org/y"_s);
        QCOMPARE(resolve(u"https://DAV.example.org/z"_s)->path(), u"/z"_s);
        // A proxy that hides its scheme.
        QCOMPARE(resolve(u"http://dav.example.org/z"_s)->scheme(), u"https"_s);
        for (const QString &href :
             {u"https://evil.example/z"_s, u"//evil.example/z"_s, u"http://evil.example/z"_s}) {
            QCOMPARE(resolve(href).error().reason, ErrorReason::OtherHostRefused);
            QCOMPARE(resolve(href).error().subject.section(u':', 0, 0), u"evil.example"_s);
            QVERIFY(!memberPath(base, href));
        }
        QVERIFY(resolve(u"https://p7.example/z"_s, {u"p7.example"_s}));
        QVERIFY(!resolve(u"http://p7.example/z"_s, {u"p7.example"_s, u"p7.example:80"_s}));
    }

    void etagsAreStrongAndQuoted()
    {
        QCOMPARE(canonicalEtag(u" \"a\" "_s), u"\"a\""_s);
        QCOMPARE(canonicalEtag(u"W/\"a\""_s), u"\"a\""_s);
        QCOMPARE(canonicalEtag(u"gcs001"_s), u"\"gcs001\""_s);
        QCOMPARE(canonicalEtag(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(DavXmlTest)
#include "dav_xml_test.moc"
