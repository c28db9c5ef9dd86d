#pragma once

#include "core/session/session_state.h"

namespace warden {

// Where the services' sealed secrets lie: in the keychain while anybody unlocks by it, else in the
// workspace's folder. Private to core/session, and under writing.
class Session::State::SecretHome
{
public:
    enum class Place { Keychain, File };

    explicit SecretHome(State &state) : m_state(state) {}

    Place now() const;
    // Without the ways to unlock of this operator, who may be nobody.
    Place without(const OperatorId &id) const;
    std::unique_ptr<CredentialStorage> storage(Place place, const FileGenerations &files) const;

    // Runs `commit`, with which they count at `place`, and brings them there: a crash in between
    // leaves them at both. Busy while a run is on.
    Result<void> moveWith(Place place, const std::function<Result<void>()> &commit);
    Result<void> moveUnderLease(Place place, const std::function<Result<void>()> &commit);
    // The keychain doesn't unlock any more, and what is there wasn't moved: as far as it can be
    // had.
    void bringBack();

    // For new keys: sealed anew, to lie at `place`. Those of before that stay behind in the
    // keychain are noted in the copy of contacts.db, and removed once that counts.
    Result<void> sealAnew(const NewGeneration &next, Place place);
    Result<void> noteStale(const QString &copyPath, const Secret &key);
    void forgetStale();

private:
    State &m_state;
};

} // namespace warden
