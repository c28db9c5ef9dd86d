#pragma once

#include "core/providers/hubspot/hubspot_session.h"
#include "core/providers/provider.h"

namespace warden {

// The contacts of a HubSpot portal: one book, "contacts".
//
// RawContact::remoteId is HubSpot's id, a revision a hash of our properties
// (HubSpotObject::revision()), SourceIdentity::account the portal's id. A full listing reads the
// objects' own listing; an incremental one searches for what changed (HubSpotState) and reads all
// archived contacts. Contacts that were merged away or erased are told by neither, but by the
// full listing that is due each week.
//
// What is removed is archived, and HubSpot has no call that brings it back (a person can, for 90
// days): to give it back is to create it anew, with our properties, under another id and without
// what else HubSpot knew of it.
class HubSpotProvider final : public Provider
{
public:
    HubSpotProvider(HubSpotAccount account, std::shared_ptr<Authorization> authorization,
                    HttpOptions options = {}, Clock clock = systemClock(),
                    Waiting waiting = Waiting::real());

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    // What books() found, to be stored as HubSpotAccount::accountId and missingProperties.
    QString portal() const { return m_session.portal(); }
    QStringList missingProperties() const;

    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    // The input of the batch call: properties with their new values, or the id to archive.
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;

private:
    HubSpotSession m_session;
};

} // namespace warden
