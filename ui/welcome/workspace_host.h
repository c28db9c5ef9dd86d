#pragma once

#include "core/session/session.h"

#include <functional>

namespace warden {

// What main() decides for the window. Functions block and are called on a worker thread.
struct WorkspaceHost
{
    QString folder = {};
    SessionEnvironment environment = {};
    QString keychainName = {}; // "GNOME Keyring or KWallet": what a person knows it as
    // Why the keychain can't be used now; nothing where it can.
    std::function<std::optional<Error>()> keychainProblem = {};
    // Opens a second, throw-away window with made-up contacts.
    std::function<void()> openDemo = {};
    bool isDemo = false;
    bool isPortable = false; // nothing is left on this computer, so no keychain is used
    // The demo's way back after a lock: nobody knows its passphrase.
    std::function<Result<std::unique_ptr<Session>>()> openAgain = {};
};

} // namespace warden
