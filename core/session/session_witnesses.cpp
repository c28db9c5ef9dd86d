#include "core/events/event_actions.h"
#include "core/mail/mail_settings.h"
#include "core/secrets/environment_secret.h"
#include "core/session/session_state.h"
#include "core/witnesses/witness_folder.h"
#include "core/witnesses/witness_seal.h"
#include "core/witnesses/witness_settings.h"
#include "core/witnesses/witness_telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Its place can be personal, so the log knows it by its id and kind.
ObjectReference referenceTo(const Witness &witness)
{
    return {u"witness"_s, witness.id.value(), witnessKindName(witness.kind)};
}

// What says nothing of the witness.
bool isOurs(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.reason == ErrorReason::StandingChanged ||
           error.reason == ErrorReason::WorkspaceMoved;
}

template <class State>
Result<Witness> knownWitness(State &state, const WitnessId &id)
{
    const std::lock_guard lock(state.writing);
    return state.log->witnesses().get(id);
}

} // namespace

QString witnessSecretName(const WitnessId &id)
{
    return u"witness/"_s + id.value() + u"/secret"_s;
}

Result<Secret> Session::State::sealedSecretOf(const Witness &witness) const
{
    const Result<Secret> sealed = credentials->read(witnessSecretName(witness.id));
    if (sealed)
        return secretOfSeal(witness, *sealed);
    if (isToldUnsealed(witness))
        return Secret();
    if (sealed.error().reason == ErrorReason::KeychainEntryGone)
        return fail(ErrorKind::Unauthorized, ErrorReason::SecretMissing, witness.place);
    return sealed.failure();
}

Result<Secret> Session::State::secretOf(const Witness &witness) const
{
    Result<Secret> secret = sealedSecretOf(witness);
    if (!secret || !needsSecret(witness))
        return secret;
    const QString variable = witness.settings.value(witness_settings::secretVariable).toString();
    if (variable.isEmpty())
        return secret;
    return secretFromEnvironment(variable);
}

Result<void> Session::State::keepSecretOf(const Witness &witness, const Secret &secret)
{
    const bool isKept =
        needsSecret(witness) && !witness.settings.contains(witness_settings::secretVariable);
    const Secret none;
    return credentials->write(witnessSecretName(witness.id),
                              sealedWitness(witness, isKept ? secret : none));
}

Result<ToldCheckpoint> Session::State::checkpointFor(const Witness &witness, Progress &progress)
{
    const QByteArray key = [this] {
        const std::lock_guard lock(writing);
        return vault.signingPublicKey();
    }();
    std::optional<Checkpoint> seen;
    if (witness.kind == WitnessKind::Folder) {
        Result<std::optional<Checkpoint>> newest = newestIn(witness.place, progress);
        if (!newest)
            return newest.failure();
        seen = std::move(*newest);
    }
    const std::lock_guard lock(writing);
    if (store) {
        if (Result<void> here = requireHere(); !here)
            return here.failure();
    }
    if (Result<void> ready = requireLog(); !ready)
        return ready.failure();
    const std::lock_guard alsoReading(reading);
    const Result<QByteArray> note = readLog->checkpoint();
    if (!note)
        return note.failure();
    const Result<ParsedNote> parsed = readCheckpoint(*note, key);
    if (!parsed || parsed->signature != NoteSignature::Good)
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, {},
                    u"the newest checkpoint isn't signed by this workspace"_s);
    const Result<Sighting> sighting =
        seen ? readLog->compare(seen->size, seen->root, key) : Result<Sighting>(Sighting::Held);
    if (!sighting)
        return sighting.failure();
    if (*sighting == Sighting::Missing || *sighting == Sighting::Other)
        return fail(ErrorKind::Storage, ErrorReason::LogNotTrusted, witness.place,
                    u"the witness's folder has a checkpoint of another log"_s);
    return ToldCheckpoint{parsed->checkpoint, *note, now()};
}

Result<Witness> Session::State::tellAndNote(Witness witness, Progress &progress)
{
    const Witness before = witness;
    const Result<Secret> secret = [&] {
        const std::lock_guard lock(writing); // new keys may be about to take their place
        return secretOf(witness);
    }();
    // Nothing is asked of a folder before it is known to be the one that was named.
    const Result<ToldCheckpoint> told =
        secret ? checkpointFor(witness, progress) : Result<ToldCheckpoint>(secret.failure());
    const Result<void> done =
        told ? tell(witness, *secret, *told, progress) : Result<void>(told.failure());
    const std::lock_guard lock(writing);
    if (!done && isOurs(done.error())) {
        (void)log->witnesses().note(before); // as if nobody had tried
        return done.failure();
    }
    witness.triedAt = now();
    witness.failure = done ? std::optional<Error>() : done.error();
    Event outcome = event(done ? actions::witnessTold : actions::witnessFailed,
                          referenceTo(witness), done ? Outcome::Success : Outcome::Failure);
    if (done) {
        witness.toldAt = witness.triedAt;
        witness.toldSize = told->checkpoint.size;
        outcome.counts = {{u"size"_s, witness.toldSize}};
    } else {
        outcome.details = {{u"kind"_s, kindName(done.error().kind)},
                           {u"reason"_s, reasonName(done.error().reason)}};
    }
    if (Result<void> noted = log->witnesses().note(witness); !noted)
        return noted.failure();
    // A log that isn't trusted takes nothing more: that is said, not written.
    (void)note(outcome);
    return witness;
}

Result<std::vector<Witness>> Session::witnesses()
{
    if (Result<void> allowed = m_state->require(Permission::SeeAudit); !allowed)
        return allowed.failure();
    const std::lock_guard lock(m_state->reading);
    return m_state->readLog->witnesses();
}

Result<Witness> Session::addWitness(const WitnessDraft &draft, const Secret &secret,
                                    Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    Result<Witness> witness = witnessFrom(draft, secret, folder());
    if (!witness)
        return witness;
    if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
        return looked.failure();
    const Result<ToldCheckpoint> told = m_state->checkpointFor(*witness, progress);
    if (!told)
        return told.failure();
    if (Result<void> done = tell(*witness, secret, *told, progress); !done)
        return done.failure();
    witness->id = WitnessId::create();
    witness->addedAt = witness->triedAt = witness->toldAt = m_state->now();
    witness->toldSize = told->checkpoint.size;

    const std::lock_guard lock(m_state->writing);
    // Its secret first, and the event before there is something that nothing tells of.
    if (Result<void> kept = m_state->keepSecretOf(*witness, secret); !kept)
        return kept.failure();
    Event added = m_state->event(actions::witnessAdded, referenceTo(*witness));
    added.counts = {{u"size"_s, witness->toldSize}, {u"every_hours"_s, witness->everyHours}};
    Result<void> stored = m_state->note(added);
    if (stored)
        stored = m_state->log->witnesses().insert(*witness);
    if (!stored) {
        (void)m_state->credentials->remove(witnessSecretName(witness->id));
        return stored.failure();
    }
    return witness;
}

Result<Witness> Session::setWitness(const WitnessId &id, const WitnessDraft &draft,
                                    const Secret &secret, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    Result<Witness> witness = knownWitness(*m_state, id);
    if (!witness)
        return witness;
    Event changed = m_state->event(actions::witnessChanged, referenceTo(*witness));
    if (draft.everyHours != 0) {
        if (Result<void> possible = checkSchedule(draft.everyHours); !possible)
            return possible.failure();
        witness->everyHours = draft.everyHours;
        changed.counts.insert(u"every_hours"_s, draft.everyHours);
    }
    if (!secret.isEmpty()) {
        // Else it would go where the list alone says.
        const Result<Secret> before = [&] {
            const std::lock_guard lock(m_state->writing);
            return m_state->sealedSecretOf(*witness);
        }();
        const bool isWhereItGoes = witness->kind == WitnessKind::Hook &&
                                   !witness->settings.contains(mail_settings::authority);
        if (!before && !isWhereItGoes)
            return before.failure();
        if (Result<void> taken = takeSecret(*witness, draft, secret); !taken)
            return taken.failure();
        const Result<ToldCheckpoint> told = m_state->checkpointFor(*witness, progress);
        if (!told)
            return told.failure();
        if (Result<void> done = tell(*witness, secret, *told, progress); !done)
            return done.failure();
        witness->triedAt = witness->toldAt = m_state->now();
        witness->toldSize = told->checkpoint.size;
        witness->failure.reset();
        changed.counts.insert(u"size"_s, witness->toldSize);
        changed.details = {{u"secret"_s, true}};
    }
    const std::lock_guard lock(m_state->writing);
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready.failure();
    Result<void> stored = m_state->note(changed);
    if (stored && !secret.isEmpty())
        stored = m_state->keepSecretOf(*witness, secret);
    WitnessTable table = m_state->log->witnesses();
    if (stored)
        stored = table.setSchedule(id, witness->everyHours);
    if (stored)
        stored = table.setSettings(id, witness->place, witness->settings);
    if (stored && !secret.isEmpty())
        stored = table.note(*witness);
    if (!stored)
        return stored.failure();
    return witness;
}

Result<void> Session::removeWitness(const WitnessId &id)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open;
    const std::lock_guard lock(m_state->writing);
    const Result<Witness> witness = m_state->log->witnesses().get(id);
    if (!witness)
        return witness.failure();
    // Else the event would wait, and come into the log though nothing was removed.
    if (Result<void> ready = m_state->requireLog(); !ready)
        return ready;
    Result<void> gone =
        m_state->note(m_state->event(actions::witnessRemoved, referenceTo(*witness)));
    if (gone)
        gone = m_state->log->witnesses().remove(id);
    // Last: while the witness is there, it needs it.
    return gone ? m_state->credentials->remove(witnessSecretName(id)) : gone;
}

Result<Witness> Session::tellWitness(const WitnessId &id, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::ManageConnections); !open)
        return open.failure();
    Result<Witness> witness = knownWitness(*m_state, id);
    if (!witness)
        return witness;
    if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
        return looked.failure();
    return m_state->tellAndNote(std::move(*witness), progress);
}

Result<std::vector<Witness>> Session::tellWitnesses(WhichWitnesses which, Progress &progress)
{
    if (Result<void> open = m_state->requireStore(Permission::RunSync); !open)
        return open.failure();
    Result<std::vector<Witness>> all = [&] {
        const std::lock_guard lock(m_state->reading);
        return m_state->readLog->witnesses();
    }();
    if (!all)
        return all;
    const auto asksForALook = [&](const Witness &witness) {
        return which == WhichWitnesses::All || isDue(witness, m_state->now()) ||
               (witness.failure && witness.failure->reason == ErrorReason::LogNotTrusted);
    };
    if (std::ranges::any_of(*all, asksForALook)) {
        if (Result<void> looked = m_state->lookIntoFolders(progress); !looked)
            return looked.failure();
    }
    std::vector<Witness> told;
    for (Witness &witness : *all) {
        if (which == WhichWitnesses::Due) {
            if (!isDue(witness, m_state->now()))
                continue;
            const std::lock_guard lock(m_state->writing);
            const Result<bool> claimed = m_state->log->witnesses().claim(witness, m_state->now());
            if (!claimed)
                return claimed.failure();
            if (!*claimed)
                continue; // somebody else is at it
        }
        Result<Witness> one = m_state->tellAndNote(std::move(witness), progress);
        if (!one)
            return one.failure();
        told.push_back(std::move(*one));
    }
    return told;
}

} // namespace warden
