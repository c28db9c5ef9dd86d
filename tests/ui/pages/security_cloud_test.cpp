#include "tests/ui/pages/security_fixture.h"
#include "ui/widgets/fold.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr int longest = SecurityFixture::longest;
const QString second = u"two_factor.enrolled"_s;
const QString google = u"google"_s;

} // namespace

// What only a cloud can tell, from the missing permission to the names. The slots build on one
// another.
class SecurityCloudTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMissingPermissionIsNoPassAndLeadsToTheSignIn();
    void theSignInLeadsBackAndChecksAtOnce();
    void everybodyWithoutASecondFactorIsNamed();
    void appsAreAskedForByThemselves();
    void ofVeryManyTheFirstAreShownAndSaidToBeThat();
    void anEndedSignInLeadsToTheSignIn();

private:
    // Allows what the page in front of the browser asks for.
    bool signInFor(const QString &argument);

    SecurityFixture m_page;
};

void SecurityCloudTest::initTestCase()
{
    const Result<void> started = m_page.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_page.clouds().setApproving(true);
    QVERIFY(m_page.add(u"Google"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AccountSandbox &people = m_page.clouds().googleAccounts();
    people.add({.name = m_page.cloud().connection.account,
                .id = m_page.clouds().googleSignIn().options().accountId.section(u'.', -1),
                .isAdmin = true,
                .seenAt = now});
    people.add({.name = u"bo@example.com"_s, .isAdmin = true, .isEnrolled = false, .seenAt = now});
    for (int i = 0; i < 20; ++i)
        people.add({.name = u"person%1@example.com"_s.arg(i), .isEnrolled = false, .seenAt = now});
    Progress progress;
    QVERIFY(m_page.session().checkSecurity({}, progress));
}

bool SecurityCloudTest::signInFor(const QString &argument)
{
    m_page.show<ConnectionsPage>()->open(argument);
    return m_page.appears(u"signInAgainPage"_s) && m_page.pressWhenReady(u"openBrowser"_s);
}

void SecurityCloudTest::aMissingPermissionIsNoPassAndLeadsToTheSignIn()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, google));
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Couldn't be determined"_s);
    QCOMPARE(m_page.text(u"checkFound"_s),
             u"It takes one permission more: see the people of the business, and who has a second "
             "factor."_s);
    m_page.picture(u"security-permission"_s);
    QVERIFY(m_page.press(u"mendHere"_s));
    QCOMPARE(m_page.wentTo(), u"connections/accounts:"_s + m_page.cloud().connection.id.value());
}

void SecurityCloudTest::theSignInLeadsBackAndChecksAtOnce()
{
    const QString id = m_page.cloud().connection.id.value();
    m_page.show<ConnectionsPage>()->open(u"accounts:"_s + id);
    QVERIFY(m_page.appears(u"signInAgainPage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"openBrowser"_s)->isEnabled(), longest);
    m_page.picture(u"security-allow"_s);
    QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.wentTo(), u"security/check:"_s + id, longest);

    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"rest.databases"_s));
    const QDateTime before = m_page.list()->chosen()->checkedAt;
    QVERIFY(m_page.choose(second, google));
    dynamic_cast<SecurityPage *>(m_page.page())->open(u"check:"_s + id);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkAnswer"_s), u"Fails"_s, longest);
    // Nothing else was asked, and what is known of the rest is still there.
    QVERIFY(m_page.choose(u"rest.databases"_s));
    QCOMPARE(m_page.list()->chosen()->checkedAt, before);
}

void SecurityCloudTest::everybodyWithoutASecondFactorIsNamed()
{
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, google));
    QCOMPARE(m_page.text(u"checkFound"_s), u"21 of 22 fail."_s);
    const QStringList shown = m_page.text(u"checkSubjects"_s).split(u'\n');
    QCOMPARE(shown.size(), 8);
    QCOMPARE(shown.front(), u"• bo@example.com"_s); // administrators first
    QVERIFY(!m_page.find<QPlainTextEdit>(u"subjectList"_s));
    QVERIFY(m_page.press(u"allSubjects"_s));
    QTRY_VERIFY(m_page.find<QPlainTextEdit>(u"subjectList"_s));
    const QStringList all =
        m_page.find<QPlainTextEdit>(u"subjectList"_s)->toPlainText().split(u'\n');
    QCOMPARE(all.size(), 21);
    m_page.picture(u"security-people"_s);
    QCOMPARE_EQ(m_page.namelessControls(), QStringList());
}

void SecurityCloudTest::appsAreAskedForByThemselves()
{
    const QString id = m_page.cloud().connection.id.value();
    m_page.clouds().googleAccounts().addApp(u"sandbox-client"_s, u"Contact Warden"_s);
    m_page.clouds().googleAccounts().addApp(u"zapier"_s, u"Zapier"_s);
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"grants.apps"_s, google));
    QCOMPARE(m_page.text(u"checkAnswer"_s), u"Couldn't be determined"_s);
    QVERIFY(m_page.press(u"mendHere"_s));
    QCOMPARE(m_page.wentTo(), u"connections/apps:"_s + id);
    QVERIFY(signInFor(u"apps:"_s + id));
    QTRY_COMPARE_WITH_TIMEOUT(m_page.wentTo(), u"security/check:"_s + id, longest);
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"grants.apps"_s, google));
    dynamic_cast<SecurityPage *>(m_page.page())->open(u"check:"_s + id);
    QTRY_COMPARE_WITH_TIMEOUT(m_page.text(u"checkSubjects"_s), u"• Zapier"_s, longest);
    QCOMPARE(m_page.text(u"checkFound"_s), u"Only a person can judge what was found."_s);
}

void SecurityCloudTest::ofVeryManyTheFirstAreShownAndSaidToBeThat()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 20; i < 600; ++i)
        m_page.clouds().googleAccounts().add(
            {.name = u"person%1@example.com"_s.arg(i), .isEnrolled = false, .seenAt = now});
    Progress progress;
    QVERIFY(m_page.session().checkSecurity(m_page.cloud().connection.id, progress));
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(second, google));
    QCOMPARE(m_page.text(u"checkFound"_s), u"601 of 602 fail."_s);
    QCOMPARE(m_page.find<QAbstractButton>(u"allSubjects"_s)->text(), u"The first 500"_s);
    QVERIFY(m_page.press(u"allSubjects"_s));
    QTRY_VERIFY(m_page.find<QPlainTextEdit>(u"subjectList"_s));
}

void SecurityCloudTest::anEndedSignInLeadsToTheSignIn()
{
    Progress progress;
    QVERIFY(m_page.session().revokeEverything(progress));
    QVERIFY(m_page.session().checkSecurity({}, progress));
    QVERIFY(m_page.showChecks());
    QVERIFY(m_page.choose(u"grants.ends"_s, google));
    QCOMPARE(m_page.text(u"checkFound"_s), u"The sign-in has ended already."_s);
    QVERIFY(m_page.press(u"mendHere"_s));
    QCOMPARE(m_page.wentTo(), u"connections/"_s + m_page.cloud().connection.id.value());
}

QTEST_MAIN(SecurityCloudTest)
#include "security_cloud_test.moc"
