#include "ui/commands/command_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandTable)
};

using Then = Place::Then;
using Table = std::vector<WindowCommand>;
constexpr int pagesWithDigit = 10;

// The system's own key, and ours where it has none.
QList<QKeySequence> keys(QKeySequence::StandardKey standard, const QKeySequence &otherwise = {})
{
    const QKeySequence own(standard);
    return own.isEmpty() && otherwise.isEmpty() ? QList<QKeySequence>()
                                                : QList{own.isEmpty() ? otherwise : own};
}

QList<QKeySequence> keys(QKeyCombination combination)
{
    return {QKeySequence(combination)};
}

Table fileCommands()
{
    constexpr CommandMenu menu = CommandMenu::File;
    return {
        {.id = u"sync.now"_s,
         .title = Text::tr("&Sync now"),
         .words = Text::tr("run start contacts"),
         .icon = u"sync"_s,
         .menu = menu,
         .shortcuts = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
         .place = {u"sync"_s, u"now"_s},
         .needed = Permission::RunSync},
        {.id = u"connection.add"_s,
         .title = Text::tr("&Connect an account…"),
         .words = Text::tr("add new connection service Google Microsoft HubSpot CardDAV Zapier"),
         .icon = u"connections"_s,
         .menu = menu,
         .shortcuts = keys(QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_N)),
         .place = {u"connections"_s, u"add"_s},
         .needed = Permission::ManageConnections,
         .beginsGroup = true},
        {.id = u"file.open"_s,
         .title = Text::tr("Connect a contacts &file…"),
         .words = Text::tr("open import vcf vcard csv table"),
         .icon = u"file"_s,
         .menu = menu,
         .shortcuts = keys(QKeySequence::Open, QKeySequence(Qt::CTRL | Qt::Key_O)),
         .place = {u"connections"_s, u"file:"_s},
         .needed = Permission::ManageConnections},
        {.id = u"route.add"_s,
         .title = Text::tr("Add a &route…"),
         .words = Text::tr("new direction from to"),
         .icon = u"two-way"_s,
         .menu = menu,
         .shortcuts = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         .place = {u"sync"_s, u"add"_s},
         .needed = Permission::ManageRoutes},
        {.id = u"contacts.export"_s,
         .title = Text::tr("&Export contacts…"),
         .words = Text::tr("save file vcf csv"),
         .icon = u"save"_s,
         .menu = menu,
         .shortcuts = keys(Qt::CTRL | Qt::Key_E),
         .place = {u"contacts"_s, {}, u"exportContacts"_s, Then::Press},
         .needed = Permission::ExportContacts},
        {.id = u"contacts.duplicates"_s,
         .title = Text::tr("Find &duplicate contacts"),
         .words = Text::tr("twice double merge same"),
         .icon = u"contacts"_s,
         .menu = menu,
         .place = {u"contacts"_s, u"duplicates"_s},
         .needed = Permission::SeeContacts},
        {.id = u"lock"_s,
         .title = Text::tr("&Lock"),
         .words = Text::tr("close workspace sign out"),
         .icon = u"lock"_s,
         .menu = menu,
         .shortcuts = keys(Qt::CTRL | Qt::Key_L),
         .deed = Deed::Lock,
         .needed = Permission::OwnSettings,
         .beginsGroup = true},
        {.id = u"quit"_s,
         .title = Text::tr("&Quit"),
         .words = Text::tr("exit close"),
         .icon = u"close"_s,
         .menu = menu,
         .shortcuts = keys(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)),
         .deed = Deed::Quit},
    };
}

Table editCommands()
{
    constexpr CommandMenu menu = CommandMenu::Edit;
    const auto edit = [](const QString &title, const QString &slot, QKeySequence::StandardKey key,
                         bool beginsGroup = false) {
        return WindowCommand{.id = u"edit."_s + slot,
                             .title = title,
                             .menu = menu,
                             .shortcuts = keys(key),
                             .deed = Deed::Edit,
                             .slot = slot,
                             .beginsGroup = beginsGroup};
    };
    return {
        edit(Text::tr("&Undo typing"), u"undo"_s, QKeySequence::Undo),
        edit(Text::tr("&Redo typing"), u"redo"_s, QKeySequence::Redo),
        edit(Text::tr("Cu&t"), u"cut"_s, QKeySequence::Cut, true),
        edit(Text::tr("&Copy"), u"copy"_s, QKeySequence::Copy),
        edit(Text::tr("&Paste"), u"paste"_s, QKeySequence::Paste),
        edit(Text::tr("Select &all"), u"selectAll"_s, QKeySequence::SelectAll),
        {.id = u"find"_s,
         .title = Text::tr("&Find on this page"),
         .icon = u"search"_s,
         .menu = menu,
         .shortcuts = keys(QKeySequence::Find),
         .deed = Deed::Find,
         .needed = Permission::OwnSettings,
         .beginsGroup = true},
    };
}

Table viewCommands()
{
    return {
        {.id = u"refresh"_s,
         .title = Text::tr("&Refresh"),
         .words = Text::tr("reload read again"),
         .icon = u"sync"_s,
         .menu = CommandMenu::View,
         .shortcuts = keys(QKeySequence::Refresh),
         .deed = Deed::Refresh,
         .needed = Permission::OwnSettings},
        {.id = u"widths"_s,
         .title = Text::tr("&Change widths by keys"),
         .words = Text::tr("column edge splitter details wider narrower"),
         .icon = u"two-way"_s,
         .menu = CommandMenu::View,
         .shortcuts = keys(Qt::Key_F8),
         .deed = Deed::Widths,
         .needed = Permission::OwnSettings},
        {.id = u"fullScreen"_s,
         .title = Text::tr("&Full screen"),
         .icon = u"overview"_s,
         .menu = CommandMenu::View,
         .shortcuts = keys(QKeySequence::FullScreen),
         .deed = Deed::FullScreen},
    };
}

Table goCommands(const std::vector<PageEntry> &pages)
{
    Table table = {
        {.id = u"search"_s,
         .title = Text::tr("&Search for anything…"),
         .icon = u"search"_s,
         .menu = CommandMenu::Go,
         .shortcuts = keys(Qt::CTRL | Qt::Key_K),
         .deed = Deed::Search,
         .needed = Permission::OwnSettings},
        {.id = u"nextPage"_s,
         .title = Text::tr("&Next page"),
         .icon = u"arrow-right"_s,
         .menu = CommandMenu::Go,
         .shortcuts = keys(Qt::CTRL | Qt::Key_PageDown),
         .deed = Deed::NextPage,
         .needed = Permission::OwnSettings,
         .beginsGroup = true},
        {.id = u"previousPage"_s,
         .title = Text::tr("&Previous page"),
         .icon = u"chevron-left"_s,
         .menu = CommandMenu::Go,
         .shortcuts = keys(Qt::CTRL | Qt::Key_PageUp),
         .deed = Deed::PreviousPage,
         .needed = Permission::OwnSettings},
    };
    int number = 1;
    for (const PageEntry &page : pages) {
        WindowCommand command{.id = u"page."_s + page.id,
                              .title = page.title,
                              .words = Text::tr("page go to open"),
                              .icon = page.icon,
                              .menu = CommandMenu::Go,
                              .place = {page.id},
                              .needed = page.needed,
                              .beginsGroup = number == 1};
        if (number <= pagesWithDigit)
            command.shortcuts = keys(Qt::CTRL | Qt::Key(Qt::Key_0 + number % pagesWithDigit));
        if (page.id == "settings"_L1)
            command.shortcuts << QKeySequence(Qt::CTRL | Qt::Key_Comma);
        ++number;
        table.push_back(command);
    }
    return table;
}

Table helpCommands()
{
    return {
        {.id = u"help"_s,
         .title = Text::tr("&Help for this page"),
         .words = Text::tr("how explain"),
         .icon = u"info"_s,
         .menu = CommandMenu::Help,
         .shortcuts = keys(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1)),
         .deed = Deed::Help,
         .needed = Permission::OwnSettings},
        {.id = u"setup"_s,
         .title = Text::tr("&First steps"),
         .words = Text::tr("begin checklist setup"),
         .icon = u"done"_s,
         .menu = CommandMenu::Help,
         .place = {u"overview"_s, u"setup"_s},
         .needed = Permission::ManageConnections},
        {.id = u"shortcuts"_s,
         .title = Text::tr("&Keyboard shortcuts"),
         .words = Text::tr("keys list"),
         .icon = u"info"_s,
         .menu = CommandMenu::Help,
         .shortcuts = keys(Qt::CTRL | Qt::Key_F1),
         .deed = Deed::Shortcuts},
        {.id = u"about"_s,
         .title = Text::tr("&About Contact Warden"),
         .words = Text::tr("version"),
         .icon = u"info"_s,
         .menu = CommandMenu::Help,
         .deed = Deed::About},
    };
}

// On pages, without a menu of their own.
Table pageCommands()
{
    return {
        {.id = u"security.check"_s,
         .title = Text::tr("Check security now"),
         .words = Text::tr("second factor administrators tests"),
         .icon = u"security"_s,
         .place = {u"security"_s, {}, u"checkNow"_s, Then::Press},
         .needed = Permission::ManageConnections},
        {.id = u"security.secrets"_s,
         .title = Text::tr("Find own secrets in files…"),
         .words = Text::tr("search leaked token key"),
         .icon = u"key"_s,
         .place = {u"security"_s, {}, u"searchForSecrets"_s, Then::Press},
         .needed = Permission::ManageConnections},
        {.id = u"security.revoke"_s,
         .title = Text::tr("Revoke everything…"),
         .words = Text::tr("emergency stolen computer end all access"),
         .icon = u"stop"_s,
         .place = {u"security"_s, u"revoke"_s},
         .needed = Permission::ManageConnections},
        {.id = u"alerts.rules"_s,
         .title = Text::tr("Rules of alerts"),
         .words = Text::tr("Sigma mute switch"),
         .icon = u"alerts"_s,
         .place = {u"alerts"_s, u"rules"_s},
         .needed = Permission::SeeWholeAudit},
        {.id = u"alerts.channels"_s,
         .title = Text::tr("Channels of alerts"),
         .words = Text::tr("notifications notify mail hook send tell quiet hours"),
         .icon = u"alerts"_s,
         .place = {u"alerts"_s, u"channels"_s},
         .needed = Permission::SeeWholeAudit},
        {.id = u"audit.verify"_s,
         .title = Text::tr("Verify the audit log"),
         .words = Text::tr("proof tampering check"),
         .icon = u"audit"_s,
         .place = {u"audit"_s, u"verify"_s},
         .needed = Permission::SeeAudit},
        {.id = u"people.add"_s,
         .title = Text::tr("Add a person…"),
         .words = Text::tr("colleague operator user role"),
         .icon = u"people"_s,
         .place = {u"people"_s, {}, u"addPerson"_s, Then::Press},
         .needed = Permission::ManageOperators},
        {.id = u"people.recovery"_s,
         .title = Text::tr("Make a new recovery code…"),
         .words = Text::tr("lost passphrase print"),
         .icon = u"key"_s,
         .place = {u"people"_s, {}, u"newRecoveryCode"_s, Then::Focus},
         .needed = Permission::ManageOperators},
    };
}

Table settingCommands()
{
    const auto setting = [](const QString &id, const QString &title, const QString &words,
                            const QString &control, Permission needed = Permission::OwnSettings) {
        return WindowCommand{.id = u"setting."_s + id,
                             .title = title,
                             .words = words,
                             .icon = u"settings"_s,
                             .place = {u"settings"_s, {}, control},
                             .needed = needed};
    };
    return {
        setting(u"colours"_s, Text::tr("Colours"), Text::tr("theme dark light appearance"),
                u"themeChoice"_s),
        setting(u"contrast"_s, Text::tr("More contrast"),
                Text::tr("high contrast accessibility see"), u"contrastChoice"_s),
        setting(u"language"_s, Text::tr("Language"), Text::tr("English translation words"),
                u"languageChoice"_s),
        setting(u"idle"_s, Text::tr("Lock when nobody uses the app"),
                Text::tr("locking idle minutes time automatic"), u"idleLock"_s),
        setting(u"unlocking"_s, Text::tr("Unlocking"),
                Text::tr("end by the keychain password passphrase sign in"), u"unlockingCard"_s),
        {.id = u"setting.passphrase"_s,
         .title = Text::tr("Change the passphrase…"),
         .words = Text::tr("password unlock set"),
         .icon = u"settings"_s,
         .place = {u"settings"_s, u"passphrase"_s},
         .needed = Permission::OwnSettings},
        setting(u"folder"_s, Text::tr("The workspace's folder"), Text::tr("open where files data"),
                u"openFolder"_s),
        setting(u"witnesses"_s, Text::tr("Witnesses of the audit log"),
                Text::tr("add checkpoint mail folder hook"), u"addWitness"_s, Permission::SeeAudit),
        setting(
            u"move"_s, Text::tr("Move the workspace to another computer"),
            Text::tr("export backup transfer; this computer syncs no more afterwards; sync here "
                     "again"),
            u"exportWorkspace"_s, Permission::ManageOperators),
        setting(u"updates"_s, Text::tr("Tell me of new versions"),
                Text::tr("updates releases newer upgrade ask now"), u"updateCard"_s,
                Permission::SeeConnections),
        setting(u"support"_s, Text::tr("Save a file for support"),
                Text::tr("about version diagnostics report help"), u"saveDiagnostics"_s),
    };
}

} // namespace

std::vector<WindowCommand> commandTable(const std::vector<PageEntry> &pages)
{
    Table all;
    for (Table &part :
         std::vector<Table>{fileCommands(), editCommands(), viewCommands(), goCommands(pages),
                            helpCommands(), pageCommands(), settingCommands()})
        std::ranges::move(part, std::back_inserter(all));
    // A window without that page, as tests have, doesn't offer what is on it.
    std::erase_if(all, [&](const WindowCommand &command) {
        return !command.place.page.isEmpty() &&
               std::ranges::find(pages, command.place.page, &PageEntry::id) == pages.end();
    });
    return all;
}

} // namespace warden
