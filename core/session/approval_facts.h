#pragma once

#include "core/store/approval.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace warden {

// A place that a request is about, as it was found here: what somebody called a route says nothing.
struct RequestedPlace
{
    QString service = {}; // "google"
    QString account = {}; // "ann@example.com", a masked hook, a file's path
    QString connection = {};
    QString book = {};

    bool operator==(const RequestedPlace &) const = default;
};

// Where contacts would go, or be erased; none for an export and for other removals.
std::vector<RequestedPlace> requestedPlaces(const ApprovalRequest &request);
// For ApprovalRequest::before, which remembers them.
Result<QJsonArray> placesJson(Store &store, const std::vector<BookId> &books);
// Where contacts went before a connection of these places moved: accounts, the oldest first.
QStringList movedFrom(const ApprovalRequest &request);
void setMovedFrom(ApprovalRequest &request, const QStringList &accounts);
// Whether another private authority vouches for the server since somebody agreed.
bool isByOtherAuthority(const ApprovalRequest &request);
void setOtherAuthority(ApprovalRequest &request, const Connection &connection);

// Whom a request to remove is about, where it is an erasure; else empty.
PersonId erasedPerson(const ApprovalRequest &request);

// Asked for it, or for a part of it that was asked for before: can't agree to it.
bool hasAsked(const ApprovalRequest &request, const OperatorId &id);

// Who asked may withdraw it, as nothing goes on without it: a removal and an export are asked about
// anew, and so is where a connection is that no route writes to. A change of a route, which is
// there already, would go on.
bool isToWithdraw(const ApprovalRequest &request);

// Held/SecondPersonNeeded. Subject: who said no, where somebody did.
Error notAgreed(const ApprovalRequest &request);

} // namespace warden
