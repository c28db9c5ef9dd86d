#pragma once

#include "core/session/views.h"

namespace warden {

// One place that an erasure leaves a contact in, and why.
struct OutOfReach
{
    enum class Why {
        Unavailable,  // it couldn't be asked
        LeftThere,    // by choice, or since nothing can be removed there: see `reason`
        OnlyReceived, // it took what was sent, and can't be asked to forget it
        FormerPlace,  // its connection was at `place` before, and what was copied may be there
    };
    Why why = Why::LeftThere;
    BookId book = {};
    QString name = {};                    // the address book's
    std::optional<Error> error = {};      // for Unavailable
    ItemReason reason = ItemReason::None; // for LeftThere
    QDate keptUntil = {};                 // for OnlyReceived; invalid where nothing is known
    QString place = {};                   // for FormerPlace: the account then, or the path
    QDateTime until = {};                 // for FormerPlace
};

// The books first, as the plan has them; last where `connections`, all that there are, were before.
std::vector<OutOfReach> outOfReach(const ErasurePlan &erasure,
                                   const std::vector<ConnectionView> &connections);

// What the ledger has of this book; null where it has nothing.
const ContactDestination *destinationOf(const ErasurePlan &erasure, const BookId &book);

} // namespace warden
