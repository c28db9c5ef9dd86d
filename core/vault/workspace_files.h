#pragma once

#include "core/base/result.h"
#include "core/vault/keyring.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace warden {

QString keyringPath(const QString &folder);
// "contacts.db" in generation 1, "contacts-2.db" in 2 and so on.
QString contactsFileName(const FileGenerations &files);
QString auditFileName(const FileGenerations &files);
QString credentialsFileName(const FileGenerations &files);

// keyring.json, or any file that only makes sense with a key that it once named.
bool holdsWorkspace(const QString &folder);

// Where a database lies until keyring.json, which has its key, is there: beside its own name, with
// the workspace's id, "contacts.db.draft-<id>". Nothing but its own creation was ever in it. So a
// database with a name of its own was named by keyring.json once.
QString draftPath(const QString &path, const QString &workspaceId);
// Makes the drafts of these paths last. Storage where one was left open.
Result<void> syncDrafts(const QStringList &paths, const QString &workspaceId);
// Gives them their own names, where these are still free. Also what a crash kept from happening.
Result<void> adoptDrafts(const QStringList &paths, const QString &workspaceId);
// Those that a creation left behind which came to nothing. Only where there is no workspace, under
// the keyring's lock.
void removeDrafts(const QString &folder);
// Whether nothing is in it but what such a creation may have left; also where it isn't there.
bool isFreeForWorkspace(const QString &folder);

// Makes the folder where it is missing; for nobody else but its owner to enter.
Result<void> prepareFolder(const QString &folder);

// Keeps writers of keyring.json apart. Busy where another process has it for longer.
Result<std::unique_ptr<QLockFile>>
lockKeyring(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds{5});

// For QTemporaryDir: where copies for an export lie, under the keyring's lock.
QString snapshotTemplate(const QString &folder);

// Whether a database of a later generation than `files` names is there: they come from a
// keyring.json that was put back.
bool isOlderThanFiles(const QString &folder, const FileGenerations &files);

// Deletes what changes left, also interrupted ones: temporary files of keyring.json, copies for an
// export, drafts, and databases and credentials of a generation that it doesn't name, unless that
// is a later one. Call it with a verified roster. Does nothing while another process changes the
// keyring, whose new files aren't named yet.
void removeLeftovers(const QString &folder, const FileGenerations &files,
                     const QByteArray &keyringHash);

} // namespace warden
