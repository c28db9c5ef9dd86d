#include "core/http/authority_file.h"
#include "core/providers/carddav/book_listing.h"
#include "core/providers/carddav/card_fetcher.h"
#include "core/providers/carddav/card_writer.h"
#include "core/providers/carddav/discovery.h"
#include "core/providers/carddav/href.h"
#include "tests/peers/dav_peers.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Against real servers, which answer in different ways: Radicale with HTTP/1.0, Xandikos with
// other prefixes and 500 for an unknown token.
class CardDavPeersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RadicalePeer> m_radicale;
    std::unique_ptr<XandikosPeer> m_xandikos;
    Progress m_progress;

    static CardDavAccount account(const DavPeer &peer, const QString &address)
    {
        return {.address = address,
                .user = DavPeer::user(),
                .password = [] { return Result<Secret>(Secret::fromText(DavPeer::password())); },
                .authority = certificatesOf(peer.authority()).value()};
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
    static QUrl cardUrl(const DavPeer &peer, const QString &name)
    {
        return withPath(peer.book(), pathOf(peer.book()) + name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_radicale = std::make_unique<RadicalePeer>();
        m_xandikos = std::make_unique<XandikosPeer>();
        if (!m_radicale->isRunning() || !m_xandikos->isRunning())
            QSKIP("needs radicale, xandikos, nginx and openssl");
    }

    void aBookIsFoundFromTheServersAddress_data() { bothServers(); }
    void aBookIsFoundFromTheServersAddress()
    {
        DavSession session(account(peer(), peer().url().toString()));
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY2(found, found ? "" : qPrintable(reasonName(found.error().reason)));
        QCOMPARE(found->books.size(), 1u);
        QCOMPARE(found->books.front().url, peer().book());
        QVERIFY(found->books.front().isWritable);
        QVERIFY(found->books.front().canSync);
        QVERIFY(!found->books.front().name.isEmpty());
        QCOMPARE(found->principal, peer().url(u"/ada/"_s).toString());
    }

    void anAddressThatIsTheBookIsTaken_data() { bothServers(); }
    void anAddressThatIsTheBookIsTaken()
    {
        DavSession session(account(peer(), peer().book().toString()));
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY(found);
        QCOMPARE(found->books.size(), 1u);
        QCOMPARE(found->books.front().url, peer().book());
        QCOMPARE(found->principal, peer().url(u"/ada/"_s).toString());
    }

    void aWrongPasswordIsSaid_data() { bothServers(); }
    void aWrongPasswordIsSaid()
    {
        CardDavAccount wrong = account(peer(), peer().url().toString());
        wrong.password = [] { return Result<Secret>(Secret(QByteArrayView("nonsense"))); };
        DavSession session(wrong);
        const Result<Discovery> found = discover(session, m_progress);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(found.error().reason, ErrorReason::WrongPassword);
    }

    void writesListingsAndDeltasAgree_data() { bothServers(); }
    void writesListingsAndDeltasAgree()
    {
        DavSession session(account(peer(), peer().book().toString()));
        const QString folder = pathOf(peer().book());
        const QUrl one = cardUrl(peer(), u"one%20card.vcf"_s);
        const QUrl two = cardUrl(peer(), u"two.vcf"_s);

        const Result<Written> created = createCard(session, one, sampleCard(1), m_progress);
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QVERIFY(createCard(session, two, sampleCard(2), m_progress));

        const Result<BookListing> full = listChanges(session, peer().book(), {}, m_progress);
        QVERIFY(full);
        QCOMPARE(full->kind, ListingKind::Full);
        QCOMPARE(full->principal, peer().url(u"/ada/"_s).toString());
        QVERIFY(full->items.contains(folder + u"one%20card.vcf"_s));
        QVERIFY(full->items.contains(folder + u"two.vcf"_s));
        QVERIFY(!full->syncToken.isEmpty());
        const Result<BookListing> etags = listByEtags(session, peer().book(), m_progress);
        QVERIFY(etags);
        QCOMPARE(etags->items, full->items);

        // Nothing changed: an empty delta.
        const Result<BookListing> same =
            listChanges(session, peer().book(), full->syncToken, m_progress);
        QVERIFY(same);
        QCOMPARE(same->kind, ListingKind::Delta);
        QVERIFY(same->items.isEmpty());
        QVERIFY(same->removed.isEmpty());

        // A second create under the same name is refused, the same content is not an error.
        const auto again = createCard(session, one, sampleCard(99), m_progress);
        QCOMPARE(again.error().reason, ErrorReason::AlreadyExists);

        // An update with the listed ETag, then with the old one.
        const QString etag = full->items.value(folder + u"one%20card.vcf"_s);
        QVERIFY(updateCard(session, one, etag, sampleCard(1, "changed"), m_progress));
        const auto stale = updateCard(session, one, etag, sampleCard(1, "other"), m_progress);
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        QCOMPARE(stale.error().reason, ErrorReason::ChangedMeanwhile);

        // A removal with a stale ETag doesn't happen; with the right one it does; twice is fine.
        QVERIFY(!removeCard(session, two, u"\"stale\""_s, m_progress));
        const QString second = full->items.value(folder + u"two.vcf"_s);
        const auto removed = removeCard(session, two, second, m_progress);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QVERIFY(removeCard(session, two, second, m_progress));

        const Result<BookListing> delta =
            listChanges(session, peer().book(), full->syncToken, m_progress);
        QVERIFY(delta);
        QCOMPARE(delta->kind, ListingKind::Delta);
        QCOMPARE(delta->items.keys(), QStringList{folder + u"one%20card.vcf"_s});
        QCOMPARE(delta->removed, QStringList{folder + u"two.vcf"_s});
        QVERIFY(delta->items.value(folder + u"one%20card.vcf"_s) != etag);
    }

    void aTokenThatTheServerDoesNotKnowLeadsToAFullListing_data() { bothServers(); }
    void aTokenThatTheServerDoesNotKnowLeadsToAFullListing()
    {
        DavSession session(account(peer(), peer().book().toString()));
        QVERIFY(createCard(session, cardUrl(peer(), u"kept.vcf"_s), sampleCard(7), m_progress));
        const Result<BookListing> listing =
            listChanges(session, peer().book(), u"http://radicale.org/ns/sync/0"_s, m_progress);
        QVERIFY2(listing, listing ? "" : qPrintable(listing.error().detail));
        QCOMPARE(listing->kind, ListingKind::Full);
        QVERIFY(listing->wasTokenExpired);
        QVERIFY(listing->removed.isEmpty());
        QVERIFY(listing->items.contains(pathOf(peer().book()) + u"kept.vcf"_s));
    }

    void cardsComeInBatchesAndWhatIsGoneIsLeftOut_data() { bothServers(); }
    void cardsComeInBatchesAndWhatIsGoneIsLeftOut()
    {
        DavSession session(account(peer(), peer().book().toString()));
        for (int i = 100; i < 130; ++i) {
            const QUrl url = cardUrl(peer(), u"batch%1.vcf"_s.arg(i));
            const auto put =
                createCard(session, url, sampleCard(i, "caf\xC3\xA9 \\, <b>&"), m_progress);
            QVERIFY2(put, put ? "" : qPrintable(put.error().detail));
        }
        Result<BookListing> listing = listByEtags(session, peer().book(), m_progress);
        QVERIFY(listing);
        QHash<QString, QString> wanted = listing->items;
        wanted.insert(pathOf(peer().book()) + u"gone.vcf"_s, u"\"x\""_s);
        QHash<QString, QString> got;
        QByteArray sample;
        std::vector<UnreadableItem> unreadable;
        CardFetcher fetcher(session, peer().book());
        const auto fetched = fetcher.fetch(
            wanted,
            [&](std::vector<RawContact> cards) -> Result<void> {
                for (const RawContact &card : cards) {
                    got.insert(card.remoteId, card.revision);
                    if (card.remoteId.endsWith(u"batch117.vcf"_s))
                        sample = card.bytes;
                }
                return {};
            },
            unreadable, m_progress);
        QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().detail));
        QCOMPARE(got, listing->items);
        QVERIFY(unreadable.empty());
        QVERIFY2(sample.contains("caf\xC3\xA9") && sample.contains("<b>&"), sample);

        const Result<RawContact> one =
            fetcher.get(pathOf(peer().book()) + u"batch117.vcf"_s, m_progress);
        QVERIFY(one);
        QCOMPARE(one->revision, got.value(one->remoteId));
        const auto none = fetcher.get(pathOf(peer().book()) + u"gone.vcf"_s, m_progress);
        QCOMPARE(none.error().reason, ErrorReason::NotFound);
    }
};

QTEST_GUILESS_MAIN(CardDavPeersTest)
#include "carddav_peers_test.moc"
