#pragma once

// Where a contact went: plain values for the window and the command line.

#include "core/contacts/field.h"
#include "core/store/run.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace warden {

// How a field left. Not recorded: before deliveries said so.
enum class SentAs { AsIs, Masked, Hashed, NotRecorded };

inline constexpr std::array allSentAs = {SentAs::AsIs, SentAs::Masked, SentAs::Hashed,
                                         SentAs::NotRecorded};

QString sentAsName(SentAs way); // "as_is", "masked", "hashed", "not_recorded"

// Of one field at one destination.
struct SentField
{
    Field field = Field::Name;
    QList<SentAs> sentAs = {}; // each way that it ever left, as allSentAs orders them
    QDateTime first = {};
    QDateTime last = {};
    qint64 policyVersion = 0; // of the last
    DeliveryState state = DeliveryState::Sent;
    // The receiver's account drops what it got last after this day; invalid where nothing is known.
    QDate keptUntil = {};

    bool operator==(const SentField &) const = default;
};

// One item or message that left, or was meant to: Unsent never went out.
struct SentItem
{
    DeliveryId id = {};
    RunId run = {};
    RouteId route = {};
    QString routeName = {};
    FieldSet fields = {};
    std::optional<TreatedFields> treated = {};
    qint64 policyVersion = 0;
    DeliveryState state = DeliveryState::Unsent;
    QDateTime time = {}; // of that state; once confirmed, when it was accepted
    std::optional<Confirmation> confirmation = {};
    QDate keptUntil = {}; // as SentField's

    FieldSet sentAs(SentAs way) const; // of the fields
};

struct ContactDestination
{
    BookId book = {};
    QString bookName = {}; // empty: its connection was removed
    QString connectionName = {};
    QString service = {};
    bool isReceiver = false; // a hook: it took what was sent, and can't be asked what is left
    bool holdsNow = false;   // as last read there
    bool isWritable = false; // the contact can be removed there
    std::vector<SentField> fields = {};
    std::vector<SentItem> items = {}; // the newest first
};

struct ContactLedger
{
    PersonId person = {};
    QString name = {}; // empty where no address book has the contact any more
    QDateTime asOf = {};
    std::vector<ContactDestination> destinations = {}; // those that hold it first
};

// Items and messages at all destinations, those that never went out included.
qint64 deliveriesOf(const ContactLedger &ledger);

// Whether the receiver's account still has it, by what it publishes.
bool isKept(const QDate &keptUntil, const QDateTime &now);
// 0 on the last day; -1 where nothing is known or the day has passed.
int daysLeft(const QDate &keptUntil, const QDateTime &now);

} // namespace warden
