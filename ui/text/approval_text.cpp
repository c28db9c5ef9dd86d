#include "ui/text/approval_text.h"

#include "core/session/approval_facts.h"
#include "core/session/never_leaving.h"
#include "core/session/route_reach.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int answersShownDays = 7;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalText)
};

FieldSet plainOf(const RouteReach &reach)
{
    return reach.fields - reach.masked - reach.hashed;
}

QString groupsText(const QStringList &groups)
{
    return groups.isEmpty() ? Text::tr("all contacts")
                            : Text::tr("contacts in %1").arg(listed(groups));
}

// All of it, for a destination that got nothing so far.
QString reachText(const RouteReach &reach)
{
    QStringList sentences = {Text::tr("It would get: %1.").arg(fieldList(reach.fields))};
    if (!reach.masked.isEmpty())
        sentences << Text::tr("Masked: %1.").arg(fieldList(reach.masked));
    if (!reach.hashed.isEmpty())
        sentences << Text::tr("Hashed: %1.").arg(fieldList(reach.hashed));
    sentences << Text::tr("Of %1.").arg(groupsText(reach.groups));
    if (reach.direction == Direction::TwoWay)
        sentences << Text::tr("In both directions.");
    return sentences.join(u' ');
}

QString differenceText(const RouteReach &reach, const RouteReach &before)
{
    QStringList sentences;
    if (const FieldSet also = reach.fields - before.fields; !also.isEmpty())
        sentences << Text::tr("Also: %1.").arg(fieldList(also));
    const FieldSet open = (plainOf(reach) & before.fields) - plainOf(before);
    if (!open.isEmpty())
        sentences << Text::tr("No longer masked or hashed: %1.").arg(fieldList(open));
    if (reach.groups != before.groups)
        sentences << Text::tr("Of %1; before: %2.")
                         .arg(groupsText(reach.groups), groupsText(before.groups));
    if (reach.direction != before.direction && reach.direction == Direction::TwoWay)
        sentences << Text::tr("In both directions, before: one way.");
    return sentences.join(u' ');
}

// "Kontakte, anna@example.com (Google)". By what is written to, and not by what somebody called it.
QString placesText(const ApprovalRequest &request)
{
    QStringList places;
    for (const RequestedPlace &place : requestedPlaces(request))
        places
            << Text::tr("%1, %2 (%3)").arg(place.book, place.account, serviceWord(place.service));
    return places.join(Text::tr("; "));
}

} // namespace

QString approvalSentence(const ApprovalRequest &request)
{
    switch (request.subject) {
    case ApprovalSubject::Removals:
        if (!erasedPerson(request).isEmpty())
            return Text::tr("%1 wants to erase a contact in all places.").arg(request.askedByName);
        return Text::tr("%1 wants to remove %Ln contacts by one plan.", nullptr,
                        pluralOf(request.amount))
            .arg(request.askedByName);
    case ApprovalSubject::NewDestination:
        return Text::tr("%1 wants to send contacts to a new destination: %2.")
            .arg(request.askedByName, request.name);
    case ApprovalSubject::WiderPolicy:
        return Text::tr("%1 wants to let out more on the route %2.")
            .arg(request.askedByName, request.name);
    case ApprovalSubject::ContactExport:
        return Text::tr("%1 wants to export all contacts to a file.").arg(request.askedByName);
    case ApprovalSubject::OpenedGroups:
        return Text::tr("%1 wants to take off the groups that never leave: %2.")
            .arg(request.askedByName, listed(openedGroups(request)));
    }
    Q_UNREACHABLE();
}

QString approvalDetail(const ApprovalRequest &request, const std::vector<Route> &routes)
{
    QStringList sentences;
    if (const QString places = placesText(request); !places.isEmpty())
        sentences << (erasedPerson(request).isEmpty() ? Text::tr("To: %1.").arg(places)
                                                      : Text::tr("From: %1.").arg(places));
    if (const QStringList before = movedFrom(request); !before.isEmpty())
        sentences << Text::tr("It moved there from: %1.").arg(listed(before));
    if (isByOtherAuthority(request))
        sentences << Text::tr("Another private authority vouches for this server now.");
    const bool isNew = request.subject == ApprovalSubject::NewDestination;
    const auto route = std::ranges::find(routes, RouteId(request.object), &Route::id);
    if (route != routes.end()) {
        const Result<RouteReach> before = routeReachFromJson(request.before);
        sentences << (isNew || !before ? reachText(reachOf(*route))
                                       : differenceText(reachOf(*route), *before));
    }
    return sentences.join(u' ');
}

QString answerSentence(const ApprovalRequest &request)
{
    switch (request.state) {
    case ApprovalState::Granted:
        return Text::tr("%1 agreed to it.").arg(request.decidedByName);
    case ApprovalState::Refused:
        return Text::tr("%1 didn't agree to it.").arg(request.decidedByName);
    case ApprovalState::Waiting:
    case ApprovalState::Used:
    case ApprovalState::Withdrawn:
        return {};
    }
    Q_UNREACHABLE();
}

ApprovalPlace approvalPlace(const ApprovalRequest &request)
{
    switch (request.subject) {
    case ApprovalSubject::Removals:
        if (const PersonId person = erasedPerson(request); !person.isEmpty())
            return {Permission::SeeContacts, u"contacts"_s, person.value()};
        return {Permission::RunSync, u"sync"_s, u"plan"_s};
    case ApprovalSubject::NewDestination:
    case ApprovalSubject::WiderPolicy:
        return {Permission::SeeRoutes, u"sync"_s, {}};
    case ApprovalSubject::OpenedGroups:
        return {Permission::SeeRoutes, u"policies"_s, {}};
    case ApprovalSubject::ContactExport:
        return {};
    }
    Q_UNREACHABLE();
}

bool isToTakeBack(const ApprovalRequest &request, const Actor &actor)
{
    return request.state == ApprovalState::Waiting && isToWithdraw(request) &&
           hasAsked(request, actor.id);
}

bool isForAnswerOf(const ApprovalRequest &request, const Actor &actor)
{
    return request.state == ApprovalState::Waiting && !hasAsked(request, actor.id) &&
           isAllowed(actor, Permission::ReleaseHeldPlan);
}

bool isAnswerFor(const ApprovalRequest &request, const Actor &actor, const QDateTime &now)
{
    return request.askedBy == actor.id && !answerSentence(request).isEmpty() &&
           request.decidedAt.daysTo(now) < answersShownDays;
}

} // namespace warden
