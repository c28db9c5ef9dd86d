#pragma once

#include "core/session/session_duplicates.h"

namespace warden {

// "Ada King, Ada (3)": each name once, and how many contacts these are.
QString duplicateNames(const DuplicateSuggestion &suggestion);

// Why they are suggested: "The same e-mail address".
QString duplicateReasons(const DuplicateSuggestion &suggestion);

// "12 groups in 2 address books"; what stands below the list.
QString duplicatesFound(const std::vector<BookDuplicates> &books);
// What isn't shown, and why; empty where all is.
QString duplicatesLeftOut(const std::vector<BookDuplicates> &books);

// What merging so many contacts does, before it is done: the question's second part.
QString mergeConsequences(qint64 contacts, const QString &book, bool canBeUndone);

} // namespace warden
