#pragma once

#include "core/http/rest_client.h"

#include <QStringList>

namespace warden {

// HubSpot's CRM API: paths, names and limits, each in this one place. What isn't known from
// HubSpot's own text is marked as doubtful.
namespace hubspot {

// Dated paths; a version is served for 18 months from its month on.
inline constexpr auto contactsPath = "crm/objects/2026-03/contacts";
inline constexpr auto propertiesPath = "crm/properties/2026-03/contacts";
inline constexpr auto accountPath = "account-info/2026-03/details";

inline constexpr int mostInPage = 100;        // doubtful: of a listing
inline constexpr int mostInBatch = 100;       // inputs of one batch call
inline constexpr int mostInSearchPage = 200;  // doubtful
inline constexpr int mostOfSearch = 10'000;   // doubtful: results of one search, over all pages
inline constexpr int mostPages = 20'000;      // ours, against listings without end
inline constexpr int mostSearchPages = 5'000; // ours: then a full listing is quicker

// The search index lags what is stored by moments (doubtful how long). What changed in this time
// before a fetch is asked for again by the next one.
inline constexpr auto indexLag = std::chrono::minutes(10);

// A contact's properties that we read or write. All but the first three are doubtful: a portal is
// asked which it has, and the others are left out of requests.
QStringList contactProperties();
bool isSurelyThere(const QString &property);
// When a contact was changed last: what an incremental search asks for.
inline constexpr auto modifiedProperty = "lastmodifieddate";

} // namespace hubspot

// 100 requests in 10 seconds, whatever the plan; 5 searches a second.
RestService hubSpotService(const QUrl &endpoint);
RestService hubSpotSearchService(const QUrl &endpoint);

// Unauthorized/SignInEnded, Denied/ScopesMissing with the scopes' names as the subject,
// RateLimited, Conflict/AlreadyExists, … The detail holds status and category, and names of
// properties of ours; never the message, which may hold a contact's values.
Error hubSpotError(const HttpResponse &answer, const QJsonObject &body);
// What one of the `errors` of a batch's answer means, in the same way.
Error hubSpotError(const QJsonObject &error, const QString &host);

// "Contact already exists. Existing ID: 123" → "123"; empty where the text says something else.
// Doubtful: the id stands nowhere but in the text.
QString existingId(const QJsonObject &error);

} // namespace warden
