#pragma once

#include "app/sandbox/sandbox_message.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QMutex>
#include <QStringList>

#include <functional>
#include <optional>

namespace warden {

enum class AccountDialect { Google, Microsoft };

struct SandboxAccount
{
    QString name = {};
    QString id = {}; // empty: one is made up
    bool isAdmin = false;
    bool isEnrolled = true;
    bool isEnforced = true;
    bool isSuspended = false;
    QDateTime seenAt = {};    // invalid: never
    QStringList without = {}; // fields that the service leaves out
};

struct AccountSandboxOptions
{
    AccountDialect dialect = AccountDialect::Google;
    // As of ServiceLogOptions.
    std::function<bool(const QByteArray &token, const QStringList &anyOfScopes)> isGranted = {};
};

// The people of a business and the apps that they let in, as Google's Directory API (users,
// tokens) and Microsoft Graph (userRegistrationDetails, security defaults, oauth2PermissionGrants,
// servicePrincipals) tell of them. Beside a service's stand-in, like ServiceLogSandbox, and as
// strict. Any thread.
class AccountSandbox
{
public:
    explicit AccountSandbox(AccountSandboxOptions options) : m_options(std::move(options)) {}

    // Nothing: the request isn't for it.
    std::optional<SandboxResponse> answer(const SandboxRequest &request);

    void add(const SandboxAccount &account);
    void addApp(const QString &clientId, const QString &name);
    void addGrant(const QJsonObject &grant); // as Microsoft tells of it, beside those of the apps
    void setPageSize(int most);
    void setLicensed(bool isLicensed);    // Microsoft's report
    void setAdministrator(bool isOne);    // whoever signed in
    void setSecurityDefaults(bool areOn); // Microsoft's
    void loseAfter(int accounts);         // the list ends there; 0: nothing is lost

private:
    std::optional<SandboxResponse> refusal(const SandboxRequest &request,
                                           const QStringList &scopes) const;
    std::optional<SandboxResponse> google(const SandboxRequest &request) const;
    std::optional<SandboxResponse> microsoft(const SandboxRequest &request) const;
    SandboxResponse googleUsers(const SandboxRequest &request) const;
    SandboxResponse googleTokens(const QString &user) const;
    SandboxResponse registrations(const SandboxRequest &request) const;
    qsizetype shown() const; // of the accounts

    struct App
    {
        QString clientId;
        QString name;
    };

    const AccountSandboxOptions m_options;
    mutable QMutex m_mutex; // for what follows
    QList<SandboxAccount> m_accounts;
    QList<App> m_apps;
    QJsonArray m_otherGrants;
    int m_pageSize = 100;
    int m_lostAfter = 0;
    bool m_isLicensed = true;
    bool m_isAdministrator = true;
    bool m_areDefaultsOn = true;
};

} // namespace warden
