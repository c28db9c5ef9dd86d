#pragma once

#include "core/providers/hubspot/hubspot_object.h"
#include "core/providers/hubspot/hubspot_session.h"

namespace warden {

// Reads a portal's contacts. Pages come in order; the next one is under way while the sink works.
class HubSpotListing
{
public:
    using Sink = std::function<Result<void>(std::vector<HubSpotObject>)>;

    HubSpotListing(HubSpotSession &session, QStringList properties)
        : m_session(session), m_properties(std::move(properties))
    {}

    // Every contact that isn't archived. NotThisService where a page brings nothing new.
    Result<void> readAll(const Sink &sink, Progress &progress);

    // What changed since `from`, by search; some may come twice. False where search can't tell all:
    // more than its cap changed at one moment, or the answers aren't sorted.
    Result<bool> readChanges(const QDateTime &from, const Sink &sink, Progress &progress);

    // Ids of all archived contacts: the list is in the order of ids, so that the latest may stand
    // on any of its pages.
    Result<QStringList> archivedIds(Progress &progress);

    // Some contacts, at most hubspot::mostInBatch, by id or by `idProperty`. Those that aren't
    // there (or were merged into others) are missing in the answer.
    Result<std::vector<HubSpotObject>> read(const QStringList &ids, const QString &idProperty,
                                            Progress &progress);

private:
    QUrl listingUrl(const QString &properties, bool isArchived, const QString &after) const;

    HubSpotSession &m_session;
    const QStringList m_properties;
};

} // namespace warden
