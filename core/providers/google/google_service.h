#pragma once

#include "core/http/rest_client.h"

#include <QUrlQuery>

namespace warden {

// The Google People API, v1 (developers.google.com/people/api/rest), as far as it is used here.

inline constexpr int mostChangesInABatch = 200;
// Google is said to take 200; the address gets long.
inline constexpr int mostReadInABatch = 100;
inline constexpr int mostListedInAPage = 1000;

// Each field of a person that can be read and written, and the metadata: what a contact that is
// given back is made of. A photo is an address on another host that nobody else may open, so it
// isn't asked for.
QString personFieldsToRead();
// Those that an update or a creation may carry.
QStringList personFieldsToWrite();

// Where it lies and the rate that it allows.
RestService peopleService(const QUrl &endpoint);

// What an unsuccessful answer means. A sync token that isn't taken is Stale: list everything.
Error peopleError(const HttpResponse &answer, const QJsonObject &body);
// The same for the status inside a batch's answer (google.rpc.Code): nothing where it is fine.
std::optional<Error> peopleStatusError(const QJsonObject &response);

RestCall connectionsCall(const QString &personFields, bool wantsSyncToken, const QString &syncToken,
                         const QString &pageToken);
RestCall groupsCall(const QString &syncToken, const QString &pageToken);
RestCall personCall(const QString &resourceName);
RestCall peopleCall(const QStringList &resourceNames, const QString &personFields);
// POST; never sent again by itself where its fate isn't known.
RestCall writeCall(const QString &path, const QJsonObject &body);

// ask(), with an error inside a success told as what it is.
Result<QJsonObject> askPeople(RestClient &client, const RestCall &call, Progress &progress);
Result<void> checkNoErrorInside(const QJsonObject &answer);

// The answer to a write. Where it isn't known whether it arrived, Offline with AnswerIncomplete,
// TimedOut or ServerFailed; Cancelled says that nothing was sent.
Result<QJsonObject> writePeople(RestClient &client, const RestCall &call, Progress &progress);

} // namespace warden
