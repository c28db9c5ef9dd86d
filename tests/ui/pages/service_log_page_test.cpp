#include "tests/ui/pages/cloud_fixture.h"
#include "ui/audit_page/audit_page.h"
#include "ui/audit_page/fetched_card.h"
#include "ui/audit_page/zapier_log_card.h"
#include "ui/connections_page/connections_page.h"
#include "ui/lists/table.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/state_badge.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace warden;

// Bringing the services' own logs into ours, in the window.
class ServiceLogPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_page.clouds().setApproving(true);
    }
    void cleanup() { m_page.removeClouds(); }

    void withoutAServiceThatHasALogItIsSaidWhichHave()
    {
        showAndFetch();
        QVERIFY(m_page.appears(u"connectForLog"_s));
        QVERIFY(m_page.appears(u"zapierLog"_s)); // the demo has a hook
        m_page.picture(u"events-none"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        QVERIFY(m_page.press(u"connectForLog"_s));
        QCOMPARE(m_page.wentTo(), u"connections/add"_s);
        QVERIFY(m_page.press(u"backToLog"_s));
        QVERIFY(m_page.appears(u"auditList"_s));
    }

    void aMissingScopeLeadsToTheSignInAndBack()
    {
        QVERIFY(m_page.add(u"Google"_s));
        const ConnectionId id = m_page.cloud().connection.id;
        addFailure(1);
        addFailure(5);
        showAndFetch();
        QVERIFY(m_page.appears(u"fetchNotAllowed"_s));
        QCOMPARE(m_page.find<StateBadge>(u"fetchedState"_s)->text(), u"Not allowed"_s);
        m_page.picture(u"events-not-allowed"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());
        QVERIFY(m_page.press(u"fetchNotAllowedAction"_s));
        QCOMPARE(m_page.wentTo(), u"connections/logs:"_s + id.value());

        m_page.show<ConnectionsPage>()->open(u"logs:"_s + id.value());
        QVERIFY(m_page.appears(u"signInAgainPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page.find<QPushButton>(u"openBrowser"_s)->isEnabled(), 20'000);
        m_page.picture(u"events-allow"_s);
        QVERIFY(m_page.pressWhenReady(u"openBrowser"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_page.wentTo(), u"audit/fetch:"_s + id.value(), 20'000);

        m_page.show<AuditPageView>()->open(u"fetch:"_s + id.value());
        QVERIFY(m_page.appears(u"fetchedLog"_s));
        QVERIFY(!m_page.find<QWidget>(u"fetchNotAllowed"_s));
        QCOMPARE(m_page.find<StateBadge>(u"fetchedState"_s)->text(), u"2 new"_s);
        QCOMPARE(m_page.find<QLabel>(u"fetchedLog"_s)->text(), u"Sign-ins: 2 new"_s);
        QVERIFY(m_page.find<QLabel>(u"fetchedNote"_s)->text().contains(u"48 hours"_s));
        QVERIFY(m_page.find<QLabel>(u"fetchedNote"_s)->text().contains(u"180 days"_s));
        QVERIFY(!m_page.find<QWidget>(u"zapierLog"_s)); // that connection alone
        m_page.picture(u"events-fetched"_s);
        QCOMPARE_EQ(m_page.namelessControls(), QStringList());

        QVERIFY(m_page.pressWhenReady(u"fetchAgain"_s)); // and this is of all
        QVERIFY(m_page.appears(u"zapierLog"_s));
        QCOMPARE(m_page.find<StateBadge>(u"fetchedState"_s)->text(), u"Nothing new"_s);
        m_page.picture(u"events-again"_s);
        QVERIFY(m_page.press(u"backToLog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hasRow(u"Failed to sign in"_s), 20'000);
    }

    void whatThePlanLacksIsAnAnswerAndTheRestIsRead()
    {
        QVERIFY(m_page.add(u"Microsoft"_s));
        QVERIFY(allowLogs());
        m_page.clouds().microsoftLogs().setLicensed(false);
        m_page.clouds().microsoftLogs().add(u"directoryAudits"_s,
                                            QDateTime::currentDateTimeUtc().addSecs(-60),
                                            u"ann@example.com"_s, u"Consent to application"_s);
        showAndFetch();
        QVERIFY(m_page.appears(u"fetchedLog"_s));
        if (const auto *failed = m_page.find<InlineMessage>(u"fetchFailed"_s))
            QFAIL(qPrintable(failed->accessibleName()));
        QStringList lines;
        for (const QLabel *line : m_page.page()->findChildren<QLabel *>(u"fetchedLog"_s))
            lines << line->text();
        QCOMPARE(lines, (QStringList{u"Sign-ins: Not part of this account's plan"_s,
                                     u"Changes to the directory: 1 new"_s}));
        QVERIFY(m_page.find<QLabel>(u"fetchedNote"_s)->text().contains(u"Entra ID P1"_s));
        QVERIFY(!m_page.find<QWidget>(u"fetchFailed"_s));
        m_page.picture(u"events-not-licensed"_s);
        m_page.clouds().microsoftLogs().setLicensed(true);
    }

    void aMissingRoleIsNamedAndNoSignInIsOffered()
    {
        QVERIFY(m_page.add(u"Microsoft"_s));
        QVERIFY(allowLogs());
        m_page.clouds().microsoftLogs().setAdministrator(false);
        showAndFetch();
        QVERIFY(m_page.appears(u"fetchedNote"_s));
        const QString note = m_page.find<QLabel>(u"fetchedNote"_s)->text();
        QVERIFY2(note.contains(u"“Reports Reader” at Microsoft"_s), qPrintable(note));
        QVERIFY(!m_page.find<QWidget>(u"fetchNotAllowed"_s));
        m_page.clouds().microsoftLogs().setAdministrator(true);
    }

    void whatMayBeMissingIsSaidWithItsTime()
    {
        ConnectionFetch fetch{ConnectionId(u"c"_s), u"Shop"_s, u"hubspot"_s, {}};
        StreamFetch stream{.stream = u"login"_s, .state = FetchState::Done, .retentionDays = 90};
        fetch.streams = {stream};
        QVERIFY(!FetchedCard(fetch).findChild<QWidget *>(u"fetchedGap"_s));
        fetch.streams[0].gapFrom = QDateTime(QDate(2026, 3, 1), QTime(12, 0));
        fetch.streams[0].gapUntil = QDateTime(QDate(2026, 4, 9), QTime(12, 0));
        const FetchedCard card(fetch);
        const auto *gap = card.findChild<InlineMessage *>(u"fetchedGap"_s);
        QVERIFY(gap);
        const auto day = [](int month, int number) {
            return QLocale().toString(QDate(2026, month, number), QLocale::ShortFormat);
        };
        QVERIFY2(gap->text().contains(day(3, 1)) && gap->text().contains(day(4, 9)),
                 qPrintable(gap->text()));
    }

    void aSignInThatEndedLeadsToANewOne()
    {
        QVERIFY(m_page.add(u"Google"_s));
        QVERIFY(allowLogs());
        m_page.clouds().googleSignIn().revokeAll();
        showAndFetch();
        QVERIFY(m_page.pressWhenReady(u"fetchFailedAction"_s));
        QCOMPARE(m_page.wentTo(), u"connections/"_s + m_page.cloud().connection.id.value());
    }

    void anExportOfZapiersLogComesInOnce()
    {
        const QString path = m_page.filePath(u"zapier.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Activity,Object,Performed by,Date\n"
                   "Turned on,Zap: New contact,ann@example.com,2026-10-01T08:00:00Z\n"
                   "User login,,eve@example.com,2026-10-02T08:00:00Z\n"
                   "User login,,eve@example.com,never\n");
        file.close();
        showAndFetch();
        QVERIFY(m_page.pressWhenReady(u"importZapierLog"_s));
        auto *card = m_page.find<ZapierLogCard>(u"zapierLog"_s);
        auto *dialog = card->findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        card->importFile(path);
        QVERIFY(m_page.appears(u"zapierLogMessage"_s));
        const auto *message = m_page.find<InlineMessage>(u"zapierLogMessage"_s);
        QVERIFY2(message->text().startsWith(u"2 new entries"_s), qPrintable(message->text()));
        QVERIFY(message->text().contains(u"1 row told"_s));
        m_page.picture(u"events-zapier"_s);
        card->importFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().startsWith(u"0 new entries, 2"_s), 20'000);
    }

    void aFetchIsStopped()
    {
        QVERIFY(m_page.add(u"Google"_s));
        QVERIFY(allowLogs());
        for (int i = 0; i < 60; ++i)
            addFailure(1 + i);
        m_page.clouds().googleLogs().setPageSize(1);
        showAndFetch();
        QVERIFY(m_page.press(u"serviceLogProgressStop"_s));
        QVERIFY(m_page.appears(u"serviceLogMessage"_s));
        QCOMPARE(m_page.find<InlineMessage>(u"serviceLogMessage"_s)->text(), u"Stopped."_s);
        m_page.clouds().googleLogs().setPageSize(1000);
        QVERIFY(m_page.pressWhenReady(u"fetchAgain"_s));
        QVERIFY(m_page.appears(u"fetchedLog"_s));
    }

private:
    void showAndFetch()
    {
        m_page.show<AuditPageView>();
        QVERIFY(m_page.pressWhenReady(u"fetchServiceEvents"_s));
    }
    void addFailure(int hours)
    {
        m_page.clouds().googleLogs().add(u"login"_s,
                                         QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours),
                                         u"eve@example.com"_s, u"login_failure"_s);
    }
    bool allowLogs()
    {
        const QString id = m_page.cloud().connection.id.value();
        m_page.show<ConnectionsPage>()->open(u"logs:"_s + id);
        return m_page.pressWhenReady(u"openBrowser"_s) &&
               QTest::qWaitFor([&] { return m_page.wentTo() == u"audit/fetch:"_s + id; }, 20'000);
    }
    bool hasRow(const QString &words)
    {
        auto *list = m_page.find<Table>(u"auditList"_s);
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 2).data().toString().contains(words))
                return true;
        }
        return false;
    }

    CloudFixture m_page;
};

QTEST_MAIN(ServiceLogPageTest)
#include "service_log_page_test.moc"
