#include "tests/e2e/old_events.h"

#include "core/audit/audit_log.h"
#include "core/vault/vault.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace warden {

bool addOldEvents(const CommandLineWorld &world, int count)
{
    Result<Vault> vault = Vault::open(world.workspace());
    if (!vault || !vault->unlockWithPassphrase({}, Secret(QByteArrayView(world.passphrase()))))
        return false;
    AuditKeys keys{vault->key(DataKey::Audit).clone(), {}, vault->key(DataKey::Signing).clone()};
    Result<AuditLog> log = AuditLog::open(vault->auditPath(), vault->workspaceId(), std::move(keys),
                                          nullptr, systemClock());
    std::vector<OutboxEvent> events(static_cast<size_t>(count));
    for (OutboxEvent &entry : events) {
        entry.event.time = QDateTime(QDate(2020, 2, 1), QTime(12, 0), QTimeZone::utc());
        entry.event.actor = u"Ann"_s;
        entry.event.source = u"contact-warden"_s;
        entry.event.action = u"contacts.exported"_s;
    }
    return log && log->append(events);
}

} // namespace warden
