#pragma once

#include "ui/sync_page/route_facts.h"
#include "ui/widgets/state.h"

namespace warden {

// Writes of this kind that the route's plan has for one side.
qint64 countWrites(const RoutePlan &plan, ChangeAction action, Side side);
qint64 countRemovals(const Plan &plan);

// Why the route waits, with both counts: "15 of 22 contacts would be removed at Suppliers; the
// limit is 10." Empty where it doesn't wait.
QString holdText(const RoutePlan &plan, const RouteFacts &facts);

// What a person may answer to a held plan. Keeping is always the one that Enter presses.
struct HoldAnswers
{
    QString keep = {};    // "Keep them"
    QString release = {}; // "Remove 15"
};
HoldAnswers holdAnswers(const Plan &plan);

// The books that it writes to; empty where it writes nothing.
QString placesOf(const PlanItem &item, const RouteFacts &facts);

// What happens to the item, as a sentence: "Would be changed at Suppliers."
QString itemSentence(const PlanItem &item, const RouteFacts &facts);

// How a decision on this item is named to Session::plan(); empty where it can't be decided here.
QString decisionKey(const PlanItem &item);

// Why two may be the same person: "the same e-mail address, the same name".
QString matchReasons(const QList<MatchReason> &reasons);

// "12 messages leave and cost 12 Zapier tasks."; empty where nothing costs.
QString tasksText(const RoutePlan &plan);

// Items of an undo that stay as they are, said before anything is undone. Empty for none.
QString leftBehindText(const Plan &plan);

QString limitsText(const RouteFacts &facts);

// What a finished call came to. Success only where nothing failed, nothing waits and every route's
// counts add up.
struct ResultText
{
    StateKind kind = StateKind::Info;
    QString headline = {};
    QString sentence = {};
};
ResultText resultText(const SyncOutcome &outcome);
// The route isn't synced before somebody else has agreed to it.
bool waitsForSecondPerson(const SyncOutcome &outcome, const RunRoute &route);

} // namespace warden
