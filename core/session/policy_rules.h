#pragma once

#include "core/permissions/field_policy.h"

namespace warden {

// What can't work is refused as Usage, with the field as the subject: OnlyToAHook, CannotBeMasked,
// CannotBeHashed, NoFields.
Result<void> checkPolicy(const FieldPolicy &policy, bool isToHook);

// What nobody has set otherwise: a hook's receiver is outside the business.
FieldPolicy builtInPolicy(const QString &service);

// Whether what leaves there are messages, which can have masked and hashed values.
bool isHookService(const QString &service);

// Services that a route can write to.
QStringList policyServices();

// Trimmed, each once. Usage/TooLarge where there are too many, or one is too long.
Result<QStringList> tidiedGroups(const QStringList &groups);

} // namespace warden
