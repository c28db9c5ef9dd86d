#pragma once

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
