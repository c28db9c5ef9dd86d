#include "core/posture/account_calls.h"

namespace warden {

namespace {

RestService judged(RestService service, AccountCalls::Judge judge,
                   std::optional<AccountRefusal> &refusal)
{
    service.errorFor = [judge = std::move(judge), &refusal](const HttpResponse &answer,
                                                            const QJsonObject &body) {
        return judge(answer, body, refusal);
    };
    return service;
}

} // namespace

AccountCalls::AccountCalls(RestService service, Judge judge,
                           std::shared_ptr<Authorization> authorization, HttpOptions options,
                           Clock clock, Waiting waiting)
    : m_rest(judged(std::move(service), std::move(judge), m_refusal), std::move(authorization),
             std::move(options), std::move(clock), std::move(waiting))
{}

Result<QJsonObject> AccountCalls::ask(const RestCall &call, Progress &progress)
{
    m_refusal.reset();
    return m_rest.ask(call, progress);
}

AccountRefusal AccountCalls::refusalAfter(const Error &error, const QString &scope) const
{
    AccountRefusal refusal = m_refusal.value_or(AccountRefusal{unknownAfter(error), {}});
    if (refusal.why == Unknown::NoPermission && refusal.needed.isEmpty())
        refusal.needed = scope;
    return refusal;
}

Result<Finding> AccountCalls::findingAfter(const Error &error, const QString &scope) const
{
    if (isStopped(error))
        return fail(error);
    const AccountRefusal refusal = refusalAfter(error, scope);
    return Finding::undetermined(refusal.why, refusal.needed);
}

bool isStopped(const Error &error)
{
    return error.kind == ErrorKind::Cancelled;
}

std::optional<bool> flag(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace warden
