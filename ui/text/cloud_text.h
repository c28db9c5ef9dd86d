#pragma once

#include "core/base/error.h"
#include "core/session/views.h"

namespace warden {

// Words for signing in at the clouds: what is asked for, and what mends a failure.

// "See and download your contacts"; a scope that isn't known is shown as it is.
QString scopeSentence(const QString &scope);
// The sentences of several, with commas between them; lower case where they stand in a sentence.
QString scopeList(const QStringList &scopes);

// "Google", "Microsoft", "HubSpot"; else the service's word.
QString cloudName(const QString &service);

// Whether a sign-in can be ended from here.
bool canEndSignIn(const QString &service);
// Where a person ends a sign-in at the service; empty where it isn't known.
QString endSignInSentence(const QString &service);

// The one button below a sign-in that failed.
enum class SignInMend {
    TryAgain,
    OtherAccount, // try again, and choose another one there
    ChangeClient, // back to the form
    CopyRedirect, // the address that has to be registered
};
SignInMend signInMend(ErrorReason reason);
QString mendWord(SignInMend mend);

// "3 March 2026", in the person's time zone.

// How old a key or hook address may get before the window reminds of replacing it, in days.
inline constexpr int oldSecretDays = 180;
// Whether it is time to say that a sign-in ends: in the last third of its life, and not more than
// two weeks before.
bool isEndingSoon(const CloudAccess &access, const QDateTime &now);

} // namespace warden
