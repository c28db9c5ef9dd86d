#pragma once

#include "core/posture/account_calls.h"
#include "core/posture/account_questions.h"

namespace warden {

// A Microsoft 365 tenant's people, by Graph v1.0: who registered a second factor
// (userRegistrationDetails, which says nothing of who has to use it), security defaults, how many
// administrators; and the apps that were consented to. Keeps to 5 requests in 10 seconds.
class MicrosoftAccounts : public AccountQuestions
{
public:
    MicrosoftAccounts(AskedAccount account, std::shared_ptr<Authorization> authorization,
                      HttpOptions options = {}, Clock clock = systemClock(),
                      Waiting waiting = Waiting::real());

    static QStringList checks(); // that ask() answers
    Result<std::vector<Found>> ask(const std::optional<HalfReading> &half, const Keep &keep,
                                   Progress &progress) override;

private:
    // `take` gets each item of a list; nothing: it was read to its end.
    using Take = std::function<void(const QJsonObject &item)>;
    using PageRead = std::function<Result<void>(const QString &next)>;
    Result<std::optional<AccountRefusal>> list(const QUrl &first, const QString &scope,
                                               const Take &take, const PageRead &pageRead,
                                               Progress &progress);
    Result<std::vector<Found>> askForUsers(const std::optional<HalfReading> &half, const Keep &keep,
                                           Progress &progress);
    Result<Finding> askForDefaults(Progress &progress);
    Result<Finding> askForApps(Progress &progress);
    Result<QString> nameOf(const QString &principal, bool &isOurs, Progress &progress);

    const AskedAccount m_account;
    const Clock m_clock;
    AccountCalls m_calls;
};

} // namespace warden
