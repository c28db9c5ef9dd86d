#include "ui/settings_page/settings_page.h"

#include "core/session/session.h"
#include "ui/language/language.h"
#include "ui/page/preferences.h"
#include "ui/settings_page/about_card.h"
#include "ui/settings_page/move_card.h"
#include "ui/settings_page/unlocking_card.h"
#include "ui/settings_page/update_card.h"
#include "ui/settings_page/witness_card.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int choiceWidth = 320;

// Only Linux tells it: system_lock_watch.cpp.
QString whatElseLocks()
{
#ifdef WARDEN_HAS_DBUS
    return SettingsPage::tr(
        "It also locks with the screen, when another user takes over this computer, and when it "
        "sleeps. A sync that runs goes on to its end; before sleep it stops at the next contact.");
#else
    return SettingsPage::tr("A sync that runs goes on to its end.");
#endif
}

} // namespace

SettingsPage::SettingsPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_list(new ScrollColumn(readableWidth))
{
    m_list->column()->addWidget(
        new PageHeader(tr("Settings"), tr("Most of them are for you, on this computer.")));
    m_list->column()->addWidget(makeAppearance());
    m_list->column()->addWidget(makeLocking());
    m_unlocking = new UnlockingCard(pageContext);
    m_list->column()->addWidget(m_unlocking);
    connect(m_unlocking, &UnlockingCard::opened, this, [this] {
        QTimer::singleShot(0, m_unlocking, [this] { m_list->ensureWidgetVisible(m_unlocking); });
    });
    m_list->column()->addWidget(makeWorkspace());
    if (isAllowed(session().actor(), Permission::SeeAudit)) {
        m_witnesses = new WitnessCard(pageContext);
        m_list->column()->addWidget(m_witnesses);
    } else {
        m_list->column()->addWidget(
            makeWithheld(tr("Witnesses of the audit log"), Permission::SeeAudit));
    }
    m_move = new MoveCard(pageContext);
    m_list->column()->addWidget(m_move);
    if (!preferences().updateFeed().isEmpty())
        addUpdates(pageContext);
    m_list->column()->addWidget(new AboutCard(pageContext));
    m_list->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

void SettingsPage::refresh()
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences().theme())));
    m_contrast->setCurrentIndex(m_contrast->findData(static_cast<int>(preferences().contrast())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences().language())));
    const int minutes = preferences().idleLockMinutes();
    if (m_idle->findData(minutes) < 0)
        m_idle->addItem(tr("After %Ln minutes", nullptr, pluralOf(minutes)), minutes);
    m_idle->setCurrentIndex(m_idle->findData(minutes));
    m_idle->setEnabled(!preferences().isIdleLockManaged());
    m_move->refresh();
    m_unlocking->refresh();
    if (m_witnesses)
        m_witnesses->refresh();
    if (m_updates)
        m_updates->refresh();
}

void SettingsPage::open(const QString &argument)
{
    if (argument == "witnesses"_L1 && m_witnesses)
        m_list->ensureWidgetVisible(m_witnesses);
    if (argument != "passphrase"_L1)
        return;
    m_unlocking->beginPassphrase();
}

QWidget *SettingsPage::makeAppearance()
{
    m_theme = new QComboBox;
    setNames(m_theme, u"themeChoice"_s);
    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setMaximumWidth(choiceWidth);
    auto *form = new FormSection;
    form->addField(tr("Colours"), m_theme);
    m_contrast = new QComboBox;
    setNames(m_contrast, u"contrastChoice"_s);
    m_contrast->addItem(tr("Like the system"), static_cast<int>(ContrastChoice::System));
    m_contrast->addItem(tr("On"), static_cast<int>(ContrastChoice::More));
    m_contrast->addItem(tr("Off"), static_cast<int>(ContrastChoice::Usual));
    m_contrast->setMaximumWidth(choiceWidth);
    form->addField(tr("More contrast"), m_contrast);
    m_language = new QComboBox;
    setNames(m_language, u"languageChoice"_s);
    m_language->addItem(tr("Like the system"), QString());
    for (const Language &each : offeredLanguages())
        m_language->addItem(each.ownName, each.code);
    m_language->setMaximumWidth(choiceWidth);
    form->addField(tr("Language"), m_language,
                   tr("The window speaks it when Contact Warden is opened next."));
    auto *card = new Card(tr("Appearance"));
    card->body()->addWidget(form);
    connect(m_theme, &QComboBox::activated, this, [this] {
        preferences().setTheme(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    });
    connect(m_contrast, &QComboBox::activated, this, [this] {
        preferences().setContrast(static_cast<ContrastChoice>(m_contrast->currentData().toInt()));
    });
    connect(m_language, &QComboBox::activated, this,
            [this] { preferences().setLanguage(m_language->currentData().toString()); });
    return card;
}

QWidget *SettingsPage::makeLocking()
{
    m_idle = new QComboBox;
    setNames(m_idle, u"idleLock"_s);
    for (int minutes : {2, 5, 10, 30, 60})
        m_idle->addItem(tr("After %Ln minutes", nullptr, pluralOf(minutes)), minutes);
    m_idle->addItem(tr("Never"), 0);
    m_idle->setMaximumWidth(choiceWidth);
    auto *form = new FormSection;
    form->addField(tr("Lock when nobody uses the app"), m_idle,
                   preferences().isIdleLockManaged() ? tr("Your organisation decided this.")
                                                     : whatElseLocks());
    auto *card = new Card(tr("Locking"));
    card->body()->addWidget(form);
    connect(m_idle, &QComboBox::activated, this,
            [this] { preferences().setIdleLockMinutes(m_idle->currentData().toInt()); });
    return card;
}

QWidget *SettingsPage::makeWorkspace()
{
    auto *card = new Card(tr("Workspace"));
    QLabel *folder = makeLabel(QDir::toNativeSeparators(session().folder()));
    setNames(folder, u"workspaceFolder"_s);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(folder);
    card->body()->addWidget(makeMutedLabel(
        session().isKeychainInUse()
            ? tr("Contacts and the audit log are encrypted there. Passwords are in this "
                 "computer's keychain.")
            : tr("Contacts and the audit log are encrypted there. Passwords are sealed in the "
                 "same folder; no keychain is used.")));
    QPushButton *open =
        makeButton(u"openFolder"_s, tr("Open the folder"), ButtonKind::Plain, u"folder"_s);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(session().folder())); });
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

void SettingsPage::addUpdates(const PageContext &pageContext)
{
    if (isAllowed(session().actor(), Permission::SeeConnections)) {
        m_updates = new UpdateCard(pageContext);
        m_list->column()->addWidget(m_updates);
    } else {
        m_list->column()->addWidget(makeWithheld(tr("New versions"), Permission::SeeConnections));
    }
}

QWidget *SettingsPage::makeWithheld(const QString &title, Permission needed)
{
    auto *card = new Card(title);
    card->body()->addWidget(makeMutedLabel(whyNot(session().actor(), needed)));
    return card;
}

} // namespace warden
