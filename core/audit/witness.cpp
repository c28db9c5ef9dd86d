#include "core/audit/witness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString witnessKindName(WitnessKind kind)
{
    switch (kind) {
    case WitnessKind::Folder:
        return u"file"_s;
    case WitnessKind::Mail:
        return u"mail"_s;
    case WitnessKind::Hook:
        return u"hook"_s;
    }
    Q_UNREACHABLE();
}

Result<WitnessKind> witnessKindFromName(const QString &name)
{
    for (const WitnessKind kind : {WitnessKind::Folder, WitnessKind::Mail, WitnessKind::Hook}) {
        if (witnessKindName(kind) == name)
            return kind;
    }
    return fail(ErrorKind::Invalid, u"not a kind of witness"_s);
}

bool isDue(const Witness &witness, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    // A task that is started once a day doesn't come to the second.
    const qint64 interval = witness.everyHours * hour;
    const qint64 usual = interval - interval / 24;
    // A time that lies ahead is of a clock that was set back.
    const auto isPast = [&now](const QDateTime &time, qint64 seconds) {
        return !time.isValid() || time > now || time.secsTo(now) >= seconds;
    };
    return isPast(witness.toldAt, usual) && isPast(witness.triedAt, std::min(usual, hour));
}

} // namespace warden
