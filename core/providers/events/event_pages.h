#pragma once

#include "core/http/rest_client.h"
#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden {

// How a service hands out a stream's events, page by page.
struct EventPages
{
    RestCall first;
    // The call for the page after this one; nothing where none follows. An error where the page
    // says one, or isn't what it should be. On another thread than `events`, and in order.
    std::function<Result<std::optional<RestCall>>(const QJsonObject &page)> next;
    std::function<Result<std::vector<ServiceEvent>>(const QJsonObject &page)> events;
};

// TooMuch where more than `mostPages` (at least 1) follow each other: these were read. Errors as
// core/http has them, and those of the sink.
Result<ServiceEvents::Reading> readEventPages(RestClient &rest, const EventPages &pages,
                                              int mostPages, const ServiceEvents::Sink &sink,
                                              Progress &progress);

} // namespace warden
