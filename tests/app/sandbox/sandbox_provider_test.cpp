#include "app/sandbox/demo_sandbox.h"
#include "core/providers/carddav/carddav_provider.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Our own CardDAV client against the sandbox.
class SandboxProviderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<CardDavProvider> m_provider;
    QString m_book;
    Progress m_progress;
    int m_items = 0;

    CardDavSandbox &dav() { return m_sandbox->cardDav(); }

    Result<FetchResult> fetch(const QByteArray &state = {})
    {
        m_items = 0;
        FetchRequest request{m_book, state, {}};
        request.knownRevisions = [] { return QHash<QString, QString>(); };
        return m_provider->fetch(
            request,
            [this](const std::vector<RawContact> &items) -> Result<void> {
                m_items += static_cast<int>(items.size());
                return {};
            },
            m_progress);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<DemoSandbox>();
        QVERIFY(m_sandbox->start());
        CardDavAccount account;
        account.address = dav().url().toString();
        account.user = dav().options().user;
        account.password = [this]() -> Result<Secret> {
            return Secret(QByteArrayView(dav().options().password));
        };
        m_provider = std::make_unique<CardDavProvider>(std::move(account));
        const Result<std::vector<RemoteBook>> books = m_provider->books(m_progress);
        QVERIFY(books);
        QCOMPARE(books->size(), 2);
        for (const RemoteBook &book : *books) {
            QVERIFY(book.isWritable);
            if (book.name == "Customers"_L1)
                m_book = book.remoteId;
        }
        QVERIFY(!m_book.isEmpty());
    }

    void everyDemoCardArrivesAndCanBeRead()
    {
        const Result<FetchResult> fetched = fetch();
        QVERIFY(fetched);
        QCOMPARE(m_items, 22);
        QVERIFY(fetched->unreadable.empty());
        QCOMPARE(*m_provider->list(m_book, m_progress), fetched->listed);
    }

    void aDeltaTellsWhatChanged()
    {
        const Result<FetchResult> first = fetch();
        QVERIFY(first);
        QVERIFY(dav().remove(u"customers"_s, u"demo-02.vcf"_s));
        dav().put(u"customers"_s, u"demo-01.vcf"_s,
                  dav().cards(u"customers"_s).value(u"demo-01.vcf"_s).replace("Anna", "Hanna"));
        const Result<FetchResult> delta = fetch(first->syncState);
        QVERIFY(delta);
        QCOMPARE(delta->kind, ListingKind::Delta);
        QCOMPARE(m_items, 1);
        QCOMPARE(delta->removed.size(), 1);
    }

    void anExpiredTokenEndsInAFullListing()
    {
        const Result<FetchResult> first = fetch();
        QVERIFY(first);
        dav().expireTokens(u"customers"_s);
        const Result<FetchResult> again = fetch(first->syncState);
        QVERIFY(again);
        QCOMPARE(again->kind, ListingKind::Full);
        QVERIFY(again->wasTokenExpired);
    }

    void anotherAccountIsNoticed()
    {
        const Result<FetchResult> first = fetch();
        QVERIFY(first);
        dav().faults().add({.kind = FaultKind::WrongAccount, .count = 0});
        const Result<FetchResult> other = fetch();
        QVERIFY(!other || other->identity != first->identity);
    }

    void aBrokenAnswerIsNoShorterListing_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::newRow("html") << FaultKind::HtmlInstead;
        QTest::newRow("half") << FaultKind::TruncatedBody;
        QTest::newRow("500") << FaultKind::ServerError;
    }
    void aBrokenAnswerIsNoShorterListing()
    {
        QFETCH(FaultKind, kind);
        dav().faults().add({.kind = kind, .count = 0, .method = "REPORT"});
        // A client may still find its way by PROPFIND and GET, but nothing may seem to be gone.
        const Result<FetchResult> fetched = fetch();
        QVERIFY(!fetched || fetched->listed.size() == 22);
    }
};

QTEST_GUILESS_MAIN(SandboxProviderTest)
#include "sandbox_provider_test.moc"
