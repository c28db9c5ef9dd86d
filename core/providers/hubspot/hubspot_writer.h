#pragma once

#include "core/providers/hubspot/hubspot_changes.h"
#include "core/providers/hubspot/hubspot_listing.h"

#include <QJsonArray>

namespace warden {

// Writes changes in batches, item by item accounted for.
//
// HubSpot has no lock: what is to be changed or removed is read first, and what differs from what
// the change was planned against is Conflict/ChangedMeanwhile and stays as it is. Between reading
// and writing lie some hundred milliseconds in which a change of somebody else is written over.
//
// A batch that is refused as a whole for one item is halved until that item is alone. A creation
// whose answer is lost is looked up by its e-mail address, and is done where what was sent is
// there; one that HubSpot refuses since the address is taken counts as done only where that contact
// came after the plan and holds what was sent: then it is that very creation.
class HubSpotWriter
{
public:
    HubSpotWriter(HubSpotSession &session, QStringList properties)
        : m_session(session), m_listing(session, std::move(properties))
    {}

    std::vector<Result<PushOutcome>> write(std::span<const ApprovedChange> changes,
                                           Progress &progress);

private:
    struct Item
    {
        const OutgoingChange *change = nullptr;
        HubSpotInput input = {};
        HubSpotObject before = {};
        std::optional<Result<PushOutcome>> outcome = {};
    };
    using Items = std::vector<Item *>;

    void compare(const Items &items, Progress &progress);
    void send(const Items &items, const QString &call, Progress &progress);
    void takeRefusal(const Items &items, const QString &call, const HttpResponse &answer,
                     Progress &progress);
    void takeResults(const Items &items, const QJsonObject &answer, Progress &progress);
    void takeErrors(const Items &items, const QJsonArray &errors, Progress &progress);
    void succeed(Item &item, const HubSpotObject &answered);
    void fail(const Items &items, const Error &error, Progress &progress);
    void lookUp(const Items &items, Progress &progress);
    void adopt(Item &item, const QString &existing, const Error &error, Progress &progress);
    void readBack(std::vector<Item> &items, Progress &progress);

    HubSpotSession &m_session;
    HubSpotListing m_listing;
};

} // namespace warden
