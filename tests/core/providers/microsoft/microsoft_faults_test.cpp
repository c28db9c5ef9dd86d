#include "tests/core/providers/microsoft/microsoft_support.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// A service that is broken, hostile, or has no time.
class MicrosoftFaultsTest : public QObject
{
    Q_OBJECT

    static Result<FetchResult> fetch(MicrosoftFixture &world, const QByteArray &state = {},
                                     bool canWrite = true)
    {
        QHash<QString, RawContact> contacts;
        return world.provider(canWrite)->fetch({.book = world.folder, .syncState = state},
                                               world.into(contacts), world.progress);
    }

private Q_SLOTS:
    void aBrokenListingIsAnErrorAndNoListing_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<ErrorReason>("reason");
        QTest::addColumn<bool>("whereListed");
        const auto row = [](const char *name, FaultKind fault, ErrorReason reason, bool both) {
            QTest::newRow(name) << fault << reason << both;
        };
        row("goes on elsewhere", FaultKind::ForeignLink, ErrorReason::OtherHostRefused, true);
        row("changes elsewhere", FaultKind::ForeignState, ErrorReason::OtherHostRefused, false);
        row("pages without end", FaultKind::EndlessPages, ErrorReason::NotThisService, false);
        row("the same page", FaultKind::SamePage, ErrorReason::NotThisService, true);
        row("no end", FaultKind::UnfinishedListing, ErrorReason::AnswerIncomplete, false);
        row("an error inside", FaultKind::ErrorInside, ErrorReason::ServerFailed, true);
        row("cut off", FaultKind::CutOff, ErrorReason::AnswerIncomplete, true);
        row("huge", FaultKind::HugeAnswer, ErrorReason::AnswerTooLarge, true);
        row("a sign-in page", FaultKind::HtmlInstead, ErrorReason::NotThisService, true);
        row("500", FaultKind::ServerError, ErrorReason::ServerFailed, true);
    }
    void aBrokenListingIsAnErrorAndNoListing()
    {
        QFETCH(FaultKind, fault);
        QFETCH(ErrorReason, reason);
        QFETCH(bool, whereListed);
        MicrosoftFixture world(MicrosoftOptions{.enforcesLimits = false});
        world.sandbox.generate(world.folder, 3);
        world.sandbox.faults().add({.kind = fault, .count = 0});
        const auto result = fetch(world);
        QVERIFY(!result);
        QCOMPARE(result.error().reason, reason);
        if (whereListed) {
            const auto listed = world.provider()->list(world.folder, world.progress);
            QVERIFY(!listed);
            QCOMPARE(listed.error().reason, reason);
        }
    }
    void whatBreaksOnceIsAskedForAgain_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("cut off") << FaultKind::CutOff;
        QTest::newRow("dropped") << FaultKind::DroppedAfterwards;
        QTest::newRow("half an answer") << FaultKind::TruncatedBody;
        QTest::newRow("too many requests") << FaultKind::TooManyRequests;
    }
    void whatBreaksOnceIsAskedForAgain()
    {
        QFETCH(FaultKind, fault);
        MicrosoftFixture world(MicrosoftOptions{.largestPage = 5});
        world.sandbox.generate(world.folder, 20);
        world.sandbox.faults().add({.kind = fault});
        const auto result = fetch(world);
        QVERIFY2(result, qPrintable(failureOf(result)));
        QCOMPARE(result->listed.size(), 20);
    }

    void eachRefusalSaysWhatMendsIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorReason>("reason");
        const auto row = [](int status, const char *code, ErrorKind kind, ErrorReason reason) {
            QTest::addRow("%d %s", status, code) << status << QByteArray(code) << kind << reason;
        };
        row(403, "ErrorAccessDenied", ErrorKind::Denied, ErrorReason::ScopesMissing);
        row(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", ErrorKind::Denied,
            ErrorReason::ApiNotEnabled);
        row(404, "MailboxNotEnabledForRESTAPI", ErrorKind::Denied, ErrorReason::ApiNotEnabled);
        row(404, "ErrorItemNotFound", ErrorKind::Invalid, ErrorReason::NotFound);
        row(507, "ErrorQuotaExceeded", ErrorKind::Denied, ErrorReason::QuotaReached);
        row(507, "InsufficientStorage", ErrorKind::Denied, ErrorReason::QuotaReached);
        row(409, "ErrorIrresolvableConflict", ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
        row(400, "RequestBodyRead", ErrorKind::Invalid, ErrorReason::None);
        row(418, "<script>", ErrorKind::Invalid, ErrorReason::NotThisService);
    }
    void eachRefusalSaysWhatMendsIt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorReason, reason);
        FaultList faults;
        SandboxServer server(
            [&](const SandboxRequest &) {
                return jsonResponse(status, "{\"error\":{\"code\":\"" + code +
                                                "\",\"message\":\"ada@example.com is bad\"}}");
            },
            faults);
        QVERIFY(server.start());
        StoppedTime time;
        MicrosoftProvider provider({server.url(), u"me"_s, true},
                                   std::make_shared<KeyAuthorization>(Secret("t")), {},
                                   systemClock(), time.waiting());
        Progress progress;
        const auto listed = provider.list(u"folder"_s, progress);
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, kind);
        QCOMPARE(listed.error().reason, reason);
        QVERIFY(!listed.error().detail.contains(u"ada"_s)); // its message quotes values
        QVERIFY(!listed.error().detail.contains(u'<'));
    }
    void aSignInThatEndedIsSaidSo()
    {
        MicrosoftFixture world(MicrosoftOptions{
            .isGoodToken = [](const QByteArray &, const QStringList &) { return false; }});
        const auto result = world.provider()->books(world.progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unauthorized);
    }
    void writingWithReadingScopesIsRefusedItemByItem()
    {
        MicrosoftFixture world(
            MicrosoftOptions{.isGoodToken = [](const QByteArray &, const QStringList &scopes) {
                return !scopes.contains(u"Contacts.ReadWrite"_s);
            }});
        QVERIFY(fetch(world));
        const auto outcomes = world.provider()->push(
            world.folder, std::array{approved(creation(u"a"_s))}, world.progress);
        QVERIFY(!outcomes[0]);
        QCOMPARE(outcomes[0].error().reason, ErrorReason::ScopesMissing);
        QCOMPARE(outcomes[0].error().subject, u"Contacts.ReadWrite"_s);
    }

    void anItemThatCannotBeReadIsNamedAndTheOthersGoOn()
    {
        FaultList faults;
        SandboxServer server(
            [&](const SandboxRequest &request) {
                if (request.path.endsWith(u"$batch"_s))
                    return jsonResponse(
                        200, "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"id\":"
                             "\"odd\",\"displayName\":\"x\"}}]}");
                return jsonResponse(
                    200, "{\"value\":[7,{\"id\":\"odd\"},{\"id\":\"gone\",\"@removed\":{}}],"
                         "\"@odata.deltaLink\":\"" +
                             server.url().toEncoded() + "/v1.0/x/delta?$deltatoken=1\"}");
            },
            faults);
        QVERIFY(server.start());
        StoppedTime time;
        MicrosoftProvider provider({server.url(), u"me"_s, true},
                                   std::make_shared<KeyAuthorization>(Secret("t")), {},
                                   systemClock(), time.waiting());
        Progress progress;
        const auto result = provider.fetch(
            {.book = u"f"_s}, [](const auto &) { return Result<void>(); }, progress);
        QVERIFY2(result, qPrintable(failureOf(result)));
        QCOMPARE(result->unreadable.size(), 2u);
        QCOMPARE(result->unreadable[1].remoteId, u"odd"_s);
        QVERIFY(result->listed.contains(u"odd"_s)); // it is there: no absence
        QVERIFY(!result->listed.contains(u"gone"_s));
    }
    void anIdThatWouldLeadElsewhereInAnAddressIsNone()
    {
        FaultList faults;
        SandboxServer server(
            [&](const SandboxRequest &) {
                return jsonResponse(200, "{\"value\":[{\"id\":\"..\"},{\"id\":\".\"}],"
                                         "\"@odata.deltaLink\":\"" +
                                             server.url().toEncoded() +
                                             "/v1.0/x/delta?$deltatoken=1\"}");
            },
            faults);
        QVERIFY(server.start());
        StoppedTime time;
        MicrosoftProvider provider({server.url(), u"me"_s, true},
                                   std::make_shared<KeyAuthorization>(Secret("t")), {},
                                   systemClock(), time.waiting());
        Progress progress;
        const auto result = provider.fetch(
            {.book = u"f"_s}, [](const auto &) { return Result<void>(); }, progress);
        QVERIFY2(result, qPrintable(failureOf(result)));
        QVERIFY(result->listed.isEmpty());
        QCOMPARE(result->unreadable.size(), 2u);
    }
    void anotherContactsAnswerIsNotTakenForTheOneThatWasAskedFor()
    {
        MicrosoftFixture world;
        world.sandbox.generate(world.folder, 2);
        QHash<QString, RawContact> contacts;
        Progress progress;
        const auto provider = world.provider();
        QVERIFY(provider->fetch({.book = world.folder}, world.into(contacts), progress));
        const QStringList ids = contacts.keys();
        FaultList faults;
        SandboxServer server(
            [&](const SandboxRequest &) {
                QJsonObject other = QJsonDocument::fromJson(contacts.value(ids[1]).bytes).object();
                other.insert(u"id"_s, ids[1]);
                other.insert(u"changeKey"_s, u"1"_s);
                return jsonResponse(200, QJsonDocument(other).toJson());
            },
            faults);
        QVERIFY(server.start());
        StoppedTime time;
        MicrosoftProvider broken({server.url(), u"me"_s, true},
                                 std::make_shared<KeyAuthorization>(Secret("t")), {}, systemClock(),
                                 time.waiting());
        QVERIFY(broken.get(world.folder, ids[1], progress));
        const auto got = broken.get(world.folder, ids[0], progress);
        QVERIFY(!got);
        QCOMPARE(got.error().reason, ErrorReason::Damaged); // and not that it is gone
    }
    void aStopEndsAFetch()
    {
        MicrosoftFixture world(MicrosoftOptions{.largestPage = 10});
        world.sandbox.generate(world.folder, 500);
        std::atomic_int pages = 0;
        world.sandbox.setInterruption([&](const SandboxRequest &) { ++pages; });
        world.progress = Progress({}, [&] { return pages >= 3; });
        const auto result = fetch(world);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(pages < 8);
    }
};

QTEST_GUILESS_MAIN(MicrosoftFaultsTest)
#include "microsoft_faults_test.moc"
