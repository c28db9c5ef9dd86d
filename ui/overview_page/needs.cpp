#include "ui/overview_page/needs.h"

#include "ui/overview_page/alert_need.h"
#include "ui/text/approval_text.h"
#include "ui/text/check_text.h"
#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

constexpr int wordEndsSoonDays = 14;

// The open ones, and what keeps everything from being synced.
void addAlerts(std::vector<Need> &needs, const AlertPage &notClosed)
{
    if (const AlertNeed need = alertNeed(notClosed); !need.text.isEmpty())
        needs.push_back({u"alertsOpen"_s, need.kind, need.text, Text::tr("Look at it"), u"alerts"_s,
                         u"show:"_s + need.alert});
}

void addRequests(std::vector<Need> &needs, const std::vector<ApprovalRequest> &requests,
                 const Actor &actor, const QDateTime &now)
{
    const auto mine = [&](const ApprovalRequest &request) { return isForAnswerOf(request, actor); };
    const auto count = std::ranges::count_if(requests, mine);
    if (count > 0) {
        const QString first = approvalSentence(*std::ranges::find_if(requests, mine));
        needs.push_back({u"approvalWaits"_s, StateKind::Held,
                         count == 1
                             ? Text::tr("Your agreement is asked for: %1").arg(first)
                             : Text::tr("Your agreement is asked for %Ln times. The first: %1",
                                        nullptr, pluralOf(count))
                                   .arg(first),
                         Text::tr("Look at it"), u"people"_s});
    }
    const auto answered = std::ranges::find_if(requests, [&](const ApprovalRequest &request) {
        return isAnswerFor(request, actor, now) && request.decidedAt.daysTo(now) < 1;
    });
    if (answered == requests.end())
        return;
    const bool isGranted = answered->state == ApprovalState::Granted;
    needs.push_back({u"approvalAnswered"_s, isGranted ? StateKind::Success : StateKind::Warning,
                     Text::tr("%1 %2").arg(approvalSentence(*answered), answerSentence(*answered)),
                     Text::tr("Show"), u"people"_s});
}

void addConnection(std::vector<Need> &needs, const ConnectionView &view)
{
    const Connection &connection = view.connection;
    if (connection.state == ConnectionState::SignInNeeded)
        needs.push_back({u"signInNeeded"_s, StateKind::Warning,
                         Text::tr("“%1” asks you to sign in again.").arg(connection.name),
                         Text::tr("Sign in again"), u"connections"_s, connection.id.value()});
    else if (connection.state == ConnectionState::Unavailable)
        needs.push_back({u"unavailable"_s, StateKind::Danger,
                         Text::tr("“%1” couldn't be reached.").arg(connection.name),
                         Text::tr("Open"), u"connections"_s});
    if (connection.state != ConnectionState::SignInNeeded && view.access &&
        !view.access->missing.isEmpty())
        needs.push_back(
            {u"permissionNeeded"_s, StateKind::Warning,
             Text::tr("“%1” needs: %2.").arg(connection.name, scopeList(view.access->missing)),
             Text::tr("Allow it"), u"connections"_s, connection.id.value()});
}

// What fails, and what nobody will vouch for any more soon. Why something couldn't be determined is
// told on the page itself.
void addSecurity(std::vector<Need> &needs, const SecurityReport &report, const QDateTime &now)
{
    const qint64 fails = report.count(Answer::Fail);
    if (fails > 0) {
        const QString first = checkTitle(report.checks.front().id);
        needs.push_back({u"securityFails"_s, StateKind::Warning,
                         fails == 1 ? Text::tr("A check of security fails: “%1”.").arg(first)
                                    : Text::tr("%Ln checks of security fail. The first: “%1”.",
                                               nullptr, pluralOf(fails))
                                          .arg(first),
                         Text::tr("Look at it"), u"security"_s});
    }
    const QDateTime soon = now.addDays(wordEndsSoonDays);
    const auto ending = std::ranges::find_if(report.checks, [&](const Check &check) {
        return check.answer() == Answer::Attested && check.attestation->until < soon;
    });
    if (ending == report.checks.end())
        return;
    const Attestation &word = *ending->attestation;
    needs.push_back({u"wordEnds"_s, StateKind::Info,
                     Text::tr("What %1 vouched for ends on %2: “%3”.")
                         .arg(word.person, dayText(word.until), checkTitle(ending->id)),
                     Text::tr("Look at it"), u"security"_s,
                     u"show:"_s + ending->id + u'@' + word.connection.value()});
}

} // namespace

std::vector<Need> needsOf(const Standing &standing, const Actor &actor, const QDateTime &now)
{
    std::vector<Need> needs;
    if (standing.unlocks.isPassphraseKnownToOther)
        needs.push_back({u"ownPassphrase"_s, StateKind::Warning,
                         Text::tr("An owner set your passphrase, and knows it. Choose one of your "
                                  "own."),
                         Text::tr("Change it"), u"settings"_s, u"passphrase"_s});
    addAlerts(needs, standing.alerts);
    addRequests(needs, standing.sync.requests, actor, now);
    if (!standing.sync.waiting.empty()) {
        const Plan &plan = standing.sync.waiting.front();
        const QString text = plan.undoOf.isEmpty()
                                 ? Text::tr("A plan waits for your decision: %1.")
                                 : Text::tr("An undo waits for your decision: %1.");
        needs.push_back({u"waitingPlan"_s, StateKind::Held, text.arg(countsSummary(plan.counts())),
                         Text::tr("Review it"), u"sync"_s, u"plan"_s});
    }
    for (const ConnectionView &view : standing.sync.connections)
        addConnection(needs, view);
    addSecurity(needs, standing.security, now);
    return needs;
}

} // namespace warden
