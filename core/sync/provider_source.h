#pragma once

#include "core/providers/provider.h"
#include "core/store/connection.h"

#include <functional>
#include <memory>

namespace warden {

// Makes a ready provider for a connection, with its credentials. Called in the thread that will use
// the provider; may be called from several threads at once.
using ProviderSource = std::function<Result<std::unique_ptr<Provider>>(const Connection &)>;

} // namespace warden
