#pragma once

#include "core/posture/account_calls.h"
#include "core/posture/account_questions.h"

namespace warden {

// A Google Workspace's people, by the Directory API (Admin SDK, directory_v1): who has a second
// factor and who has to, super administrators, accounts that nobody uses; and the apps that have
// access to the account that signed in. Each user is read once, 500 a page.
class GoogleAccounts : public AccountQuestions
{
public:
    GoogleAccounts(AskedAccount account, std::shared_ptr<Authorization> authorization,
                   HttpOptions options = {}, Clock clock = systemClock(),
                   Waiting waiting = Waiting::real());

    static QStringList checks(); // that ask() answers
    Result<std::vector<Found>> ask(const std::optional<HalfReading> &half, const Keep &keep,
                                   Progress &progress) override;

private:
    Result<std::vector<Found>> askForUsers(const std::optional<HalfReading> &half, const Keep &keep,
                                           Progress &progress);
    Result<Finding> askForApps(Progress &progress);

    const AskedAccount m_account;
    const Clock m_clock;
    AccountCalls m_calls;
};

} // namespace warden
