#include "core/http/authority_file.h"
#include "core/providers/carddav/carddav_provider.h"
#include "tests/peers/canned_dav.h"
#include "tests/peers/canned_server.h"
#include "tests/peers/dav_peers.h"

#include <QTest>

using namespace warden;
using namespace warden::canned;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The provider as the sync uses it.
class CardDavProviderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RadicalePeer> m_radicale;
    std::unique_ptr<XandikosPeer> m_xandikos;
    Progress m_progress;

    static SecretSupplier password(const QString &text)
    {
        return [=] { return Result<Secret>(Secret::fromText(text)); };
    }
    static void bothServers()
    {
        QTest::addColumn<bool>("useRadicale");
        QTest::newRow("radicale") << true;
        QTest::newRow("xandikos") << false;
    }
    const DavPeer &peer() const
    {
        QFETCH(bool, useRadicale);
        return useRadicale ? static_cast<const DavPeer &>(*m_radicale) : *m_xandikos;
    }
    static ApprovedChange approved(const OutgoingChange &change)
    {
        const Actor actor{.id = OperatorId::create(), .name = u"Ada"_s, .role = Role::Owner};
        const Result<PlanApproval> plan = approvePlan(actor, QByteArray(32, 'h'), false);
        return approveChange(*plan, change, FieldPolicy()).value();
    }
    static OutgoingChange creation(const QString &name, const QString &mail)
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.remoteId = name;
        change.contact.uid = name;
        change.contact.name = {.formatted = name, .family = u"Byron"_s, .given = name};
        change.contact.emails = {{.value = mail, .types = {u"work"_s}}};
        change.changedFields = {Field::Name, Field::Email};
        return change;
    }
    static FetchSink into(QHash<QString, RawContact> &cards)
    {
        return [&](std::vector<RawContact> batch) -> Result<void> {
            for (RawContact &card : batch)
                cards.insert(card.remoteId, card);
            return {};
        };
    }
    // "/book/" with the report and its cards as given.
    static CannedServer::Answer book(const QByteArray &report, const QByteArray &members)
    {
        return [=](QTcpSocket &socket, const CannedRequest &request) {
            if (request.method == "PROPFIND" && request.headers.value("depth") == "0") {
                CannedServer::respond(socket, 207, multistatus(bookItself()));
            } else if (request.method == "PROPFIND") {
                CannedServer::respond(socket, 207, multistatus(bookItself() + members));
            } else if (request.body.contains("sync-collection")) {
                CannedServer::respond(socket, 207, multistatus(report));
            } else {
                QByteArray inside;
                for (int i = 0; i < 100; ++i) {
                    const QByteArray href = "/book/" + QByteArray::number(i) + ".vcf";
                    if (request.body.contains(href))
                        inside += item(href, etag("e") + "<c:address-data>" + card("x") +
                                                 "</c:address-data>");
                }
                CannedServer::respond(socket, 207, multistatus(inside));
            }
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_radicale = std::make_unique<RadicalePeer>();
        m_xandikos = std::make_unique<XandikosPeer>();
        if (!m_radicale->isRunning() || !m_xandikos->isRunning())
            QSKIP("needs radicale, xandikos, nginx and openssl");
    }

    void aBookIsListedWrittenReadBackAndFetched_data() { bothServers(); }
    void aBookIsListedWrittenReadBackAndFetched()
    {
        CardDavProvider provider({.address = peer().url().toString(),
                                  .user = DavPeer::user(),
                                  .password = password(DavPeer::password()),
                                  .authority = certificatesOf(peer().authority()).value()});
        const auto books = provider.books(m_progress);
        QVERIFY(books);
        QCOMPARE(books->size(), 1u);
        QVERIFY(books->front().isWritable && books->front().capabilities.isIncremental);
        const QString id = books->front().remoteId;
        QCOMPARE(provider.principal(), peer().url(u"/ada/"_s).toString());

        const std::vector<ApprovedChange> creations = {
            approved(creation(u"first"_s, u"first@example.org"_s)),
            approved(creation(u"second one"_s, u"second@example.org"_s)),
            approved(creation(u"first"_s, u"other@example.org"_s))};
        const auto created = provider.push(id, creations, m_progress);
        QCOMPARE(created.size(), 3u);
        QVERIFY2(created[0], created[0] ? "" : qPrintable(created[0].error().detail));
        QVERIFY(created[1]);
        QCOMPARE(created[2].error().reason, ErrorReason::AlreadyExists); // the others went on
        QVERIFY(created[1]->remoteId.endsWith(u"/second%20one.vcf"_s));
        QVERIFY(!created[0]->revision.isEmpty());
        QVERIFY(created[0]->readBack->contains("first@example.org"));

        QHash<QString, RawContact> cards;
        const auto full = provider.fetch({.book = id}, into(cards), m_progress);
        QVERIFY(full);
        QCOMPARE(full->kind, ListingKind::Full);
        QCOMPARE(full->listed.size(), 2);
        QCOMPARE(cards.size(), 2);
        QCOMPARE(full->listed.value(created[0]->remoteId), created[0]->revision);
        QCOMPARE(provider.list(id, m_progress).value(), full->listed);
        const RawContact raw = cards.value(created[0]->remoteId);
        QCOMPARE(provider.normalise(raw)->emails.first().value, u"first@example.org"_s);

        // An update keeps what it doesn't name, and a stale one is a conflict.
        OutgoingChange update;
        update.action = ChangeAction::Update;
        update.remoteId = raw.remoteId;
        update.revision = raw.revision;
        update.current = raw.bytes;
        update.contact = *provider.normalise(raw);
        update.contact.note = u"met in London"_s;
        update.changedFields = {Field::Note};
        const std::vector<ApprovedChange> updates = {approved(update), approved(update)};
        const auto updated = provider.push(id, updates, m_progress);
        QVERIFY(updated[0]);
        QVERIFY(updated[0]->revision != raw.revision);
        QVERIFY(updated[0]->readBack);
        QVERIFY(updated[0]->readBack->contains("met in London"));
        QVERIFY(updated[0]->readBack->contains("first@example.org"));
        // Word for word the same again: some servers keep it so, then it counts as done.
        QVERIFY(updated[1] || updated[1].error().reason == ErrorReason::ChangedMeanwhile);

        OutgoingChange removal;
        removal.action = ChangeAction::Remove;
        removal.remoteId = created[1]->remoteId;
        removal.revision = created[1]->revision;
        const std::vector<ApprovedChange> removals = {approved(removal)};
        QVERIFY(provider.push(id, removals, m_progress)[0]);

        cards.clear();
        const auto delta =
            provider.fetch({.book = id, .syncState = full->syncState, .expected = full->identity},
                           into(cards), m_progress);
        QVERIFY(delta);
        QCOMPARE(delta->kind, ListingKind::Delta);
        QCOMPARE(cards.keys(), QStringList{raw.remoteId});
        QCOMPARE(delta->removed, QStringList{created[1]->remoteId});
        QCOMPARE(provider.get(id, created[1]->remoteId, m_progress).error().reason,
                 ErrorReason::NotFound);
    }

    void anotherAccountIsNoticedBeforeAnythingIsTaken()
    {
        CannedServer server(book(item("/book/1.vcf", etag("e")), {}));
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        QHash<QString, RawContact> cards;
        const QString id = server.url(u"/book/"_s).toString();
        const SourceIdentity before{server.url(u"/somebody-else/"_s).toString(), id};
        const auto fetched =
            provider.fetch({.book = id, .expected = before}, into(cards), m_progress);
        QCOMPARE(fetched.error().reason, ErrorReason::OtherAccount);
        QVERIFY(cards.isEmpty());
    }

    void aListingThatOnlyLooksLikeADeltaIsComparedInFull()
    {
        // DAViCal: a token it doesn't know gives everything, and no word of what is gone.
        QByteArray all;
        for (int i = 0; i < 40; ++i)
            all += item("/book/" + QByteArray::number(i) + ".vcf", etag("e"));
        CannedServer server(book(all + "<d:sync-token>data:,9</d:sync-token>", all));
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        QHash<QString, QString> known;
        for (int i = 1; i < 60; ++i) // 0 is new, 40 to 59 are gone
            known.insert(u"/book/%1.vcf"_s.arg(i), u"\"e\""_s);
        QHash<QString, RawContact> cards;
        const auto fetched = provider.fetch(
            {.book = server.url(u"/book/"_s).toString(),
             .syncState = "data:,2",
             .knownRevisions = [&] { return Result<QHash<QString, QString>>(known); }},
            into(cards), m_progress);
        QVERIFY(fetched);
        QCOMPARE(fetched->kind, ListingKind::Full);
        QVERIFY(fetched->wasTokenExpired);
        QCOMPARE(fetched->listed.size(), 40);
        QCOMPARE(cards.keys(), QStringList{u"/book/0.vcf"_s}); // the others are known
        QCOMPARE(fetched->syncState, QByteArray("data:,9"));
    }

    void anEmptyListingIsReportedAsItIs()
    {
        CannedServer server(book("<d:sync-token>t</d:sync-token>", {}));
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        QHash<QString, RawContact> cards;
        const QString id = server.url(u"/book/"_s).toString();
        const auto fetched = provider.fetch({.book = id}, into(cards), m_progress);
        QVERIFY(fetched);
        QCOMPARE(fetched->kind, ListingKind::Full);
        QVERIFY(fetched->listed.isEmpty());
        QVERIFY(fetched->removed.isEmpty());
    }

    void aNameThatIsProposedBecomesOneSegmentOfThePath_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plain") << u"abc"_s << QByteArray("/book/abc.vcf");
        QTest::newRow("suffix") << u"abc.vcf"_s << QByteArray("/book/abc.vcf");
        QTest::newRow("slash") << u"a/../../b"_s << QByteArray("/book/a%2F..%2F..%2Fb.vcf");
    }
    void aNameThatIsProposedBecomesOneSegmentOfThePath()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, target);
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 201, {}, {"ETag: \"n\""});
        });
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        const OutgoingChange change = creation(name, u"x@example.org"_s);
        const std::vector<ApprovedChange> changes = {approved(change)};
        const QString id = server.url(u"/book/"_s).toString();
        QVERIFY(provider.push(id, changes, m_progress)[0]);
        QCOMPARE(server.requests().first().target, target);
        // What was shown beforehand is what left.
        QCOMPARE(server.requests().first().body, provider.preview(id, change).value());
    }

    void anUpdateTouchesOnlyTheFieldsThatWereApproved()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 204, {}, {"ETag: \"n\""});
        });
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        OutgoingChange update = creation(u"/book/1.vcf"_s, u"new@example.org"_s);
        update.action = ChangeAction::Update;
        update.revision = u"\"e\""_s;
        update.current =
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u1\r\nFN:Ada\r\nX-OWN;A=b:kept as is\r\n"
            "item1.EMAIL:old@example.org\r\nNOTE:theirs\r\nEND:VCARD\r\n";
        update.contact.note = u"not approved"_s;
        update.changedFields = {Field::Email};
        const std::vector<ApprovedChange> changes = {approved(update)};
        QVERIFY(provider.push(server.url(u"/book/"_s).toString(), changes, m_progress)[0]);
        const CannedRequest put = server.requests().first();
        QCOMPARE(put.headers.value("if-match"), QByteArray("\"e\""));
        QVERIFY(put.body.contains("new@example.org"));
        for (const char *kept :
             {"VERSION:4.0", "UID:u1", "FN:Ada\r\n", "X-OWN;A=b:kept as is\r\n", "NOTE:theirs\r\n"})
            QVERIFY2(put.body.contains(kept), put.body);
        QVERIFY(!put.body.contains("old@example.org"));
        QVERIFY(!put.body.contains("not approved"));
    }

    void aStopLeavesTheRestUndone()
    {
        CannedServer server([](QTcpSocket &socket, const CannedRequest &) {
            CannedServer::respond(socket, 201, {}, {"ETag: \"n\""});
        });
        CardDavProvider provider(
            {.address = server.url().toString(), .user = u"a"_s, .password = password(u"b"_s)});
        std::vector<ApprovedChange> changes;
        for (int i = 0; i < 5; ++i)
            changes.push_back(approved(creation(u"n%1"_s.arg(i), u"x@example.org"_s)));
        Progress stopped(nullptr, [] { return true; });
        const auto outcomes = provider.push(server.url(u"/book/"_s).toString(), changes, stopped);
        QCOMPARE(outcomes.size(), 5u);
        for (const auto &outcome : outcomes)
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardDavProviderTest)
#include "carddav_provider_test.moc"
