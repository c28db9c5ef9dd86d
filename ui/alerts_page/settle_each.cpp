#include "ui/alerts_page/settle_each.h"

#include "ui/text/error_text.h"
#include "ui/widgets/inline_message.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<EachSettled> settleOneByOne(const QStringList &ids, Progress &progress,
                                   const std::function<Result<void>(const QString &id)> &settle)
{
    EachSettled settled;
    for (const QString &id : ids) {
        if (const Result<void> goesOn = progress.check(); !goesOn)
            return goesOn.failure();
        const Result<void> done = settle(id);
        const bool isOthersWork =
            !done && ids.size() > 1 && done.error().reason == ErrorReason::AlreadyAnswered;
        if (done || isOthersWork)
            settled.done.append(id);
        else
            settled.failures.emplace_back(id, done.error());
    }
    return settled;
}

void showFailures(InlineMessage &message, const EachSettled &settled, const QString &sentence,
                  const QHash<QString, QString> &names)
{
    if (settled.done.isEmpty() && settled.failures.size() == 1) {
        message.showError(settled.failures.front().second);
        return;
    }
    QStringList lines;
    for (const auto &[id, error] : settled.failures) {
        const QString name = names.value(id);
        const QString line = name.isEmpty() ? errorLine(error) : name + u": "_s + errorLine(error);
        if (!lines.contains(line))
            lines.append(line);
    }
    message.showMessage(StateKind::Danger, sentence, {}, lines.join(u'\n'));
}

} // namespace warden
