#pragma once

#include "app/sandbox/hubspot_sandbox.h"
#include "core/providers/hubspot/hubspot_provider.h"

#include <atomic>

// A portal and our client for it. Time of the client's own passes only by waiting.
class HubSpotProbe
{
public:
    explicit HubSpotProbe(warden::HubSpotOptions options = withoutLimits())
        : sandbox(std::move(options))
    {
        ready = sandbox.start().has_value();
    }

    static warden::HubSpotOptions withoutLimits()
    {
        warden::HubSpotOptions options;
        options.enforcesLimits = false; // the client's clock isn't the sandbox's
        return options;
    }

    std::unique_ptr<warden::HubSpotProvider> provider(const QString &accountId = {},
                                                      bool canWrite = true)
    {
        return std::make_unique<warden::HubSpotProvider>(
            warden::HubSpotAccount{sandbox.url(), accountId, canWrite, {}},
            std::make_shared<warden::KeyAuthorization>(
                warden::Secret(QByteArrayView(sandbox.options().key))),
            warden::HttpOptions(), warden::systemClock(), waiting());
    }
    warden::Waiting waiting()
    {
        return {[this] { return std::chrono::milliseconds(waited); },
                [this](std::chrono::milliseconds time) { waited += time.count(); }};
    }

    // As the session does it: what is taken is stored, what is removed goes.
    warden::Result<warden::FetchResult> fetch(warden::Provider &provider)
    {
        warden::FetchRequest request;
        request.book = QStringLiteral("contacts");
        request.syncState = state;
        request.expected = identity;
        request.knownRevisions = [this] { return revisions; };
        taken.clear();
        auto result = provider.fetch(
            request,
            [this](std::vector<warden::RawContact> items) -> warden::Result<void> {
                for (warden::RawContact &item : items) {
                    taken.append(item.remoteId);
                    revisions.insert(item.remoteId, item.revision);
                    stored.insert(item.remoteId, std::move(item));
                }
                return {};
            },
            progress);
        if (result) {
            state = result->syncState;
            identity = result->identity;
            for (const QString &id : result->removed) {
                stored.remove(id);
                revisions.remove(id);
            }
        }
        return result;
    }

    // A change of what is stored, approved.
    warden::OutgoingChange changeOf(const QString &id, const warden::Contact &contact,
                                    const warden::FieldSet &fields) const
    {
        warden::OutgoingChange change;
        change.item = warden::PlanItemId::create();
        change.action = warden::ChangeAction::Update;
        change.remoteId = id;
        change.revision = stored.value(id).revision;
        change.current = stored.value(id).bytes;
        change.contact = contact;
        change.changedFields = fields;
        change.created = QDateTime::currentDateTimeUtc();
        return change;
    }
    static warden::OutgoingChange creationOf(const warden::Contact &contact)
    {
        warden::OutgoingChange change;
        change.item = warden::PlanItemId::create();
        change.contact = contact;
        change.changedFields = warden::filledFields(contact);
        change.created = QDateTime::currentDateTimeUtc();
        return change;
    }
    warden::OutgoingChange removalOf(const QString &id) const
    {
        warden::OutgoingChange change = changeOf(id, {}, {});
        change.action = warden::ChangeAction::Remove;
        return change;
    }

    std::vector<warden::Result<warden::PushOutcome>>
    push(warden::Provider &provider, const std::vector<warden::OutgoingChange> &changes)
    {
        const warden::Actor actor{warden::OperatorId(QStringLiteral("o")), QStringLiteral("Ann"),
                                  warden::Role::Owner};
        const auto approval = warden::approvePlan(actor, QByteArray(32, 'h'), false);
        std::vector<warden::ApprovedChange> approved;
        for (const warden::OutgoingChange &change : changes)
            approved.push_back(*warden::approveChange(*approval, change, {}));
        return provider.push(QStringLiteral("contacts"), approved, progress);
    }

    int requestsTo(const QString &part, const QByteArray &method = {}) const
    {
        int count = 0;
        for (const warden::SandboxRequest &request : sandbox.requests())
            count += request.path.contains(part) && (method.isEmpty() || request.method == method)
                         ? 1
                         : 0;
        return count;
    }

    warden::HubSpotSandbox sandbox;
    bool ready = false;
    std::atomic<qint64> waited = 0; // milliseconds
    warden::Progress progress;
    QByteArray state;
    warden::SourceIdentity identity;
    QStringList taken;
    QHash<QString, QString> revisions;
    QHash<QString, warden::RawContact> stored;
};
