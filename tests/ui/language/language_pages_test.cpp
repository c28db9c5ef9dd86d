#include "tests/ui/language/pseudo_language.h"
#include "tests/ui/language/text_survey.h"
#include "tests/ui/pages/cloud_fixture.h"
#include "ui/alerts_page/alerts_page.h"
#include "ui/audit_page/audit_page.h"
#include "ui/connections_page/connections_page.h"
#include "ui/contacts_page/contacts_page.h"
#include "ui/overview_page/overview_page.h"
#include "ui/people_page/people_page.h"
#include "ui/policies_page/policies_page.h"
#include "ui/security_page/security_page.h"
#include "ui/settings_page/settings_page.h"
#include "ui/sync_page/sync_page.h"

#include <QComboBox>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QStringList pages = {u"overview"_s, u"connections"_s, u"contacts"_s, u"sync"_s,
                           u"audit"_s,    u"policies"_s,    u"people"_s,   u"security"_s,
                           u"alerts"_s,   u"settings"_s};
constexpr int nearby = 2;      // pixels
constexpr int mostChoices = 5; // of a box that is gone through

QByteArray cardOfTwin(const QByteArray &uid)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:twin-" + uid +
           "\r\nFN:Ada King\r\nEMAIL:ada.king@example.com\r\nTITLE:Countess " + uid +
           "\r\nEND:VCARD\r\n";
}

} // namespace

class LanguagePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_language));
        QLocale::setDefault(
            QLocale(QLocale::Japanese, QLocale::Japan)); // no Latin letter in a date
        const Result<void> started = m_page.start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        for (const QByteArray &number : {QByteArray("1"), QByteArray("2")}) // duplicates
            m_page.demo().sandbox().cardDav().put(
                u"customers"_s, QString::fromLatin1(number) + u".vcf"_s, cardOfTwin(number));
        Progress progress;
        QVERIFY(m_page.session().sync({}, progress));
        QVERIFY(m_page.session().checkSecurity({}, progress));
        FieldPolicy policy;
        policy.allowed = {Field::Name};
        QVERIFY(m_page.session().setPolicyDefault(u"zapier"_s, policy)); // an alert
        m_known.addDataOf(m_page.session());
    }

    void everythingIsTranslatedAndHasItsRoom_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("buttons"); // pressed one after another
        const auto row = [](const char *name, const QStringList &buttons = {}) {
            const QString page = QString::fromLatin1(name);
            const QString title = page + (buttons.isEmpty() ? u""_s : u' ' + buttons.join(u' '));
            QTest::addRow("%s", qPrintable(title)) << page << buttons;
        };
        for (const QString &page : pages)
            row(qPrintable(page));
        row("add");
        for (const QString &service : {u"Google"_s, u"Microsoft"_s, u"Hubspot"_s, u"Carddav"_s,
                                       u"Zapier"_s, u"FileService"_s})
            row("add", {u"choose"_s + service});
        for (const QString &service : {u"Google"_s, u"Microsoft"_s, u"Hubspot"_s, u"Zapier"_s})
            row("add", {u"choose"_s + service, u"nextGuideStep"_s, u"nextGuideStep"_s});
        for (const QString &service : {u"ICloud"_s, u"Fastmail"_s, u"Nextcloud"_s})
            row("add", {u"chooseCarddav"_s, u"carddav"_s + service, u"nextGuideStep"_s});
        row("contacts", {u"eraseEverywhere"_s});
        row("sync", {u"addRoute"_s});
        row("sync", {u"previewFirst"_s});
        row("people", {u"addPerson"_s});
        row("people", {u"addRole"_s});
        row("security", {u"reviewSecurity"_s});
        row("security", {u"searchForSecrets"_s});
        row("security", {u"revokeEverything"_s});
        row("alerts rules");
        row("alerts rules", {u"newRule"_s});
        row("alerts", {u"closeAlert"_s});
        row("alerts channels");
        row("alerts channels", {u"addChannel"_s});
        row("duplicates");
        row("settings", {u"addWitness"_s});
        row("audit", {u"verifyLog"_s});
    }
    void everythingIsTranslatedAndHasItsRoom()
    {
        QFETCH(QString, page);
        QFETCH(QStringList, buttons);
        QWidget *shown = show(page);
        QVERIFY(shown);
        settle();
        chooseFirstRows(*shown);
        for (const QString &button : buttons) {
            QVERIFY2(m_page.pressWhenReady(button), qPrintable(buttonsOf(*shown)));
            settle();
        }
        m_page.picture(u"pseudo-"_s + page + buttons.join(QString()));
        QStringList problems;
        for (QWidget *window : windows(*shown)) {
            problems << languageProblems(*window, m_known);
            if (qobject_cast<QDialog *>(window))
                problems << problemsOfChoices(*window);
        }
        closeDialogs(*shown);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    // Arabic and Hebrew run from the right: everything stands where its mirror image did.
    void everyPageIsMirrored_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : pages)
            QTest::addRow("%s", qPrintable(page)) << page;
    }
    void everyPageIsMirrored()
    {
        QFETCH(QString, page);
        const std::vector<Placed> usual = placesOf(page, Qt::LeftToRight);
        const std::vector<Placed> mirrored = placesOf(page, Qt::RightToLeft);
        QVERIFY(usual.size() > 1);
        QCOMPARE(mirrored.size(), usual.size());
        QStringList wrong;
        for (size_t each = 0; each < usual.size(); ++each) {
            const int off = usual[each].fromLeft - mirrored[each].fromRight;
            if (std::abs(off) > nearby || usual[each].name != mirrored[each].name)
                wrong << u"%1 is %2 off"_s.arg(usual[each].name).arg(off);
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    // The survey sees what it should.
    void plainLettersAreFound()
    {
        QLabel label(u"Something"_s);
        QCOMPARE(m_known.unknownIn(visibleTexts(label).front().text), QStringList{u"something"_s});
        QCOMPARE(m_known.unknownIn(PseudoLanguage::spoken(u"Something %1 &now"_s)), QStringList());
        QCOMPARE(PseudoLanguage::spoken(u"Sync %1"_s), u"[Šýñç %1]"_s);
        label.setText(u"Something that is longer"_s);
        label.resize(20, 20);
        QCOMPARE(clippedTexts(label).size(), 1);
    }

    // A contact's name is known where it stands, and its words nowhere else.
    void dataIsKnownOnlyAsAWhole()
    {
        KnownTexts known;
        known.addData(u"Sales Department, Berlin"_s);
        QCOMPARE(known.unknownIn(u"«Sales Department» ⟶ Berlin"_s), QStringList());
        QCOMPARE(known.unknownIn(u"Sales"_s), QStringList{u"sales"_s});
        QCOMPARE(known.unknownIn(u"Berliner"_s), QStringList{u"berliner"_s});
    }

private:
    struct Placed
    {
        QString name = {};
        int fromLeft = 0;
        int fromRight = 0;
    };

    // The log grows, so that its details tell of another entry the second time.
    static bool isOfNewestEntry(const QWidget &widget)
    {
        const QWidget *each = &widget;
        while (each && !each->inherits("warden::EventDetails"))
            each = each->parentWidget();
        return each != nullptr;
    }

    // Buttons and boxes of a page, as they stand in it.
    std::vector<Placed> placesOf(const QString &name, Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        QWidget *page = show(name);
        settle();
        chooseFirstRows(*page);
        if (direction == Qt::RightToLeft)
            m_page.picture(u"mirrored-"_s + name);
        std::vector<Placed> places;
        for (const QWidget *each : page->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(each) ||
                                   qobject_cast<const QComboBox *>(each);
            if (!isControl || !each->isVisible() || each->objectName().isEmpty() ||
                isOfNewestEntry(*each))
                continue;
            const int left = each->mapTo(page, QPoint()).x();
            places.push_back({each->objectName(), left, page->width() - left - each->width()});
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return places;
    }

    // A dialog asks for other things after another choice.
    QStringList problemsOfChoices(QWidget &dialog)
    {
        QStringList problems;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            const int before = box->currentIndex();
            for (int i = 0; box->isVisible() && i < std::min(box->count(), mostChoices); ++i) {
                box->setCurrentIndex(i);
                (void)QTest::qWaitFor([&] { return clippedTexts(dialog).isEmpty(); }, 1000);
                problems << languageProblems(dialog, m_known);
            }
            box->setCurrentIndex(before);
        }
        return problems;
    }

    static void settle() { QTest::qWait(400); }

    static QString buttonsOf(const QWidget &page)
    {
        QStringList names;
        for (const QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->isEnabled())
                names << each->objectName();
        }
        return names.join(u' ');
    }

    static void chooseFirstRows(QWidget &page)
    {
        for (QTableView *table : page.findChildren<QTableView *>()) {
            if (!table->isVisible() || !table->model())
                continue;
            (void)QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 5000);
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (!(table->model()->index(row, 0).flags() & Qt::ItemIsSelectable))
                    continue;
                table->setCurrentIndex(table->model()->index(row, 0));
                break;
            }
        }
        settle();
    }

    static std::vector<QWidget *> windows(QWidget &page)
    {
        std::vector<QWidget *> found{&page};
        for (QDialog *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found.push_back(dialog);
        }
        return found;
    }

    static void closeDialogs(QWidget &page)
    {
        for (QDialog *dialog : page.findChildren<QDialog *>())
            dialog->reject();
    }

    QWidget *show(const QString &name)
    {
        if (name == "overview"_L1)
            return m_page.show<OverviewPage>();
        if (name == "connections"_L1)
            return m_page.show<ConnectionsPage>();
        if (name == "contacts"_L1)
            return m_page.show<ContactsPage>();
        if (name == "sync"_L1)
            return m_page.show<SyncPage>();
        if (name == "audit"_L1)
            return m_page.show<AuditPageView>();
        if (name == "policies"_L1)
            return m_page.show<PoliciesPage>();
        if (name == "people"_L1)
            return m_page.show<PeoplePage>();
        if (name == "security"_L1)
            return m_page.show<SecurityPage>();
        if (name == "alerts"_L1)
            return m_page.show<AlertsPage>();
        if (name.startsWith("alerts "_L1)) {
            auto *page = m_page.show<AlertsPage>();
            page->open(name.section(u' ', 1));
            return page;
        }
        if (name == "duplicates"_L1) {
            auto *page = m_page.show<ContactsPage>();
            page->open(name);
            return page;
        }
        if (name == "settings"_L1)
            return m_page.show<SettingsPage>();
        auto *page = m_page.show<ConnectionsPage>();
        page->open(name);
        return page;
    }

    PseudoLanguage m_language;
    CloudFixture m_page;
    KnownTexts m_known;
};

QTEST_MAIN(LanguagePagesTest)
#include "language_pages_test.moc"
