#include "core/sync/before_images.h"

#include "core/contacts/normalise.h"
#include "core/store/tables.h"

namespace warden {

BeforeImages::BeforeImages(Store &store, const ProviderSource &providers, QString region)
    : m_store(store), m_providers(providers), m_region(std::move(region))
{}

Result<Contact> BeforeImages::contact(const JournalItem &journal, const Book &book)
{
    if (!m_opened.contains(book.id)) {
        const Result<Connection> connection = m_store.connections().get(book.connection);
        if (!connection)
            return connection.failure();
        Result<std::unique_ptr<Provider>> provider = m_providers(*connection);
        if (!provider)
            return provider.failure();
        m_opened.insert(book.id, std::shared_ptr<Provider>(std::move(*provider)));
    }
    Result<Contact> contact = m_opened.value(book.id)->normalise(
        {journal.change.remoteId, journal.change.revision, journal.change.current});
    if (!contact)
        return contact;
    return normalise(std::move(*contact), m_region);
}

} // namespace warden
