#include "ui/settings_page/witness_row.h"

#include "ui/settings_page/witness_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int kindIconSize = 24;

QString iconOf(WitnessKind kind)
{
    switch (kind) {
    case WitnessKind::Folder:
        return u"folder"_s;
    case WitnessKind::Mail:
        return u"send"_s;
    case WitnessKind::Hook:
        return u"hook"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WitnessRow::WitnessRow(const Witness &witness, const QString &whyNotChange, QWidget *parent)
    : QWidget(parent), m_witness(witness)
{
    auto *title = new ElidedLabel(witnessTitle(witness));
    title->setObjectName(u"witnessTitle"_s);
    title->setFont(textFont(TextStyle::Strong));
    auto *state = new ElidedLabel(witnessState(witness, QDateTime::currentDateTimeUtc()));
    state->setObjectName(u"witnessState"_s);
    state->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(state);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(new IconLabel(iconOf(witness.kind), ColorRole::Link, kindIconSize));
    line->addLayout(texts, 1);
    if (witness.failure)
        line->addWidget(new StateBadge(StateKind::Warning, tr("Not told")));
    QToolButton *more = makeMenu();
    withhold(more, whyNotChange);
    line->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(line);
    if (witness.failure) {
        QLabel *failure = makeMutedLabel(errorLine(*witness.failure), TextStyle::Small);
        failure->setObjectName(u"witnessFailure"_s);
        failure->setContentsMargins(indented(kindIconSize + space::medium));
        column->addWidget(failure);
    }
}

QToolButton *WitnessRow::makeMenu()
{
    QToolButton *more =
        makeIconButton(u"moreWitness"_s, u"more"_s, tr("More for %1").arg(witnessTitle(m_witness)));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"witnessMenu"_s);
    QAction *tell = menu->addAction(tr("Tell it now"));
    tell->setObjectName(u"tellWitness"_s);
    connect(tell, &QAction::triggered, this, &WitnessRow::tellPressed);
    menu->addSeparator();
    auto *schedules = new QActionGroup(menu);
    QList<int> offered = offeredSchedules();
    if (!offered.contains(m_witness.everyHours))
        offered.append(m_witness.everyHours);
    for (const int hours : offered) {
        QAction *schedule = menu->addAction(sentenceCase(witnessSchedule(hours)));
        schedule->setObjectName(u"every%1Hours"_s.arg(hours));
        schedule->setCheckable(true);
        schedule->setChecked(hours == m_witness.everyHours);
        schedules->addAction(schedule);
        connect(schedule, &QAction::triggered, this, [this, hours] {
            if (hours != m_witness.everyHours)
                Q_EMIT scheduleChosen(hours);
        });
    }
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove…"));
    remove->setObjectName(u"removeWitness"_s);
    connect(remove, &QAction::triggered, this, &WitnessRow::removePressed);
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

} // namespace warden
