#pragma once

#include "core/http/rest_client.h"
#include "core/posture/finding.h"

namespace warden {

// Where a service's accounts are asked for, and who asks.
struct AskedAccount
{
    QUrl endpoint = {};
    QString name = {};        // the address that signed in
    QString id = {};          // the service's own for it
    QString clientId = {};    // ours there
    QStringList granted = {}; // scopes
};

// Why a service doesn't tell.
struct AccountRefusal
{
    Unknown why = Unknown::NoRole;
    QString needed = {};
};

// Calls to a service whose refusals are answers, too. Not to be moved: RestClient refers to it.
class AccountCalls
{
public:
    // What an unsuccessful answer means, and whether it is a refusal.
    using Judge = std::function<Error(const HttpResponse &answer, const QJsonObject &body,
                                      std::optional<AccountRefusal> &refusal)>;
    AccountCalls(RestService service, Judge judge, std::shared_ptr<Authorization> authorization,
                 HttpOptions options, Clock clock, Waiting waiting);
    AccountCalls(const AccountCalls &) = delete;
    AccountCalls &operator=(const AccountCalls &) = delete;

    Result<QJsonObject> ask(const RestCall &call, Progress &progress);
    // After ask() failed with it: why there is no answer. `scope` is what the call takes, where the
    // service says only that a scope is missing.
    AccountRefusal refusalAfter(const Error &error, const QString &scope) const;
    // The same as an answer; the error itself where a person stopped it.
    Result<Finding> findingAfter(const Error &error, const QString &scope) const;

private:
    std::optional<AccountRefusal> m_refusal = {};
    RestClient m_rest;
};

bool isStopped(const Error &error);

// Nothing where the service doesn't say yes or no.
std::optional<bool> flag(const QJsonObject &json, QLatin1StringView key);

} // namespace warden
