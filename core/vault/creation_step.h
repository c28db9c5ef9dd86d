#pragma once

#include <functional>

namespace warden {

// How far the making of a workspace has got. Tests end the process in each of these places.
enum class CreationStep {
    FolderReady,     // locked; nothing of an earlier attempt is left
    DatabasesMade,   // as drafts
    DatabasesSynced, // they last
    KeychainWritten, // where the keychain is to unlock it
    Committed,       // keyring.json is there: from here on it is a workspace
    Finished,        // the drafts have their names
};
using OnCreationStep = std::function<void(CreationStep)>;

inline void tell(const OnCreationStep &onStep, CreationStep step)
{
    if (onStep)
        onStep(step);
}

} // namespace warden
