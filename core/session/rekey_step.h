#pragma once

#include <functional>

namespace warden {

// How far writing the workspace's files under new keys has got. Tests end the process in each of
// these places.
enum class RekeyStep {
    Begun,          // nobody else writes to the databases
    DatabaseCopied, // each of those that get a new key
    SecretsSealed,
    Committed, // keyring.json names the new files
    Finished,  // the old ones are gone
};
using OnRekeyStep = std::function<void(RekeyStep)>;

} // namespace warden
