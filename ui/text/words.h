#pragma once

#include "core/session/views.h"

namespace warden {

// Plain words for what the core names: lower case where they stand inside a sentence or a table,
// whole sentences where the name says so.

QString sentenceCase(QString text);         // the same with its first letter as a capital
QString listed(const QStringList &parts);   // "one, two, three"
QString fieldWord(Field field);             // "e-mail"
QString treatmentWord(Treatment treatment); // a choice: "As is"
QString newHashKeySentence();               // what another key for hashed fields means
QString fieldList(const FieldSet &fields);  // "name, e-mail and phone"; "everything"; "nothing"
QString actionWord(ItemAction action);      // "New"
QString changeWord(ChangeAction action);    // "Created"
QString reasonSentence(ItemReason reason);  // empty for None
QString holdSentence(HoldReason reason);
QString deletionWord(DeletionStrategy strategy);     // a choice in a list
QString deletionSentence(DeletionStrategy strategy); // what it means
QString conflictWord(ConflictStrategy strategy);
QString runStateWord(RunState state);
QString journalStateWord(JournalState state);
QString connectionStateWord(ConnectionState state);
QString findingSentence(AuditFindingKind kind);
QString serviceWord(const QString &service); // "CardDAV server"
QString whomItTalksTo();                     // the program, in a sentence

// The reason that a run keeps for a route: an ErrorReason's, an ErrorKind's or a hold's name.
QString storedReasonSentence(const QString &name);
QString storedReasonsText(const QString &names); // the same, for several with commas between them

// Why a route isn't done, in whole sentences; empty where it is.
QString routeSentence(const SyncOutcome &outcome, const RunRoute &route);

// "14 new, 3 changed"; "no changes".
QString countsSummary(const Counts &counts);
// "1 contact", "1,234 contacts".
QString contactsCount(qint64 count);
// Local time as people say it: "today at 14:05", "yesterday at …", else the date.
QString whenText(const QDateTime &time, const QDateTime &now);
QString dateAndTime(const QDateTime &time); // "on 4 Jan 2027 at 14:05"

} // namespace warden
