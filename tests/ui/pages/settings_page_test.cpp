#include "core/secrets/memory_secret_store.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/settings_page/about_card.h"
#include "ui/settings_page/move_card.h"
#include "ui/settings_page/settings_page.h"
#include "ui/settings_page/witness_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/withheld.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

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

    static bool choose(PageFixture &page, const QString &action)
    {
        auto *more = page.find<QToolButton>(u"moreWitness"_s);
        auto *chosen = more ? more->findChild<QAction *>(action) : nullptr;
        if (chosen)
            chosen->trigger();
        return chosen;
    }

    // In the window, up to the point at which the dialog has closed.
    static bool addFolder(PageFixture &page)
    {
        if (!QDir().mkpath(page.filePath(u"witness"_s)) || !page.pressWhenReady(u"addWitness"_s))
            return false;
        page.find<QLineEdit>(u"witnessFolder"_s)->setText(page.filePath(u"witness"_s));
        return page.pressWhenReady(u"addWitnessNow"_s) &&
               QTest::qWaitFor([&] { return page.find<WitnessRow>(u"witness"_s); }, 20'000);
    }
    static qsizetype filesOf(const PageFixture &page)
    {
        return QDir(page.filePath(u"witness"_s)).entryList(QDir::Files).size();
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

    void aFileForSupportIsSavedAndSaidWhere()
    {
        PageFixture page;
        QVERIFY(page.start());
        auto *card = page.show<SettingsPage>()->findChild<AboutCard *>();
        QVERIFY(card);
        const QString path = page.filePath(u"support.json"_s);
        card->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(page.find<InlineMessage>(u"diagnosticsMessage"_s), 20'000);
        QVERIFY(page.find<InlineMessage>(u"diagnosticsMessage"_s)->text().contains(u"Saved"_s));
        QVERIFY(QFileInfo(path).size() > 500);
        page.picture(u"settings-support"_s);
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
        QVERIFY(isWithheld(page.find<QAbstractButton>(u"exportWorkspace"_s)));
        QVERIFY(isWithheld(page.find<QAbstractButton>(u"keychain"_s)));
        QVERIFY(page.find<QLabel>(u"moveReason"_s));
        page.picture(u"settings-not-allowed"_s);
    }

    void unlockingByTheKeychainStartsAndEndsOnceItIsConfirmed()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.lock();
        page.environment.keychain = std::make_shared<MemorySecretStore>();
        QVERIFY(page.unlock());
        page.show<SettingsPage>();
        for (const bool starts : {true, false}) {
            QTRY_VERIFY(!isWithheld(page.find<QAbstractButton>(u"keychain"_s)));
            QVERIFY(page.pressWhenReady(u"keychain"_s));
            QCOMPARE(page.session().isKeychainInUse(), !starts);
            auto *answer = page.find<QAbstractButton>(u"passphraseMessageAction"_s);
            QTRY_VERIFY(!answer->visibleRegion().isEmpty()); // scrolled to
            QCOMPARE(answer->text(), starts ? u"Start it"_s : u"End it"_s);
            page.picture(starts ? u"settings-keychain-starts"_s : u"settings-keychain-ends"_s);
            QVERIFY(page.pressWhenReady(u"passphraseMessageAction"_s));
            QTRY_COMPARE(page.session().isKeychainInUse(), starts);
            QTRY_VERIFY(!page.find<QAbstractButton>(u"passphraseMessageAction"_s));
        }
    }

    void withoutAKeychainItsButtonSaysSo()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.show<SettingsPage>();
        auto *keychain = page.find<QAbstractButton>(u"keychain"_s);
        QTRY_VERIFY2(keychain->toolTip().contains(u"no keychain"_s),
                     qPrintable(keychain->toolTip()));
        QVERIFY(isWithheld(keychain));
    }

    void aWitnessIsAddedToldChangedAndRemoved()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.show<SettingsPage>();
        QTRY_VERIFY(page.find<QLabel>(u"noWitness"_s));
        QVERIFY(addFolder(page));
        QVERIFY(!page.find<QDialog>(u"witnessDialog"_s));
        QCOMPARE(filesOf(page), 1);
        QVERIFY(!page.find<QLabel>(u"noWitness"_s));
        page.picture(u"settings-witness"_s, page.find<QWidget>(u"witnessCard"_s));

        QVERIFY(choose(page, u"tellWitness"_s));
        QTRY_COMPARE(filesOf(page), 2);
        QTRY_VERIFY(page.find<QToolButton>(u"moreWitness"_s) &&
                    page.find<QToolButton>(u"moreWitness"_s)->isEnabled());
        QVERIFY(choose(page, u"every168Hours"_s));
        QTRY_COMPARE(page.session().witnesses()->front().everyHours, 168);

        QVERIFY(QDir(page.filePath(u"witness"_s)).removeRecursively());
        QTRY_VERIFY(choose(page, u"tellWitness"_s));
        QTRY_VERIFY(page.find<QLabel>(u"witnessFailure"_s));
        page.picture(u"settings-witness-failed"_s, page.find<QWidget>(u"witnessCard"_s));
        QTRY_VERIFY(choose(page, u"removeWitness"_s));
        QVERIFY(page.pressWhenReady(u"removeWitnessNow"_s));
        QTRY_VERIFY(page.find<QLabel>(u"noWitness"_s));
        QVERIFY(page.session().witnesses()->empty());
    }

    void whatCanNotBeToldStaysInTheDialog()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.show<SettingsPage>();
        QVERIFY(page.pressWhenReady(u"addWitness"_s));
        QVERIFY(!page.find<QAbstractButton>(u"addWitnessNow"_s)->isEnabled());
        page.find<QLineEdit>(u"witnessFolder"_s)->setText(page.session().folder());
        QVERIFY(page.pressWhenReady(u"addWitnessNow"_s));
        auto *problem = page.find<InlineMessage>(u"witnessProblem"_s);
        QTRY_VERIFY(problem && problem->text().contains(u"own folder"_s));
        page.picture(u"witness-dialog"_s, page.find<QDialog>(u"witnessDialog"_s));

        page.find<QComboBox>(u"witnessKind"_s)->setCurrentIndex(1);
        QVERIFY(!page.find<QLineEdit>(u"witnessFolder"_s));
        QVERIFY(!page.find<QAbstractButton>(u"addWitnessNow"_s)->isEnabled());
        for (const QString &name : {u"mailTo"_s, u"mailFrom"_s})
            page.find<QLineEdit>(name)->setText(u"ada@example.org"_s);
        page.find<QLineEdit>(u"mailHost"_s)->setText(u"127.0.0.1"_s);
        page.find<QSpinBox>(u"mailPort"_s)->setValue(9); // nobody listens
        auto *authority = page.find<QLineEdit>(u"mailAuthority"_s);
        authority->setText(u"authority.pem"_s); // of which folder?
        QVERIFY(!page.find<QAbstractButton>(u"addWitnessNow"_s)->isEnabled());
        authority->setText(page.filePath(u"authority.pem"_s)); // isn't there
        QVERIFY(page.pressWhenReady(u"addWitnessNow"_s));
        QTRY_VERIFY(problem->text().contains(u"authority.pem"_s));
        authority->clear();
        QCOMPARE(authority->accessibleName(), u"Private authority"_s);
        QVERIFY(authority->accessibleDescription().startsWith(u"A file"_s));
        QVERIFY(page.press(u"chooseAuthority"_s));
        auto *file = page.page()->findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(file);
        Q_EMIT file->fileSelected(page.filePath(u"chosen.pem"_s));
        QCOMPARE(authority->text(), page.filePath(u"chosen.pem"_s));
        file->reject();
        authority->clear();
        QCOMPARE(page.namelessControls(), QStringList());
        page.picture(u"witness-dialog-mail"_s, page.find<QDialog>(u"witnessDialog"_s));
        QVERIFY(page.pressWhenReady(u"addWitnessNow"_s));
        QTRY_VERIFY(problem->text().contains(u"127.0.0.1"_s));
        QVERIFY(page.press(u"cancelWitness"_s));
        QVERIFY(page.session().witnesses()->empty());
    }

    void anAuditorSeesWitnessesAndChangesNone()
    {
        PageFixture page;
        QVERIFY(page.start());
        page.show<SettingsPage>();
        QVERIFY(addFolder(page));
        const Secret passphrase = Secret::fromText(u"copper lantern nine"_s);
        QVERIFY(page.session().addOperator(u"Bo"_s, Role::Auditor, passphrase,
                                           KeychainUnlock::NotShared));
        page.lock();
        QVERIFY(page.unlock(u"Bo"_s, passphrase));
        page.show<SettingsPage>();
        QTRY_VERIFY(page.find<WitnessRow>(u"witness"_s));
        QVERIFY(isWithheld(page.find<QAbstractButton>(u"addWitness"_s)));
        QVERIFY(isWithheld(page.find<QAbstractButton>(u"moreWitness"_s)));
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
