#include "tests/contract/contract_proxy.h"
#include "tests/core/providers/microsoft/microsoft_support.h"

#include <QRegularExpression>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// The description at hand is an excerpt: a single folder and the folders in a folder aren't in it.
static bool isDescribed(const SandboxRequest &request)
{
    static const QRegularExpression folder(u"^/v1\\.0/me/contactFolders/[^/]+(/childFolders)?$"_s);
    return !folder.match(request.path).hasMatch() ||
           request.path.endsWith("/contactFolders/delta"_L1);
}

// What our connector asks and our stand-in answers is what Microsoft describes.
class MicrosoftContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallAndAnswerIsAsDescribed_data()
    {
        QTest::addColumn<Batches>("batches");
        QTest::newRow("batches") << Batches::AsTheyAre;
        QTest::newRow("what is in them") << Batches::PartByPart;
    }
    void everyCallAndAnswerIsAsDescribed()
    {
        QFETCH(Batches, batches);
        const QString specification = u"microsoft/graph_v1.0.openapi.json"_s;
        if (!ContractProxy::isThere(specification))
            QSKIP("Microsoft's description isn't there: WARDEN_SPECS names its folder");
        MicrosoftFixture mailbox;
        mailbox.sandbox.generate(mailbox.folder, 30);
        mailbox.sandbox.addFolder(u"Lieferanten"_s);
        ContractProxy proxy(specification, mailbox.sandbox.url(), isDescribed);
        proxy.setPrefix(u"/v1.0"_s);
        proxy.setBatches(batches);
        const Result<void> started = proxy.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        MicrosoftProvider provider({proxy.url(), mailbox.sandbox.options().accountId, true},
                                   std::make_shared<KeyAuthorization>(Secret("sandbox-token")),
                                   HttpOptions(), systemClock(), mailbox.time.waiting());
        const auto broken = [&] { return qPrintable(proxy.violations().join(u'\n')); };

        // List
        const Result<std::vector<RemoteBook>> books = provider.books(mailbox.progress);
        QVERIFY2(books, broken());
        QCOMPARE(books->size(), 2u);
        const QString book = books->front().remoteId;
        QHash<QString, RawContact> contacts;
        const Result<FetchResult> first =
            provider.fetch({.book = book}, mailbox.into(contacts), mailbox.progress);
        QVERIFY2(first, broken());
        QCOMPARE(contacts.size(), 30);
        QVERIFY2(provider.list(book, mailbox.progress), broken());

        // Create, update, remove
        const QStringList ids = contacts.keys();
        OutgoingChange fresh = creation(u"ada"_s);
        fresh.contact.phones = {{.value = u"+49 30 23125 001"_s, .types = {u"cell"_s}}};
        fresh.contact.birthday = {.year = 1815, .month = 12, .day = 10};
        fresh.changedFields = filledFields(fresh.contact);
        const std::vector<ApprovedChange> changes{
            approved(fresh), approved(noteUpdate(provider, contacts[ids[0]], u"Notiz 李"_s)),
            approved(removal(contacts[ids[1]]))};
        const auto outcomes = provider.push(book, changes, mailbox.progress);
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, broken());
        QVERIFY2(provider.get(book, outcomes[0]->remoteId, mailbox.progress), broken());

        // What changed since, and a token that is too old
        QHash<QString, RawContact> news;
        const Result<FetchResult> later = provider.fetch(
            {.book = book, .syncState = first->syncState}, mailbox.into(news), mailbox.progress);
        QVERIFY2(later, broken());
        QCOMPARE(later->kind, ListingKind::Delta);
        QCOMPARE(later->removed, QStringList{ids[1]});
        QVERIFY(news.contains(outcomes[0]->remoteId));
        mailbox.sandbox.expireTokens();
        const Result<FetchResult> again = provider.fetch(
            {.book = book, .syncState = later->syncState}, mailbox.into(news), mailbox.progress);
        QVERIFY2(again, broken());
        QVERIFY(again->wasTokenExpired);

        QCOMPARE(proxy.violations(), QStringList());
        QVERIFY2(proxy.checked() >= 8, qPrintable(QString::number(proxy.checked())));
    }
};

QTEST_GUILESS_MAIN(MicrosoftContractTest)
#include "microsoft_contract_test.moc"
