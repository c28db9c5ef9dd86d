#pragma once

#include "core/http/rest_client.h"
#include "core/providers/google/google_item.h"
#include "core/providers/provider.h"

namespace warden {

struct GoogleAccount
{
    QUrl endpoint = QUrl(QStringLiteral("https://people.googleapis.com/"));
    // Who signed in, as the sign-in found out: it stays the same for an account.
    QString accountId = {};
    bool canWrite =
        true; // whether the scope "contacts" was granted, and not only its read-only one
};

// Google Contacts by the People API v1. One book, "contacts": all that the account has in a contact
// group ("other contacts" aren't among them).
//
// RawContact::remoteId is the resource name ("people/c123"), the revision the CONTACT source's
// etag, bytes as google_item.h says. A sync state holds the tokens of people and groups; a fetch
// without a change is one request for each. google_person_reader.h says what becomes of a contact.
//
// A creation carries OutgoingChange::item in its clientData and reads as the contact's uid, so that
// one whose answer was lost is found again. The feed of changes tells of writes only after minutes,
// Google says, so that created() doesn't ask the feed.
class GoogleProvider final : public Provider
{
public:
    GoogleProvider(GoogleAccount account, std::shared_ptr<Authorization> authorization,
                   HttpOptions options = {}, Clock clock = systemClock(),
                   Waiting waiting = Waiting::real());

    Result<std::vector<RemoteBook>> books(Progress &progress) override;
    Result<FetchResult> fetch(const FetchRequest &request, const FetchSink &sink,
                              Progress &progress) override;
    Result<QHash<QString, QString>> list(const QString &book, Progress &progress) override;
    Result<RawContact> get(const QString &book, const QString &remoteId,
                           Progress &progress) override;
    Result<Contact> normalise(const RawContact &raw) const override;
    // The body of the request for this change alone. A group that isn't known yet stands as
    // "contactGroups/(its name)".
    Result<QByteArray> preview(const QString &book, const OutgoingChange &change) const override;
    std::vector<Result<PushOutcome>>
    push(const QString &book, std::span<const ApprovedChange> changes, Progress &progress) override;
    // By a listing without a sync token, which knows more than the feed of changes.
    Result<std::optional<FoundCreations>> created(const QString &book, const QStringList &items,
                                                  Progress &progress) override;

private:
    Result<void> loadGroups(Progress &progress);

    const GoogleAccount m_account;
    RestClient m_client;
    std::optional<GoogleGroups> m_groups; // once they were read
};

} // namespace warden
