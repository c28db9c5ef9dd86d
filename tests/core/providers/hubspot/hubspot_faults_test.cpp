#include "tests/core/providers/hubspot/hubspot_probe.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Answers that no portal should give: a clear error, and nothing lost.
class HubSpotFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadListingFailsAndRemovesNothing_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorReason>("reason");
        for (const auto &[name, path] :
             {std::pair("listing", u"/contacts"_s), std::pair("search", u"/search"_s)}) {
            QTest::addRow("same page, %s", name)
                << FaultKind::SamePage << path << ErrorReason::NotThisService;
            QTest::addRow("error inside, %s", name)
                << FaultKind::ErrorInside << path << ErrorReason::NotThisService;
            QTest::addRow("truncated, %s", name)
                << FaultKind::TruncatedBody << path << ErrorReason::AnswerIncomplete;
            QTest::addRow("huge, %s", name)
                << FaultKind::HugeAnswer << path << ErrorReason::AnswerTooLarge;
            QTest::addRow("web page, %s", name)
                << FaultKind::HtmlInstead << path << ErrorReason::NotThisService;
        }
        QTest::newRow("endless") << FaultKind::EndlessPages << u"/contacts"_s
                                 << ErrorReason::NotThisService;
    }
    void aBadListingFailsAndRemovesNothing()
    {
        QFETCH(FaultKind, fault);
        QFETCH(QString, path);
        QFETCH(ErrorReason, reason);
        HubSpotProbe probe;
        probe.sandbox.generate(250);
        const auto provider = probe.provider();
        QVERIFY(probe.fetch(*provider));
        if (path == "/contacts"_L1)
            probe.state.clear(); // a full listing
        const QByteArray state = probe.state;
        probe.sandbox.faults().add({.kind = fault, .count = 0, .path = path});
        const Result<FetchResult> result = probe.fetch(*provider);
        QVERIFY(!result);
        QCOMPARE(result.error().reason, reason);
        QCOMPARE(probe.stored.size(), 250);
        QCOMPARE(probe.state, state);
        probe.sandbox.faults().clear();
        QVERIFY(probe.fetch(*provider));
        QVERIFY(probe.taken.isEmpty());
    }

    void aBrokenConnectionInTheMiddleIsTriedAgain()
    {
        HubSpotProbe probe;
        probe.sandbox.generate(300);
        for (const FaultKind kind : {FaultKind::DroppedAfterwards, FaultKind::TruncatedBody})
            probe.sandbox.faults().add({.kind = kind, .count = 1, .path = u"/objects/"_s});
        const auto provider = probe.provider();
        QVERIFY(probe.fetch(*provider));
        QCOMPARE(probe.stored.size(), 300);
    }

    void liveContactsAmongTheArchivedRemoveNobody()
    {
        HubSpotProbe probe;
        probe.sandbox.generate(2);
        const auto provider = probe.provider();
        QVERIFY(probe.fetch(*provider));
        // A service that overlooks the question for the archived ones. (The search comes first.)
        const QByteArray live = "{\"results\":[{\"id\":\"101\",\"properties\":{\"hs_object_id\":"
                                "\"101\"},\"archived\":false}]}";
        probe.sandbox.answerNext(jsonResponse(200, "{\"results\":[],\"total\":0}"), 1,
                                 u"/search"_s);
        probe.sandbox.answerNext(jsonResponse(200, live), 1, u"/contacts"_s);
        const Result<FetchResult> result = probe.fetch(*provider);
        QVERIFY(!result);
        QCOMPARE(result.error().reason, ErrorReason::NotThisService);
        QCOMPARE(probe.stored.size(), 2);
    }

    void anUnsortedSearchIsNotBelieved()
    {
        HubSpotProbe probe;
        probe.sandbox.generate(2);
        const auto provider = probe.provider();
        QVERIFY(probe.fetch(*provider));
        const QByteArray unsorted =
            "{\"total\":2,\"results\":[{\"id\":\"101\",\"properties\":{\"lastmodifieddate\":\"2099-"
            "01-02\"}},"
            "{\"id\":\"102\",\"properties\":{\"lastmodifieddate\":\"2099-01-01\"}}]}";
        probe.sandbox.answerNext(jsonResponse(200, unsorted), 1, u"/search"_s);
        const Result<FetchResult> result = probe.fetch(*provider);
        QVERIFY(result);
        QCOMPARE(result->kind, ListingKind::Full);
        QCOMPARE(result->listed.size(), 2);
    }

    void anAnswerThatNamesNobodyLeavesTheWriteUnknown()
    {
        HubSpotProbe probe;
        const auto provider = probe.provider();
        QVERIFY(provider->books(probe.progress));
        Contact contact;
        contact.name.given = u"Ada"_s;
        for (const char *body :
             {"{\"status\":\"error\",\"message\":\"no\"}", "{}", "{\"results\":{}}",
              "{\"results\":[{\"id\":\"9\"},7,{\"id\":9,\"properties\":{}}]}"}) {
            probe.sandbox.answerNext(jsonResponse(200, body), 1, u"/batch/create"_s);
            const auto outcomes =
                probe.push(*provider, {probe.creationOf(contact), probe.creationOf(contact)});
            for (const auto &outcome : outcomes) {
                QVERIFY(!outcome);
                QCOMPARE(outcome.error().kind, ErrorKind::Offline);
                QCOMPARE(outcome.error().reason, ErrorReason::AnswerIncomplete);
            }
        }
    }

    void strangeIdsAndValuesAreOnlyText()
    {
        HubSpotProbe probe;
        const auto provider = probe.provider();
        QVERIFY(provider->books(probe.progress));
        const QByteArray strange =
            "{\"results\":[{\"id\":\"1/../"
            "\\\"'%2F\",\"properties\":{\"firstname\":\"\\u202eЖ👨‍👩‍👧\","
            "\"email\":null,"
            "\"phone\":7},\"updatedAt\":\"yesterday\"}]}";
        probe.sandbox.answerNext(jsonResponse(200, strange), 1, u"/contacts"_s);
        const Result<FetchResult> result = probe.fetch(*provider);
        QVERIFY(result);
        const QString id = u"1/../\"'%2F"_s;
        QCOMPARE(probe.taken, QStringList{id});
        QVERIFY(!probe.stored.value(id).modified);
        const Result<Contact> contact = provider->normalise(probe.stored.value(id));
        QVERIFY(contact);
        QCOMPARE(contact->name.given, u"\u202eЖ👨‍👩‍👧"_s);
        // It stands in a body, never in a path.
        QCOMPARE(provider->get(u"contacts"_s, id, probe.progress).error().reason,
                 ErrorReason::NotFound);
    }
};

QTEST_GUILESS_MAIN(HubSpotFaultsTest)
#include "hubspot_faults_test.moc"
