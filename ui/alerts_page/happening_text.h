#pragma once

#include "core/alerts/rule_draft.h"

namespace warden {

// What a rule of the form looks for, as a choice and as a rule's title: "A failed sign-in at a
// service".
QString happeningText(const QString &happening);
// What it counts: "times"; "contacts" where numbers are added up.
QString countedWord(const Happening &happening);

} // namespace warden
