#include "core/providers/microsoft/graph_error.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden::graph {

namespace {

bool isWord(const QString &text)
{
    return text.size() <= 80 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                      (c >= u'0' && c <= u'9') || c == u'_';
           });
}

struct Meaning
{
    QLatin1StringView code = {};
    ErrorKind kind = ErrorKind::Internal;
    ErrorReason reason = ErrorReason::None;
};

// Codes that say more than the status they come with. Doubt: all of them are seen in others' code
// and issues; one that isn't here is judged by its status.
constexpr Meaning meanings[] = {
    {QLatin1StringView("syncStateNotFound"), ErrorKind::Stale, ErrorReason::None},
    {QLatin1StringView("syncStateInvalid"), ErrorKind::Stale, ErrorReason::None},
    {QLatin1StringView("resyncRequired"), ErrorKind::Stale, ErrorReason::None},
    {QLatin1StringView("ErrorIrresolvableConflict"), ErrorKind::Conflict,
     ErrorReason::ChangedMeanwhile},
    {QLatin1StringView("ErrorItemNotFound"), ErrorKind::Invalid, ErrorReason::NotFound},
    {QLatin1StringView("ErrorQuotaExceeded"), ErrorKind::Denied, ErrorReason::QuotaReached},
    {QLatin1StringView("ErrorMessageSizeExceeded"), ErrorKind::Invalid, ErrorReason::TooLarge},
    // No mailbox in the cloud: no licence for it, switched off, or kept on premises.
    {QLatin1StringView("MailboxNotEnabledForRESTAPI"), ErrorKind::Denied,
     ErrorReason::ApiNotEnabled},
    {QLatin1StringView("MailboxNotSupportedForRESTAPI"), ErrorKind::Denied,
     ErrorReason::ApiNotEnabled},
    {QLatin1StringView("MailboxNotHostedInExchangeOnline"), ErrorKind::Denied,
     ErrorReason::ApiNotEnabled},
    {QLatin1StringView("Authentication_RequestFromNonPremiumTenantOrB2CTenant"), ErrorKind::Denied,
     ErrorReason::ApiNotEnabled},
};

} // namespace

QString codeOf(const QJsonObject &body)
{
    const QString code = body.value("error"_L1)["code"_L1].toString();
    return isWord(code) ? code : QString();
}

Error errorFor(int status, const QJsonObject &body, const QUrl &url, bool canWrite)
{
    HttpResponse answer;
    answer.status = status;
    answer.url = url;
    Error error = warden::errorFor(answer);
    const QString code = codeOf(body);
    if (!code.isEmpty())
        error.detail += u' ' + code;
    for (const Meaning &meaning : meanings) {
        if (code.compare(meaning.code, Qt::CaseInsensitive) != 0)
            continue;
        error.kind = meaning.kind;
        error.reason = meaning.reason;
        if (meaning.reason == ErrorReason::ApiNotEnabled)
            error.subject = u"Exchange Online"_s;
        return error;
    }
    if (status == 401) {
        // Also after new claims were asked for (continuous access evaluation): only a sign-in by
        // the person gives these.
        error.reason = ErrorReason::SignInEnded;
    } else if (status == 403) {
        error.reason = ErrorReason::ScopesMissing;
        error.subject = canWrite ? u"Contacts.ReadWrite"_s : u"Contacts.Read"_s;
    } else if (status == 410 && url.path().contains("/delta"_L1)) {
        error.kind = ErrorKind::Stale;
        error.reason = ErrorReason::None;
    } else if (status == 400 || status == 422) {
        error.reason = ErrorReason::None; // it is this service, and it refuses what was sent
    }
    return error;
}

} // namespace warden::graph
