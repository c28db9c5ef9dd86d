#pragma once

#include "core/permissions/approved_change.h"
#include "core/providers/zapier/zapier_hook.h"

namespace warden {

inline constexpr qsizetype largestMessage = 10 * 1000 * 1000; // Zapier's limit for a webhook

// The bytes of one POST and what signs them: docs/zapier-messages.md has the format.
struct ZapierMessage
{
    QByteArray body = {};
    QByteArray signature = {}; // 64 hexadecimal digits; also a header for raw hooks
};

// The same change gives the same bytes, so that a repeat can be told by its idempotency key and by
// all of it. Invalid with TooLarge above largestMessage.
Result<ZapierMessage> messageFor(const OutgoingChange &change, ZapierHookKind kind,
                                 const Secret &key);

// "contact.created"
QString messageEvent(ChangeAction action);

// A made-up contact of example.com with event "test".
ZapierMessage testMessage(const QDateTime &now, const QString &idempotencyKey, ZapierHookKind kind,
                          const Secret &key);

} // namespace warden
