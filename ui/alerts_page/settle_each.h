#pragma once

#include "core/base/progress.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace warden {

class InlineMessage;

// What came of doing something with one after the other.
struct EachSettled
{
    QStringList done = {}; // ids
    std::vector<std::pair<QString, Error>> failures = {};
};

// Each is an event of its own, and what fails for one leaves the others. Where there are several,
// those that somebody else has settled meanwhile count as done. Only Cancelled ends it.
Result<EachSettled> settleOneByOne(const QStringList &ids, Progress &progress,
                                   const std::function<Result<void>(const QString &id)> &settle);

// The same for a call that answers with what it settled.
template <class Settle>
Result<EachSettled> settleEach(const QStringList &ids, Progress &progress, const Settle &settle)
{
    return settleOneByOne(ids, progress, [&settle](const QString &id) -> Result<void> {
        const auto settled = settle(id);
        return settled ? Result<void>() : settled.failure();
    });
}

// The sentence says how many it didn't work for; which, and why, stands in the details. Of one
// alone only the error is said.
void showFailures(InlineMessage &message, const EachSettled &settled, const QString &sentence,
                  const QHash<QString, QString> &names);

} // namespace warden
