#include "tests/ui/pages/security_fixture.h"
#include "ui/overview_page/overview_page.h"
#include "ui/security_page/answer_look.h"
#include "ui/theme/icon.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QFile>
#include <QFileDialog>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = SecurityFixture::longest;
const QString second = u"two_factor.enrolled"_s;
const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);

} // namespace

// The slots build on one another, as an admin's first look does.
class SecurityPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void beforeTheFirstCheckThePageSaysSo();
    void oneButtonChecksAndTheSentenceCounts();
    void theMostUrgentIsOnTopAndChosen();
    void headingsAreNoStops();
    void answersDifferBySignAndByWord();
    void evidenceSaysHowWhenAndWhatToDo();
    void theServicesOwnPageOpensInTheBrowser();
    void withoutABrowserTheAddressIsThere();
    void theAnswersBeforeAreListed();
    void whatIsMendedHereIsOneStepAway_data();
    void whatIsMendedHereIsOneStepAway();
    void theOverviewSaysWhatFails();
    void everyControlHasAName();
    void tabGoesFromTopToBottom();
    void aReportIsSavedAsPagesAndForPrograms();
    void whoMayNotCheckReadsAndIsToldWhy();
    void aStoppedCheckChangesNothing();
    void aFailureIsSaidAndWhatIsKnownStays();

private:
    SecurityFixture m_page;
};

void SecurityPageTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void SecurityPageTest::beforeTheFirstCheckThePageSaysSo()
{
    m_page.show<SecurityPage>();
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"pageSentence"_s), u"Nobody has checked yet."_s,
                              longest);
    QVERIFY(!m_page.list());
    QVERIFY(m_page.find<QPushButton>(u"checkNow"_s)->isEnabled());
    m_page.picture(u"security-never"_s);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SecurityPageTest::oneButtonChecksAndTheSentenceCounts()
{
    m_page.show<SecurityPage>();
    QVERIFY(m_page.pressWhenReady(u"checkNow"_s));
    QVERIFY(!m_page.find<QPushButton>(u"checkNow"_s)->isEnabled()); // once at a time
    QVERIFY(m_page.find<QWidget>(u"securityProgress"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.list() && m_page.list()->model()->rowCount() > 0, longest);
    QVERIFY(!m_page.find<QWidget>(u"securityProgress"_s));
    QVERIFY(m_page.find<QPushButton>(u"checkNow"_s)->isEnabled());
    const qint64 fails = m_page.report().count(Answer::Fail);
    const qint64 open = m_page.report().count(Answer::Undetermined);
    QVERIFY(fails > 0 && open > 0);
    const QString sentence = u"%1 things need your attention: %2 fail, %3 couldn't be determined. "
                             "Last checked today at "_s.arg(fails + open)
                                 .arg(fails)
                                 .arg(open);
    QVERIFY2(m_page.text(u"pageSentence"_s).startsWith(sentence),
             qPrintable(m_page.text(u"pageSentence"_s)));
    m_page.picture(u"security"_s);
}

void SecurityPageTest::theMostUrgentIsOnTopAndChosen()
{
    QVERIFY(m_page.showChecks());
    const Check first = m_page.report().checks.front();
    QCOMPARE(first.answer(), Answer::Fail);
    QVERIFY(m_page.list()->chosen());
    QCOMPARE(*m_page.list()->chosen(), first);
    QCOMPARE(m_page.list()->currentRow(), 1); // below its heading
    QCOMPARE(m_page.text(u"checkTitle"_s), checkTitle(first.id));
    // And in each group, too.
    int before = -1;
    for (int row = 0; row < m_page.list()->model()->rowCount(); ++row) {
        const QModelIndex index = m_page.list()->model()->index(row, 2);
        if (!(index.flags() & Qt::ItemIsSelectable)) {
            before = -1;
            continue;
        }
        const QStringList order{u"Fails"_s, u"Couldn't be determined"_s, u"Attested"_s,
                                u"Passes"_s};
        const int rank = int(order.indexOf(index.data().toString()));
        QVERIFY(rank >= std::max(before, 0));
        before = rank;
    }
}

void SecurityPageTest::headingsAreNoStops()
{
    QVERIFY(m_page.showChecks());
    m_page.list()->setFocus();
    std::vector<Check> seen{*m_page.list()->chosen()};
    for (size_t i = 1; i < m_page.report().checks.size(); ++i) {
        QTest::keyClick(m_page.list(), Qt::Key_Down);
        QVERIFY(m_page.list()->chosen());
        QCOMPARE(m_page.text(u"checkTitle"_s), checkTitle(m_page.list()->chosen()->id));
        seen.push_back(*m_page.list()->chosen());
    }
    for (const Check &check : m_page.report().checks)
        QCOMPARE(std::ranges::count(seen, check), 1); // each once, and nothing else
}

void SecurityPageTest::answersDifferBySignAndByWord()
{
    QStringList icons;
    QStringList words;
    for (const Answer answer :
         {Answer::Pass, Answer::Fail, Answer::Undetermined, Answer::Attested}) {
        icons.append(lookOf(answer).icon);
        words.append(answerText(answer));
        QVERIFY(!tintedIcon(icons.back()).isNull());
    }
    QCOMPARE(icons.removeDuplicates(), 0);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(m_page.showChecks());
    QVERIFY(!m_page.list()->isColumnHidden(2));
    for (int row = 0; row < m_page.list()->model()->rowCount(); ++row) {
        const QModelIndex index = m_page.list()->model()->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        const QString word = index.siblingAtColumn(2).data().toString();
        QVERIFY(words.contains(word.left(1).toLower() + word.mid(1)));
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(word));
    }
}

void SecurityPageTest::evidenceSaysHowWhenAndWhatToDo()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"people.one_person"_s));
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Fails"_s);
    QCOMPARE(m_page.text(u"checkFound"_s), u"Only one person may manage connections."_s);
    QCOMPARE(m_page.text(u"checkAdvice"_s), u"Add a second administrator."_s);
    auto *evidence = m_page.find<QWidget>(u"checkEvidence"_s);
    QVERIFY(evidence);
    QStringList values;
    for (QWidget *value : evidence->findChildren<QWidget *>())
        values.append(value->accessibleName());
    const QString all = values.join(u'\n');
    QVERIFY2(all.contains(u"keyring.json"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Today at"_s), qPrintable(all));
    m_page.picture(u"security-evidence"_s);
    // A pass needs nobody, and says how long it holds.
    QVERIFY(m_page.choose(u"rest.databases"_s));
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Passes"_s);
    QVERIFY(!m_page.find<QLabel>(u"checkAdvice"_s));
}

void SecurityPageTest::theServicesOwnPageOpensInTheBrowser()
{
    QList<QUrl> opened;
    m_page.openBrowser = [&](const QUrl &address) {
        opened.append(address);
        return true;
    };
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QVERIFY(m_page.press(u"openSettingsPage"_s));
    QCOMPARE(opened, QList<QUrl>{m_page.list()->chosen()->page()});
    QVERIFY(opened.front().toString().startsWith(u"https://zapier.com/"_s));
    QVERIFY(!m_page.find<QWidget>(u"checkMessage"_s));
}

void SecurityPageTest::withoutABrowserTheAddressIsThere()
{
    m_page.openBrowser = [](const QUrl &) { return false; };
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QVERIFY(m_page.press(u"openSettingsPage"_s));
    auto *message = m_page.find<InlineMessage>(u"checkMessage"_s);
    QVERIFY(message);
    bool isAddressShown = false;
    for (const QLabel *label : message->findChildren<QLabel *>())
        isAddressShown =
            isAddressShown || label->text() == m_page.list()->chosen()->page().toString();
    QVERIFY(isAddressShown);
}

void SecurityPageTest::theAnswersBeforeAreListed()
{
    const auto history = [this] {
        QStringList lines;
        for (const QLabel *label : m_page.page()->findChildren<QLabel *>(u"checkHistory"_s)) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines;
    };
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"people.one_person"_s));
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 1, longest);
    QVERIFY(history().front().startsWith(u"Fails, "_s));
    QVERIFY(m_page.session().addOperator(u"Ann"_s, Role::Administrator, passphrase,
                                         KeychainUnlock::NotShared));
    QVERIFY(m_page.pressWhenReady(u"checkNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkAnswer"_s), u"Passes"_s,
                              longest); // it is still chosen
    QTRY_COMPARE_WITH_TIMEOUT(history().size(), 2, longest);
    QVERIFY(history().front().startsWith(u"Passes, "_s));
    QVERIFY(history().back().startsWith(u"Fails, "_s));
}

void SecurityPageTest::whatIsMendedHereIsOneStepAway_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("place");
    QTest::newRow("witness") << u"audit.witness"_s << u"settings/witnesses"_s;
    QTest::newRow("verify") << u"audit.verified"_s << u"audit/verify"_s;
    QTest::newRow("review") << u"audit.review"_s << u"security/review"_s;
    QTest::newRow("keychain") << u"rest.keychain"_s << u"settings/passphrase"_s;
    QTest::newRow("place") << u"keys.place"_s << u"settings/passphrase"_s;
}

void SecurityPageTest::whatIsMendedHereIsOneStepAway()
{
    QFETCH(QString, check);
    QFETCH(QString, place);
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(check));
    QVERIFY(m_page.press(u"mendHere"_s));
    QCOMPARE(m_page.wentTo(), place);
}

void SecurityPageTest::theOverviewSaysWhatFails()
{
    m_page.show<OverviewPage>();
    QVERIFY(m_page.appears(u"securityFails"_s));
    const QString sentence =
        u"%1 checks of security fail. The first: “%2”."_s.arg(m_page.report().count(Answer::Fail))
            .arg(checkTitle(m_page.report().checks.front().id));
    QCOMPARE(m_page.find<InlineMessage>(u"securityFails"_s)->text(), sentence);
    m_page.picture(u"overview-security"_s);
    QVERIFY(m_page.press(u"securityFailsAction"_s));
    QCOMPARE(m_page.wentTo(), u"security/"_s);
}

void SecurityPageTest::everyControlHasAName()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SecurityPageTest::tabGoesFromTopToBottom()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, u"zapier"_s));
    QStringList seen;
    QWidget *each = m_page.find<QWidget>(u"searchForSecrets"_s);
    for (int steps = 0; steps < 500 && seen.value(seen.size() - 1) != "revokeEverything"_L1;
         ++steps) {
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus))
            seen.append(each->objectName());
        each = each->nextInFocusChain();
    }
    const QStringList order{u"searchForSecrets"_s, u"checkNow"_s, u"checkList"_s,
                            u"openSettingsPage"_s, u"attest"_s,   u"revokeEverything"_s};
    QStringList found;
    for (const QString &name : seen) {
        if (order.contains(name))
            found.append(name);
    }
    QCOMPARE(found, order);
}

void SecurityPageTest::aReportIsSavedAsPagesAndForPrograms()
{
    for (const QString &name : {u"security.pdf"_s, u"security.json"_s}) {
        QVERIFY(m_page.showChecks());
        QVERIFY(m_page.press(u"reportSecurity"_s));
        auto *dialog = m_page.page()->findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), u"pdf"_s);
        Q_EMIT dialog->fileSelected(m_page.filePath(name));
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<InlineMessage>(u"securityMessage"_s), longest);
        QVERIFY(m_page.find<InlineMessage>(u"securityMessage"_s)->text().contains(u"is saved"_s));
        QFile saved(m_page.filePath(name));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(name.endsWith(u"pdf"_s) ? bytes.startsWith("%PDF")
                                        : bytes.contains("contact-warden-security"));
        if (const QString kept = qEnvironmentVariable("WARDEN_SCREENSHOTS"); !kept.isEmpty())
            saved.copy(kept + u"/demo-"_s + name);
    }
    m_page.picture(u"security-reported"_s);
}

void SecurityPageTest::whoMayNotCheckReadsAndIsToldWhy()
{
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(m_page.showChecks());
    auto *check = m_page.find<QPushButton>(u"checkNow"_s);
    QVERIFY(isWithheld(check));
    QVERIFY(check->toolTip().contains(u"Your role (Auditor) may not connect or change"_s));
    QVERIFY(!isWithheld(m_page.find<QPushButton>(u"reportSecurity"_s)));
    QVERIFY(m_page.list()->model()->rowCount() > 10);
    QVERIFY(m_page.choose(u"rest.keychain"_s));
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"attest"_s)));
    QVERIFY(!isWithheld(m_page.find<QPushButton>(u"mendHere"_s))); // the log is for auditors
    QVERIFY(m_page.choose(u"audit.witness"_s));
    QVERIFY(isWithheld(m_page.find<QPushButton>(u"mendHere"_s)));
    m_page.picture(u"security-auditor"_s);
    m_page.lock();
    QVERIFY(m_page.unlock(u"Demo owner"_s));
}

void SecurityPageTest::aStoppedCheckChangesNothing()
{
    m_page.clouds().setApproving(true);
    QVERIFY(m_page.add(u"Google"_s));
    QVERIFY(m_page.showChecks());
    const SecurityReport before = m_page.report();
    // The work before it takes a while, and so it waits for its turn.
    std::atomic<bool> mayGoOn = false;
    m_page.context().background.work(Ticket::create(), [&](Progress &) -> Result<void> {
        while (!mayGoOn)
            QThread::msleep(5);
        return {};
    });
    QVERIFY(m_page.pressWhenReady(u"checkNow"_s));
    QVERIFY(m_page.pressWhenReady(u"securityProgressStop"_s));
    m_page.picture(u"security-stopping"_s);
    mayGoOn = true;
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"securityMessage"_s), longest);
    QCOMPARE(m_page.find<InlineMessage>(u"securityMessage"_s)->text(), u"The check was stopped."_s);
    QCOMPARE(m_page.report().checks, before.checks);
    QVERIFY(m_page.find<QPushButton>(u"checkNow"_s)->isEnabled());
    m_page.removeClouds();
}

void SecurityPageTest::aFailureIsSaidAndWhatIsKnownStays()
{
    QVERIFY(m_page.showChecks());
    const int rows = m_page.list()->model()->rowCount();
    {
        // Another process removes somebody, who had the keys: they are others from now on.
        Result<std::unique_ptr<Session>> other = Session::unlockWithPassphrase(
            m_page.demo().folder(), u"Demo owner"_s, m_page.demo().passphrase(), {});
        QVERIFY(other);
        Progress progress;
        const std::vector<OperatorView> people = (*other)->operators().value();
        const auto ann = std::ranges::find(people, u"Ann"_s, &OperatorView::name);
        QVERIFY(ann != people.end());
        QVERIFY((*other)->removeOperator(ann->id, progress));
    }
    QVERIFY(m_page.pressWhenReady(u"checkNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QWidget>(u"securityMessage"_s), longest);
    m_page.picture(u"security-error"_s);
    QCOMPARE(m_page.list()->model()->rowCount(), rows);
    QVERIFY(m_page.find<QPushButton>(u"checkNow"_s)->isEnabled());
}

QTEST_MAIN(SecurityPageTest)
#include "security_page_test.moc"
