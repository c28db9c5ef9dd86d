#pragma once

#include "core/providers/carddav/book_listing.h"
#include "core/providers/carddav/dav_session.h"
#include "core/providers/provider.h"

namespace warden {

// CardDAV (RFC 6352) with discovery (RFC 6764) and sync (RFC 6578).
//
// RemoteBook::remoteId is the collection's absolute URL, RawContact::remoteId the card's canonical
// path on that server, revisions are canonical ETags. A sync state is the server's token.
// New cards are vCard 3.0, which each server takes; others keep their version.
class CardDavProvider final : public Provider
{
public:
    explicit CardDavProvider(CardDavAccount account);

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    // The principal that books() found; empty before.
    QString principal() const { return m_principal; }

    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    // The card; nothing for a removal.
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    // Each item is read back; the outcome then holds what the server made of it.
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;

private:
    Result<void> distrustSilentListing(const QUrl &book, const QHash<QString, QString> &known,
                                       BookListing &listing, Progress &progress);
    Result<PushOutcome> pushOne(const QUrl &book, const OutgoingChange &change, Progress &progress);
    void readBack(const QUrl &book, std::vector<Result<PushOutcome>> &outcomes,
                  std::span<const ApprovedChange> changes, Progress &progress);

    DavSession m_session;
    QString m_principal;
};

} // namespace warden
