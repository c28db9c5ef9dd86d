#pragma once

#include "core/session/session_review.h"

namespace warden {

struct ReviewLine
{
    QString when = {};
    QString who = {};
    QString what = {};
};

// One thing to look at, and what is to be seen there.
struct ReviewStep
{
    QString name = {};     // "Access"
    QString question = {}; // what a person asks oneself
    std::vector<ReviewLine> lines = {};
    qint64 total = 0;  // of these, also of those that aren't shown
    QString rest = {}; // what isn't shown; empty: nothing
};

// A review as somebody is led through it, what is most urgent first.
std::vector<ReviewStep> reviewSteps(const SecurityReview &review, const QDateTime &now);

// From when on it tells.
QString reviewSentence(const SecurityReview &review);

} // namespace warden
