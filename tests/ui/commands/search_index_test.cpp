#include "app/desktop/desktop.h"
#include "ui/commands/command_table.h"
#include "ui/commands/search_index.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

Actor actorOf(Role role)
{
    return {OperatorId::create(), u"Ada"_s, role, permissionsOf(role)};
}

QStringList titles(const std::vector<SearchEntry> &entries)
{
    QStringList all;
    for (const SearchEntry &entry : entries)
        all << entry.title;
    return all;
}

QStringList offered(Role role)
{
    QStringList ids;
    for (const SearchEntry &entry : searchEntries(commandTable(desktopPages()), actorOf(role)))
        ids << entry.command;
    return ids;
}

} // namespace

// The table of commands, and what the search over it finds.
class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noTwoCommandsShareAnIdOrAKey();
    void everyPlaceIsOnAPageThatIsThere();
    void whatNeedsAnotherRoleIsNotOffered();
    void whatTheKeyboardIsInIsNotOffered();
    void theBeginningOfATitleComesFirst();
    void everyWordHasToBeThere();
    void caseAndAccentsMakeNoDifference();
    void otherWordsFindItAsWell();
    void nothingTypedShowsAllInTheirOrder();
};

void SearchIndexTest::noTwoCommandsShareAnIdOrAKey()
{
    QSet<QString> ids;
    QHash<QString, QString> keys;
    for (const WindowCommand &command : commandTable(desktopPages())) {
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids.insert(command.id);
        QVERIFY2(!plainTitle(command).isEmpty() && !plainTitle(command).contains(u'&'),
                 qPrintable(command.id));
        for (const QKeySequence &each : command.shortcuts) {
            const QString key = each.toString(QKeySequence::PortableText);
            QVERIFY2(!keys.contains(key),
                     qPrintable(u"%1: %2 and %3"_s.arg(key, keys.value(key), command.id)));
            keys.insert(key, command.id);
        }
    }
    QVERIFY(keys.size() > 20);
}

void SearchIndexTest::everyPlaceIsOnAPageThatIsThere()
{
    const std::vector<PageEntry> pages = desktopPages();
    for (const WindowCommand &command : commandTable(pages)) {
        QCOMPARE(command.deed == Deed::GoTo, !command.place.page.isEmpty());
        if (command.deed != Deed::GoTo)
            continue;
        const auto page = std::ranges::find(pages, command.place.page, &PageEntry::id);
        QVERIFY2(page != pages.end(), qPrintable(command.id));
        for (const Role role :
             {Role::Owner, Role::Administrator, Role::SyncOperator, Role::Auditor})
            QVERIFY2(isAllowed(actorOf(role), page->needed) ||
                         !isAllowed(actorOf(role), *command.needed),
                     qPrintable(command.id + u" is offered to who may not see its page"_s));
    }
}

void SearchIndexTest::whatNeedsAnotherRoleIsNotOffered()
{
    const QStringList owner = offered(Role::Owner);
    const QStringList syncOperator = offered(Role::SyncOperator);
    const QStringList auditor = offered(Role::Auditor);
    for (const QString &id : {u"people.add"_s, u"connection.add"_s, u"route.add"_s}) {
        QVERIFY2(owner.contains(id), qPrintable(id));
        QVERIFY2(!syncOperator.contains(id), qPrintable(id));
        QVERIFY2(!auditor.contains(id), qPrintable(id));
    }
    QVERIFY(syncOperator.contains(u"sync.now"_s));
    QVERIFY(!auditor.contains(u"sync.now"_s));
    QVERIFY(!auditor.contains(u"page.contacts"_s));
    QVERIFY(auditor.contains(u"audit.verify"_s));
    QVERIFY(auditor.contains(u"lock"_s));
}

void SearchIndexTest::whatTheKeyboardIsInIsNotOffered()
{
    QVERIFY(!offered(Role::Owner).contains(u"edit.copy"_s));
    QVERIFY(!offered(Role::Owner).contains(u"search"_s));
}

void SearchIndexTest::theBeginningOfATitleComesFirst()
{
    const std::vector<SearchEntry> all = {{.title = u"Resync"_s},
                                          {.title = u"Add a route"_s, .words = u"sync"_s},
                                          {.title = u"Now sync"_s},
                                          {.title = u"Sync now"_s},
                                          {.title = u"Other"_s}};
    QCOMPARE(titles(found(all, u"sync"_s)),
             QStringList({u"Sync now"_s, u"Now sync"_s, u"Add a route"_s, u"Resync"_s}));
}

void SearchIndexTest::everyWordHasToBeThere()
{
    const std::vector<SearchEntry> all = {{.title = u"Add a person"_s},
                                          {.title = u"Add a route"_s}};
    QCOMPARE(titles(found(all, u"rou add"_s)), QStringList({u"Add a route"_s}));
    QVERIFY(found(all, u"add nobody"_s).empty());
}

void SearchIndexTest::caseAndAccentsMakeNoDifference()
{
    const std::vector<SearchEntry> all = {{.title = u"Büro Köln"_s}};
    QCOMPARE(found(all, u"koln"_s).size(), 1u);
    QCOMPARE(found(all, u"BÜRO"_s).size(), 1u);
}

void SearchIndexTest::otherWordsFindItAsWell()
{
    const std::vector<SearchEntry> all =
        searchEntries(commandTable(desktopPages()), actorOf(Role::Owner));
    QCOMPARE(found(all, u"dark"_s).front().command, u"setting.colours"_s);
    QCOMPARE(found(all, u"password"_s).front().place.page, u"settings"_s);
    QCOMPARE(found(all, u"colleague"_s).front().command, u"people.add"_s);
}

void SearchIndexTest::nothingTypedShowsAllInTheirOrder()
{
    const std::vector<SearchEntry> all = {{.title = u"B"_s}, {.title = u"A"_s}};
    QCOMPARE(titles(found(all, u"  "_s)), QStringList({u"B"_s, u"A"_s}));
}

QTEST_MAIN(SearchIndexTest)
#include "search_index_test.moc"
