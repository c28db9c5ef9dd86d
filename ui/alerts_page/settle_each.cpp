#include "ui/alerts_page/settle_each.h"

namespace warden {

Result<void> settleEach(const QStringList &ids, Progress &progress,
                        const std::function<Result<KeptAlert>(const QString &id)> &settle)
{
    for (const QString &id : ids) {
        if (const Result<void> goesOn = progress.check(); !goesOn)
            return goesOn.failure();
        const Result<KeptAlert> done = settle(id);
        const bool isOthersWork =
            !done && ids.size() > 1 && done.error().reason == ErrorReason::AlreadyAnswered;
        if (!done && !isOthersWork)
            return done.failure();
    }
    return {};
}

} // namespace warden
