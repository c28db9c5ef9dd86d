#include "tests/ui/pages/security_fixture.h"
#include "ui/overview_page/overview_page.h"
#include "ui/text/date_text.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = SecurityFixture::longest;
const QString second = u"two_factor.enrolled"_s;

} // namespace

// What a person vouches for, where nobody can be asked. The slots build on one another.
class SecurityWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void onlyWhatNobodyCanTellIsVouchedFor();
    void aWordIsShownAsOneAndNeverAsPassed();
    void aWordWithoutEvidenceIsNone();
    void aRefusedWordCostsNothingThatWasTyped();
    void evidenceInAFileIsSavedAgain();
    void aWordThatEndsSoonIsToldOnTheOverview();
    void anAuditorReadsTheEvidenceAndGivesNoWord();

private:
    SecurityFixture m_page;
};

void SecurityWordsTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    Progress progress;
    QVERIFY(m_page.session().checkSecurity({}, progress));
}

void SecurityWordsTest::onlyWhatNobodyCanTellIsVouchedFor()
{
    QVERIFY(m_page.showChecks());
    for (const QString &check : {u"audit.verified"_s, u"grants.age"_s, u"rest.databases"_s}) {
        QVERIFY(m_page.choose(check));
        QVERIFY(m_page.list()->chosen()->answer() != Answer::Undetermined);
        QVERIFY(!m_page.find<QPushButton>(u"attest"_s));
    }
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QVERIFY(m_page.find<QPushButton>(u"attest"_s));
}

void SecurityWordsTest::aWordIsShownAsOneAndNeverAsPassed()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QVERIFY(m_page.press(u"attest"_s));
    auto *dialog = m_page.find<QDialog>(u"attestDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!m_page.find<QPushButton>(u"attestNow"_s)->isEnabled());
    const QDate until = QDate::currentDate().addDays(90);
    QCOMPARE(m_page.find<QDateEdit>(u"attestUntil"_s)->date(), until);
    QTest::keyClicks(m_page.find<QPlainTextEdit>(u"attestNote"_s), u"All five use an app."_s);
    m_page.picture(u"security-attest"_s, dialog);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"attestNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkAnswer"_s), u"Attested"_s, longest);
    QCOMPARE(m_page.text(u"wordBy"_s), u"Demo owner vouches for it"_s);
    QVERIFY2(m_page.text(u"wordUntil"_s).endsWith(u"until "_s + dayText(until.endOfDay())),
             qPrintable(m_page.text(u"wordUntil"_s)));
    QCOMPARE(m_page.text(u"wordNote"_s), u"All five use an app."_s);
    QCOMPARE(m_page.text(u"checkFound"_s), u"Nothing that could be asked tells it."_s);
    const QModelIndex chosen = m_page.list()->currentIndex();
    QCOMPARE(chosen.siblingAtColumn(2).data().toString(), u"Attested"_s);
    m_page.picture(u"security-attested"_s);
    AuditFilter filter;
    filter.action = u"check.attested"_s;
    const Result<std::vector<AuditRow>> told = m_page.session().auditRows(filter, {});
    QVERIFY(told);
    QCOMPARE(told->size(), size_t{1});
    QCOMPARE(told->front().event.actor, u"Demo owner"_s);
}

void SecurityWordsTest::aWordWithoutEvidenceIsNone()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"rest.keychain"_s));
    QVERIFY(m_page.press(u"attest"_s));
    auto *note = m_page.find<QPlainTextEdit>(u"attestNote"_s);
    note->setPlainText(u"  \n "_s);
    QVERIFY(!m_page.find<QPushButton>(u"attestNow"_s)->isEnabled());
    note->setPlainText(QString(2001, u'x'));
    QVERIFY(!m_page.find<QPushButton>(u"attestNow"_s)->isEnabled());
    QVERIFY(m_page.find<InlineMessage>(u"attestMessage"_s)->text().contains(u"2,001"_s));
    note->setPlainText(QString(2000, u'x'));
    QVERIFY(m_page.find<QPushButton>(u"attestNow"_s)->isEnabled());
    QVERIFY(m_page.press(u"cancelAttest"_s));
    QTRY_VERIFY(!m_page.find<QWidget>(u"attestDialog"_s));
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Couldn't be determined"_s);
}

void SecurityWordsTest::aRefusedWordCostsNothingThatWasTyped()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"rest.keychain"_s));
    QVERIFY(m_page.press(u"attest"_s));
    m_page.find<QPlainTextEdit>(u"attestNote"_s)->setPlainText(u"Read all of it."_s);
    m_page.find<QLineEdit>(u"attestFile"_s)->setText(m_page.filePath(u"gone.png"_s));
    QVERIFY(m_page.press(u"attestNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"attestMessage"_s), longest);
    QCOMPARE(m_page.find<QPlainTextEdit>(u"attestNote"_s)->toPlainText(), u"Read all of it."_s);
    QVERIFY(m_page.find<QPushButton>(u"attestNow"_s)->isEnabled());
    m_page.picture(u"security-attest-refused"_s, m_page.find<QDialog>(u"attestDialog"_s));
    QVERIFY(m_page.press(u"cancelAttest"_s));
    QCOMPARE(m_page.report().count(Answer::Attested), 1); // the one of before
}

void SecurityWordsTest::evidenceInAFileIsSavedAgain()
{
    QFile shot(m_page.filePath(u"shot.png"_s));
    QVERIFY(shot.open(QIODevice::WriteOnly));
    shot.write("what was seen");
    shot.close();
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"zapier.review"_s));
    QVERIFY(m_page.press(u"attest"_s));
    m_page.find<QLineEdit>(u"attestFile"_s)->setText(shot.fileName());
    QVERIFY(m_page.press(u"attestNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"saveEvidence"_s), longest);
    QVERIFY(!m_page.find<QLabel>(u"wordNote"_s));
    QVERIFY(shot.remove());
    QVERIFY(m_page.press(u"saveEvidence"_s));
    auto *dialog = m_page.page()->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"/shot.png"_s));
    Q_EMIT dialog->fileSelected(m_page.filePath(u"again.png"_s));
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"wordMessage"_s), longest);
    m_page.picture(u"security-attested-file"_s);
    QFile again(m_page.filePath(u"again.png"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), QByteArray("what was seen"));
}

void SecurityWordsTest::aWordThatEndsSoonIsToldOnTheOverview()
{
    m_page.show<OverviewPage>();
    QVERIFY(m_page.appears(u"securityFails"_s));
    QVERIFY(!m_page.find<QWidget>(u"wordEnds"_s)); // those of before have months left
    const QDateTime until = QDateTime::currentDateTimeUtc().addDays(9);
    const ConnectionId id = [&] {
        const SecurityReport all = m_page.report();
        return std::ranges::find(all.checks, u"zapier"_s, &Check::service)->connection;
    }();
    QVERIFY(m_page.session().attest(
        {.check = second, .connection = id, .until = until, .note = u"Asked them."_s}));
    m_page.show<OverviewPage>();
    QVERIFY(m_page.appears(u"wordEnds"_s));
    QCOMPARE(
        m_page.find<InlineMessage>(u"wordEnds"_s)->text(),
        u"What Demo owner vouched for ends on %1: “%2”."_s.arg(dayText(until), checkTitle(second)));
    m_page.picture(u"overview-word"_s);
    QVERIFY(m_page.press(u"wordEndsAction"_s));
    const QString place = u"show:"_s + second + u'@' + id.value();
    QCOMPARE(m_page.wentTo(), u"security/"_s + place);
    m_page.show<SecurityPage>()->open(place);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"wordNote"_s), u"Asked them."_s, longest);
}

void SecurityWordsTest::anAuditorReadsTheEvidenceAndGivesNoWord()
{
    const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"zapier.review"_s));
    QCOMPARE(m_page.text(u"wordBy"_s), u"Demo owner vouches for it"_s);
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"attest"_s)));
    QVERIFY(!isWithheld(m_page.find<QPushButton>(u"saveEvidence"_s)));
}

QTEST_MAIN(SecurityWordsTest)
#include "security_words_test.moc"
