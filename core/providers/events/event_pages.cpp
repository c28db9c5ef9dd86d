#include "core/providers/events/event_pages.h"

#include <atomic>

namespace warden {

Result<ServiceEvents::Reading> readEventPages(RestClient &rest, const EventPages &pages,
                                              int mostPages, const ServiceEvents::Sink &sink,
                                              Progress &progress)
{
    int read = 0;
    std::atomic_bool isTooMuch = false;
    const Result<void> done = rest.readPages(
        pages.first,
        [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
            Result<std::optional<RestCall>> next = pages.next(page);
            if (!next || !*next)
                return next;
            isTooMuch = ++read >= mostPages;
            return isTooMuch ? std::optional<RestCall>() : std::move(*next);
        },
        [&](const QJsonObject &page) -> Result<void> {
            Result<std::vector<ServiceEvent>> events = pages.events(page);
            return events ? sink(std::move(*events)) : events.failure();
        },
        mostPages + 1, progress);
    if (!done)
        return done.failure();
    return isTooMuch ? ServiceEvents::Reading::TooMuch : ServiceEvents::Reading::Whole;
}

} // namespace warden
