#pragma once

#include "core/permissions/permission.h"
#include "core/session/views.h"

namespace warden {

// What a second person is asked to agree to, in words.

// "Ann wants to remove 30 contacts by one plan."
QString approvalSentence(const ApprovalRequest &request);
// Where to, and what exactly would leave that doesn't now: "To: Kontakte, anna@example.com
// (Google). Also: phone, address." Empty where the sentence says it all.
QString approvalDetail(const ApprovalRequest &request, const std::vector<Route> &routes);
// "Bob agreed to it." Empty while nobody has answered.
QString answerSentence(const ApprovalRequest &request);
// Where one can look at it: the page, and what it should show there; empty for an export.
struct ApprovalPlace
{
    Permission needed = Permission::SeeRoutes;
    QString page = {};
    QString argument = {};
};
ApprovalPlace approvalPlace(const ApprovalRequest &request);

// Waits, and whoever asked doesn't need it any more: core takes a refusal of one's own as that.
bool isToTakeBack(const ApprovalRequest &request, const Actor &actor);
// Waits for an answer that this person may give.
bool isForAnswerOf(const ApprovalRequest &request, const Actor &actor);
// This person asked, and was answered within the last week.
bool isAnswerFor(const ApprovalRequest &request, const Actor &actor, const QDateTime &now);

} // namespace warden
