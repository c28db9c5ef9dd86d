#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/posture/finding.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace warden {

// How far a list of accounts was read.
struct HalfReading
{
    QDateTime startedAt = {};
    QString next = {}; // the page to go on with
    QJsonObject readings = {};
};

// What one question found, and by which call.
struct Found
{
    QString check = {};
    QString how = {};
    Finding finding = {};
};

// What a cloud tells of the accounts of its own people.
class AccountQuestions
{
public:
    virtual ~AccountQuestions() = default;

    // One request a page, at the service's own pace. `half`: to go on with; `keep` is called after
    // each page with what to go on with next time. An error is Cancelled or one of `keep`'s; what a
    // service doesn't tell is a finding.
    using Keep = std::function<Result<void>(const HalfReading &half)>;
    virtual Result<std::vector<Found>> ask(const std::optional<HalfReading> &half, const Keep &keep,
                                           Progress &progress) = 0;
};

} // namespace warden
