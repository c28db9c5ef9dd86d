#pragma once

#include "core/session/views.h"

namespace warden {

// "Changed at Suppliers: e-mail and phone."; where it didn't end well, with how it stands.
QString historySentence(const ContactEvent &event);

// "1,204 contacts"; "12 of them fit"; for the line above the list.
// "Not the same person as Ada Byron in Suppliers"
QString matchSentence(const MatchView &match);
QString foundText(const QString &search, qint64 total);

} // namespace warden
