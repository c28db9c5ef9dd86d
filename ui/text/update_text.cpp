#include "ui/text/update_text.h"

#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UpdateText)
};

} // namespace

QString newVersionSentence(const Release &release)
{
    return Text::tr("Contact Warden %1 is out, of %2.")
        .arg(release.version.toString(), longDay(release.date));
}

QString installSentence(const Release &release)
{
    return release.isUrgent
               ? Text::tr("It is marked as urgent: install it soon, as you installed this one.")
               : Text::tr("Install it when it suits you, as you installed this one.");
}

QString answerSentence(const Session::Updates::State &state)
{
    if (state.failure)
        return Text::tr("There was no answer: %1").arg(sentenceFor(*state.failure).whatHappened);
    if (!state.askedAt.isValid() || state.newer)
        return {};
    return Text::tr("There is none newer than this one, %1.").arg(QStringLiteral(WARDEN_VERSION));
}

QString askedSentence(const Session::Updates::State &state)
{
    if (!state.askedAt.isValid())
        return {};
    return Text::tr("Last asked on %1.").arg(longDayAndClock(state.askedAt));
}

QString whomItTalksTo(const QString &updateHost)
{
    if (updateHost.isEmpty())
        return whomItTalksTo();
    return Text::tr("It talks to nobody but the services that you connect, the places that you "
                    "name for witnesses and alerts, and %1 where you let it ask for new versions.")
        .arg(updateHost);
}

} // namespace warden
