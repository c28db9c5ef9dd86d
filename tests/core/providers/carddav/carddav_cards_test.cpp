#include "core/contacts/vcard_reader.h"
#include "core/providers/carddav/card_fetcher.h"
#include "core/providers/carddav/card_writer.h"
#include "core/providers/carddav/carddav_provider.h"
#include "tests/peers/canned_dav.h"
#include "tests/peers/canned_server.h"

#include <QTest>

using namespace warden;
using namespace warden::canned;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Cards that don't come as asked, and writes that are refused.
class CardDavCardsTest : public QObject
{
    Q_OBJECT

    Progress m_progress;

    static CardDavAccount account(const CannedServer &server)
    {
        return {.address = server.url().toString(),
                .user = u"ada"_s,
                .password = [] { return Result<Secret>(Secret(QByteArrayView("pw"))); },
                .retry = {2, 10ms, 1000ms, 0}};
    }

private Q_SLOTS:
    void oneBrokenCardCostsOnlyItself()
    {
        // A control character makes every document around it unreadable.
        CannedServer server([](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method == "GET") {
                CannedServer::respond(socket, 200, card("bad\x0B"), {"ETag: \"e7\""});
                return;
            }
            QByteArray inside;
            for (int i = 0; i < 30; ++i) {
                const QByteArray href = "/book/" + QByteArray::number(i) + ".vcf";
                if (request.body.contains(href))
                    inside +=
                        item(href, etag("e") + "<c:address-data>" +
                                       card(i == 7 ? "bad\x0B" : "good") + "</c:address-data>");
            }
            CannedServer::respond(socket, 207, multistatus(inside));
        });
        DavSession session(account(server));
        QHash<QString, QString> wanted;
        for (int i = 0; i < 30; ++i)
            wanted.insert(u"/book/%1.vcf"_s.arg(i), u"\"e\""_s);
        QStringList got;
        std::vector<UnreadableItem> unreadable;
        const auto fetched = CardFetcher(session, server.url(u"/book/"_s))
                                 .fetch(
                                     wanted,
                                     [&](std::vector<RawContact> cards) -> Result<void> {
                                         for (const RawContact &each : cards)
                                             got.append(each.remoteId);
                                         return {};
                                     },
                                     unreadable, m_progress);
        QVERIFY(fetched);
        QCOMPARE(got.size(), 30); // the bad one as bytes, for the reader to judge
        QCOMPARE(QSet<QString>(got.begin(), got.end()).size(), 30);
    }

    void aServerWithoutMultigetIsAskedCardByCard()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method == "REPORT")
                CannedServer::respond(socket, 501);
            else if (request.target == "/book/gone.vcf")
                CannedServer::respond(socket, 404);
            else if (request.target == "/book/page.vcf")
                CannedServer::respond(socket, 200, "<html>");
            else if (request.target == "/book/half.vcf")
                CannedServer::respond(socket, 200, card("x").first(20));
            else if (request.target == "/book/list.vcf")
                CannedServer::respond(socket, 200, "BEGIN:VLIST\r\nEND:VLIST\r\n");
            else
                CannedServer::respond(socket, 200, card("x"), {"ETag: \"new\""});
        });
        DavSession session(account(server));
        QHash<QString, QString> wanted;
        for (const char *name : {"1", "2", "gone", "page", "half", "list"})
            wanted.insert(u"/book/%1.vcf"_s.arg(QLatin1StringView(name)), u"\"e\""_s);
        QHash<QString, QString> got;
        std::vector<UnreadableItem> unreadable;
        const auto fetched = CardFetcher(session, server.url(u"/book/"_s))
                                 .fetch(
                                     wanted,
                                     [&](std::vector<RawContact> cards) -> Result<void> {
                                         for (const RawContact &each : cards)
                                             got.insert(each.remoteId, each.revision);
                                         return {};
                                     },
                                     unreadable, m_progress);
        QVERIFY(fetched);
        QCOMPARE(got, (QHash<QString, QString>{{u"/book/1.vcf"_s, u"\"new\""_s},
                                               {u"/book/2.vcf"_s, u"\"new\""_s}}));
        QCOMPARE(unreadable.size(), 2u); // a list is no contact, and nothing that failed
    }

    void refusedWritesAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("403") << 403 << QByteArray("need-privileges") << ErrorReason::ReadOnly;
        QTest::newRow("404") << 404 << QByteArray() << ErrorReason::NotFound;
        QTest::newRow("410") << 410 << QByteArray() << ErrorReason::NotFound;
        QTest::newRow("409") << 409 << QByteArray() << ErrorReason::ChangedMeanwhile;
        QTest::newRow("409 uid") << 409 << QByteArray("no-uid-conflict")
                                 << ErrorReason::AlreadyExists;
        QTest::newRow("403 uid") << 403 << QByteArray("no-uid-conflict")
                                 << ErrorReason::AlreadyExists;
        QTest::newRow("412") << 412 << QByteArray() << ErrorReason::ChangedMeanwhile;
        QTest::newRow("507") << 507 << QByteArray() << ErrorReason::QuotaReached;
        QTest::newRow("413") << 413 << QByteArray() << ErrorReason::TooLarge;
        QTest::newRow("page") << 202 << QByteArray() << ErrorReason::NotThisService;
    }
    void refusedWritesAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, condition);
        QFETCH(ErrorReason, reason);
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
            const QByteArray body = "<d:error xmlns:d=\"DAV:\"><d:" + condition + "/></d:error>";
            if (request.method == "GET")
                CannedServer::respond(socket, 200, card("theirs"), {"ETag: \"t\""});
            else
                CannedServer::respond(socket, status, condition.isEmpty() ? QByteArray() : body);
        });
        DavSession session(account(server));
        const auto written =
            updateCard(session, server.url(u"/book/1.vcf"_s), u"\"a\""_s, card("ours"), m_progress);
        QVERIFY(!written);
        QCOMPARE(reasonName(written.error().reason), reasonName(reason));
    }

    void aRefusalOfWhatIsAlreadyThereWordForWordIsASuccess()
    {
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method == "GET")
                CannedServer::respond(socket, 200, card("ours"), {"ETag: \"mine\""});
            else
                CannedServer::respond(socket, 412);
        });
        DavSession session(account(server));
        const auto written =
            createCard(session, server.url(u"/book/1.vcf"_s), card("ours"), m_progress);
        QVERIFY(written);
        QCOMPARE(written->etag, u"\"mine\""_s);
    }

    void aWriteWhoseAnswerIsLostHasAnUnknownOutcome()
    {
        CannedServer server(
            [&](QTcpSocket &socket, const CannedRequest &) { socket.disconnectFromHost(); });
        DavSession session(account(server));
        const auto written =
            createCard(session, server.url(u"/book/1.vcf"_s), card("ours"), m_progress);
        QCOMPARE(written.error().kind, ErrorKind::Offline);
        QCOMPARE(written.error().reason, ErrorReason::AnswerIncomplete);
    }

    void aStopDuringAWriteHasAnUnknownOutcome()
    {
        CannedServer server([&](QTcpSocket &, const CannedRequest &) {});
        DavSession session(account(server));
        Progress stopping(nullptr, [&] { return !server.requests().isEmpty(); });
        const auto written =
            createCard(session, server.url(u"/book/1.vcf"_s), card("ours"), stopping);
        QCOMPARE(written.error().kind, ErrorKind::Offline);
        QCOMPARE(written.error().reason, ErrorReason::AnswerIncomplete);
    }

    void aWriteIsNotRepeatedWhenItMayHaveHappened()
    {
        CannedServer server(
            [&](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 502); });
        DavSession session(account(server));
        QVERIFY(!createCard(session, server.url(u"/book/1.vcf"_s), card("x"), m_progress));
        QCOMPARE(server.requests().size(), 1);
    }

    void nothingIsWrittenWithoutARevision()
    {
        CannedServer server(
            [&](QTcpSocket &socket, const CannedRequest &) { CannedServer::respond(socket, 201); });
        DavSession session(account(server));
        const QUrl url = server.url(u"/book/1.vcf"_s);
        QVERIFY(!updateCard(session, url, {}, card("x"), m_progress));
        QVERIFY(!removeCard(session, url, {}, m_progress));
        QVERIFY(server.requests().isEmpty());
    }

    void whatIsGivenBackIsTheCardWordForWord_data()
    {
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("taken as it was") << true;
        QTest::newRow("refused: written anew") << false;
    }
    void whatIsGivenBackIsTheCardWordForWord()
    {
        QFETCH(bool, isTaken);
        const QByteArray before = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:old\r\nFN:Ada\r\n"
                                  "X-UNKNOWN:kept\r\nEND:VCARD\r\n";
        CannedServer server([&](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method != "PUT")
                CannedServer::respond(socket, 404);
            else if (request.body == before && !isTaken)
                CannedServer::respond(socket, 403,
                                      "<d:error xmlns:d=\"DAV:\"><d:no-uid-conflict/></d:error>");
            else
                CannedServer::respond(socket, 201, {}, {"ETag: \"new\""});
        });
        OutgoingChange undo;
        undo.item = PlanItemId(u"item-1"_s);
        undo.action = ChangeAction::Create;
        undo.remoteId = u"item-1"_s;
        undo.current = before;
        undo.contact = *readVCard(before);
        const PlanApproval approval =
            *approvePlan({OperatorId(u"o"_s), u"Ada"_s, Role::Owner}, QByteArray(32, 'h'), false);
        const std::vector<ApprovedChange> changes = {*approveChange(approval, undo, {})};
        CardDavProvider provider(account(server));
        const auto outcomes =
            provider.push(server.url(u"/book/"_s).toString(), changes, m_progress);
        QVERIFY(outcomes.front());
        QByteArrayList sent;
        for (const CannedRequest &request : server.requests()) {
            if (request.method == "PUT")
                sent.append(request.body);
        }
        QCOMPARE(sent.first(), before);
        QCOMPARE(sent.size(), isTaken ? 1 : 2);
        QCOMPARE(readVCard(sent.last())->name.formatted, u"Ada"_s);
        QCOMPARE(readVCard(sent.last())->uid, isTaken ? u"old"_s : u"item-1"_s);
    }
};

QTEST_GUILESS_MAIN(CardDavCardsTest)
#include "carddav_cards_test.moc"
