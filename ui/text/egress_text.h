#pragma once

#include "core/session/contact_ledger.h"

namespace warden {

// Where a contact went, in words.

// "today at 14:05, in 39 days" on the screen; on paper that is filed: dates alone.
enum class Dates { FromNow, Alone };

// "Contacts, Radicale"; "A destination that was removed".
QString destinationName(const ContactDestination &destination);
// What it has, in whole sentences: "Holds this contact. Got name as is; e-mail masked, last today
// at 14:05."
QString destinationSentence(const ContactDestination &destination, Dates dates = Dates::FromNow);
// Until when a receiver keeps it, in whole sentences; empty where nothing is known.
QString keepingSentence(const ContactDestination &destination, const QDateTime &now,
                        Dates dates = Dates::FromNow);
// "Accepted", "Sent, outcome not known".
QString deliveryWord(DeliveryState state);
// What nobody can know about a receiver.
QString receiverNote();

// Where the retention is published.
QString retentionSource();

// "Accepted today at 14:05: name as is; e-mail masked, by Team → Zap".
QString sentItemSentence(const SentItem &item, const QDateTime &now, Dates dates = Dates::FromNow);

} // namespace warden
