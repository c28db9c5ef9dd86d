#include "core/http/http_origin.h"
#include "core/providers/carddav/book_listing.h"
#include "core/providers/carddav/discovery.h"
#include "tests/peers/canned_dav.h"
#include "tests/peers/canned_server.h"

#include <QTest>

using namespace warden;
using namespace warden::canned;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Servers that do what servers have been seen to do.
class CardDavFaultsTest : public QObject
{
    Q_OBJECT

    Progress m_progress;

    static CardDavAccount account(const CannedServer &server, const QString &path = u"/"_s)
    {
        return {.address = server.url(path).toString(),
                .user = u"ada"_s,
                .password = [] { return Result<Secret>(Secret(QByteArrayView("pw"))); },
                .retry = {2, 10ms, 1000ms, 0}};
    }
    // Answers identity and the sync report of "/book/" as given.
    static CannedServer::Answer bookThatSays(std::function<void(QTcpSocket &, QByteArray)> report)
    {
        return [=](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method == "PROPFIND" && request.headers.value("depth") == "0")
                CannedServer::respond(socket, 207, multistatus(bookItself()));
            else
                report(socket, request.method + request.body);
        };
    }
    Result<BookListing> list(CannedServer &server, const QString &token = {})
    {
        DavSession session(account(server));
        return listChanges(session, server.url(u"/book/"_s), token, m_progress);
    }

private Q_SLOTS:
    void aServerThatIsNoCardDavServerIsNamedSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorReason>("reason");
        const QByteArray html = "<!DOCTYPE html><html><body>Hello</body></html>";
        QTest::newRow("html, 200") << 200 << html << ErrorReason::NotThisService;
        QTest::newRow("html, 207") << 207 << html << ErrorReason::NotThisService;
        QTest::newRow("404") << 404 << html << ErrorReason::NotThisService;
        QTest::newRow("405") << 405 << html << ErrorReason::NotThisService;
        QTest::newRow("half") << 207 << QByteArray("<d:multistatus xmlns:d=\"DAV:\"><d:resp")
                              << ErrorReason::AnswerIncomplete;
        QTest::newRow("bomb") << 207 << QByteArray("<!DOCTYPE a [<!ENTITY b \"cc\">]><a>&b;</a>")
                              << ErrorReason::NotThisService;
        QTest::newRow("401") << 401 << QByteArray() << ErrorReason::WrongPassword;
        QTest::newRow("500") << 500 << html << ErrorReason::ServerFailed;
        QTest::newRow("503") << 503 << html << ErrorReason::ServerFailed;
        QTest::newRow("429") << 429 << html << ErrorReason::None;
    }
    void aServerThatIsNoCardDavServerIsNamedSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorReason, reason);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, status, body);
        });
        DavSession session(account(server));
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY(!found);
        QCOMPARE(reasonName(found.error().reason), reasonName(reason));
        QVERIFY(found.error().kind != ErrorKind::Internal);
    }

    void anAddressThatCannotBeOneIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("plain http")
            << u"http://dav.example.org/"_s << ErrorReason::PlainHttpRefused;
        QTest::newRow("empty") << QString() << ErrorReason::AddressUnusable;
        QTest::newRow("password inside")
            << u"https://a:b@example.org/"_s << ErrorReason::SecretInAddress;
    }
    void anAddressThatCannotBeOneIsRefused()
    {
        QFETCH(QString, address);
        QFETCH(ErrorReason, reason);
        DavSession session({.address = address, .user = u"ada"_s});
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY(!found);
        QCOMPARE(found.error().reason, reason);
    }

    void startingPointsAreTriedInTheOrderOfTheStandard()
    {
        const auto points = startingPoints(u"https://example.org/dav/x/?q#f"_s, {}, m_progress);
        QVERIFY(points);
        const std::vector<QUrl> expected = {QUrl(u"https://example.org/dav/x/"_s),
                                            QUrl(u"https://example.org/.well-known/carddav"_s),
                                            QUrl(u"https://example.org/"_s)};
        QCOMPARE(*points, expected);
        QCOMPARE(accountUrl(u"ada@example.org"_s)->host(), u"example.org"_s);
    }

    void aRedirectedWellKnownIsFollowedWithTheSameVerb()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &request) {
            if (request.target == "/.well-known/carddav")
                CannedServer::respond(socket, 302, {}, {"Location: /dav/"});
            else if (request.method != "PROPFIND")
                CannedServer::respond(socket, 200, "<html/>");
            else if (request.target == "/dav/")
                CannedServer::respond(
                    socket, 207,
                    multistatus(item("/dav/", "<d:current-user-principal><d:href>/dav/me</d:href>"
                                              "</d:current-user-principal>")));
            else if (request.target == "/dav/me")
                CannedServer::respond(
                    socket, 207,
                    multistatus(item("/dav/me", "<c:addressbook-home-set><d:href>/book%73/</d:href>"
                                                "</c:addressbook-home-set>")));
            else if (request.target == "/books/")
                CannedServer::respond(
                    socket, 207,
                    multistatus(
                        item("/books/", "<d:resourcetype><d:collection/></d:resourcetype>") +
                        item("/books/team%20a", "<d:resourcetype><d:collection/><c:addressbook/>"
                                                "</d:resourcetype>") +
                        item("/books/cal/", "<d:resourcetype><d:collection/></d:resourcetype>")));
            else
                CannedServer::respond(socket, 404);
        });
        DavSession session(account(server));
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY(found);
        QCOMPARE(found->principal, server.url(u"/dav/me"_s).toString());
        QCOMPARE(found->books.size(), 1u);
        QCOMPARE(found->books.front().url, server.url(u"/books/team%20a/"_s));
        QCOMPARE(found->books.front().name, u"team a"_s);
    }

    void aHomeOnAnotherHostNeedsThePersonsPermission()
    {
        CannedServer other([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(
                socket, 207,
                multistatus(item("/b/", "<d:resourcetype><c:addressbook/></d:resourcetype>")));
        });
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(
                socket, 207,
                multistatus(item("/", "<c:addressbook-home-set><d:href>" + other.url().toEncoded() +
                                          "</d:href></c:addressbook-home-set>")));
        });
        DavSession session(account(server));
        const Result<Discovery> refused = discover(session, m_progress);
        QCOMPARE(refused.error().reason, ErrorReason::OtherHostRefused);
        QCOMPARE(refused.error().subject, hostLabel(other.url()));
        QVERIFY(other.requests().isEmpty());

        CardDavAccount allowing = account(server);
        allowing.allowedHosts = {refused.error().subject};
        DavSession allowed(allowing);
        QCOMPARE(discover(allowed, m_progress)->books.size(), 1u);
    }

    void aListingInPagesIsReadToItsEnd()
    {
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &body) {
            const QByteArray more =
                "<d:response><d:href>/book/</d:href>"
                "<d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>";
            if (body.contains(">page1<"))
                CannedServer::respond(socket, 207,
                                      multistatus(item("/book/2.vcf", etag("b")) +
                                                  "<d:sync-token>page2</d:sync-token>"));
            else
                CannedServer::respond(socket, 207,
                                      multistatus(item("/book/1.vcf", etag("a")) + more +
                                                  "<d:sync-token>page1</d:sync-token>"));
        }));
        const Result<BookListing> listing = list(server);
        QVERIFY(listing);
        QCOMPARE(listing->items.size(), 2);
        QCOMPARE(listing->syncToken, u"page2"_s);
        QCOMPARE(listing->kind, ListingKind::Full);
    }

    void aListingThatRepeatsItsTokenIsRefused()
    {
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &) {
            CannedServer::respond(
                socket, 207,
                multistatus("<d:response><d:href>/book/</d:href>"
                            "<d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>"
                            "<d:sync-token>same</d:sync-token>"));
        }));
        const Result<BookListing> listing = list(server);
        QCOMPARE(listing.error().reason, ErrorReason::NotThisService);
        QVERIFY(server.requests().size() <= 4);
    }

    void anExpiredTokenLeadsToOneFullListingAndNeverToARemoval_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 409, 410, 412, 500, 501})
            QTest::addRow("%d", status) << status;
    }
    void anExpiredTokenLeadsToOneFullListingAndNeverToARemoval()
    {
        QFETCH(int, status);
        CannedServer server(bookThatSays([=](QTcpSocket &socket, const QByteArray &body) {
            if (body.contains(">old<"))
                CannedServer::respond(socket, status,
                                      "<d:error xmlns:d=\"DAV:\"><d:valid-sync-token/></d:error>");
            else
                CannedServer::respond(
                    socket, 207,
                    multistatus(item("/book/1.vcf", etag("a")) +
                                "<d:response><d:href>/book/gone.vcf</d:href>"
                                "<d:status>HTTP/1.1 404 Not Found</d:status></d:response>"
                                "<d:sync-token>new</d:sync-token>"));
        }));
        const Result<BookListing> listing = list(server, u"old"_s);
        QVERIFY(listing);
        QVERIFY(listing->wasTokenExpired);
        QCOMPARE(listing->kind, ListingKind::Full);
        QVERIFY(listing->removed.isEmpty());
        QCOMPARE(listing->items.keys(), QStringList{u"/book/1.vcf"_s});
        QCOMPARE(listing->syncToken, u"new"_s);
    }

    void aServerWithoutTheReportIsListedByEtags()
    {
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &body) {
            if (body.startsWith("REPORT"))
                CannedServer::respond(socket, 405);
            else
                CannedServer::respond(socket, 207,
                                      multistatus(bookItself() + item("/book/1.vcf", etag("a")) +
                                                  item("/book/sub/", etag("x"))));
        }));
        const Result<BookListing> listing = list(server);
        QVERIFY(listing);
        QVERIFY(listing->syncToken.isEmpty());
        QCOMPARE(listing->items, (QHash<QString, QString>{{u"/book/1.vcf"_s, u"\"a\""_s}}));
        QCOMPARE(listing->principal, server.url(u"/me/"_s).toString());
    }

    void halfAListingIsAnErrorAndNoListing()
    {
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &) {
            const QByteArray whole = multistatus(item("/book/1.vcf", etag("a")));
            CannedServer::respond(socket, 207, whole.first(whole.size() / 2));
        }));
        QCOMPARE(list(server).error().reason, ErrorReason::AnswerIncomplete);
    }

    void anAnswerAboutNothingIsNoEmptyBook()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 207, multistatus({}));
        });
        DavSession session(account(server));
        const auto listing = listByEtags(session, server.url(u"/book/"_s), m_progress);
        QCOMPARE(listing.error().reason, ErrorReason::SourceUnavailable);
    }

    void aCollectionThatIsNoBookAnyMoreIsAnError()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(
                socket, 207,
                multistatus(item("/book/", "<d:resourcetype><d:collection/></d:resourcetype>")));
        });
        QCOMPARE(list(server).error().reason, ErrorReason::NotThisService);
    }

    void aListingWithItemsOfAnotherHostIsRefused()
    {
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &) {
            CannedServer::respond(socket, 207,
                                  multistatus(item("https://evil.example/1.vcf", etag("a"))));
        }));
        QCOMPARE(list(server).error().reason, ErrorReason::OtherHostRefused);
    }

    void statusAndPropertiesTogetherAreAccepted()
    {
        // SOGo, against RFC 6578; and a list of its own that is no card.
        CannedServer server(bookThatSays([](QTcpSocket &socket, const QByteArray &) {
            CannedServer::respond(
                socket, 207,
                multistatus(item("/book/1.vcf", "<d:getetag>gcs001</d:getetag>",
                                 "<d:status>HTTP/1.1 201 Created</d:status>") +
                            item("/book/list.vlf", etag("v") + "<d:getcontenttype>text/x-vlist"
                                                               "</d:getcontenttype>")));
        }));
        const Result<BookListing> listing = list(server, u"t"_s);
        QVERIFY(listing);
        QCOMPARE(listing->items.value(u"/book/1.vcf"_s), u"\"gcs001\""_s);
        QCOMPARE(listing->skipped.size(), 1u);
        QCOMPARE(listing->skipped.front().remoteId, u"/book/list.vlf"_s);
        QCOMPARE(listing->skipped.front().error.reason, ErrorReason::UnknownFormat);
        QVERIFY(listing->items.contains(u"/book/list.vlf"_s)); // it is there: nothing to remove
    }

    void waitingIsAsLongAsTheServerAsks()
    {
        int asked = 0;
        CannedServer server(bookThatSays([&](QTcpSocket &socket, const QByteArray &) {
            if (++asked == 1)
                CannedServer::respond(socket, 503, {}, {"Retry-After: 1"});
            else
                CannedServer::respond(socket, 207, multistatus(item("/book/1.vcf", etag("a"))));
        }));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(list(server));
        QCOMPARE(asked, 2);
        QVERIFY(timer.elapsed() >= 1000);
    }

    void credentialsNeverLeaveForAnotherServer()
    {
        CannedServer other([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 207, multistatus(bookItself()));
        });
        CannedServer server([](QTcpSocket &, const CannedRequest &) {});
        DavSession session(account(server));
        const auto listing = listByEtags(session, other.url(u"/book/"_s), m_progress);
        QCOMPARE(listing.error().reason, ErrorReason::OtherHostRefused);
        QVERIFY(other.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardDavFaultsTest)
#include "carddav_faults_test.moc"
