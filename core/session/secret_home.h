#pragma once

#include "core/session/session_state.h"

namespace warden {

// In contacts.db: not empty while the keychain holds the secrets of this workspace, or may still
// hold some. Never of one that was imported: they belong to the workspace that it comes from.
inline const QString keychainHoldsSetting = QStringLiteral("keychain_holds_secrets");

// Where the services' sealed secrets lie: in the keychain while anybody unlocks by it, else in the
// workspace's folder. Private to core/session, and under writing.
class Session::State::SecretHome
{
public:
    enum class Place { Keychain, File };
    // Whether a keychain that can't be read keeps a commit from being made. Without that, what is
    // there comes with a later unlock.
    enum class Unreadable { Stops, Waits };

    explicit SecretHome(State &state) : m_state(state) {}

    Place now() const;
    // Without the ways to unlock of this operator, who may be nobody.
    Place without(const OperatorId &id) const;
    std::unique_ptr<CredentialStorage> storage(Place place, const FileGenerations &files) const;

    // Runs `commit`, with which they count at `place`, and brings them there: a crash in between
    // leaves them at both. Busy while a run is on; the second one is for who has its lease.
    Result<void> moveWith(Place place, Unreadable unreadable,
                          const std::function<Result<void>()> &commit);
    Result<void> moveUnderLease(Place place, Unreadable unreadable,
                                const std::function<Result<void>()> &commit);
    // At an unlock. Where the keychain doesn't count any more and was never emptied, what is still
    // there comes back, as far as it can be had; while it counts, that is noted.
    void bringBack();
    Result<void> noteKeychain(); // in a transaction of contacts.db

    // For new keys: sealed anew, to lie at `place`. Those of before that stay behind in the
    // keychain are noted in the copy of contacts.db, and removed once that counts.
    Result<void> sealAnew(const NewGeneration &next, Place place);
    Result<void> noteStale(const QString &copyPath, const Secret &key);
    void forgetStale();

private:
    Result<void> moveAll(CredentialStorage &from, CredentialStorage &to);
    Result<QStringList> namesLacking(CredentialStorage &storage);
    Result<void> noteEmptied();

    State &m_state;
};

} // namespace warden
