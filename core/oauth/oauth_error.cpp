#include "core/oauth/oauth_error.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool isOneOf(const QString &code, std::initializer_list<QLatin1StringView> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool namesOneOf(const QString &description, std::initializer_list<QLatin1StringView> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](QLatin1StringView mark) {
        return description.contains(mark, Qt::CaseInsensitive);
    });
}

ErrorReason reasonOf(OAuthStep step, const QString &code, const QString &description)
{
    // Microsoft's numbers are documented, but not promised; without them the code decides.
    if (namesOneOf(description, {"AADSTS65004"_L1}))
        return ErrorReason::SignInDeclined;
    if (namesOneOf(description, {"AADSTS90093"_L1, "AADSTS90094"_L1, "AADSTS90095"_L1}) ||
        isOneOf(code, {"admin_policy_enforced"_L1, "org_internal"_L1}))
        return ErrorReason::AdminApprovalNeeded;
    if (namesOneOf(description, {"AADSTS65001"_L1}) || isOneOf(code, {"consent_required"_L1}))
        return step == OAuthStep::Refresh ? ErrorReason::SignInEnded
                                          : ErrorReason::AdminApprovalNeeded;
    if (namesOneOf(description, {"AADSTS50011"_L1}) ||
        isOneOf(code, {"redirect_uri_mismatch"_L1, "bad_redirect_uri"_L1}))
        return ErrorReason::RedirectRefused;
    if (isOneOf(code, {"invalid_client"_L1, "unauthorized_client"_L1, "deleted_client"_L1,
                       "disabled_client"_L1, "bad_client_id"_L1, "bad_client_secret"_L1}) ||
        namesOneOf(description, {"AADSTS7000218"_L1, "AADSTS7000215"_L1, "AADSTS700016"_L1}))
        return ErrorReason::ClientRefused;
    if (isOneOf(code, {"invalid_scope"_L1}))
        return ErrorReason::ScopesMissing;
    if (isOneOf(code, {"server_error"_L1, "temporarily_unavailable"_L1}))
        return ErrorReason::ServerFailed;
    const bool isRefused =
        isOneOf(code, {"invalid_grant"_L1, "bad_auth_code"_L1, "bad_refresh_token"_L1});
    switch (step) {
    case OAuthStep::Authorization:
        if (isOneOf(code, {"access_denied"_L1, "login_required"_L1, "interaction_required"_L1,
                           "account_selection_required"_L1}))
            return ErrorReason::SignInDeclined;
        break;
    case OAuthStep::Exchange:
        if (isRefused)
            return ErrorReason::SignInMixedUp;
        if (isOneOf(code, {"access_denied"_L1}))
            return ErrorReason::SignInDeclined;
        break;
    case OAuthStep::Refresh:
        if (isRefused ||
            isOneOf(code, {"interaction_required"_L1, "login_required"_L1, "access_denied"_L1}))
            return ErrorReason::SignInEnded;
        break;
    }
    return ErrorReason::NotThisService;
}

ErrorKind kindOf(ErrorReason reason)
{
    if (reason == ErrorReason::ServerFailed)
        return ErrorKind::Offline;
    if (reason == ErrorReason::NotThisService)
        return ErrorKind::Invalid;
    if (reason == ErrorReason::AdminApprovalNeeded || reason == ErrorReason::SignInDeclined ||
        reason == ErrorReason::ScopesMissing)
        return ErrorKind::Denied;
    return ErrorKind::Unauthorized;
}

} // namespace

Error oauthError(const OAuthService &service, OAuthStep step, const QString &code,
                 const QString &description)
{
    const ErrorReason reason = reasonOf(step, code.toLower(), description);
    QString subject = service.name;
    if (reason == ErrorReason::ScopesMissing)
        subject = service.neededScopes(Access::ReadAndWrite).join(u' ');
    // Neither the code nor the description is kept: they are anybody's text.
    switch (step) {
    case OAuthStep::Authorization:
        return {kindOf(reason), reason, subject, u"refused in the browser"_s};
    case OAuthStep::Exchange:
        return {kindOf(reason), reason, subject, u"refused for a code"_s};
    case OAuthStep::Refresh:
        return {kindOf(reason), reason, subject, u"refused for a refresh token"_s};
    }
    return {kindOf(reason), reason, subject, {}};
}

} // namespace warden
