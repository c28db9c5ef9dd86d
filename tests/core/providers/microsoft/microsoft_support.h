#pragma once

#include "app/sandbox/microsoft_sandbox.h"
#include "core/providers/microsoft/microsoft_provider.h"

#include <QJsonDocument>

namespace warden {

// Time that passes only by waiting; several threads wait.
struct StoppedTime
{
    std::atomic<qint64> now = 0;

    Waiting waiting()
    {
        return {[this] { return std::chrono::milliseconds(now); },
                [this](std::chrono::milliseconds time) { now += time.count(); }};
    }
};

// A mailbox and a provider that is signed in to it.
struct MicrosoftFixture
{
    explicit MicrosoftFixture(MicrosoftOptions options = {}) : sandbox(std::move(options))
    {
        if (!sandbox.start())
            qFatal("the sandbox does not start");
        folder = sandbox.defaultFolder();
    }

    std::unique_ptr<MicrosoftProvider> provider(bool canWrite = true)
    {
        const MicrosoftAccount account{sandbox.url(), sandbox.options().accountId, canWrite};
        return std::make_unique<MicrosoftProvider>(
            account, std::make_shared<KeyAuthorization>(Secret("sandbox-token")), HttpOptions{},
            systemClock(), time.waiting());
    }

    FetchSink into(QHash<QString, RawContact> &contacts) const
    {
        return [&](std::vector<RawContact> batch) -> Result<void> {
            for (RawContact &contact : batch)
                contacts.insert(contact.remoteId, contact);
            return {};
        };
    }

    StoppedTime time = {};
    MicrosoftSandbox sandbox;
    QString folder = {};
    Progress progress = {};
};

inline QString failureOf(const auto &result)
{
    return result ? QString()
                  : kindName(result.error().kind) + u' ' + reasonName(result.error().reason) +
                        u' ' + result.error().detail;
}

inline ApprovedChange approved(const OutgoingChange &change)
{
    const Actor actor{
        .id = OperatorId::create(), .name = QStringLiteral("Ada"), .role = Role::Owner};
    const Result<PlanApproval> plan = approvePlan(actor, QByteArray(32, 'h'), false);
    return approveChange(*plan, change, FieldPolicy()).value();
}

inline OutgoingChange creation(const QString &name)
{
    OutgoingChange change;
    change.item = PlanItemId::create();
    change.remoteId = change.item.value();
    change.contact.uid = change.item.value();
    change.contact.name = {.formatted = name, .given = name};
    change.contact.emails = {
        {.value = name + QStringLiteral("@example.com"), .types = {QStringLiteral("work")}}};
    change.changedFields = {Field::Name, Field::Email};
    return change;
}

inline OutgoingChange noteUpdate(const Provider &provider, const RawContact &raw,
                                 const QString &note)
{
    OutgoingChange change;
    change.item = PlanItemId::create();
    change.action = ChangeAction::Update;
    change.remoteId = raw.remoteId;
    change.revision = raw.revision;
    change.current = raw.bytes;
    change.contact = provider.normalise(raw).value();
    change.contact.note = note;
    change.changedFields = {Field::Note};
    return change;
}

inline OutgoingChange removal(const RawContact &raw)
{
    OutgoingChange change;
    change.item = PlanItemId::create();
    change.action = ChangeAction::Remove;
    change.remoteId = raw.remoteId;
    change.revision = raw.revision;
    change.current = raw.bytes;
    return change;
}

} // namespace warden
