#include "ui/main_window/workspace_view.h"

#include "core/session/session.h"
#include "ui/help/help_panel.h"
#include "ui/main_window/alert_sender.h"
#include "ui/main_window/alert_tray.h"
#include "ui/main_window/alert_watch.h"
#include "ui/main_window/control_seeker.h"
#include "ui/main_window/navigation_list.h"
#include "ui/main_window/withheld_page.h"
#include "ui/page/preferences.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString alertsPage = u"alerts"_s;
const QString overviewPage = u"overview"_s;
constexpr int sideWidth = 216;
constexpr int narrowSideWidth = 168;
constexpr int narrowWindow = 900;
constexpr int helpWidth = 340;
constexpr int narrowForHelp = 1000; // below that page and help don't fit beside each other

} // namespace

WorkspaceView::WorkspaceView(const std::vector<PageEntry> &entries, const PageContext &context,
                             QWidget *parent)
    : QWidget(parent), m_entries(entries), m_context(context), m_side(new QWidget),
      m_navigation(new NavigationList), m_stack(new QStackedWidget), m_help(new HelpPanel),
      m_workspace(new ElidedLabel), m_detail(new ElidedLabel),
      m_demo(new StateBadge(StateKind::Info, tr("Demo")))
{
    m_context.goTo = [this](const QString &id, const QString &argument) { showPage(id, argument); };
    m_context.lock = [this] {
        QMetaObject::invokeMethod(this, &WorkspaceView::lockPressed, Qt::QueuedConnection);
    };
    for (const PageEntry &entry : m_entries)
        m_navigation->addPage(entry.id, entry.title, entry.icon, whyNotSee(entry));

    QPushButton *lock = makeButton(u"lockButton"_s, tr("Lock"), ButtonKind::Plain, u"lock"_s);
    m_workspace->setFont(textFont(TextStyle::Strong));
    m_detail->setFont(textFont(TextStyle::Small));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_demo->hide();
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(space::medium, space::large, space::medium, space::large);
    side->setSpacing(space::small);
    side->addWidget(m_navigation, 1);
    side->addWidget(m_demo);
    side->addWidget(m_workspace);
    side->addWidget(m_detail);
    side->addSpacing(space::tiny);
    side->addWidget(lock);
    setNames(m_stack, u"pages"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    row->addWidget(m_help);
    m_help->hide();

    connect(m_navigation, &NavigationList::pageChosen, this, &WorkspaceView::bringToFront);
    connect(m_navigation, &NavigationList::pageChosenAgain, this,
            [this](const QString &id) { page(id)->showFirstView(); });
    connect(m_help, &HelpPanel::closed, this, &WorkspaceView::closeHelp);
    connect(m_help, &HelpPanel::pageChosen, this, [this](const QString &id) { showPage(id); });
    connect(lock, &QPushButton::clicked, this, &WorkspaceView::lockPressed);
    auto *sender = new AlertSender(m_context, this);
    auto *watch = new AlertWatch(m_context, this);
    connect(watch, &AlertWatch::changed, this, &WorkspaceView::showAlerts);
    connect(watch, &AlertWatch::changed, sender, &AlertSender::send);
    auto *tray = new AlertTray(m_context.preferences, this);
    connect(watch, &AlertWatch::changed, tray, &AlertTray::showCount);
    connect(watch, &AlertWatch::raised, tray, &AlertTray::tell);
    connect(tray, &AlertTray::pressed, this, [this] {
        Q_EMIT frontWanted();
        showPage(alertsPage);
    });
}

// On the navigation, and on what shows them just now.
void WorkspaceView::showAlerts(qint64 open)
{
    m_navigation->setBadge(alertsPage, open, tr("%Ln alerts are open", nullptr, pluralOf(open)));
    if (currentPage() == alertsPage || currentPage() == overviewPage)
        refresh();
}

void WorkspaceView::showPage(const QString &id, const QString &argument)
{
    const bool wasInFront = m_navigation->currentPage() == id;
    m_navigation->choosePage(id);
    if (m_navigation->currentPage() != id)
        return;
    if (wasInFront)
        refresh();
    if (m_navigation->hasFocus())
        focusFirst(*page(id)); // whoever is called to a page is in it
    if (!argument.isEmpty())
        page(id)->open(argument);
}

void WorkspaceView::showPlace(const Place &place)
{
    showPage(place.page, place.argument);
    if (currentPage() == place.page && !place.control.isEmpty())
        new ControlSeeker(place, *page(place.page));
}

void WorkspaceView::step(int by)
{
    QStringList all; // the one in front may be one that only says why it isn't shown
    for (const PageEntry &entry : m_entries) {
        if (whyNotSee(entry).isEmpty() || entry.id == currentPage())
            all << entry.id;
    }
    const qsizetype now = all.indexOf(currentPage());
    showPage(all.at((now + by + all.size()) % all.size()));
}

bool WorkspaceView::find()
{
    for (SearchField *field : page(currentPage())->findChildren<SearchField *>()) {
        if (!field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return true;
    }
    return false;
}

void WorkspaceView::toggleHelp()
{
    if (!m_help->isHidden())
        return closeHelp();
    m_beforeHelp = QApplication::focusWidget();
    m_help->show();
    arrange();
    m_help->takeKeyboard();
}

void WorkspaceView::closeHelp()
{
    m_help->hide();
    arrange();
    if (m_beforeHelp && m_beforeHelp->isVisible())
        m_beforeHelp->setFocus();
    else
        m_navigation->setFocus();
}

QString WorkspaceView::currentPage() const
{
    return m_navigation->currentPage();
}

QStringList WorkspaceView::pages() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries) {
        if (whyNotSee(entry).isEmpty())
            ids << entry.id;
    }
    return ids;
}

QString WorkspaceView::whyNotSee(const PageEntry &entry) const
{
    return whyNot(m_context.session.actor(), entry.needed);
}

void WorkspaceView::refresh()
{
    if (Page *current = m_pages.value(currentPage()))
        current->refresh();
}

void WorkspaceView::refreshOverview()
{
    if (currentPage() == overviewPage)
        refresh();
}

void WorkspaceView::setStatus(const QString &workspace, const QString &detail, bool isDemo)
{
    m_workspace->setFullText(workspace);
    m_detail->setFullText(detail);
    m_demo->setVisible(isDemo);
}

void WorkspaceView::bringToFront(const QString &id)
{
    Page *shown = page(id);
    // Who goes through the list of pages stays in it, whatever a page has to begin with.
    const bool isBrowsing = m_navigation->hasFocus();
    m_stack->setCurrentWidget(shown);
    m_context.preferences.setLastPage(id);
    m_help->showPage(id, shown->accessibleName());
    shown->refresh();
    if (isBrowsing)
        m_navigation->setFocus();
}

Page *WorkspaceView::page(const QString &id)
{
    Page *&known = m_pages[id];
    if (!known) {
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&id](const PageEntry &each) { return each.id == id; });
        const QString whyNot = whyNotSee(*entry);
        known = whyNot.isEmpty() ? entry->make(m_context)
                                 : new WithheldPage(m_context, entry->title, entry->needed, whyNot);
        setNames(known, id + u"Page"_s, entry->title);
        m_stack->addWidget(known);
    }
    return known;
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void WorkspaceView::arrange()
{
    m_side->setFixedWidth(wideEnough(width() < narrowWindow ? narrowSideWidth : sideWidth));
    const bool fits = width() >= wideEnough(narrowForHelp);
    m_help->setMinimumWidth(fits ? helpWidth : 0);
    m_help->setMaximumWidth(fits ? helpWidth : QWIDGETSIZE_MAX);
    m_stack->setVisible(fits || m_help->isHidden());
}

void WorkspaceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(m_side->geometry(), color(ColorRole::Sidebar, palette()));
    painter.setPen(color(ColorRole::Border, palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? m_side->geometry().right()
                                                          : m_side->geometry().left();
    painter.drawLine(edge, 0, edge, height());
}

} // namespace warden
