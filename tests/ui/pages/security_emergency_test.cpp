#include "tests/ui/pages/security_fixture.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QFileDialog>
#include <QListWidget>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = SecurityFixture::longest;

} // namespace

// Secrets that lie about, and the end of every access. The slots build on one another.
class SecurityEmergencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSecretInAChosenFolderIsFoundAndNamed();
    void whatIsTakenOffTheListIsNotLookedInto();
    void itIsSaidFirstWhatAnEmergencyDoes();
    void nothingIsRevokedBeforeTheWordIsTyped();
    void whatFailsIsSaidAndTheRestIsRevoked();
    void theSecondPressFinishesAndKeepsWhatIsLeftForAPerson();
    void thePageTellsWhatThatMeans();
    void whoMayNotIsToldWhy();
    void aServiceThatNeverAnswersIsStoppedAndTheRestIsRevoked();
    void anEmergencyWaitsForNothing();

private:
    QStringList rows();
    bool isConnected(const QString &service);
    QString folderWithASecret(const QString &name);

    SecurityFixture m_page;
};

void SecurityEmergencyTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    // Nobody's own profiles.
    QVERIFY(QDir().mkpath(m_page.filePath(u"home"_s)));
    qputenv("HOME", m_page.filePath(u"home"_s).toUtf8());
    Progress progress;
    QVERIFY(m_page.session().checkSecurity({}, progress));
}

// What the dialog says of each connection.
QStringList SecurityEmergencyTest::rows()
{
    QStringList found;
    for (const QLabel *label : m_page.page()->findChildren<QLabel *>(u"revokeRow"_s)) {
        if (label->isVisible())
            found.append(label->text());
    }
    return found;
}

bool SecurityEmergencyTest::isConnected(const QString &service)
{
    const std::vector<ConnectionView> views = m_page.session().connections().value();
    const auto found = std::ranges::find_if(
        views, [&](const ConnectionView &view) { return view.connection.service == service; });
    return found->connection.state != ConnectionState::SignInNeeded;
}

QString SecurityEmergencyTest::folderWithASecret(const QString &name)
{
    const QString folder = m_page.filePath(name);
    QFile file(folder + u"/env.txt"_s);
    const QByteArray line = "HOOK=" + m_page.demo().sandbox().zapier().hookUrl().toEncoded() + "\n";
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(line) != line.size())
        qFatal("no file");
    return folder;
}

void SecurityEmergencyTest::aSecretInAChosenFolderIsFoundAndNamed()
{
    const QString folder = folderWithASecret(u"notes"_s);
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.press(u"searchForSecrets"_s));
    QVERIFY(m_page.press(u"addPlace"_s));
    auto *dialog = m_page.page()->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder);
    dialog->reject();
    QCOMPARE(m_page.find<QListWidget>(u"searchPlaces"_s)->count(), 1);
    m_page.picture(u"security-search"_s, m_page.find<QDialog>(u"searchDialog"_s));
    const auto saysLimits = [&] { return !m_page.text(u"searchLimits"_s).isEmpty(); };
    QVERIFY(!saysLimits()); // for who asks
    QVERIFY(m_page.press(u"searchDetails"_s));
    QVERIFY(saysLimits());
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(m_page.press(u"searchNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkTitle"_s), checkTitle(u"keys.in_files"_s),
                              longest);
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Fails"_s);
    QVERIFY2(m_page.text(u"checkFound"_s).endsWith(u"/notes/env.txt"_s),
             qPrintable(m_page.text(u"checkFound"_s)));
    m_page.picture(u"security-found"_s);
}

void SecurityEmergencyTest::whatIsTakenOffTheListIsNotLookedInto()
{
    // What was found before is looked for again, so it is mended first.
    QVERIFY(QFile::remove(m_page.filePath(u"notes/env.txt"_s)));
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.press(u"searchForSecrets"_s));
    QVERIFY(m_page.press(u"addPlace"_s));
    auto *dialog = m_page.page()->findChild<QFileDialog *>(u"fileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folderWithASecret(u"drafts"_s));
    dialog->reject();
    m_page.find<QListWidget>(u"searchPlaces"_s)->setCurrentRow(0);
    QVERIFY(m_page.press(u"removePlace"_s));
    QVERIFY(m_page.press(u"searchNow"_s));
    // Not even a profile is there: nothing was looked at, and that is no pass.
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkAnswer"_s), u"Couldn't be determined"_s, longest);
}

void SecurityEmergencyTest::itIsSaidFirstWhatAnEmergencyDoes()
{
    m_page.clouds().setApproving(true);
    QVERIFY(m_page.add(u"Google"_s));
    QVERIFY(m_page.add(u"Microsoft"_s));
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.press(u"revokeEverything"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 5, longest); // and the witnesses
    const auto isSaid = [&](const QString &text) {
        return std::ranges::any_of(rows(), [&](const QString &row) { return row.contains(text); });
    };
    QVERIFY(isSaid(u"ended at Google, and forgotten here"_s));
    QVERIFY(isSaid(u"You end it at Microsoft 365 afterwards"_s) ||
            isSaid(u"You end it at Microsoft afterwards"_s));
    QVERIFY(isSaid(u"make a new one in the Zap"_s));
    QVERIFY(isSaid(u"change it at the server"_s));
    m_page.picture(u"security-revoke"_s, m_page.find<QDialog>(u"revokeDialog"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SecurityEmergencyTest::nothingIsRevokedBeforeTheWordIsTyped()
{
    auto *word = m_page.find<QLineEdit>(u"revokeWord"_s);
    auto *revoke = m_page.find<QPushButton>(u"revokeNow"_s);
    QVERIFY(word && revoke);
    QVERIFY(!revoke->isEnabled());
    QTest::keyClicks(word, u"revok"_s);
    QVERIFY(!revoke->isEnabled());
    QTest::keyClick(word, Qt::Key_Return);
    QTest::keyClicks(word, u"e"_s);
    QVERIFY(revoke->isEnabled());
    QTest::keyClick(word, Qt::Key_Return); // no more than going to the button
    QVERIFY(m_page.press(u"closeRevoke"_s));
    QTRY_VERIFY(!m_page.find<QWidget>(u"revokeDialog"_s));
    for (const QString &service : {u"google"_s, u"microsoft"_s, u"carddav"_s, u"zapier"_s})
        QVERIFY2(isConnected(service), qPrintable(service));
}

void SecurityEmergencyTest::whatFailsIsSaidAndTheRestIsRevoked()
{
    QList<QUrl> opened;
    m_page.openBrowser = [&](const QUrl &address) {
        opened.append(address);
        return true;
    };
    m_page.clouds().google().faults().add(
        {.kind = FaultKind::ServerError, .count = 0, .path = u"revoke"_s});
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.press(u"revokeEverything"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 5, longest);
    m_page.find<QLineEdit>(u"revokeWord"_s)->setText(u"Revoke"_s);
    QVERIFY(m_page.press(u"revokeNow"_s));
    QVERIFY(!m_page.find<QPushButton>(u"closeRevoke"_s)->isEnabled()); // while it works
    const auto isThere = [&](const QString &start) {
        return std::ranges::any_of(rows(),
                                   [&](const QString &row) { return row.startsWith(start); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"Not ended: "_s), 60'000);
    QCOMPARE(rows().size(), 4);
    QVERIFY(m_page.find<QLabel>(u"revokeTitle"_s)->text() == u"Not everything could be revoked"_s);
    m_page.picture(u"security-revoked-half"_s, m_page.find<QDialog>(u"revokeDialog"_s));
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
    QVERIFY(isConnected(u"google"_s));
    for (const QString &service : {u"microsoft"_s, u"carddav"_s, u"zapier"_s})
        QVERIFY2(!isConnected(service), qPrintable(service));
    // What has no call for it is ended by hand, one press away.
    for (QPushButton *open : m_page.page()->findChildren<QPushButton *>(u"openRevocation"_s))
        QTest::keyClick(open, Qt::Key_Space);
    QVERIFY(opened.contains(QUrl(u"https://myapps.microsoft.com"_s)));
    QVERIFY(opened.contains(QUrl(u"https://zapier.com/app/zaps"_s)));
}

void SecurityEmergencyTest::theSecondPressFinishesAndKeepsWhatIsLeftForAPerson()
{
    m_page.clouds().google().faults().clear();
    QCOMPARE(m_page.find<QPushButton>(u"revokeNow"_s)->text(), u"Go on"_s);
    QVERIFY(m_page.press(u"revokeNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page.find<QPushButton>(u"revokeNow"_s), 60'000);
    QVERIFY(!isConnected(u"google"_s));
    QVERIFY(rows().contains(u"Ended at Google, and forgotten here."_s));
    const bool isMicrosoftLeft = std::ranges::any_of(rows(), [](const QString &row) {
        return row.startsWith(u"It is forgotten here. End it at Microsoft"_s);
    });
    QVERIFY2(isMicrosoftLeft, qPrintable(rows().join(u'\n')));
    QVERIFY(m_page.find<QPushButton>(u"openRevocation"_s));
    QCOMPARE(m_page.find<QLabel>(u"revokeTitle"_s)->text(), u"Everything is forgotten here"_s);
    m_page.picture(u"security-revoked"_s, m_page.find<QDialog>(u"revokeDialog"_s));
    QVERIFY(m_page.press(u"closeRevoke"_s));
}

void SecurityEmergencyTest::thePageTellsWhatThatMeans()
{
    QVERIFY(m_page.pressWhenReady(u"checkNow"_s));
    const auto ends = [this] {
        const SecurityReport report = m_page.report();
        const auto found = std::ranges::find_if(report.checks, [](const Check &check) {
            return check.id == "grants.ends"_L1 && check.service == "google"_L1;
        });
        return found == report.checks.end() ? Answer::Undetermined : found->answer();
    };
    QTRY_COMPARE_WITH_TIMEOUT(ends(), Answer::Fail, longest);
}

void SecurityEmergencyTest::whoMayNotIsToldWhy()
{
    const Secret passphrase = Secret::fromText(u"copper lantern nine otters"_s);
    QVERIFY(m_page.session().addOperator(u"Cy"_s, Role::Auditor, passphrase,
                                         KeychainUnlock::NotShared));
    m_page.lock();
    QVERIFY(m_page.unlock(u"Cy"_s, passphrase));
    QVERIFY(m_page.showChecks());
    for (const QString &name : {u"revokeEverything"_s, u"searchForSecrets"_s}) {
        auto *button = m_page.find<QPushButton>(name);
        QVERIFY(isWithheld(button));
        QVERIFY(button->toolTip().contains(u"Your role (Auditor) may not connect"_s));
    }
}

// In a workspace of its own.
void SecurityEmergencyTest::aServiceThatNeverAnswersIsStoppedAndTheRestIsRevoked()
{
    SecurityFixture other;
    QVERIFY(other.start());
    other.clouds().setApproving(true);
    QVERIFY(other.add(u"Google"_s));
    QVERIFY(other.add(u"Microsoft"_s));
    other.clouds().google().faults().add(
        {.kind = FaultKind::Hang, .count = 0, .path = u"revoke"_s, .seconds = 0});
    other.show<SecurityPage>();
    QVERIFY(other.pressWhenReady(u"revokeEverything"_s));
    other.find<QLineEdit>(u"revokeWord"_s)->setText(u"revoke"_s);
    QVERIFY(!other.find<QPushButton>(u"revokeNow"_s)->isEnabled()); // nothing is told yet
    QVERIFY(other.pressWhenReady(u"revokeNow"_s));
    QTest::qWait(300); // until it hangs there
    QVERIFY(!other.find<QPushButton>(u"closeRevoke"_s)->isEnabled());
    QTest::keyClick(other.find<QDialog>(u"revokeDialog"_s), Qt::Key_Escape);
    QVERIFY(other.find<QDialog>(u"revokeDialog"_s)); // it stays until it is told what came of it
    other.picture(u"security-revoking"_s, other.find<QDialog>(u"revokeDialog"_s));
    QVERIFY(other.press(u"revokeProgressStop"_s));
    const auto isTold = [&](const QString &start) {
        const QList<QLabel *> rows = other.page()->findChildren<QLabel *>(u"revokeRow"_s);
        return std::ranges::any_of(rows, [&](const QLabel *row) {
            return row->isVisible() && row->text().startsWith(start);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(u"Not ended: "_s), 5000);
    QVERIFY(isTold(u"It is forgotten here. End it at Microsoft as well."_s));
    QVERIFY(other.find<QPushButton>(u"revokeNow"_s)->isEnabled());
    other.picture(u"security-revoke-stopped"_s, other.find<QDialog>(u"revokeDialog"_s));
}

void SecurityEmergencyTest::anEmergencyWaitsForNothing()
{
    std::atomic<bool> mayGoOn = false;
    std::atomic<bool> wasStopped = false;
    SecurityFixture other; // its work ends before these do
    QVERIFY(other.start());
    const auto untilStopped = [&](Progress &progress) -> Result<void> {
        while (!progress.isCancelled() && !mayGoOn)
            QThread::msleep(5);
        wasStopped = progress.isCancelled();
        return {};
    };
    // A review that is put together meanwhile doesn't come to lie on top.
    other.show<SecurityPage>();
    other.context().background.work(Ticket::create(), untilStopped);
    QVERIFY(other.pressWhenReady(u"reviewSecurity"_s));
    QVERIFY(other.pressWhenReady(u"revokeEverything"_s));
    mayGoOn = true;
    auto *review = other.page()->findChild<QPushButton *>(u"reviewSecurity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(review->isEnabled(), longest);
    QVERIFY(!other.find<QDialog>(u"reviewDialog"_s));
    QVERIFY(!wasStopped);
    QVERIFY(other.press(u"closeRevoke"_s));
    QTRY_VERIFY(!other.find<QWidget>(u"revokeDialog"_s));

    mayGoOn = false;
    other.context().background.work(Ticket::create(), untilStopped);
    QVERIFY(other.pressWhenReady(u"checkNow"_s));
    QVERIFY(other.pressWhenReady(u"revokeEverything"_s));
    other.find<QLineEdit>(u"revokeWord"_s)->setText(u"revoke"_s);
    QVERIFY(!wasStopped);
    QVERIFY(other.pressWhenReady(u"revokeNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(other.text(u"revokeTitle"_s), u"Everything is forgotten here"_s,
                              longest);
    QVERIFY(wasStopped);
    QCOMPARE(other.find<InlineMessage>(u"securityMessage"_s)->text(), u"The check was stopped."_s);
    QVERIFY(other.find<QPushButton>(u"checkNow"_s)->isEnabled());
    other.picture(u"security-revoked-meanwhile"_s, other.find<QDialog>(u"revokeDialog"_s));
}

QTEST_MAIN(SecurityEmergencyTest)
#include "security_emergency_test.moc"
