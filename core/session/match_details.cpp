#include "core/session/match_details.h"

using namespace Qt::StringLiterals;

namespace warden {

QJsonObject matchDetails(MatchVerdict verdict, const RecordId &other)
{
    return {{u"verdict"_s, matchVerdictName(verdict)}, {u"other"_s, other.value()}};
}

} // namespace warden
