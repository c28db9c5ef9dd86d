#include "ui/audit_page/audit_filter_bar.h"

#include "ui/audit_page/filter_chip_row.h"
#include "ui/audit_page/view_name_dialog.h"
#include "ui/text/event_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowestSearch = 180;
constexpr qsizetype mostChoices = 200; // people, services: a longer menu helps nobody

// In a menu an & makes a key.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new SearchField(u"auditText"_s, tr("Search the log"))),
      m_filter(makeButton(u"auditFilter"_s, tr("Filter"), ButtonKind::Plain, u"filter"_s)),
      m_viewsButton(makeButton(u"auditViews"_s, tr("Views"), ButtonKind::Plain)),
      m_viewsMenu(new QMenu(this)), m_chips(new FilterChipRow)
{
    m_text->setMinimumWidth(narrowestSearch);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_filter);
    row->addWidget(m_viewsButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(m_chips);
    m_viewsMenu->setObjectName(u"auditViewsMenu"_s);
    m_viewsButton->setMenu(m_viewsMenu);
    makeFilterMenu();
    fillViewsMenu();
    connect(m_text, &SearchField::searched, this, [this](const QString &text) {
        FilterState state = m_state;
        state.text = text.trimmed();
        setState(state);
    });
    connect(m_chips, &FilterChipRow::taken, this, [this](FilterPart part) {
        FilterState state = m_state;
        state.clear(part);
        setState(state);
    });
    connect(m_chips, &FilterChipRow::allTaken, this, &AuditFilterBar::clear);
}

void AuditFilterBar::addTo(QMenu &menu, const QString &objectName, const QString &text,
                           const std::function<void(FilterState &)> &change)
{
    QAction *action = menu.addAction(menuText(text));
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, change] {
        FilterState state = m_state;
        change(state);
        setState(state);
    });
}

void AuditFilterBar::makeFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"auditFilterMenu"_s);
    m_filter->setMenu(menu);
    QMenu *time = menu->addMenu(tr("Time"));
    for (const Period period :
         {Period::Today, Period::Yesterday, Period::SevenDays, Period::ThirtyDays, Period::Year})
        addTo(*time, u"auditTime"_s, periodWord(period), [period](FilterState &state) {
            state.clear(FilterPart::Time);
            state.period = period;
        });
    m_who = menu->addMenu(tr("Who"));
    QMenu *what = menu->addMenu(tr("What"));
    for (const FilterChoice &choice : actionChoices())
        addTo(*what, u"auditWhat-"_s + choice.value, choice.text,
              [value = choice.value](FilterState &state) { state.action = value; });
    QMenu *outcome = menu->addMenu(tr("Outcome"));
    for (const Outcome each :
         {Outcome::Success, Outcome::Failure, Outcome::Denied, Outcome::Held, Outcome::Unknown})
        addTo(*outcome, u"auditOutcome-"_s + outcomeName(each), outcomeWord(each),
              [each](FilterState &state) { state.outcome = each; });
    m_toldBy = menu->addMenu(tr("Told by"));
    m_who->setEnabled(false);
    m_toldBy->setEnabled(false);
    for (QMenu *each : {time, m_who, what, outcome, m_toldBy})
        each->setToolTipsVisible(false);
}

void AuditFilterBar::offer(QMenu &menu, QStringList &known, const QStringList &values,
                           const std::function<QString(const QString &)> &textOf,
                           QString FilterState::*member)
{
    for (const QString &value : values) {
        if (value.isEmpty() || known.contains(value) || known.size() >= mostChoices)
            continue;
        known.append(value);
        addTo(menu, u"auditChoice-"_s + value, textOf(value),
              [value, member](FilterState &state) { state.*member = value; });
    }
    menu.setEnabled(!known.isEmpty());
}

void AuditFilterBar::addChoices(const QStringList &actors, const QStringList &sources)
{
    offer(*m_who, m_actors, actors, actorName, &FilterState::actor);
    offer(*m_toldBy, m_sources, sources, sourceWord, &FilterState::source);
}

void AuditFilterBar::setViews(std::vector<SavedView> views)
{
    m_views = std::move(views);
    fillViewsMenu();
}

void AuditFilterBar::fillViewsMenu()
{
    m_viewsMenu->clear();
    for (const SavedView &view : m_views) {
        const std::optional<FilterState> state = filterStateFromJson(view.filter);
        if (!state)
            continue; // of a later version
        addTo(*m_viewsMenu, u"auditView-"_s + view.name, view.name,
              [kept = *state](FilterState &current) { current = kept; });
    }
    if (m_viewsMenu->isEmpty()) {
        QAction *none = m_viewsMenu->addAction(tr("No view kept yet"));
        none->setEnabled(false);
    }
    m_viewsMenu->addSeparator();
    QAction *keep = m_viewsMenu->addAction(tr("Keep this view…"));
    keep->setObjectName(u"auditKeepView"_s);
    keep->setEnabled(!m_state.isEmpty());
    connect(keep, &QAction::triggered, this, &AuditFilterBar::askForName);
    if (m_views.empty())
        return;
    QMenu *remove = m_viewsMenu->addMenu(tr("Remove a view"));
    for (const SavedView &view : m_views) {
        QAction *action = remove->addAction(menuText(view.name));
        action->setObjectName(u"auditRemoveView-"_s + view.name);
        connect(action, &QAction::triggered, this,
                [this, name = view.name] { Q_EMIT viewRemoved(name); });
    }
}

void AuditFilterBar::askForName()
{
    auto *dialog = new ViewNameDialog(this);
    connect(dialog, &ViewNameDialog::chosen, this, [this](const QString &name) {
        Q_EMIT viewSaved({name, toJson(m_state)});
    });
    dialog->open();
}

void AuditFilterBar::setState(const FilterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    // It tells of the change in a moment, and by then it is none.
    if (m_text->text().trimmed() != state.text)
        m_text->setText(state.text);
    m_chips->showChips(state.chips());
    fillViewsMenu();
    Q_EMIT changed();
}

} // namespace warden
