#include "ui/overview_page/setup_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

SetupCard::SetupCard(const std::vector<SetupStep> &steps, ButtonKind next, QWidget *parent)
    : Card(parent)
{
    setNames(this, u"setupCard"_s, tr("First steps"));
    const auto done = std::ranges::count_if(steps, &SetupStep::isDone);
    addHead(done, qsizetype(steps.size()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    const auto following = std::ranges::find(steps, false, &SetupStep::isDone);
    for (auto step = steps.begin(); step != steps.end(); ++step)
        addStep(*step, step == following, next, *grid);
    body()->addLayout(grid);
}

void SetupCard::addHead(qsizetype done, qsizetype all)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(makeLabel(tr("First steps"), TextStyle::Heading), 1);
    QLabel *count =
        makeMutedLabel(tr("%1 of %2 done").arg(QLocale().toString(done), QLocale().toString(all)),
                       TextStyle::Small);
    count->setObjectName(u"setupCount"_s);
    count->setWordWrap(false);
    head->addWidget(count);
    QPushButton *hide = makeButton(u"hideSetup"_s, tr("Hide"), ButtonKind::Quiet);
    hide->setAccessibleName(tr("Hide the first steps"));
    connect(hide, &QPushButton::clicked, this, &SetupCard::hidePressed);
    head->addWidget(hide);
    body()->addLayout(head);
}

void SetupCard::addStep(const SetupStep &step, bool isNext, ButtonKind next, QGridLayout &grid)
{
    const int row = grid.rowCount();
    const bool isDone = step.isDone;
    grid.addWidget(new IconLabel(isDone ? u"done"_s : u"todo"_s,
                                 isDone ? ColorRole::Success : ColorRole::MutedText),
                   row, 0, Qt::AlignTop);
    QLabel *title = isDone ? makeMutedLabel(step.title)
                           : makeLabel(step.title, isNext ? TextStyle::Strong : TextStyle::Body);
    setNames(title, u"setup/"_s + step.id,
             isDone ? tr("Done: %1").arg(step.title) : tr("To do: %1").arg(step.title));
    grid.addWidget(title, row, 1);
    if (!isNext)
        return;
    grid.addWidget(makeMutedLabel(step.sentence), row + 1, 1);
    QPushButton *button = makeButton(u"nextStep"_s, step.button, next);
    connect(button, &QPushButton::clicked, this,
            [this, step] { Q_EMIT stepPressed(step.page, step.argument); });
    grid.addWidget(button, row, 2, 2, 1, Qt::AlignVCenter);
}

} // namespace warden
