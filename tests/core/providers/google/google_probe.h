#pragma once

#include "app/sandbox/google_sandbox.h"
#include "core/contacts/normalise.h"
#include "core/providers/google/google_provider.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>

namespace google {

using namespace warden;
using namespace Qt::StringLiterals;

// Time that passes only by waiting, for the client and the stand-in alike.
struct StoppedTime
{
    std::atomic<qint64> now = 1'764'000'000'000;

    Waiting waiting()
    {
        return {[this] { return std::chrono::milliseconds(now); },
                [this](std::chrono::milliseconds time) { now += time.count(); }};
    }
    Clock clock()
    {
        return [this] { return fromMilliseconds(now); };
    }
};

// The stand-in, our provider, and what fetches brought.
struct Probe
{
    StoppedTime time = {};
    Progress progress = {};
    std::unique_ptr<GoogleSandbox> sandbox = {};
    std::unique_ptr<GoogleProvider> provider = {};
    QMap<QString, RawContact> items = {}; // since the start
    QStringList arrived = {};             // in the last fetch

    Result<void> start(GoogleOptions options = {}, bool canWrite = true)
    {
        options.clock = time.clock();
        sandbox = std::make_unique<GoogleSandbox>(std::move(options));
        Result<void> started = sandbox->start();
        provider = newProvider(canWrite);
        return started;
    }
    std::unique_ptr<GoogleProvider> newProvider(bool canWrite = true)
    {
        return std::make_unique<GoogleProvider>(
            GoogleAccount{sandbox->url(), u"account-1"_s, canWrite},
            std::make_shared<KeyAuthorization>(Secret("sandbox-token")), HttpOptions(),
            time.clock(), time.waiting());
    }

    Result<FetchResult> fetch(const QByteArray &state = {}, const SourceIdentity &expected = {})
    {
        arrived.clear();
        FetchRequest request{u"contacts"_s, state, expected};
        return provider->fetch(
            request,
            [this](std::vector<RawContact> contacts) -> Result<void> {
                for (RawContact &contact : contacts) {
                    arrived.append(contact.remoteId);
                    items.insert(contact.remoteId, std::move(contact));
                }
                return {};
            },
            progress);
    }
    Contact contact(const QString &name) const
    {
        return normalise(provider->normalise(items.value(name)).value_or(Contact()), u"DE"_s);
    }
    int requestsTo(const QString &path) const
    {
        int count = 0;
        for (const SandboxRequest &request : sandbox->requests())
            count += request.path.contains(path) ? 1 : 0;
        return count;
    }

    // Changes as a plan would hold them.
    OutgoingChange create(const Contact &contact) const
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.remoteId = change.item.value();
        change.contact = contact;
        change.contact.uid = change.remoteId;
        change.changedFields = filledFields(contact);
        return change;
    }
    OutgoingChange update(const QString &name, const Contact &contact, FieldSet fields) const
    {
        OutgoingChange change;
        change.item = PlanItemId::create();
        change.action = ChangeAction::Update;
        change.remoteId = name;
        change.revision = items.value(name).revision;
        change.current = items.value(name).bytes;
        change.contact = contact;
        change.changedFields = fields;
        return change;
    }
    OutgoingChange removal(const QString &name) const
    {
        OutgoingChange change = update(name, contact(name), {});
        change.action = ChangeAction::Remove;
        return change;
    }
    std::vector<Result<PushOutcome>> push(const QList<OutgoingChange> &changes)
    {
        const PlanApproval approval =
            *approvePlan({OperatorId(u"o"_s), u"Ada"_s, Role::Owner}, QByteArray(32, 'h'), false);
        std::vector<ApprovedChange> approved;
        for (const OutgoingChange &change : changes)
            approved.push_back(*approveChange(approval, change, FieldPolicy()));
        return provider->push(u"contacts"_s, approved, progress);
    }
};

inline Contact someone(const QString &given, const QString &email = {})
{
    Contact contact;
    contact.name.given = given;
    contact.name.family = u"Lovelace"_s;
    contact.name.formatted = given + u" Lovelace"_s;
    if (!email.isEmpty())
        contact.emails = {{email, {u"work"_s}}};
    return contact;
}

inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

inline QJsonObject named(const QString &given)
{
    return {{u"names"_s,
             QJsonArray{QJsonObject{{u"givenName"_s, given}, {u"familyName"_s, u"Lovelace"_s}}}}};
}

} // namespace google
