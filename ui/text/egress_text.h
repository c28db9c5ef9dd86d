#pragma once

#include "core/session/contact_ledger.h"

namespace warden {

// Where a contact went, in words.

// "Contacts, Radicale"; "A destination that was removed".
QString destinationName(const ContactDestination &destination);
// What it has, in whole sentences: "Holds this contact. Got name as is; e-mail masked, last today
// at 14:05."
QString destinationSentence(const ContactDestination &destination);
// Until when a receiver keeps it, in whole sentences; empty where nothing is known.
QString keepingSentence(const ContactDestination &destination, const QDateTime &now);
// "Accepted", "Sent, outcome not known".
QString deliveryWord(DeliveryState state);
// What nobody can know about a receiver.
QString receiverNote();

// Where the retention is published.
QString retentionSource();

// "Accepted today at 14:05: name as is; e-mail masked, by Team → Zap, policy version 2".
QString sentItemSentence(const SentItem &item, const QDateTime &now);

} // namespace warden
