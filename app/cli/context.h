#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/session/session.h"

namespace warden {

// When witnesses of the log whose time it is are told.
enum class DueWitnesses { TellFirst, LeaveToTheCommand };

// What a command works with.
struct CliContext
{
    const GlobalOptions &global;
    const CommandInput &input;
    Output &output;
    SessionEnvironment environment;

    QString folder() const; // of the workspace, given or the usual one; absolute
    // The path that an option names, absolute; empty where it isn't given.
    QString path(const QString &option) const;

    // The passphrase variable's value; Usage where it is missing.
    Result<Secret> passphrase() const;
    // Unlocks by the passphrase variable, else by the keychain.
    Result<std::unique_ptr<Session>> unlock(DueWitnesses due = DueWitnesses::TellFirst) const;
    // Who can't be told is a warning, and changes nothing else.
    void tellDueWitnesses(Session &session) const;
    // Alerts whose time it is go to their channels; the same of who can't be told. None is begun
    // after some seconds.
    void sendDueAlerts(Session &session) const;

private:
    Result<std::unique_ptr<Session>> unlocked() const;
    // Of the check that follows a crash: says once, to people, why the command takes longer.
    Progress checkProgress() const;
};

// A command: returns the exit code.
using CommandHandler = int (*)(CliContext &context);

struct Command
{
    CommandSpec spec = {};
    CommandHandler run = nullptr;
};

} // namespace warden
