#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>
#include <QUrl>

namespace warden {

// Webhooks by Zapier has two triggers. A Catch Hook takes the body apart into fields; a Catch Raw
// Hook hands on the text and the headers.
enum class ZapierHookKind { Catch, CatchRaw };

// What an address says about itself. Nothing here is secret.
struct ZapierHookTraits
{
    QString host = {};
    QString masked = {};   // maskedHook()
    bool isLegacy = false; // without a user id: Zapier takes only 1,000 messages in 5 minutes
};

// The address is the secret: whoever has it can write to the Zap. Errors: Usage (no address, or one
// with a user or password inside), Denied with PlainHttpRefused (http to another computer) or
// OtherHostRefused (neither hooks.zapier.com nor this computer nor one of `allowedHosts`, which are
// as in HttpOptions). Invalid with NotThisService: at hooks.zapier.com, but no hook's path.
Result<ZapierHookTraits> checkHook(const Secret &address, const QStringList &allowedHosts);

// "https://hooks.zapier.com/hooks/catch/…": for every place that shows or logs a hook. Nothing of
// what makes it secret; hooks are told apart by their connections' names. Of other hosts' addresses
// only the host stays.
QString maskedHook(const Secret &address);

// For a request alone: the result holds the secret.
QUrl hookUrl(const Secret &address);

// However they are spelled.
bool isSameHook(const Secret &one, const Secret &other);

// A new key for a hook's signatures: 64 hexadecimal digits. The person pastes them into the Zap's
// code step; as a key they are used as they stand, as text.
Result<Secret> newHookKey();

} // namespace warden
