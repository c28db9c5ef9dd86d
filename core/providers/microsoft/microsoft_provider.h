#pragma once

#include "core/http/rest_client.h"
#include "core/providers/provider.h"

namespace warden {

struct MicrosoftAccount
{
    QUrl endpoint = QUrl(QStringLiteral("https://graph.microsoft.com")); // a stand-in's elsewhere
    QString accountId = {}; // whom the sign-in belongs to: the token's "oid", or the mailbox's id
    bool canWrite = false;  // Contacts.ReadWrite was granted
};

// Contacts of a Microsoft 365 or Outlook.com mailbox through Graph v1.0.
//
// RemoteBook::remoteId is a contact folder's id, RawContact::remoteId the contact's immutable id,
// revisions are ETags, bytes are the contact's properties as compact JSON. The sync state is a JSON
// object with account, book and the delta link. A sync without changes is one request for each
// book.
class MicrosoftProvider final : public Provider
{
public:
    MicrosoftProvider(MicrosoftAccount account, std::shared_ptr<Authorization> authorization,
                      HttpOptions options = {}, Clock clock = systemClock(),
                      Waiting waiting = Waiting::real());

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    // The body of the change's request inside a batch; nothing for a removal.
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    // Each item is read back from its answer.
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;

    Result<std::optional<FoundCreations>> created(const QString &book, const QStringList &items,
                                                  Progress &progress) override;

private:
    struct Round;
    QUrl base() const;
    QByteArray stateFor(const QString &book, const QString &link) const;
    QString linkFrom(const QByteArray &state, const QString &book) const;
    Result<void> readRound(Round &round, const QString &link, Progress &progress);
    Result<void> complete(Round &round, Progress &progress);

    const MicrosoftAccount m_account;
    RestClient m_rest;
};

} // namespace warden
