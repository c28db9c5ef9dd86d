#pragma once

#include "core/events/event_actions.h"
#include "tests/fakes/sync_world.h"

#define REQUIRE_VALUE(result)                                                                      \
    do {                                                                                           \
        const auto &required = (result);                                                           \
        if (!required)                                                                             \
            QFAIL(                                                                                 \
                qPrintable(kindName(required.error().kind) + u": "_s + required.error().detail));  \
    } while (false)

namespace warden {

// `count` people with an address each.
inline void fill(FakeService &service, int count, const QString &prefix = QStringLiteral("p"))
{
    for (int i = 0; i < count; ++i)
        service.put(QStringLiteral("%1%2").arg(prefix).arg(i),
                    person(QStringLiteral("Person %1").arg(i),
                           QStringLiteral("%1%2@example.com").arg(prefix).arg(i)));
}

// What the log is told of each route of each run, in their order.
inline std::vector<Event> routeEvents(SyncWorld &world)
{
    std::vector<Event> events;
    const Result<std::vector<OutboxTable::Entry>> waiting = world.store().outbox().waiting(1000);
    if (!waiting)
        return events;
    for (const OutboxTable::Entry &entry : *waiting) {
        if (entry.event.action == actions::runRouteFinished)
            events.push_back(entry.event);
    }
    return events;
}

inline Capabilities hook()
{
    Capabilities capabilities;
    capabilities.canRead = false;
    capabilities.isMessageReceiver = true;
    capabilities.canRestore = false;
    capabilities.tasksPerMessage = 1;
    return capabilities;
}

inline Contact withTitle(Contact contact, const QString &title)
{
    contact.title = title;
    return contact;
}

inline Contact withNote(Contact contact, const QString &note)
{
    contact.note = note;
    return contact;
}

} // namespace warden
