#pragma once

#include <QString>

#include <optional>

namespace warden {

// What the organisation decided for this computer: no person changes it in the window. It is read
// from where only an administrator writes:
//   Linux    /etc/contact-warden/managed.ini
//   Windows  HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Contact Warden
//   macOS    /Library/Managed Preferences/org.contactwarden.ContactWarden.plist
struct ManagedSettings
{
    std::optional<int> lockAfterMinutes = {}; // 1 to 1,440: a lock can't be switched off by it
    QString workspace = {};                   // the folder; empty: the person's own
};

// An empty path: the system's place. What can't be read, or makes no sense, counts as not decided.
ManagedSettings readManagedSettings(const QString &path = {});

} // namespace warden
