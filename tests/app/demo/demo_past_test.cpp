#include "app/demo/demo_past.h"
#include "core/session/session_alerts.h"
#include "core/session/session_duplicates.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// What somebody finds who opens the demo's window. Each test goes on from the one before.
class DemoPastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Result<std::unique_ptr<DemoWorkspace>> demo =
            DemoWorkspace::create(m_folder.filePath(u"workspace"_s), m_progress);
        QVERIFY(demo);
        m_demo = std::move(*demo);
        const Result<void> lived = giveItAPast(*m_demo, m_progress);
        QVERIFY2(lived, lived ? "" : qPrintable(lived.error().detail));
    }

    void aCustomerIsSuggestedAsADuplicate()
    {
        const std::vector<BookDuplicates> books = found();
        QVERIFY(!books.empty());
        for (const BookDuplicates &book : books) {
            QCOMPARE(book.total, 1);
            const DuplicateSuggestion &group = book.groups.front();
            QCOMPARE(QSet<QString>(group.names.begin(), group.names.end()),
                     QSet<QString>({u"Grace O'Connor"_s, u"Grace OConnor"_s}));
            QCOMPARE(group.reasons, QList{DuplicateReason::SameEmail});
            QVERIFY(!group.namesDiffer);
            QVERIFY(!book.whyNotMerged);
        }
    }

    void aPlanWaitsSinceItRemovesMoreThanTheLimit()
    {
        const std::vector<Plan> waiting = session().waitingPlans().value();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.front().counts().removed, 8);
        QCOMPARE(waiting.front().routes.front().holds,
                 std::vector{HoldReason::TooLargeShareRemoved});
        QCOMPARE(customers(), 31); // nothing of it was written
    }

    void aRuleThatComesAlongRaisesAnAlertOfThatPlan()
    {
        const std::vector<KeptAlert> alerts = session().alerts().list({}).value().alerts;
        const auto held = std::ranges::find(alerts, u"plan_held"_s, &KeptAlert::file);
        QVERIFY(held != alerts.end());
        QCOMPARE(held->phase, AlertPhase::Open);
        const AlertView view = session().alerts().show(held->id).value();
        QCOMPARE(view.evidence.front().event.object.id,
                 session().waitingPlans().value().front().id.value());
    }

    void theHookGetsNothingBeforeSomebodySyncs()
    {
        QVERIFY(m_demo->sandbox().zapier().received().isEmpty());
        const Result<SyncOutcome> outcome = session().sync({}, m_progress);
        QVERIFY(outcome && outcome->run);
        QCOMPARE(outcome->state, u"held"_s);
        QCOMPARE(outcome->counts.created, 31);
        QCOMPARE(m_demo->sandbox().zapier().received().size(), 31);
        QCOMPARE(customers(), 31);
    }

    void theDuplicateCanBeMerged()
    {
        const std::vector<BookDuplicates> books = found();
        QVERIFY(!books.empty());
        const DuplicateSuggestion group = books.front().groups.front();
        Session::Duplicates duplicates(session());
        const DuplicateComparison compared = duplicates.compareSeveral(group.records).value();
        const Result<SyncOutcome> merged =
            duplicates.merge({.members = compared.members}, m_progress);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(merged->state, u"done"_s);
        QCOMPARE(merged->counts.removed, 1);
    }

    void thePlanCanBeReleased()
    {
        (void)session().sync({}, m_progress); // as the merge left it
        const std::vector<Plan> waiting = session().waitingPlans().value();
        QVERIFY(!waiting.empty());
        const Result<SyncOutcome> released =
            session().applyPlan(waiting.front().sha256, m_progress);
        QVERIFY2(released, released ? "" : qPrintable(released.error().detail));
        QVERIFY(released->counts.removed >= 8);
    }

private:
    Session &session() { return m_demo->session(); }
    qsizetype customers() { return m_demo->sandbox().cardDav().cards(u"customers"_s).size(); }
    std::vector<BookDuplicates> found()
    {
        return Session::Duplicates(session()).find(m_progress).value();
    }

    QTemporaryDir m_folder;
    Progress m_progress;
    std::unique_ptr<DemoWorkspace> m_demo;
};

} // namespace warden

QTEST_GUILESS_MAIN(warden::DemoPastTest)
#include "demo_past_test.moc"
