#include "ui/sync_page/route_card.h"

#include "ui/page/session_look.h"
#include "ui/sync_page/deletion_choice.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QLayout *bookTexts(const QString &book, const QString &connection)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(book);
    name->setFont(textFont(TextStyle::Heading));
    auto *where = new ElidedLabel(connection);
    where->setElideMode(Qt::ElideMiddle);
    where->setFont(textFont(TextStyle::Small));
    where->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(name);
    texts->addWidget(where);
    return texts;
}

} // namespace

RouteCard::RouteCard(const RouteFacts &facts, const std::optional<LastRun> &last,
                     const QString &whyNotChange, QWidget *parent)
    : Card(parent)
{
    const Route &route = facts.route;
    setNames(this, u"route/"_s + route.id.value(), route.name);
    body()->addWidget(makeHead(facts, whyNotChange));
    QString leaves = tr("What leaves: %1").arg(fieldList(route.policy.allowed));
    if (!route.policy.masked.isEmpty())
        leaves = tr("%1; masked: %2").arg(leaves, fieldList(route.policy.masked));
    if (!route.policy.hashed.isEmpty())
        leaves = tr("%1; hashed: %2").arg(leaves, fieldList(route.policy.hashed));
    if (!route.groups.isEmpty())
        leaves = tr("%1; only contacts in %2").arg(leaves, listed(route.groups));
    QLabel *fields = makeLabel(leaves);
    fields->setObjectName(u"routeFields"_s);
    auto *rules = new QVBoxLayout;
    rules->setSpacing(space::tiny);
    rules->addWidget(fields);
    rules->addWidget(makeMutedLabel(facts.isToHook ? hookDeletionSentence(route.deletions)
                                                   : deletionSentence(route.deletions)));
    rules->addWidget(makeMutedLabel(limitsText(facts) + u'.'));
    body()->addLayout(rules);
    if (facts.notAgreed)
        body()->addWidget(makeNotAgreed(*facts.notAgreed));
    if (last)
        body()->addWidget(makeLast(*last));
}

QWidget *RouteCard::makeNotAgreed(const ApprovalRequest &request)
{
    auto *message = new InlineMessage(u"routeNotAgreed"_s);
    if (request.state == ApprovalState::Refused)
        message->showMessage(StateKind::Warning,
                             tr("%1 didn't agree to this route.").arg(request.decidedByName),
                             tr("Nothing is synced by it until it is changed."));
    else
        message->showMessage(
            StateKind::Held, tr("Waits for a second person"),
            tr("%1 asked %2. Nothing is synced by this route until somebody else agrees, on the "
               "page People.")
                .arg(request.askedByName,
                     whenText(request.askedAt, QDateTime::currentDateTimeUtc())));
    return message;
}

QWidget *RouteCard::makeHead(const RouteFacts &facts, const QString &whyNotChange)
{
    const bool isTwoWay = facts.route.direction == Direction::TwoWay;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addLayout(bookTexts(facts.fromName, facts.fromConnection), 1);
    auto *arrow = new IconLabel(isTwoWay ? u"two-way"_s : u"arrow-right"_s, ColorRole::Link, 24);
    setPlainToolTip(arrow, isTwoWay ? tr("Both ways") : tr("One way"));
    row->addWidget(arrow);
    row->addLayout(bookTexts(facts.toName, facts.toConnection), 1);
    row->addWidget(whyNotChange.isEmpty() ? makeSwitch(facts.route) : makeState(facts.route));
    QToolButton *edit =
        makeIconButton(u"editRoute"_s, u"edit"_s, tr("Edit %1").arg(facts.route.name));
    QToolButton *remove =
        makeIconButton(u"removeRoute"_s, u"remove"_s, tr("Remove %1").arg(facts.route.name));
    for (QToolButton *each : {edit, remove}) {
        withhold(each, whyNotChange);
        row->addWidget(each);
    }
    connect(edit, &QToolButton::clicked, this, &RouteCard::editPressed);
    connect(remove, &QToolButton::clicked, this, &RouteCard::removePressed);
    return head;
}

QWidget *RouteCard::makeSwitch(const Route &route)
{
    auto *on = new QCheckBox(tr("On"));
    setNames(on, u"routeOn"_s, tr("Sync %1").arg(route.name));
    on->setChecked(route.isEnabled);
    connect(on, &QCheckBox::clicked, this, &RouteCard::switched);
    return on;
}

QWidget *RouteCard::makeState(const Route &route)
{
    return new StateBadge(route.isEnabled ? StateKind::Success : StateKind::Neutral,
                          route.isEnabled ? tr("On") : tr("Off"));
}

QWidget *RouteCard::makeLast(const LastRun &last)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    if (!last.run) {
        row->addWidget(new StateBadge(StateKind::Neutral, tr("Not synced yet")));
        row->addStretch();
        return line;
    }
    const bool isGreen = last.run->state == RunState::Done && last.run->counts.failed == 0 &&
                         last.run->counts.addsUp();
    const StateKind kind = last.run->state == RunState::Done && !isGreen
                               ? StateKind::Danger
                               : stateKind(last.run->state);
    auto *badge = new StateBadge(kind, last.run->state == RunState::Done && !isGreen
                                           ? tr("Not everything")
                                           : runStateWord(last.run->state));
    badge->setObjectName(u"routeState"_s);
    row->addWidget(badge);
    const QString when = sentenceCase(whenText(last.at, QDateTime::currentDateTime()));
    QLabel *text = makeMutedLabel((last.isUndo ? tr("%1, an undo: %2") : tr("%1: %2"))
                                      .arg(when, countsSummary(last.run->counts)));
    row->addWidget(text, 1);
    return line;
}

} // namespace warden
