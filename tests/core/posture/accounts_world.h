#pragma once

#include "app/sandbox/account_sandbox.h"
#include "app/sandbox/fault.h"
#include "app/sandbox/sandbox_server.h"
#include "core/oauth/oauth_service.h"
#include "core/posture/google_accounts.h"
#include "core/posture/microsoft_accounts.h"

namespace warden {

using namespace Qt::StringLiterals;

inline const QString tenant = u"11111111-2222-4333-8444-555555555555"_s;

struct SignedIn : Authorization
{
    Result<std::shared_ptr<const Secret>> header(Progress &) override
    {
        return bearerAuthorization(Secret("sandbox-token"));
    }
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &, Progress &) override
    {
        return fail(ErrorKind::Unauthorized, ErrorReason::SignInEnded);
    }
};

// What was waited for, in time that doesn't pass.
struct Waited
{
    std::shared_ptr<std::chrono::milliseconds> time =
        std::make_shared<std::chrono::milliseconds>(0);
    Waiting waiting() const
    {
        return {[now = time] { return *now; },
                [now = time](std::chrono::milliseconds more) { *now += more; }};
    }
};

// A business of one of the services, whose answers a test may spoil.
class World
{
public:
    using Spoil = std::function<std::optional<SandboxResponse>(const SandboxRequest &request,
                                                               SandboxResponse answer)>;

    explicit World(bool isGoogle)
        : sandbox({.dialect = isGoogle ? AccountDialect::Google : AccountDialect::Microsoft}),
          isOfGoogle(isGoogle)
    {
        for (int i = 0; i < 5; ++i) {
            SandboxAccount account = person(i);
            account.isAdmin = i < 2;
            sandbox.add(account);
        }
        sandbox.addApp(u"our-client"_s, u"Contact Warden"_s);
        (void)server.start();
    }

    static SandboxAccount person(int number)
    {
        return {.name = u"p%1@example.com"_s.arg(number),
                .id = u"user-%1"_s.arg(number),
                .seenAt = QDateTime::currentDateTimeUtc()};
    }

    std::unique_ptr<AccountQuestions> questions()
    {
        AskedAccount account{.endpoint = endpoint.isEmpty() ? server.url() : endpoint,
                             .name = u"P0@example.com"_s,
                             .id = tenant + u".user-0"_s,
                             .clientId = u"our-client"_s};
        const OAuthService service = isOfGoogle ? googleSignIn() : microsoftSignIn(tenant);
        account.granted = service.accountScopes + service.appScopes;
        const auto key = std::make_shared<SignedIn>();
        if (isOfGoogle) {
            return std::make_unique<GoogleAccounts>(granted(account), key, HttpOptions(),
                                                    systemClock(), waited.waiting());
        }
        return std::make_unique<MicrosoftAccounts>(granted(account), key, HttpOptions(),
                                                   systemClock(), waited.waiting());
    }

    Result<std::vector<Found>> ask(const std::optional<HalfReading> &half = {})
    {
        const std::unique_ptr<AccountQuestions> questions = this->questions();
        return questions->ask(
            half,
            [this](const HalfReading &read) {
                kept.push_back(read);
                return Result<void>();
            },
            progress);
    }

    Finding answerTo(const QString &check)
    {
        const Result<std::vector<Found>> all = ask();
        if (!all)
            return {};
        const auto found = std::ranges::find(*all, check, &Found::check);
        return found == all->end() ? Finding() : found->finding;
    }

    AccountSandbox sandbox;
    bool isOfGoogle = true;
    QUrl endpoint = {}; // empty: the stand-in's own
    std::optional<QStringList> onlyGranted = {};
    Spoil spoil = {};
    Waited waited = {};
    std::vector<HalfReading> kept = {};
    Progress progress = {};
    FaultList faults = {};
    std::atomic_int requests = 0;
    SandboxServer server{[this](const SandboxRequest &request) {
                             ++requests;
                             SandboxResponse answer = sandbox.answer(request).value_or(
                                 textResponse(404, "no such thing"));
                             if (spoil)
                                 return spoil(request, answer).value_or(answer);
                             return answer;
                         },
                         faults};

private:
    AskedAccount granted(AskedAccount account) const
    {
        if (onlyGranted)
            account.granted = *onlyGranted;
        return account;
    }
};

} // namespace warden
