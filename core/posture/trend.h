#pragma once

#include "core/posture/check.h"

#include <QDate>

#include <vector>

namespace warden {

// An answer that was found, from when on it was that one.
struct PastAnswer
{
    QString check = {};
    ConnectionId connection = {};
    Answer answer = Answer::Undetermined; // as found: never attested
    QDateTime since = {};
};

struct TrendDay
{
    QDate day = {}; // UTC
    qint64 failing = 0;

    bool operator==(const TrendDay &) const = default;
};

inline constexpr int trendDays = 90;

// How many checks failed at the end of each of the last days, today being `now`; from the first day
// on that anything was found. What couldn't be determined any more still counts as it was.
// `answers` in the order in which they were found. What was removed with its connection doesn't
// count on any day.
std::vector<TrendDay> trendOf(const std::vector<PastAnswer> &answers, const QDateTime &now);

} // namespace warden
