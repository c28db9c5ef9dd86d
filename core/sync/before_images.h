#pragma once

#include "core/store/store.h"
#include "core/sync/provider_source.h"

#include <QHash>

namespace warden {

// Contacts as they were before a run wrote them, from the journal's bytes.
class BeforeImages
{
public:
    BeforeImages(Store &store, const ProviderSource &providers, QString region);

    // As the journal's book reads it. NotFound where the connection is gone.
    Result<Contact> contact(const JournalItem &journal, const Book &book);

private:
    Store &m_store;
    const ProviderSource &m_providers;
    const QString m_region;
    QHash<BookId, std::shared_ptr<Provider>> m_opened;
};

} // namespace warden
