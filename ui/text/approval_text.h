#pragma once

#include "core/permissions/permission.h"
#include "core/session/views.h"

namespace warden {

// What a second person is asked to agree to, in words.

// "Ann wants to remove 30 contacts by one plan."
QString approvalSentence(const ApprovalRequest &request);
// What exactly would leave that doesn't now: "Also: phone, address. All contacts, no longer only
// those in Team." Empty where the sentence says it all, or the route isn't there any more.
QString approvalDetail(const ApprovalRequest &request, const std::vector<Route> &routes);
// "Bob agreed to it." Empty while nobody has answered.
QString answerSentence(const ApprovalRequest &request);
// Where one can look at it: the page, and what it should show there; empty for an export.
struct ApprovalPlace
{
    QString page = {};
    QString argument = {};
};
ApprovalPlace approvalPlace(ApprovalSubject subject);

// Waits for an answer that this person may give.
bool isForAnswerOf(const ApprovalRequest &request, const Actor &actor);
// This person asked, and was answered within the last week.
bool isAnswerFor(const ApprovalRequest &request, const Actor &actor, const QDateTime &now);

} // namespace warden
