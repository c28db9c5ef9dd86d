#include "ui/overview_page/run_card.h"

#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunCard)
};

QGridLayout *makeRoutes(const std::vector<RunRoute> &routes)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::extraLarge);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const RunRoute &route : routes) {
        grid->addWidget(new ElidedLabel(route.routeName), row, 0);
        QLabel *counts = makeMutedLabel(countsSummary(route.counts));
        counts->setWordWrap(false);
        grid->addWidget(counts, row, 1, Qt::AlignTrailing);
        grid->addWidget(new StateBadge(stateKind(route.state), runStateWord(route.state)), row++,
                        2);
    }
    return grid;
}

} // namespace

QWidget *makeRunCard(const Run &run, const std::function<void()> &open)
{
    auto *card = new Card;
    setNames(card, u"lastRun"_s, Text::tr("Last sync"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(
        makeLabel(run.undoOf.isEmpty() ? Text::tr("Last sync") : Text::tr("Last run: an undo"),
                  TextStyle::Heading),
        1);
    head->addWidget(new StateBadge(stateKind(run.state), runStateWord(run.state)));
    QPushButton *show = makeButton(u"showLastRun"_s, Text::tr("Show"));
    QObject::connect(show, &QPushButton::clicked, card, open);
    head->addWidget(show);
    card->body()->addLayout(head);
    const QDateTime when = run.endedAt.isValid() ? run.endedAt : run.startedAt;
    const QString sentence = sentenceCase(whenText(when, QDateTime::currentDateTimeUtc()));
    card->body()->addWidget(makeMutedLabel(
        Text::tr("%1, by %2: %3").arg(sentence, run.operatorName, countsSummary(run.counts))));
    if (!run.routes.empty())
        card->body()->addLayout(makeRoutes(run.routes));
    return card;
}

} // namespace warden
