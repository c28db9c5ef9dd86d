#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Who is asked, with what rights, how fast, and what a refusal means.
class HubSpotSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePortalIsOneBookWithWhatItCanHold()
    {
        HubSpotProbe probe;
        const auto provider = probe.provider();
        const Result<std::vector<RemoteBook>> books = provider->books(probe.progress);
        QVERIFY(books);
        QCOMPARE(books->size(), 1u);
        const RemoteBook &book = books->front();
        QCOMPARE(book.remoteId, u"contacts"_s);
        QVERIFY(book.isWritable);
        QVERIFY(!book.capabilities.proposesIds);
        QVERIFY(book.capabilities.isIncremental);
        QCOMPARE(book.capabilities.writeBatch, 100);
        QVERIFY(!book.capabilities.fields.contains(Field::Note));
        QCOMPARE(provider->portal(), probe.sandbox.options().portal);
        QVERIFY(provider->missingProperties().isEmpty());
    }

    void readingOnlyIsKept()
    {
        HubSpotProbe probe;
        const auto provider = probe.provider({}, false);
        const Result<std::vector<RemoteBook>> books = provider->books(probe.progress);
        QVERIFY(books);
        QVERIFY(!books->front().isWritable && !books->front().capabilities.canRemove);
        const auto outcomes = probe.push(*provider, {probe.creationOf({})});
        QCOMPARE(outcomes.front().error().kind, ErrorKind::Denied);
        QCOMPARE(probe.requestsTo(u"/batch/"_s), 0);
    }

    void aPropertyThatThePortalLacksIsNeverAskedForNorWritten()
    {
        HubSpotOptions options = HubSpotProbe::withoutLimits();
        options.missingProperties = {u"date_of_birth"_s, u"fax"_s, u"hs_additional_emails"_s};
        HubSpotProbe probe(options);
        const auto provider = probe.provider();
        const Result<std::vector<RemoteBook>> books = provider->books(probe.progress);
        QVERIFY(books);
        QVERIFY(!books->front().capabilities.fields.contains(Field::Birthday));
        QCOMPARE(provider->missingProperties(),
                 (QStringList{u"hs_additional_emails"_s, u"fax"_s, u"date_of_birth"_s}));
        QVERIFY(probe.fetch(*provider)); // the stand-in refuses what it doesn't know
        Contact contact;
        contact.emails = {{.value = u"a@example.com"_s}, {.value = u"b@example.com"_s}};
        contact.birthday.text = u"spring"_s;
        const auto outcomes = probe.push(*provider, {probe.creationOf(contact)});
        QVERIFY(outcomes.front());
        QCOMPARE(probe.sandbox.properties(outcomes.front()->remoteId),
                 (QMap<QString, QString>{{u"email"_s, u"a@example.com"_s}}));
        QVERIFY(probe.fetch(*provider));
    }

    void aRefusalSaysWhatItMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorReason>("reason");
        QTest::addColumn<QString>("subject");

        const QString host;
        QTest::newRow("key") << 401 << QByteArray("{}") << ErrorKind::Unauthorized
                             << ErrorReason::KeyRefused << host;
        QTest::newRow("scopes") << 403
                                << QByteArray(R"({"category":"MISSING_SCOPES","errors":[{"context":
                {"requiredGranularScopes":["crm.objects.contacts.read","<b>"]}}]})")
                                << ErrorKind::Denied << ErrorReason::ScopesMissing
                                << u"crm.objects.contacts.read"_s;
        QTest::newRow("scopes elsewhere")
            << 403
            << QByteArray(R"({"category":"MISSING_SCOPES","context":{"missingScopes":["oauth"]}})")
            << ErrorKind::Denied << ErrorReason::ScopesMissing << u"oauth"_s;
        QTest::newRow("not allowed")
            << 403 << QByteArray("{}") << ErrorKind::Denied << ErrorReason::ReadOnly << host;
        QTest::newRow("day's quota")
            << 429 << QByteArray(R"({"policyName":"DAILY","message":"ada@example.com"})")
            << ErrorKind::RateLimited << ErrorReason::None << host;
        QTest::newRow("gateway") << 524 << QByteArray("<html>") << ErrorKind::Offline
                                 << ErrorReason::ServerFailed << host;
        QTest::newRow("web page") << 200 << QByteArray("<html>") << ErrorKind::Invalid
                                  << ErrorReason::NotThisService << host;
        QTest::newRow("no portal")
            << 200 << QByteArray("{}") << ErrorKind::Invalid << ErrorReason::NotThisService << host;
        QTest::newRow("bad request")
            << 400 << QByteArray(R"({"category":"VALIDATION_ERROR","message":"ada@example.com"})")
            << ErrorKind::Invalid << ErrorReason::None << host;
    }
    void aRefusalSaysWhatItMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorReason, reason);
        QFETCH(QString, subject);
        HubSpotProbe probe;
        probe.sandbox.answerNext(jsonResponse(status, body), 10);
        const auto books = probe.provider()->books(probe.progress);
        QVERIFY(!books);
        QCOMPARE(books.error().kind, kind);
        QCOMPARE(books.error().reason, reason);
        if (!subject.isEmpty())
            QCOMPARE(books.error().subject, subject);
        QVERIFY(!books.error().detail.contains("example.com"_L1));
        QVERIFY(probe.waited < 60'000); // not the day
    }

    void aRefusedTokenIsAnEndedSignInAndNoKey()
    {
        HttpResponse answer;
        answer.status = 401;
        const Error error = hubSpotError(answer, {});
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QCOMPARE(error.reason, ErrorReason::SignInEnded);
    }

    void aMissingRightIsNamedWhereItIsNeeded()
    {
        HubSpotOptions options = HubSpotProbe::withoutLimits();
        options.scopes = {u"crm.objects.contacts.read"_s};
        HubSpotProbe probe(options);
        const auto provider = probe.provider();
        QVERIFY(provider->books(probe.progress));
        Contact contact;
        contact.name.given = u"Ada"_s;
        const auto outcomes = probe.push(*provider, {probe.creationOf(contact)});
        QCOMPARE(outcomes.front().error().reason, ErrorReason::ScopesMissing);
        QCOMPARE(outcomes.front().error().subject, u"crm.objects.contacts.write"_s);
    }

    void whatPassesIsWaitedFor_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("least"); // milliseconds
        QTest::newRow("ten seconds")
            << 429 << QByteArray(R"({"policyName":"TEN_SECONDLY_ROLLING"})") << 1000;
        QTest::newRow("locked") << 423 << QByteArray("{}") << 2000;
        QTest::newRow("moving") << 477 << QByteArray("{}") << 10'000;
        QTest::newRow("gateway") << 502 << QByteArray("{}") << 100;
        QTest::newRow("gateway's time") << 524 << QByteArray("{}") << 100;
    }
    void whatPassesIsWaitedFor()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, least);
        HubSpotProbe probe;
        probe.sandbox.answerNext(jsonResponse(status, body), 1);
        QVERIFY(probe.provider()->books(probe.progress));
        QVERIFY2(probe.waited >= least, qPrintable(QString::number(probe.waited)));
        QVERIFY(probe.waited < least + 2000);
    }

    void theDocumentedRatesAreNeverExceeded()
    {
        HubSpotProbe probe{HubSpotOptions()}; // which enforces them
        probe.sandbox.generate(10'100);
        // With a clock of its own that is the wall's.
        HubSpotProvider provider({probe.sandbox.url(), {}, true, {}},
                                 std::make_shared<KeyAuthorization>(
                                     Secret(QByteArrayView(probe.sandbox.options().key))));
        QVERIFY(probe.fetch(provider));
        QCOMPARE(probe.stored.size(), 10'100);
        for (int i = 0; i < 8; ++i)
            QVERIFY(probe.fetch(provider));
        // Had one been refused, it would have been asked again.
        QCOMPARE(probe.sandbox.requests().size(), 2 + 101 + 8 * 2);
    }

    void aThrottlingStormEndsWell()
    {
        HubSpotProbe probe;
        probe.sandbox.generate(1500);
        for (int i = 0; i < 30; ++i)
            probe.sandbox.faults().add({.kind = FaultKind::TooManyRequests,
                                        .count = 1,
                                        .path = u"/crm/"_s,
                                        .seconds = i % 2});
        int waits = 0;
        probe.progress = Progress(
            [&](const ProgressStep &step) { waits += step.stage == Stage::Waiting ? 1 : 0; }, {});
        const auto provider = probe.provider();
        QVERIFY(probe.fetch(*provider));
        QCOMPARE(probe.stored.size(), 1500);
        QVERIFY(waits > 0);
    }

    void aKeyGoesNowhereButToItsService()
    {
        HubSpotProvider plain({QUrl(u"http://hubspot.example"_s), {}, true, {}},
                              std::make_shared<KeyAuthorization>(Secret("key")));
        Progress progress;
        const auto books = plain.books(progress);
        QVERIFY(!books);
        QCOMPARE(books.error().reason, ErrorReason::PlainHttpRefused);
    }
};

QTEST_GUILESS_MAIN(HubSpotSessionTest)
#include "hubspot_session_test.moc"
