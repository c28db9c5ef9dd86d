#pragma once

#include "core/audit/audit_log.h"
#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

using namespace Qt::StringLiterals;

namespace warden {

// With so many entries of now, in one batch.
inline void fillLog(const SessionFixture &fixture, int count)
{
    const Vault vault = Vault::open(fixture.workspace()).value();
    AuditKeys keys{fixture.key(DataKey::Audit), {}, fixture.key(DataKey::Signing)};
    AuditLog log = AuditLog::open(vault.auditPath(), vault.workspaceId(), std::move(keys), nullptr,
                                  fixture.environment().clock)
                       .value();
    std::vector<OutboxEvent> events;
    for (int i = 0; i < count; ++i) {
        Event event;
        event.actor = u"Ann"_s;
        event.source = u"contact-warden"_s;
        event.action = u"contacts.exported"_s;
        events.push_back({std::nullopt, std::move(event), {}});
    }
    if (!log.append(events))
        qFatal("the log can't be filled");
}

// A workspace whose log has some 3,000 entries of 400 days ago.
struct OldWorkspace
{
    SessionFixture fixture;
    Secret code;

    OldWorkspace()
    {
        const std::unique_ptr<Session> owner = fixture.create();
        fixture.addBooks(*owner, 3);
        if (!owner->sync({}, fixture.progress()))
            qFatal("no sync");
        Result<Secret> made = owner->createRecoveryCode();
        if (!made)
            qFatal("no recovery code");
        code = std::move(*made);
        for (const auto &[name, role] :
             {std::pair(u"Bo"_s, Role::Administrator), std::pair(u"Ava"_s, Role::Auditor)}) {
            if (!owner->addOperator(name, role, fixture.passphrase(), KeychainUnlock::Ask))
                qFatal("nobody was added");
        }
        fill(3000);
        fixture.moveClock(400);
    }

    QString file(const QString &name = u"old.archive"_s) const { return fixture.path(name); }
    void fill(int count) const { fillLog(fixture, count); }
    std::unique_ptr<Session> unlock(const QString &name = u"Ann"_s)
    {
        Result<std::unique_ptr<Session>> session = fixture.unlock(name);
        if (!session)
            qFatal("no unlock: %s", qPrintable(session.error().detail));
        return std::move(*session);
    }
    Result<ArchivedRange> archive(Session &session, int days = 100)
    {
        return session.auditArchive(fixture.environment().clock().addDays(-days), file(),
                                    fixture.progress());
    }
    qint64 readBack(Session &session, const QString &out = u"read"_s)
    {
        const Result<AuditExport> read =
            session.readAuditArchive(file(), fixture.path(out), fixture.progress());
        return read ? read->events : -1;
    }
};

} // namespace warden
