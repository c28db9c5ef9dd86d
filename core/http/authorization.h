#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"

#include <memory>

namespace warden {

// Where requests get their Authorization header from, when it may change while a sync runs.
// Calls block and notice a cancel within 100 ms; any thread, one at a time.
class Authorization
{
public:
    virtual ~Authorization() = default;

    // The header's whole value, "Bearer …", good for the next minute at least.
    // Unauthorized where a person has to sign in; Offline where it can't be renewed now.
    virtual Result<std::shared_ptr<const Secret>> header(Progress &progress) = 0;

    // The service answered 401 to `refused`. Another value, if there can be one; else Unauthorized
    // with the reason that a person can mend.
    virtual Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &refused,
                                                               Progress &progress) = 0;
};

// A pasted key, sent as "Bearer <key>" (RFC 6750, section 2.1). Once refused it stays refused.
class KeyAuthorization : public Authorization
{
public:
    explicit KeyAuthorization(const Secret &key);

    Result<std::shared_ptr<const Secret>> header(Progress &progress) override;
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &refused,
                                                       Progress &progress) override;

private:
    std::shared_ptr<const Secret> m_header;
};

// "Bearer <token>".
std::shared_ptr<const Secret> bearerAuthorization(const Secret &token);

} // namespace warden
