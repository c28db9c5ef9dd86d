#include "ui/text/confirmation_text.h"

#include "ui/text/error_text.h"
#include "ui/text/plural.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmationText)
};

// How a new one begins, and no failure.
bool isMissing(const WayBackView &view)
{
    return view.problem && view.problem->reason == ErrorReason::NotFound;
}

} // namespace

QString confirmedSentence(qint64 messages)
{
    if (messages == 0)
        return Text::tr("Nothing new is confirmed.");
    return Text::tr("%Ln messages are confirmed now.", nullptr, pluralOf(messages));
}

QString foundSentence(const WayBackView &view)
{
    const bool isTestAlone = view.isTestConfirmed && view.confirmed == 0;
    const QString found = isTestAlone
                              ? Text::tr("The test message is confirmed: the way back works.")
                              : confirmedSentence(view.confirmed);
    return (found + u' ' + wayBackNote(view)).trimmed();
}

QString wayBackNote(const WayBackView &view)
{
    if (isMissing(view))
        return Text::tr("The way back of “%1” isn't there yet. It begins when the Zap writes its "
                        "first line.")
            .arg(view.name);
    if (view.problem)
        return Text::tr("The way back of “%1”: %2").arg(view.name, errorLine(*view.problem));
    if (view.batches > 0)
        return Text::tr("The Zap of “%1” names batches, which don't tell one message from another. "
                        "Let its last step write idempotency_key.")
            .arg(view.name);
    if (!view.isComplete)
        return Text::tr("Only the newest part of the way back of “%1” was read.").arg(view.name);
    return {};
}

bool needsMending(const WayBackView &view)
{
    return (view.problem && !isMissing(view)) || view.batches > 0;
}

} // namespace warden
