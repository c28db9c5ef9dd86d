#include "ui/text/cloud_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CloudText)
};

// The last part of a scope names it, whatever address the service puts before it.
QString plainScope(const QString &scope)
{
    return scope.mid(scope.lastIndexOf(u'/') + 1).toLower();
}

// As it stands inside a sentence; empty for a scope that isn't known.
QString scopeWords(const QString &scope)
{
    const QString plain = plainScope(scope);
    if (plain == "contacts.readonly"_L1)
        return Text::tr("see and download your contacts");
    if (plain == "contacts"_L1)
        return Text::tr("see, change and remove your contacts");
    if (plain == "contacts.read"_L1)
        return Text::tr("see your contacts");
    if (plain == "contacts.readwrite"_L1)
        return Text::tr("see, change and remove your contacts");
    if (plain == "crm.objects.contacts.read"_L1)
        return Text::tr("see the contacts of the account");
    if (plain == "crm.objects.contacts.write"_L1)
        return Text::tr("add, change and remove contacts of the account");
    if (plain == "crm.schemas.contacts.read"_L1)
        return Text::tr("see which properties contacts have");
    if (plain == "admin.reports.audit.readonly"_L1)
        return Text::tr("see the log of sign-ins and of what administrators did");
    if (plain == "auditlog.read.all"_L1)
        return Text::tr("see the log of sign-ins and of changes to the directory");
    if (plain == "directory.read.all"_L1)
        return Text::tr("see who is in the directory, without which Microsoft shows no sign-ins");
    if (plain == "account-info.security.read"_L1)
        return Text::tr("see the log of sign-ins and of changes to security");
    if (plain == "admin.directory.user.readonly"_L1)
        return Text::tr("see the people of the business, and who has a second factor");
    if (plain == "admin.directory.user.security"_L1)
        return Text::tr("see which apps have access to an account, and end it");
    if (plain == "policy.read.all"_L1)
        return Text::tr("see the rules for signing in");
    return {};
}

} // namespace

QString scopeSentence(const QString &scope)
{
    const QString words = scopeWords(scope);
    return words.isEmpty() ? scope : sentenceCase(words);
}

QString scopeList(const QStringList &scopes)
{
    QStringList sentences;
    for (const QString &scope : scopes) {
        const QString words = scopeWords(scope);
        sentences << (words.isEmpty() ? scope : words);
    }
    return listed(sentences);
}

QString cloudName(const QString &service)
{
    if (service == "google"_L1)
        return u"Google"_s;
    if (service == "microsoft"_L1)
        return u"Microsoft"_s;
    return service == "hubspot"_L1 ? u"HubSpot"_s : serviceWord(service);
}

bool canEndSignIn(const QString &service)
{
    return service == "google"_L1 || service == "hubspot"_L1;
}

QString endSignInSentence(const QString &service)
{
    if (service == "microsoft"_L1)
        return Text::tr("Microsoft lets only you end the sign-in: remove the app at "
                        "myapps.microsoft.com (for a private account: "
                        "account.live.com/consent/Manage).");
    if (service == "google"_L1)
        return Text::tr("The sign-in at Google couldn't be ended from here: remove the app at "
                        "myaccount.google.com/connections.");
    if (service == "hubspot"_L1)
        return Text::tr("The sign-in at HubSpot couldn't be ended from here: uninstall the app "
                        "in HubSpot's settings, under “Connected apps”.");
    return {};
}

SignInMend signInMend(ErrorReason reason)
{
    // The client's secret is all that a sign-in takes from the keychain or a variable.
    if (reason == ErrorReason::ClientRefused || reason == ErrorReason::KeychainEntryGone ||
        reason == ErrorReason::EnvironmentVariableMissing ||
        reason == ErrorReason::AddressUnusable || reason == ErrorReason::PlainHttpRefused)
        return SignInMend::ChangeClient;
    if (reason == ErrorReason::RedirectRefused)
        return SignInMend::CopyRedirect;
    return reason == ErrorReason::OtherAccount ? SignInMend::OtherAccount : SignInMend::TryAgain;
}

QString mendWord(SignInMend mend)
{
    switch (mend) {
    case SignInMend::TryAgain:
        return Text::tr("Sign in again");
    case SignInMend::OtherAccount:
        return Text::tr("Choose the account");
    case SignInMend::ChangeClient:
        return Text::tr("Change the client");
    case SignInMend::CopyRedirect:
        return Text::tr("Copy the redirect address");
    }
    Q_UNREACHABLE();
}

bool isEndingSoon(const CloudAccess &access, const QDateTime &now)
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 life = access.signedInAt.secsTo(access.endsAt);
    return access.endsAt.isValid() && now.secsTo(access.endsAt) <= std::min(14 * day, life / 3);
}

} // namespace warden
