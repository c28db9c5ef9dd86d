#include "ui/settings_page/witness_text.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDir>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WitnessText)
};

} // namespace

QString witnessTitle(const Witness &witness)
{
    switch (witness.kind) {
    case WitnessKind::Folder:
        return Text::tr("Folder %1").arg(QDir::toNativeSeparators(witness.place));
    case WitnessKind::Mail:
        return Text::tr("Mail to %1").arg(witness.place);
    case WitnessKind::Hook:
        return Text::tr("Hook %1").arg(witness.place);
    }
    Q_UNREACHABLE();
}

QString witnessSchedule(int everyHours)
{
    if (everyHours == 24)
        return Text::tr("daily");
    if (everyHours == 7 * 24)
        return Text::tr("weekly");
    if (everyHours % 24 == 0)
        return Text::tr("every %Ln days", nullptr, pluralOf(everyHours / 24));
    return everyHours == 1 ? Text::tr("hourly")
                           : Text::tr("every %Ln hours", nullptr, pluralOf(everyHours));
}

QList<int> offeredSchedules()
{
    return {1, 6, 24, 7 * 24};
}

QString witnessState(const Witness &witness, const QDateTime &now)
{
    const QString schedule = witnessSchedule(witness.everyHours);
    if (!witness.toldAt.isValid())
        return Text::tr("%1 · not told yet").arg(schedule);
    return Text::tr("%1 · told %2, of %Ln entries", nullptr, pluralOf(witness.toldSize))
        .arg(schedule, whenText(witness.toldAt, now));
}

} // namespace warden
