#include "ui/commands/command_search.h"
#include "ui/commands/search_list.h"
#include "ui/main_window/workspace_view.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "window_driver.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

// A window on Settings with everything that they can have.
struct World
{
    WindowDriver driver;
    WorkspaceView *view = nullptr;

    explicit World(const QUrl &feed = QUrl(u"https://updates.example.org/"_s))
        : driver(desktopPages(), {.updateFeed = feed})
    {}

    bool open()
    {
        if (!driver.createWorkspace())
            return false;
        driver.start();
        if (!driver.unlock())
            return false;
        view = driver.window().findChild<WorkspaceView *>();
        return view;
    }

    QList<Card *> cards()
    {
        view->showPage(u"settings"_s);
        const QWidget *page = driver.find(u"settingsPage"_s);
        return page ? page->findChildren<Card *>() : QList<Card *>();
    }

    // The first setting that the search finds by a text, from another page; whether there is one.
    bool follow(const QString &text)
    {
        view->showPage(u"overview"_s);
        if (!driver.openSearch())
            return false;
        driver.type(text);
        const auto *list = driver.window().findChild<SearchList *>();
        for (int down = 0; down < list->count(); ++down) {
            if (list->current()->kind == "Setting"_L1) {
                driver.press(Qt::Key_Return);
                return QTest::qWaitFor([&] { return !driver.isShown(u"commandSearch"_s); });
            }
            driver.press(Qt::Key_Down);
        }
        driver.press(Qt::Key_Escape);
        return false;
    }

    // Whether the search leads there, with the keyboard in a part of it that can be seen.
    bool leadsTo(const Card &card, const QString &text)
    {
        return follow(text) && QTest::qWaitFor([&] {
                   const QWidget *focus = QApplication::focusWidget();
                   return card.isAncestorOf(focus) && !focus->visibleRegion().isEmpty();
               });
    }
};

// What the fields and buttons of a card are called.
QStringList namesIn(const Card &card)
{
    QStringList names;
    for (const QComboBox *each : card.findChildren<QComboBox *>()) {
        if (each->isVisible())
            names << each->accessibleName();
    }
    for (const QAbstractButton *each : card.findChildren<QAbstractButton *>()) {
        if (each->isVisible())
            names << each->text().remove(u'…');
    }
    return names;
}

} // namespace

// Settings and the search over everything, in the real window.
class SettingsSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCardIsFoundByItsHeading();
    void everyFieldIsFoundByItsName();
    void newVersionsAreFoundByOtherWords_data();
    void newVersionsAreFoundByOtherWords();
    void whoMayNotChooseAboutNewVersionsFindsThem();
    void newVersionsAreNotFoundWhereNobodyCanBeAsked();
};

void SettingsSearchTest::everyCardIsFoundByItsHeading()
{
    World world;
    QVERIFY(world.open());
    const QList<Card *> cards = world.cards();
    QVERIFY(cards.size() >= 8);
    for (const Card *card : cards) {
        const QString heading = card->findChild<QLabel *>()->text();
        QVERIFY2(world.leadsTo(*card, heading), qPrintable(heading));
    }
}

void SettingsSearchTest::everyFieldIsFoundByItsName()
{
    World world;
    QVERIFY(world.open());
    QList<std::pair<const Card *, QString>> all;
    for (const Card *card : world.cards()) {
        for (const QString &name : namesIn(*card))
            all.emplaceBack(card, name);
    }
    QVERIFY(all.size() >= 11);
    for (const auto &[card, name] : all)
        QVERIFY2(!name.isEmpty() && world.leadsTo(*card, name), qPrintable(name));
}

void SettingsSearchTest::newVersionsAreFoundByOtherWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"update", "updates", "new version", "release", "releases", "upgrade"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void SettingsSearchTest::newVersionsAreFoundByOtherWords()
{
    QFETCH(QString, words);
    World world;
    QVERIFY(world.open());
    world.view->showPage(u"settings"_s);
    auto *card = world.driver.find<Card>(u"updateCard"_s);
    QVERIFY(card);
    QVERIFY(world.leadsTo(*card, words));
}

// There is nothing to press for them, so that they are only scrolled to.
void SettingsSearchTest::whoMayNotChooseAboutNewVersionsFindsThem()
{
    World world;
    QVERIFY(world.driver.createWorkspace());
    QVERIFY(world.driver.addPerson(u"Cy"_s, Role::SyncOperator));
    world.driver.preferences().setLastOperator(u"Cy"_s);
    world.driver.start();
    QVERIFY(world.driver.unlock());
    world.view = world.driver.window().findChild<WorkspaceView *>();
    QVERIFY(world.follow(u"new versions"_s));
    const QWidget *card = world.driver.find(u"updateCard"_s);
    QVERIFY(card);
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
}

void SettingsSearchTest::newVersionsAreNotFoundWhereNobodyCanBeAsked()
{
    World world{QUrl()};
    QVERIFY(world.open());
    QVERIFY(!world.follow(u"new versions"_s));
}

QTEST_MAIN(SettingsSearchTest)
#include "settings_search_test.moc"
