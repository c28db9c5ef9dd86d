#pragma once

#include "core/base/secret.h"
#include "core/providers/provider.h"
#include "core/store/connection.h"

#include <functional>
#include <memory>

namespace warden {

// Makes a ready provider for a connection, with its credentials. Called in the thread that will use
// the provider; may be called from several threads at once.
using ProviderSource = std::function<Result<std::unique_ptr<Provider>>(const Connection &)>;

// The key for what leaves hashed for a connection: 32 bytes, made at the first need.
using HashKeySource =
    std::function<Result<std::shared_ptr<const Secret>>(const ConnectionId &destination)>;

} // namespace warden
