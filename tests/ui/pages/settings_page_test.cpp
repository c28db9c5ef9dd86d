#include "tests/ui/pages/page_fixture.h"
#include "ui/settings_page/move_card.h"
#include "ui/settings_page/settings_page.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace warden;

// The page Settings: what an export for another computer does to the window.
class SettingsPageTest : public QObject
{
    Q_OBJECT

    static bool saysSomething(PageFixture &page)
    {
        return QTest::qWaitFor([&] { return page.find<InlineMessage>(u"moveMessage"_s); }, 20'000);
    }

private Q_SLOTS:
    void withoutARecoveryCodeNothingIsExported()
    {
        PageFixture page;
        QVERIFY(page.start());
        auto *card = page.show<SettingsPage>()->findChild<MoveCard *>();
        QVERIFY(card);
        card->exportTo(page.filePath(u"a.move"_s));
        QVERIFY(saysSomething(page));
        QVERIFY(page.find<InlineMessage>(u"moveMessage"_s)->text().contains(u"recovery code"_s));
        QVERIFY(!QFile::exists(page.filePath(u"a.move"_s)));
    }

    void anExportEndsSyncingHereUntilThePersonGoesOn()
    {
        PageFixture page;
        QVERIFY(page.start());
        QVERIFY(page.session().createRecoveryCode());
        auto *card = page.show<SettingsPage>()->findChild<MoveCard *>();
        QVERIFY(page.find<QCheckBox>(u"retireHere"_s)->isChecked());
        QVERIFY(!page.find<QLabel>(u"retiredHere"_s));
        const QString path = page.filePath(u"a.move"_s);
        card->exportTo(path);
        QVERIFY(saysSomething(page));
        QVERIFY(page.find<InlineMessage>(u"moveMessage"_s)->text().contains(u"Exported"_s));
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY(page.find<QLabel>(u"retiredHere"_s));
        page.picture(u"settings-retired"_s);
        Progress progress;
        const Result<SyncOutcome> outcome = page.session().sync({}, progress);
        QVERIFY(!outcome && outcome.error().reason == ErrorReason::WorkspaceMoved);

        page.show<SettingsPage>(); // it is still so after coming back
        QVERIFY(page.pressWhenReady(u"resumeHere"_s));
        QTRY_VERIFY(!page.find<QLabel>(u"retiredHere"_s));
        QVERIFY(page.session().sync({}, progress));
    }

    void onWhoeverIsNoOwnerItIsShownWhyNot()
    {
        PageFixture page;
        QVERIFY(page.start());
        const Secret passphrase = Secret::fromText(u"copper lantern nine"_s);
        QVERIFY(page.session().addOperator(u"Bo"_s, Role::Administrator, passphrase,
                                           KeychainUnlock::NotShared));
        page.lock();
        QVERIFY(page.unlock(u"Bo"_s, passphrase));
        page.show<SettingsPage>();
        QVERIFY(!page.find<QAbstractButton>(u"exportWorkspace"_s)->isEnabled());
        QVERIFY(page.find<QLabel>(u"moveReason"_s));
        page.picture(u"settings-not-allowed"_s);
    }

    void everyControlHasAName()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.show<SettingsPage>();
        QCOMPARE(page.namelessControls(), QStringList());
        page.picture(u"settings"_s);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
