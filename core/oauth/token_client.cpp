#include "core/oauth/token_client.h"

#include "core/http/authorization.h"
#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/oauth/form.h"
#include "core/oauth/id_token.h"
#include "core/oauth/oauth_error.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

using std::chrono::milliseconds;

// From the first "later" on.
static constexpr milliseconds patience = std::chrono::seconds(20);
static constexpr milliseconds longestRequest = std::chrono::seconds(30);
static_assert(patience + longestRequest <= TokenClient::longestCall);

TokenClient::TokenClient(OAuthService service, OAuthClient client, HttpOptions http, Clock clock,
                         Waiting waiting)
    : m_service(std::move(service)), m_client(std::move(client)), m_http(std::move(http)),
      m_clock(std::move(clock)), m_waiting(std::move(waiting))
{}

Result<HttpResponse> TokenClient::send(HttpRequest request, Progress &progress) const
{
    request.headers.append(HttpHeader{"Accept", "application/json"});
    request.redirects = Redirects::HandBack;
    request.largestAnswer = largestTokenReply;
    request.totalTimeout = longestRequest;
    request.stallTimeout = longestRequest;
    HttpClient http(m_http);
    return http.send(request, progress);
}

Result<HttpResponse> TokenClient::postOnce(const QUrl &url, const Form &form,
                                           Progress &progress) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form.bytes();
    request.sending = Sending::Once; // a code, and with rotation a token, works once
    return send(std::move(request), progress);
}

// Nothing was done where a service says "later", so that asking again is no second use of a token.
Result<HttpResponse> TokenClient::post(const QUrl &url, const Form &form, Progress &progress) const
{
    std::optional<milliseconds> since; // the first "later"
    for (milliseconds pause = std::chrono::seconds(1);; pause *= 2) {
        Result<HttpResponse> answer = postOnce(url, form, progress);
        if (!answer)
            return answer;
        const std::optional<milliseconds> named = retryAfter(*answer, m_clock(), 2 * patience);
        const bool isLater = answer->status == 429 || (answer->status == 503 && named);
        // "At once" is no time to come back after.
        const bool isNamed = named && *named >= std::chrono::seconds(1);
        const milliseconds wait = isNamed ? *named : pause;
        const milliseconds now = m_waiting.now();
        if (!since)
            since = now;
        if (!isLater || now - *since + wait > patience)
            return answer;
        progress.report({Stage::Waiting, m_service.name, 0, (wait.count() + 999) / 1000});
        if (const Result<void> waited = waitFor(wait, progress, m_waiting); !waited)
            return waited.failure();
    }
}

void TokenClient::addClient(Form &form) const
{
    form.add("client_id", m_client.id);
    if (m_service.clientSecret != ClientSecret::None && !m_client.secret.isEmpty())
        form.add("client_secret", m_client.secret);
}

// The service's own word for what went wrong: RFC 6749's, or HubSpot's older "status".
static Error errorIn(const OAuthService &service, OAuthStep step, const HttpResponse &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const QString code = body.value("error"_L1).toString();
    const QString status = body.value("status"_L1).toString();
    if (code.isEmpty() && !status.startsWith("BAD_"_L1)) {
        Error error = errorFor(answer);
        // That endpoint knows no passwords and no permissions to write.
        if (answer.status == 401 || answer.status == 403)
            error = {ErrorKind::Unauthorized, ErrorReason::ClientRefused, service.name,
                     u"status %1"_s.arg(answer.status)};
        return error;
    }
    if (answer.status >= 500 || answer.status == 429)
        return errorFor(answer);
    return oauthError(service, step, code.isEmpty() ? status : code,
                      body.value("error_description"_L1).toString());
}

static Result<void> checkClock(const HttpResponse &answer, const QDateTime &now)
{
    const std::optional<QDateTime> theirs = readHttpDate(answer.header("Date"));
    if (theirs && qAbs(theirs->secsTo(now)) > clockTolerance)
        return fail(ErrorKind::Invalid, ErrorReason::ClockWrong);
    return {};
}

Result<TokenReply> TokenClient::ask(const Form &form, OAuthStep step, Progress &progress) const
{
    Result<HttpResponse> answer = post(m_service.tokenUrl, form, progress);
    if (!answer)
        return answer.failure();
    if (!answer->isSuccess())
        return fail(errorIn(m_service, step, *answer));
    // Later on the clock decides nothing that a refusal wouldn't mend.
    if (step == OAuthStep::Exchange) {
        if (const Result<void> clock = checkClock(*answer, m_clock()); !clock)
            return clock.failure();
    }
    Result<TokenReply> reply = readTokenReply(answer->body);
    wipe(answer->body);
    if (!reply) {
        Error error = reply.error();
        error.subject = hostLabel(m_service.tokenUrl);
        return fail(std::move(error));
    }
    return reply;
}

Result<TokenReply> TokenClient::exchange(const Secret &code, const Secret &verifier,
                                         const QString &redirect, Progress &progress) const
{
    Form form;
    form.add("grant_type", u"authorization_code"_s);
    form.add("code", code);
    form.add("redirect_uri", redirect);
    form.add("code_verifier", verifier);
    addClient(form);
    return ask(form, OAuthStep::Exchange, progress);
}

Result<TokenReply> TokenClient::refresh(const Secret &refreshToken, Progress &progress) const
{
    Form form;
    form.add("grant_type", u"refresh_token"_s);
    form.add("refresh_token", refreshToken);
    addClient(form);
    return ask(form, OAuthStep::Refresh, progress);
}

Result<void> TokenClient::revoke(const TokenSet &tokens, Progress &progress) const
{
    if (m_service.revokeUrl.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotFound, m_service.name,
                    u"this service revokes nothing"_s);
    // The refresh token takes its access tokens along (RFC 7009, section 2.1).
    const bool hasRefresh = !tokens.refresh.isEmpty();
    Form form;
    form.add("token", hasRefresh ? tokens.refresh : tokens.access);
    form.add("token_type_hint", hasRefresh ? u"refresh_token"_s : u"access_token"_s);
    addClient(form);
    const Result<HttpResponse> answer = post(m_service.revokeUrl, form, progress);
    if (!answer)
        return answer.failure();
    if (answer->isSuccess())
        return {};
    // Google says invalid_token, with 400, of one that is dead already.
    const QString code =
        QJsonDocument::fromJson(answer->body).object().value("error"_L1).toString();
    if (answer->status == 400 && (code == "invalid_token"_L1 || code == "invalid_grant"_L1))
        return {};
    return fail(errorIn(m_service, OAuthStep::Exchange, *answer));
}

Result<OAuthAccount> TokenClient::account(const TokenReply &reply, const QByteArray &nonce,
                                          Progress &progress) const
{
    if (m_service.accountFrom == AccountFrom::Introspection)
        return introspected(reply, progress);
    if (reply.idToken.isEmpty())
        return userInfo(reply, {}, progress);
    Result<IdTokenAccount> known =
        readIdToken(reply.idToken, {m_service.issuers, m_client.id, nonce, m_clock()});
    if (!known)
        return known.failure();
    if (!known->account.name.isEmpty())
        return std::move(known->account);
    // The name is for showing alone: without one the sign-in is as good.
    const Result<OAuthAccount> named = userInfo(reply, known->subject, progress);
    if (!named && named.error().kind == ErrorKind::Cancelled)
        return named.failure();
    known->account.name = named ? named->name : known->account.id;
    return std::move(known->account);
}

static Result<QJsonObject> objectIn(const OAuthService &service, const HttpResponse &answer)
{
    if (!answer.isSuccess())
        return fail(errorIn(service, OAuthStep::Exchange, answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(answer.url));
    return document.object();
}

// `subject`: whose name is looked for, where that is known (OpenID Connect Core, section 5.3.2).
Result<OAuthAccount> TokenClient::userInfo(const TokenReply &reply, const QString &subject,
                                           Progress &progress) const
{
    if (m_service.userInfoUrl.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, m_service.name,
                    u"nobody says who signed in"_s);
    HttpRequest request;
    request.url = m_service.userInfoUrl;
    request.authorization = bearerAuthorization(reply.access);
    const Result<HttpResponse> answer = send(std::move(request), progress);
    if (!answer)
        return answer.failure();
    const Result<QJsonObject> claims = objectIn(m_service, *answer);
    if (!claims)
        return claims.failure();
    const QString id = claims->value("sub"_L1).toString();
    if (!isVisibleAscii(id.toUtf8(), 255))
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService, hostLabel(answer->url));
    if (!subject.isEmpty() && subject != id)
        return fail(ErrorKind::Unauthorized, ErrorReason::SignInMixedUp, {}, u"userinfo: sub"_s);
    const QString name = nameInClaims(*claims);
    return OAuthAccount{id, name.isEmpty() ? id : name};
}

// HubSpot. That the answer names the hub and its domain is so in the older call; here it is unsure.
Result<OAuthAccount> TokenClient::introspected(const TokenReply &reply, Progress &progress) const
{
    OAuthAccount account{reply.hubId, {}};
    Form form;
    form.add("token", reply.access);
    form.add("token_type_hint", u"access_token"_s);
    addClient(form);
    const Result<HttpResponse> answer = post(m_service.introspectUrl, form, progress);
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return answer.failure();
    const Result<QJsonObject> object =
        answer ? objectIn(m_service, *answer) : Result<QJsonObject>(answer.failure());
    if (object) {
        const double hub = object->value("hub_id"_L1).toDouble();
        const QString id =
            hub >= 1 && hub < 9e15 ? QString::number(static_cast<qint64>(hub)) : QString();
        if (account.id.isEmpty())
            account.id = id;
        if (!id.isEmpty() && id != account.id)
            return fail(ErrorKind::Unauthorized, ErrorReason::SignInMixedUp, {}, u"hub_id"_s);
        account.name = shownName(object->value("hub_domain"_L1).toString());
        if (account.name.isEmpty())
            account.name = shownName(object->value("user"_L1).toString());
    }
    // Without the reply's own word the account would not be known at all.
    if (account.id.isEmpty() && !object)
        return object.failure();
    if (account.id.isEmpty())
        return fail(ErrorKind::Invalid, ErrorReason::NotThisService,
                    hostLabel(m_service.introspectUrl), u"no hub_id"_s);
    if (account.name.isEmpty())
        account.name = u"%1 %2"_s.arg(m_service.name, account.id);
    return account;
}

} // namespace warden
