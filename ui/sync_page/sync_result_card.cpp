#include "ui/sync_page/sync_result_card.h"

#include "ui/page/session_look.h"
#include "ui/sync_page/message_text.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostFailures = 20; // lines
constexpr qsizetype mostNames = 3;  // on each

// What failed for the same reason.
struct FailureGroup
{
    QString reason = {};
    QStringList names = {};
    qsizetype count = 0;
};

QString nameOfItem(const QString &id, const RunView *details)
{
    if (details) {
        const auto item = std::ranges::find(details->items, PlanItemId(id), &RunItemView::item);
        if (item != details->items.end() && !item->name.isEmpty())
            return item->name;
    }
    return {};
}

std::vector<FailureGroup> groupsOf(const std::vector<SyncFailure> &failures, const RunView *details)
{
    std::vector<FailureGroup> groups;
    QHash<QString, size_t> places; // a service may say something else about each contact
    for (const SyncFailure &failure : failures) {
        const QString reason = errorLine(failure.error);
        const auto place = places.constFind(reason);
        if (place == places.cend()) {
            places.insert(reason, groups.size());
            groups.push_back({reason});
        }
        FailureGroup &group = groups[places.value(reason)];
        ++group.count;
        if (group.names.size() == mostNames)
            continue;
        if (const QString name = nameOfItem(failure.item, details); !name.isEmpty())
            group.names << name;
    }
    return groups;
}

// "Ann, Bob, Cy and 11 more: …"
QString groupText(const FailureGroup &group)
{
    if (group.names.isEmpty())
        return group.reason;
    const QString names = group.names.join(u", "_s);
    const qsizetype others = group.count - group.names.size();
    return SyncResultCard::tr("%1: %2").arg(
        others == 0 ? names
                    : SyncResultCard::tr("%1 and %Ln more", nullptr, pluralOf(others)).arg(names),
        group.reason);
}

} // namespace

SyncResultCard::SyncResultCard(const SyncOutcome &outcome, const RunView *details, QWidget *parent)
    : Card(parent)
{
    setNames(this, u"syncResult"_s, tr("Result"));
    const ResultText text = resultText(outcome);
    const StateLook look = lookOf(text.kind);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *headline = makeLabel(text.headline, TextStyle::Heading);
    headline->setObjectName(u"syncResultHeadline"_s);
    QLabel *sentence = makeMutedLabel(text.sentence);
    sentence->setObjectName(u"syncResultSentence"_s);
    texts->addWidget(headline);
    texts->addWidget(sentence);
    QToolButton *close = makeIconButton(u"closeResult"_s, u"close"_s, tr("Hide the result"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(new IconLabel(look.icon, look.text, 28), 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(head);
    addRoutes(outcome);
    addFailures(outcome, details);
    addConfirmations(outcome);
    addButtons(outcome);
    setAccessibleDescription(text.headline + u". "_s + text.sentence);
    connect(close, &QToolButton::clicked, this, &SyncResultCard::closePressed);
}

void SyncResultCard::addRoutes(const SyncOutcome &outcome)
{
    if (outcome.routes.empty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const RunRoute &route : outcome.routes) {
        grid->addWidget(new ElidedLabel(route.routeName), row, 0);
        const bool isWaiting = waitsForSecondPerson(outcome, route);
        QLabel *counts = makeMutedLabel(isWaiting ? QString() : countsSummary(route.counts));
        counts->setWordWrap(false);
        grid->addWidget(counts, row, 1, Qt::AlignTrailing);
        grid->addWidget(isWaiting
                            ? new StateBadge(StateKind::Held, runStateWord(RunState::Held))
                            : new StateBadge(stateKind(route.state), runStateWord(route.state)),
                        row, 2);
        ++row;
        const QString reason =
            route.state == RunState::Held ? QString() : routeSentence(outcome, route);
        if (!reason.isEmpty())
            grid->addWidget(makeLabel(reason), row++, 0, 1, 3);
    }
    body()->addLayout(grid);
}

void SyncResultCard::addFailures(const SyncOutcome &outcome, const RunView *details)
{
    const std::vector<FailureGroup> groups = groupsOf(outcome.failures, details);
    const size_t shown = std::min(groups.size(), mostFailures);
    for (size_t i = 0; i < shown; ++i) {
        QLabel *line = makeLabel(groupText(groups[i]));
        line->setObjectName(u"syncFailure"_s);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(new IconLabel(u"error"_s, ColorRole::Danger, 16), 0, Qt::AlignTop);
        row->addWidget(line, 1);
        body()->addLayout(row);
    }
    if (groups.size() > shown)
        body()->addWidget(makeMutedLabel(
            tr("%Ln more stand in the run.", nullptr, pluralOf(std::ssize(groups) - shown))));
}

// Only what is news: that nothing is confirmed yet is the usual case.
void SyncResultCard::addConfirmations(const SyncOutcome &outcome)
{
    const ReportText text = reportText(outcome.confirmations);
    const bool isNews = outcome.confirmations.confirmed() > 0 || text.kind == StateKind::Warning;
    if (outcome.confirmations.waysBack.empty() || !isNews)
        return;
    const StateLook look = lookOf(text.kind);
    QLabel *line =
        makeLabel(tr("Earlier messages: %1 %2").arg(text.sentence, text.whatToDo).trimmed());
    line->setObjectName(u"syncConfirmations"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new IconLabel(look.icon, look.text, 16), 0, Qt::AlignTop);
    row->addWidget(line, 1);
    body()->addLayout(row);
}

void SyncResultCard::hintAtUndo()
{
    QLabel *hint = makeMutedLabel(tr("Not what you wanted? Show the run, and press Undo this run "
                                     "there. It names what can't be taken back."),
                                  TextStyle::Small);
    hint->setObjectName(u"undoHint"_s);
    body()->addWidget(hint);
}

void SyncResultCard::addButtons(const SyncOutcome &outcome)
{
    if (!outcome.run && !outcome.waiting)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    if (outcome.waiting) {
        QPushButton *review =
            makeButton(u"reviewWaiting"_s, tr("Review what waits"), ButtonKind::Plain, u"held"_s);
        row->addWidget(review);
        connect(review, &QPushButton::clicked, this, &SyncResultCard::reviewPressed);
    }
    if (outcome.run) {
        QPushButton *open = makeButton(u"openRun"_s, tr("Show the run"));
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this,
                [this, id = outcome.run->id] { Q_EMIT runOpened(id); });
    }
    row->addStretch();
    body()->addLayout(row);
}

} // namespace warden
