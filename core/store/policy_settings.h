#pragma once

#include "core/store/store.h"

namespace warden {

// Workspace-wide parts of the field policy, among the settings. Writing needs a transaction, like
// every change.

// Groups whose contacts may never leave, as a person wrote them.
Result<QStringList> neverLeavingGroups(Store &store);
Result<void> setNeverLeavingGroups(Store &store, const QStringList &groups);

// What a new route to a service starts with; nothing where nobody has set it.
Result<std::optional<FieldPolicy>> storedPolicyDefault(Store &store, const QString &service);
Result<void> setPolicyDefault(Store &store, const QString &service, const FieldPolicy &policy);

} // namespace warden
