#pragma once

#include "core/session/event_views.h"
#include "ui/widgets/state.h"

namespace warden {

// Words for what came of reading the logs that services keep of their own accounts.

QString streamWord(const QString &stream); // "Sign-ins"
StateKind stateKind(FetchState state);
QString stateWord(const StreamFetch &stream); // "3 new"

// How late the service may tell and how long it keeps, or what it would take to read the log.
QString streamNote(const StreamFetch &stream, const QString &service);

// What came from a connection: "12 new".
QString fetchedWord(const ConnectionFetch &fetch);
StateKind fetchedKind(const ConnectionFetch &fetch);

QString importedSentence(const ImportedLog &imported);

} // namespace warden
