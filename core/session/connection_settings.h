#pragma once

#include "core/session/views.h"

#include <QJsonObject>

// What Connection::settings holds for each service. Never a secret.
namespace warden::settings {

inline const QString url = QStringLiteral("url");   // carddav
inline const QString user = QStringLiteral("user"); // carddav
// Of the authority: another one since somebody agreed to where it is.
inline const QString otherAuthority = QStringLiteral("other_authority");
inline const QString authority = QStringLiteral("ca_certificates");    // carddav, zapier: PEM
inline const QString allowedHosts = QStringLiteral("allowed_hosts");   // carddav, zapier
inline const QString path = QStringLiteral("path");                    // file
inline const QString columns = QStringLiteral("columns");              // file: name → field
inline const QString isRawHook = QStringLiteral("raw");                // zapier
inline const QString messagesPerSecond = QStringLiteral("per_second"); // zapier
inline const QString wayBack = QStringLiteral("way_back");             // zapier: a path
// zapier, of the newest test message: its idempotency key, when it was accepted, and when the way
// back named it (RFC 3339).
inline const QString testKey = QStringLiteral("test_key");
inline const QString testSentAt = QStringLiteral("test_sent_at");
inline const QString testConfirmedAt = QStringLiteral("test_confirmed_at");
// zapier: the newest message that the log says nobody confirmed in time, by when it was accepted.
inline const QString unconfirmedUntil = QStringLiteral("unconfirmed_until");
// Clouds
inline const QString endpoint = QStringLiteral("endpoint"); // of a stand-in
inline const QString clientId = QStringLiteral("client_id");
inline const QString hasClientSecret = QStringLiteral("has_client_secret");
inline const QString tenant = QStringLiteral("tenant");                        // microsoft
inline const QString isInTesting = QStringLiteral("in_testing");               // google
inline const QString accountId = QStringLiteral("account_id");                 // that signed in
inline const QString scopes = QStringLiteral("scopes");                        // that were granted
inline const QString signedInAt = QStringLiteral("signed_in_at");              // RFC 3339
inline const QString missingProperties = QStringLiteral("missing_properties"); // hubspot
// How far each of the service's logs was read: service_log.h.
inline const QString eventCursors = QStringLiteral("event_cursors");
inline const QString secretSince = QStringLiteral("secret_since"); // RFC 3339
inline const QString secretVariable =
    QStringLiteral("secret_variable"); // where it isn't in the keychain
// It was moved while a second person has to agree to a new destination, and nobody has yet.
inline const QString placeWaits = QStringLiteral("place_waits");
// What an emergency came to (revokedStateName()): whoever finds this uses no secret of it, wherever
// that lies, until a person gives another one or signs in anew.
inline const QString revoked = QStringLiteral("revoked");

QJsonObject fromDraft(const ConnectionDraft &draft);
// Unauthorized, as where there is no secret, after an emergency.
Result<void> requireNotRevoked(const QJsonObject &values);
QStringList stringList(const QJsonObject &values, const QString &key);
QDateTime time(const QJsonObject &values, const QString &key); // invalid where there is none
void setTime(QJsonObject &values, const QString &key, const QDateTime &time);
QMap<QString, Field> columnMap(const QJsonObject &values);

} // namespace warden::settings
