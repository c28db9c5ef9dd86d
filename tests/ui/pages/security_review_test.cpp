#include "core/events/event_actions.h"
#include "tests/ui/pages/security_fixture.h"
#include "ui/lists/table.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace warden;

// Once a month somebody goes through what happened. The slots build on one another.
class SecurityReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itLeadsThroughEachStepToTheEnd();
    void whoLeavesBeforeHasReviewedNothing();
    void atTheEndTheLogSaysWhoWentThroughIt();
    void theNextOneBeginsThere();
    void anAuditorLooksAndDoesntFinish();

private:
    bool open();
    QListWidget *steps() { return m_page.find<QListWidget>(u"reviewSteps"_s); }
    std::vector<AuditRow> told();

    SecurityFixture m_page;
};

void SecurityReviewTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().checkSecurity({}, progress));
}

bool SecurityReviewTest::open()
{
    return m_page.showChecks() && m_page.press(u"reviewSecurity"_s) &&
           QTest::qWaitFor([this] { return m_page.find<QDialog>(u"reviewDialog"_s) != nullptr; },
                           SecurityFixture::longest);
}

std::vector<AuditRow> SecurityReviewTest::told()
{
    AuditFilter filter;
    filter.action = actions::reviewFinished;
    const Result<std::vector<AuditRow>> rows = m_page.session().auditRows(filter, {});
    return rows.value();
}

void SecurityReviewTest::itLeadsThroughEachStepToTheEnd()
{
    QVERIFY(open());
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QCOMPARE(steps()->currentRow(), 0);
    QCOMPARE(m_page.text(u"reviewTitle"_s), u"Open checks"_s);
    auto *lines = m_page.find<Table>(u"reviewLines"_s);
    QVERIFY(lines->model()->rowCount() > 0);
    QVERIFY(lines->model()->index(0, 0).data().toString().startsWith(u"New"_s));
    m_page.picture(u"security-review"_s, m_page.find<QDialog>(u"reviewDialog"_s));
    QStringList titles;
    for (int i = 1; i < steps()->count() - 1; ++i) {
        QVERIFY(m_page.press(u"reviewNext"_s));
        titles.append(m_page.text(u"reviewTitle"_s));
        if (titles.back() == u"Policies"_s)
            m_page.picture(u"security-review-policies"_s, m_page.find<QDialog>(u"reviewDialog"_s));
    }
    QCOMPARE(titles, (QStringList{u"Alerts"_s, u"Access"_s, u"People"_s, u"Policies"_s, u"Copies"_s,
                                  u"What watches"_s, u"Failed sign-ins"_s}));
    QVERIFY(m_page.press(u"reviewBack"_s));
    QCOMPARE(m_page.text(u"reviewTitle"_s), u"What watches"_s);
}

void SecurityReviewTest::whoLeavesBeforeHasReviewedNothing()
{
    QVERIFY(m_page.press(u"leaveReview"_s));
    QTRY_VERIFY(!m_page.find<QDialog>(u"reviewDialog"_s));
    QVERIFY(told().empty());
}

void SecurityReviewTest::atTheEndTheLogSaysWhoWentThroughIt()
{
    QVERIFY(open());
    steps()->setCurrentRow(steps()->count() - 1);
    QCOMPARE(m_page.find<QPushButton>(u"reviewNext"_s)->text(), u"Finish the review"_s);
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"reviewNext"_s))); // nothing was looked at yet
    for (int step = 0; step < steps()->count(); ++step)
        steps()->setCurrentRow(step);
    auto *note = m_page.find<QPlainTextEdit>(u"reviewNote"_s);
    note->setPlainText(QString(2001, u'x'));
    QVERIFY(m_page.press(u"reviewNext"_s));
    QVERIFY(m_page.find<InlineMessage>(u"reviewMessage"_s)->text().contains(u"2,001"_s));
    note->setPlainText(u"The new hook is Cy's."_s);
    m_page.picture(u"security-review-end"_s, m_page.find<QDialog>(u"reviewDialog"_s));
    QVERIFY(m_page.press(u"reviewNext"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QDialog>(u"reviewDialog"_s), SecurityFixture::longest);
    QCOMPARE(told().size(), size_t{1});
    QCOMPARE(told().front().event.actor, u"Demo owner"_s);
    QCOMPARE(told().front().event.details.value(u"note"_s).toString(), u"The new hook is Cy's."_s);
    // It passes at once, without another check.
    const auto checks = m_page.report().checks;
    const auto review = std::ranges::find(checks, u"audit.review"_s, &Check::id);
    QCOMPARE(review->answer(), Answer::Pass);
}

void SecurityReviewTest::theNextOneBeginsThere()
{
    QVERIFY(open());
    QVERIFY(m_page.find<Table>(u"reviewLines"_s)->model()->rowCount() > 0);
    QVERIFY(!m_page.find<Table>(u"reviewLines"_s)
                 ->model()
                 ->index(0, 0)
                 .data()
                 .toString()
                 .startsWith(u"New"_s));
    steps()->setCurrentRow(2);
    QCOMPARE(m_page.text(u"reviewNothing"_s), u"Nothing here."_s);
    QVERIFY(m_page.find<QWidget>(u"reviewNothing"_s)->isVisible());
    m_page.picture(u"security-review-nothing"_s, m_page.find<QDialog>(u"reviewDialog"_s));
    QVERIFY(m_page.press(u"leaveReview"_s));
    QTRY_VERIFY(!m_page.find<QDialog>(u"reviewDialog"_s));
}

void SecurityReviewTest::anAuditorLooksAndDoesntFinish()
{
    const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(open());
    steps()->setCurrentRow(steps()->count() - 1);
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"reviewNext"_s)));
    QVERIFY(m_page.press(u"leaveReview"_s));
    QTRY_VERIFY(!m_page.find<QDialog>(u"reviewDialog"_s));
    QCOMPARE(told().size(), size_t{1});
}

QTEST_MAIN(SecurityReviewTest)
#include "security_review_test.moc"
