#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>

// Private to core/secrets: the Secret Service (freedesktop.org Secret Service API 0.2) over D-Bus,
// for what QtKeychain can't tell. Nothing here asks a person anything.
namespace warden {

// Where an entry of QtKeychain's stands: it stores the attributes server=service, user=key.
SecretState searchSecretService(const QString &service, const QString &key,
                                std::chrono::milliseconds limit);

// The collection that takes new entries: Present, Locked, Missing (there is none yet), Unavailable
// or Silent.
SecretState defaultCollectionState(std::chrono::milliseconds limit);

} // namespace warden
