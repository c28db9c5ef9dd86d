#include "ui/text/progress_text.h"

#include "ui/text/plural.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

constexpr qint64 tooSoonMs = 3000;

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Connecting:
        return Text::tr("Connecting to %1");
    case Stage::Listing:
        return Text::tr("Looking what changed in %1");
    case Stage::Fetching:
        return Text::tr("Fetching %1");
    case Stage::Storing:
        return Text::tr("Storing %1");
    case Stage::Comparing:
        return Text::tr("Comparing %1");
    case Stage::Planning:
        return Text::tr("Planning %1");
    case Stage::Writing:
        return Text::tr("Writing to %1");
    case Stage::Recording:
        return Text::tr("Recording what happened in %1");
    case Stage::Verifying:
        return Text::tr("Verifying %1");
    case Stage::Waiting:
        return Text::tr("Waiting as %1 asks");
    case Stage::SigningIn:
        return Text::tr("Signing in at %1");
    }
    Q_UNREACHABLE();
}

QString stageTextAlone(Stage stage)
{
    switch (stage) {
    case Stage::Connecting:
        return Text::tr("Connecting");
    case Stage::Listing:
        return Text::tr("Looking what changed");
    case Stage::Fetching:
        return Text::tr("Fetching contacts");
    case Stage::Storing:
        return Text::tr("Storing contacts");
    case Stage::Comparing:
        return Text::tr("Comparing contacts");
    case Stage::Planning:
        return Text::tr("Making the plan");
    case Stage::Writing:
        return Text::tr("Writing changes");
    case Stage::Recording:
        return Text::tr("Recording what happened");
    case Stage::Verifying:
        return Text::tr("Verifying");
    case Stage::Waiting:
        return Text::tr("Waiting as the service asks");
    case Stage::SigningIn:
        return Text::tr("Signing in in the browser");
    }
    Q_UNREACHABLE();
}

QString timeText(qint64 seconds)
{
    if (seconds > 90)
        return Text::tr("%Ln minutes", nullptr, pluralOf((seconds + 59) / 60));
    return Text::tr("%Ln seconds", nullptr, pluralOf(seconds));
}

} // namespace

QString progressLine(const ProgressStep &step)
{
    const QString text = step.subject.isEmpty() ? stageTextAlone(step.stage)
                                                : stageText(step.stage).arg(step.subject);
    const QLocale locale;
    const bool isCountedDown = step.stage == Stage::Waiting || step.stage == Stage::SigningIn;
    if (isCountedDown && step.total > 0)
        return Text::tr("%1 (%2 left)").arg(text, timeText(step.total - step.done));
    if (step.total > 0)
        return Text::tr("%1 (%2 of %3)")
            .arg(text, locale.toString(step.done), locale.toString(step.total));
    if (step.done > 0)
        return Text::tr("%1 (%2)").arg(text, locale.toString(step.done));
    return text + u"…"_s;
}

QString estimate(qint64 elapsedMs, qint64 done, qint64 total)
{
    if (elapsedMs < tooSoonMs || done <= 0 || total <= done)
        return {};
    const qint64 leftMs = qint64(double(elapsedMs) / double(done) * double(total - done));
    if (leftMs < 10'000)
        return Text::tr("a few seconds left");
    if (leftMs < 90'000)
        return Text::tr("about a minute left");
    if (leftMs < 90 * 60'000)
        return Text::tr("about %Ln minutes left", nullptr, pluralOf((leftMs + 30'000) / 60'000));
    return Text::tr("about %Ln hours left", nullptr, pluralOf((leftMs + 1'800'000) / 3'600'000));
}

} // namespace warden
