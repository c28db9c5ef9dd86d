#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"
#include "core/store/record.h"

#include <memory>
#include <span>

namespace warden {

class PhoneKeys;

// Hands approved changes to one book's provider and reads back what the service holds afterwards.
class TargetWriter
{
public:
    TargetWriter(Book book, std::unique_ptr<Provider> provider, std::shared_ptr<PhoneKeys> phones);

    struct Written
    {
        PushOutcome outcome = {};
        std::optional<IncomingRecord> stored = {}; // nothing for removals and messages
    };

    // One Result a change, in order.
    std::vector<Result<Written>> write(std::span<const ApprovedChange> changes, Progress &progress);

    const Book &book() const { return m_book; }

private:
    IncomingRecord readBack(const OutgoingChange &change, const PushOutcome &outcome,
                            Progress &progress);

    const Book m_book;
    const std::unique_ptr<Provider> m_provider;
    const std::shared_ptr<PhoneKeys> m_phones;
    bool m_isAway = false; // it didn't answer: the others of this call aren't asked for either
};

} // namespace warden
