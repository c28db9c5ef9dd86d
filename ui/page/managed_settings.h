#pragma once

#include <QString>
#include <QUrl>

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
    // Whose list of releases a person may let be asked for newer versions. Empty: nobody's, as of
    // "off" and of what is no https address.
    std::optional<QUrl> updateFeed = {};
};

// An https address with a host and without a password; an empty one for anything else.
QUrl updateFeedFrom(const QString &text);

// An empty path: the system's place. What can't be read, or makes no sense, counts as not decided.
ManagedSettings readManagedSettings(const QString &path = {});

} // namespace warden
