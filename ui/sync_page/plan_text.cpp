#include "ui/sync_page/plan_text.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

// The side that loses most, as a person would tell it.
struct Loss
{
    qint64 removals = 0;
    qint64 size = 0;
    QString book = {};
};

Loss largestLoss(const RoutePlan &plan, const RouteFacts &facts)
{
    const qint64 atDestination = countWrites(plan, ChangeAction::Remove, Side::Destination);
    const qint64 atSource = countWrites(plan, ChangeAction::Remove, Side::Source);
    if (atSource > atDestination)
        return {atSource, std::max(facts.fromSize, atSource), facts.fromName};
    // A hook has no contacts of its own: what was ever sent there stands for them.
    const qint64 size = facts.isToHook ? plan.counts.read : facts.toSize;
    return {atDestination, std::max(size, atDestination), facts.toName};
}

// "15 of 22 contacts would be removed at Suppliers"
QString lossText(const Loss &loss, const RouteFacts &facts)
{
    const int size = pluralOf(loss.size);
    const QString sentence =
        facts.isToHook
            ? Text::tr("%1 of %Ln contacts would be reported to %2 as removed", nullptr, size)
            : Text::tr("%1 of %Ln contacts would be removed at %2", nullptr, size);
    return sentence.arg(number(loss.removals), loss.book);
}

QString removalsText(const RoutePlan &plan, const RouteFacts &facts)
{
    const auto has = [&plan](HoldReason reason) {
        return std::ranges::find(plan.holds, reason) != plan.holds.end();
    };
    const Limits &limits = facts.route.limits;
    const Loss largest = largestLoss(plan, facts);
    const QString loss = lossText(largest, facts);
    const bool isTooMany = has(HoldReason::TooManyRemovals);
    const bool isTooLarge = has(HoldReason::TooLargeShareRemoved);
    const bool isWithin = largest.removals <= limits.removals &&
                          largest.removals * 100 <= largest.size * limits.removalsPercent;
    if ((isTooMany || isTooLarge) && isWithin)
        return Text::tr("%1; with what the other routes would remove, that is more than the limits "
                        "allow.")
            .arg(loss);
    if (isTooMany && isTooLarge)
        return Text::tr("%1; the limits are %2 and %3 %.")
            .arg(loss, number(limits.removals), number(limits.removalsPercent));
    if (isTooMany)
        return Text::tr("%1; the limit is %2.").arg(loss, number(limits.removals));
    if (isTooLarge)
        return Text::tr("%1; the limit is %2 %.").arg(loss, number(limits.removalsPercent));
    return {};
}

QString emptiedText(const RoutePlan &plan, const RouteFacts &facts)
{
    const Loss loss = largestLoss(plan, facts);
    if (loss.removals > 0 && loss.removals >= loss.size)
        return Text::tr("Nothing would be left at %1.").arg(loss.book);
    return Text::tr("An address book of this route came back empty though it had contacts before.");
}

QString matchesText(const RoutePlan &plan, const RouteFacts &facts)
{
    const qint64 matches = std::ranges::count_if(plan.items, &PlanItem::isNewMatch) +
                           std::ranges::count_if(plan.relinks, &Relink::isNewMatch);
    return Text::tr(
               "%Ln contacts would be joined with others for the first time; the limit is %1 % "
               "of the address book.",
               nullptr, pluralOf(matches))
        .arg(number(facts.route.limits.matchesPercent));
}

QString bookOf(const PlanItem &item, const RouteFacts &facts)
{
    const bool isAtSource = !item.writes.empty() && item.writes.front().side == Side::Source;
    return isAtSource ? facts.fromName : facts.toName;
}

} // namespace

qint64 countWrites(const RoutePlan &plan, ChangeAction action, Side side)
{
    qint64 count = 0;
    for (const PlanItem &item : plan.items)
        count += std::ranges::count_if(item.writes, [=](const PlannedWrite &write) {
            return write.action == action && write.side == side;
        });
    return count;
}

qint64 countRemovals(const Plan &plan)
{
    qint64 count = 0;
    for (const RoutePlan &route : plan.routes)
        count += countWrites(route, ChangeAction::Remove, Side::Destination) +
                 countWrites(route, ChangeAction::Remove, Side::Source);
    return count;
}

QString holdText(const RoutePlan &plan, const RouteFacts &facts)
{
    QStringList sentences;
    if (const QString removals = removalsText(plan, facts); !removals.isEmpty())
        sentences << removals;
    if (std::ranges::find(plan.holds, HoldReason::BookEmptied) != plan.holds.end())
        sentences << emptiedText(plan, facts);
    if (std::ranges::find(plan.holds, HoldReason::TooManyNewMatches) != plan.holds.end())
        sentences << matchesText(plan, facts);
    if (std::ranges::find(plan.holds, HoldReason::SecondPersonNeeded) != plan.holds.end())
        sentences << Text::tr("Somebody else has to agree to that many removals.");
    const qint64 asked = std::ranges::count_if(plan.items, &PlanItem::isHeld);
    if (asked > 0)
        sentences << Text::tr("This route asks before it removes: %1 would be removed.")
                         .arg(contactsCount(asked));
    return sentences.join(u' ');
}

HoldAnswers holdAnswers(const Plan &plan)
{
    const qint64 removals = countRemovals(plan);
    if (removals > 0)
        return {Text::tr("Keep them"), Text::tr("Remove %Ln", nullptr, pluralOf(removals))};
    return {Text::tr("Leave everything as it is"), Text::tr("Apply anyway")};
}

QString placesOf(const PlanItem &item, const RouteFacts &facts)
{
    QStringList places;
    for (const PlannedWrite &write : item.writes) {
        const QString &place = write.side == Side::Source ? facts.fromName : facts.toName;
        if (!places.contains(place))
            places << place;
    }
    return listed(places);
}

QString itemSentence(const PlanItem &item, const RouteFacts &facts)
{
    const QString book = bookOf(item, facts);
    if (item.writes.size() > 1)
        return Text::tr("Would be changed at %1 and at %2.").arg(facts.fromName, facts.toName);
    switch (item.action) {
    case ItemAction::Create:
        return facts.isToHook ? Text::tr("Would be sent to %1 as a new contact.").arg(book)
                              : Text::tr("Would be added to %1.").arg(book);
    case ItemAction::Update:
        return facts.isToHook ? Text::tr("Its changes would be sent to %1.").arg(book)
                              : Text::tr("Would be changed at %1.").arg(book);
    case ItemAction::Remove:
        return facts.isToHook ? Text::tr("Its removal would be told to %1.").arg(book)
                              : Text::tr("Would be removed from %1.").arg(book);
    case ItemAction::Skip:
        return Text::tr("Nothing would be written.");
    }
    Q_UNREACHABLE();
}

QString decisionKey(const PlanItem &item)
{
    if (item.reason != ItemReason::Conflict && item.reason != ItemReason::RemovedAndChanged)
        return {};
    return item.link.isEmpty() ? item.source.value() : item.link.value();
}

QString matchReasons(const QList<MatchReason> &reasons)
{
    QStringList words;
    for (MatchReason reason : reasons) {
        switch (reason) {
        case MatchReason::SameEmail:
            words << Text::tr("the same e-mail address");
            break;
        case MatchReason::SamePhone:
            words << Text::tr("the same phone number");
            break;
        case MatchReason::SameName:
            words << Text::tr("the same name");
            break;
        }
    }
    return listed(words);
}

QString tasksText(const RoutePlan &plan)
{
    if (plan.tasks == 0)
        return {};
    return Text::tr("costs %Ln Zapier tasks", nullptr, pluralOf(plan.tasks));
}

QString leftBehindText(const Plan &plan)
{
    qint64 irreversible = 0;
    qint64 changed = 0;
    for (const RoutePlan &route : plan.routes) {
        irreversible +=
            std::ranges::count(route.items, ItemReason::Irreversible, &PlanItem::reason);
        changed += std::ranges::count(route.items, ItemReason::ChangedSince, &PlanItem::reason);
    }
    QStringList sentences;
    if (irreversible > 0)
        sentences << Text::tr("%Ln contacts can't be undone: what was sent or removed there can't "
                              "be given back.",
                              nullptr, pluralOf(irreversible));
    if (changed > 0)
        sentences << Text::tr("%Ln contacts left as now, because of changes that were made after "
                              "the run.",
                              nullptr, pluralOf(changed));
    return sentences.join(u' ');
}

QString limitsText(const RouteFacts &facts)
{
    const Limits &limits = facts.route.limits;
    const int removals = pluralOf(limits.removals);
    const QString sentence =
        facts.isToHook
            ? Text::tr("Waits for you above %Ln “removed” messages, or %1 % of those that were "
                       "sent",
                       nullptr, removals)
            : Text::tr("Waits for you above %Ln removals, or %1 % of an address book", nullptr,
                       removals);
    return sentence.arg(number(limits.removalsPercent));
}

bool waitsForSecondPerson(const SyncOutcome &outcome, const RunRoute &route)
{
    return std::ranges::any_of(outcome.routeErrors, [&](const RouteError &each) {
        return each.route == route.route && each.error.kind == ErrorKind::Held;
    });
}

ResultText resultText(const SyncOutcome &outcome)
{
    const bool isOnlyHeld =
        !outcome.routeErrors.empty() && outcome.counts.failed == 0 && outcome.failures.empty() &&
        std::ranges::all_of(outcome.routes, [&](const RunRoute &route) {
            return route.state != RunState::Failed || waitsForSecondPerson(outcome, route);
        });
    if (isOnlyHeld && outcome.state == runStateName(RunState::Failed))
        return {StateKind::Held, Text::tr("Part of it waits for a second person"),
                Text::tr("Nothing was sent on that route. Everything else was done.")};
    const Counts &counts = outcome.counts;
    const bool doesAddUp =
        counts.addsUp() && std::ranges::all_of(outcome.routes, [](const RunRoute &route) {
            return route.counts.addsUp();
        });
    const QString summary = sentenceCase(countsSummary(counts));
    if (outcome.state == runStateName(RunState::Interrupted))
        return {StateKind::Warning, Text::tr("Stopped before the end"),
                Text::tr("%1. What was written until then is complete and recorded. The next sync "
                         "goes on from there.")
                    .arg(summary)};
    if (outcome.state == runStateName(RunState::Failed) || counts.failed > 0 ||
        !outcome.failures.empty())
        return {StateKind::Danger,
                counts.failed > 0
                    ? Text::tr("%Ln contacts couldn't be synced", nullptr, pluralOf(counts.failed))
                    : Text::tr("Not everything could be synced"),
                (counts.created + counts.updated + counts.removed > 0
                     ? Text::tr("%1. The reasons stand below; everything else was done.")
                     : Text::tr("%1. The reasons stand below; nothing was written."))
                    .arg(summary)};
    if (!doesAddUp)
        return {StateKind::Danger, Text::tr("The counts don't add up"),
                Text::tr("%1. Open the run and compare it with your address books before you sync "
                         "again.")
                    .arg(summary)};
    if (outcome.waiting || outcome.state == runStateName(RunState::Held))
        return {StateKind::Held, Text::tr("Part of it waits for you"),
                Text::tr("%1. Nothing that waits was written.").arg(summary)};
    if (counts.created + counts.updated + counts.removed == 0)
        return {StateKind::Success, Text::tr("Everything is in sync"),
                Text::tr("%Ln contacts compared; nothing needed to be written.", nullptr,
                         pluralOf(counts.read))};
    if (outcome.run && !outcome.run->undoOf.isEmpty())
        return {StateKind::Success, Text::tr("Undone"),
                counts.skipped == 0
                    ? Text::tr("%1. Everything of that run was taken back.").arg(summary)
                    : Text::tr("%1. What can't be given back, or was changed since, was left as "
                               "it is.")
                          .arg(summary)};
    return {StateKind::Success, Text::tr("Synced"),
            Text::tr("%1. %Ln contacts compared, and every one is accounted for.", nullptr,
                     pluralOf(counts.read))
                .arg(summary)};
}

} // namespace warden
