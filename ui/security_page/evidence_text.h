#pragma once

#include "core/posture/check.h"
#include "ui/text/egress_text.h"

namespace warden {

// A check's evidence in words.

// What was found, in one or two sentences.
QString foundText(const Check &check, Dates dates = Dates::FromNow);
// What fails or has to be judged, as people call it; none where foundText() says it.
QStringList subjectTexts(const Check &check, Dates dates = Dates::FromNow);
// "By asking the service: GET /v1.0/…".
QString howText(const QString &how);

struct NamedFact
{
    QString name = {};
    QString value = {};
};
// What else was read: how many things, dates, servers.
std::vector<NamedFact> factTexts(const Finding &finding);

// "Fails, from 4 Jan 2027 at 14:05 until today at 09:30".
QString historyText(const Check &answer, const QDateTime &now);

} // namespace warden
