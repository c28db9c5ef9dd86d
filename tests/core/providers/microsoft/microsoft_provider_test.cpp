#include "tests/core/providers/microsoft/microsoft_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Reading a mailbox: folders, change feeds and listings.
class MicrosoftProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFolderIsABook()
    {
        MicrosoftFixture world;
        const QString customers = world.sandbox.addFolder(u"Customers"_s);
        const QString overseas = world.sandbox.addFolder(u"Overseas"_s, customers);
        for (int i = 0; i < 120; ++i) // more than a page
            world.sandbox.addFolder(u"F%1"_s.arg(i));
        const auto books = world.provider()->books(world.progress);
        QVERIFY2(books, qPrintable(failureOf(books)));
        QCOMPARE(books->size(), 123u);
        QCOMPARE(books->front().remoteId, world.folder);
        const auto nested = std::ranges::find(*books, overseas, &RemoteBook::remoteId);
        QVERIFY(nested != books->end());
        QCOMPARE(nested->name, u"Customers / Overseas"_s);
        QVERIFY(nested->isWritable && nested->capabilities.isIncremental);
        const auto readOnly = world.provider(false)->books(world.progress);
        QVERIFY(readOnly && !readOnly->front().isWritable &&
                !readOnly->front().capabilities.canCreate);
    }
    void tooManyFoldersAreAnError()
    {
        MicrosoftFixture world;
        for (int i = 0; i < 260; ++i)
            world.sandbox.addFolder(u"F%1"_s.arg(i));
        const auto books = world.provider()->books(world.progress);
        QVERIFY(!books && books.error().reason == ErrorReason::TooLarge);
    }

    void aFetchBringsAllAndThenOnlyChanges()
    {
        MicrosoftFixture world;
        const QString other = world.sandbox.addFolder(u"Other"_s);
        world.sandbox.generate(world.folder, 30);
        world.sandbox.generate(other, 5);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        const auto full =
            provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY2(full, qPrintable(failureOf(full)));
        QCOMPARE(full->kind, ListingKind::Full);
        QVERIFY(!full->wasTokenExpired);
        QCOMPARE(contacts.size(), 30);
        QCOMPARE(full->listed.size(), 30);
        QCOMPARE(provider->list(world.folder, world.progress).value(), full->listed);

        const QStringList ids = world.sandbox.ids(world.folder);
        world.sandbox.change(ids[3], {{u"jobTitle"_s, u"Countess"_s}});
        QVERIFY(world.sandbox.remove(ids[4]));
        world.sandbox.move(ids[5], other);
        const QString fresh = world.sandbox.addContact(world.folder, {{u"surname"_s, u"New"_s}});
        contacts.clear();
        const auto delta = provider->fetch(
            {.book = world.folder, .syncState = full->syncState, .expected = full->identity},
            world.into(contacts), world.progress);
        QVERIFY2(delta, qPrintable(failureOf(delta)));
        QCOMPARE(delta->kind, ListingKind::Delta);
        QCOMPARE(QSet<QString>(delta->removed.begin(), delta->removed.end()),
                 QSet<QString>({ids[4], ids[5]}));
        QCOMPARE(QSet<QString>(contacts.keyBegin(), contacts.keyEnd()),
                 QSet<QString>({ids[3], fresh}));
        QCOMPARE(provider->normalise(contacts.value(ids[3]))->title, u"Countess"_s);
        QVERIFY(contacts.value(ids[3]).modified.has_value());
        // The moved one kept its id.
        QVERIFY(provider->list(other, world.progress)->contains(ids[5]));
        const auto one = provider->get(world.folder, ids[3], world.progress);
        QVERIFY(one);
        QCOMPARE(one->bytes, contacts.value(ids[3]).bytes);
        QCOMPARE(one->revision, contacts.value(ids[3]).revision);
        const auto gone = provider->get(world.folder, ids[4], world.progress);
        QVERIFY(!gone && gone.error().reason == ErrorReason::NotFound);
    }

    void withoutChangesASyncIsOneRequest()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 1200);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        auto result = provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY(result);
        for (int i = 0; i < 3; ++i) {
            world.sandbox.clearRequests();
            result = provider->fetch({.book = world.folder, .syncState = result->syncState},
                                     world.into(contacts), world.progress);
            QVERIFY(result);
            QVERIFY(result->removed.isEmpty());
            QCOMPARE(world.sandbox.requests().size(), 1);
        }
    }
    void theFirstSyncIsAsManyRequestsAsPages()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 20'000);
        QHash<QString, RawContact> contacts;
        const auto full =
            world.provider()->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY2(full, qPrintable(failureOf(full)));
        QCOMPARE(contacts.size(), 20'000);
        QCOMPARE(world.sandbox.requests().size(), 40);
        QCOMPARE(world.sandbox.mostAtOnce(), 1);
        QCOMPARE(qint64(world.time.now), 0); // no limit was near
        world.sandbox.clearRequests();
        QCOMPARE(world.provider()->list(world.folder, world.progress)->size(), 20'000);
        QCOMPARE(world.sandbox.requests().size(), 20);
    }
    void eachRequestAsksForIdsThatStay()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 3);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        QVERIFY(provider->books(world.progress));
        QVERIFY(provider->fetch({.book = world.folder}, world.into(contacts), world.progress));
        QVERIFY(provider->list(world.folder, world.progress));
        QVERIFY(provider->get(world.folder, contacts.begin().key(), world.progress));
        QVERIFY(provider->push(world.folder, std::array{approved(creation(u"x"_s))},
                               world.progress)[0]);
        for (const SandboxRequest &request : world.sandbox.requests())
            QVERIFY(request.header("Prefer").contains("IdType=\"ImmutableId\""));
        for (const QByteArray &body : world.sandbox.bodies())
            QVERIFY(body.contains("IdType=\\\"ImmutableId\\\""));
    }

    void aForgottenStateMeansAFullListing_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("the service forgot it") << 0;
        QTest::newRow("it is broken") << 1;
        QTest::newRow("it is another account's") << 2;
        QTest::newRow("it is another book's") << 3;
        QTest::newRow("it leads elsewhere") << 4;
        QTest::newRow("it is no change feed") << 5;
    }
    void aForgottenStateMeansAFullListing()
    {
        QFETCH(int, way);
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 7);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        const auto first =
            provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY(first);
        QByteArray state = first->syncState;
        const QByteArray host = world.sandbox.url().toEncoded();
        if (way == 0)
            world.sandbox.expireTokens();
        else if (way == 1)
            state.truncate(state.size() / 2);
        else if (way == 2)
            state.replace(world.sandbox.options().accountId.toUtf8(), "somebody-else");
        else if (way == 3)
            state.replace("\"book\":\"", "\"book\":\"x");
        else if (way == 4)
            state.replace(host, "https://graph.evil.example");
        else
            state.replace("/delta", "/else");
        contacts.clear();
        world.sandbox.clearRequests();
        const auto full = provider->fetch({.book = world.folder, .syncState = state},
                                          world.into(contacts), world.progress);
        QVERIFY2(full, qPrintable(failureOf(full)));
        QCOMPARE(full->kind, ListingKind::Full);
        QVERIFY(full->wasTokenExpired);
        QCOMPARE(contacts.size(), 7);
        QCOMPARE(world.sandbox.requests().size(), way == 0 ? 2 : 1);
    }
    void aStateThatEndsOnTheWayStartsAgain()
    {
        MicrosoftFixture world(MicrosoftOptions{.largestPage = 5});
        world.sandbox.generate(world.folder, 20);
        const auto provider = world.provider();
        world.sandbox.setInterruption([&](const SandboxRequest &request) {
            if (request.query.contains("skiptoken=R2"))
                world.sandbox.expireTokens();
        });
        QHash<QString, RawContact> contacts;
        const auto full =
            provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY2(full, qPrintable(failureOf(full)));
        QCOMPARE(full->listed.size(), 20);
    }

    void anotherAccountIsRefusedBeforeAnythingComes()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 3);
        bool isCalled = false;
        const FetchSink sink = [&](const std::vector<RawContact> &) -> Result<void> {
            isCalled = true;
            return {};
        };
        const auto result = world.provider()->fetch(
            {.book = world.folder, .expected = {u"another"_s, world.folder}}, sink, world.progress);
        QVERIFY(!result && result.error().reason == ErrorReason::OtherAccount);
        QVERIFY(!isCalled);
        QCOMPARE(world.sandbox.requests().size(), 0);
    }
    void whatIsKnownDoesNotComeAgain()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 10);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        const auto first =
            provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY(first);
        const QString changed = world.sandbox.ids(world.folder).first();
        world.sandbox.change(changed, {{u"title"_s, u"Dr."_s}});
        contacts.clear();
        const auto again = provider->fetch(
            {.book = world.folder,
             .knownRevisions = [&] { return Result<QHash<QString, QString>>(first->listed); }},
            world.into(contacts), world.progress);
        QVERIFY(again);
        QCOMPARE(contacts.keys(), QStringList(changed));
        QCOMPARE(again->listed.size(), 10);
    }

    // A feed may tell no more of an item than what changed: left out isn't cleared.
    void whatAFeedLeavesOutIsAskedFor()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 45);
        const auto provider = world.provider();
        world.sandbox.faults().add({.kind = FaultKind::PartialItems});
        QHash<QString, RawContact> contacts;
        const auto full =
            provider->fetch({.book = world.folder}, world.into(contacts), world.progress);
        QVERIFY2(full, qPrintable(failureOf(full)));
        QCOMPARE(contacts.size(), 45);
        QVERIFY(full->unreadable.empty());
        for (const RawContact &raw : std::as_const(contacts))
            QCOMPARE(provider->normalise(raw)->emails.size(), 1);
        QCOMPARE(world.sandbox.requests().size(), 1 + 3);
    }

    void idsMayHoldAnything()
    {
        MicrosoftFixture world;
        const QStringList ids = {u"it's \"quoted\""_s, u"a/b/../c?d=e#f%2F&g"_s, u"陽子 🦊"_s,
                                 u"Ελένη+أمل"_s};
        for (const QString &id : ids)
            world.sandbox.addContact(world.folder, {{u"displayName"_s, id}}, id);
        const auto provider = world.provider();
        QHash<QString, RawContact> contacts;
        QVERIFY(provider->fetch({.book = world.folder}, world.into(contacts), world.progress));
        QCOMPARE(contacts.size(), ids.size());
        std::vector<ApprovedChange> changes;
        for (const QString &id : ids) {
            const auto one = provider->get(world.folder, id, world.progress);
            QVERIFY2(one, qPrintable(failureOf(one)));
            changes.push_back(approved(noteUpdate(*provider, *one, u"met"_s)));
        }
        const auto outcomes = provider->push(world.folder, changes, world.progress);
        for (size_t i = 0; i < outcomes.size(); ++i) {
            QVERIFY2(outcomes[i], qPrintable(failureOf(outcomes[i])));
            QCOMPARE(world.sandbox.contact(ids[qsizetype(i)])[u"personalNotes"_s].toString(),
                     u"met"_s);
        }
    }
};

QTEST_GUILESS_MAIN(MicrosoftProviderTest)
#include "microsoft_provider_test.moc"
