#include "core/posture/finding.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr std::array answers = {
    std::pair(Answer::Pass, "pass"_L1), std::pair(Answer::Fail, "fail"_L1),
    std::pair(Answer::Undetermined, "undetermined"_L1), std::pair(Answer::Attested, "attested"_L1)};

constexpr std::array reasons = {std::pair(Unknown::NotAsked, "not_asked"_L1),
                                std::pair(Unknown::OutOfDate, "out_of_date"_L1),
                                std::pair(Unknown::NoPermission, "no_permission"_L1),
                                std::pair(Unknown::NoRole, "no_role"_L1),
                                std::pair(Unknown::NotLicensed, "not_licensed"_L1),
                                std::pair(Unknown::NotOffered, "not_offered"_L1),
                                std::pair(Unknown::SignInNeeded, "sign_in_needed"_L1),
                                std::pair(Unknown::Unreachable, "unreachable"_L1),
                                std::pair(Unknown::RateLimited, "rate_limited"_L1),
                                std::pair(Unknown::Stopped, "stopped"_L1),
                                std::pair(Unknown::Incomplete, "incomplete"_L1),
                                std::pair(Unknown::Unreadable, "unreadable"_L1),
                                std::pair(Unknown::NeedsAPerson, "needs_a_person"_L1)};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

QString answerName(Answer answer)
{
    return std::ranges::find(answers, answer, &std::pair<Answer, QLatin1StringView>::first)->second;
}

std::optional<Answer> answerFromName(const QString &name)
{
    for (const auto &[answer, known] : answers) {
        if (name == known)
            return answer;
    }
    return {};
}

QString unknownName(Unknown why)
{
    return std::ranges::find(reasons, why, &std::pair<Unknown, QLatin1StringView>::first)->second;
}

std::optional<Unknown> unknownFromName(const QString &name)
{
    for (const auto &[why, known] : reasons) {
        if (name == known)
            return why;
    }
    return {};
}

Unknown unknownAfter(const Error &error)
{
    // Somebody else answered, or sent us elsewhere.
    if (error.reason == ErrorReason::NotThisService ||
        error.reason == ErrorReason::OtherHostRefused)
        return Unknown::Unreadable;
    switch (error.kind) {
    case ErrorKind::Offline:
        return Unknown::Unreachable;
    case ErrorKind::Unauthorized:
        return Unknown::SignInNeeded;
    case ErrorKind::Denied:
        return Unknown::NoPermission;
    case ErrorKind::RateLimited:
        return Unknown::RateLimited;
    case ErrorKind::Cancelled:
        return Unknown::Stopped;
    case ErrorKind::Usage:
    case ErrorKind::Locked:
    case ErrorKind::Busy:
    case ErrorKind::Conflict:
    case ErrorKind::Held:
    case ErrorKind::Stale:
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        return Unknown::Unreadable;
    }
    return Unknown::Unreadable;
}

Finding Finding::undetermined(Unknown why, const QString &needed)
{
    Finding finding;
    finding.m_why = why;
    finding.m_needed = needed;
    return finding;
}

Finding Finding::undetermined(const Error &error)
{
    Finding finding = undetermined(unknownAfter(error));
    finding.m_facts = {{u"kind"_s, kindName(error.kind)}, {u"reason"_s, reasonName(error.reason)}};
    return finding;
}

std::optional<Unknown> Finding::why() const
{
    return m_answer == Answer::Undetermined ? std::optional(m_why) : std::nullopt;
}

QJsonObject Finding::evidence() const
{
    QJsonObject json{{u"looked_at"_s, m_looked},
                     {u"failing"_s, m_failing},
                     {u"unclear"_s, m_unclear},
                     {u"items"_s, QJsonArray::fromStringList(m_subjects)},
                     {u"facts"_s, m_facts}};
    if (m_answer == Answer::Undetermined) {
        json.insert(u"reason"_s, unknownName(m_why));
        if (!m_needed.isEmpty())
            json.insert(u"needs"_s, m_needed);
    }
    return json;
}

std::optional<Finding> Finding::stored(Answer answer, const QJsonObject &evidence)
{
    const std::optional<Unknown> why = unknownFromName(evidence.value("reason"_L1).toString());
    if (answer == Answer::Attested || (answer == Answer::Undetermined) != why.has_value())
        return {};
    Finding finding;
    finding.m_answer = answer;
    finding.m_why = why.value_or(Unknown::NotAsked);
    finding.m_needed = evidence.value("needs"_L1).toString();
    finding.m_looked = evidence.value("looked_at"_L1).toInteger();
    finding.m_failing = evidence.value("failing"_L1).toInteger();
    finding.m_unclear = evidence.value("unclear"_L1).toInteger();
    finding.m_subjects = textsOf(evidence.value("items"_L1));
    finding.m_facts = evidence.value("facts"_L1).toObject();
    return finding;
}

void Reading::name(const QString &subject, bool isFirst)
{
    QStringList &subjects = m_found.m_subjects;
    if (isFirst)
        subjects.insert(m_firsts++, subject.left(Finding::longestSubject));
    else
        subjects.append(subject.left(Finding::longestSubject));
    if (subjects.size() > Finding::mostSubjects)
        subjects.removeLast();
    m_firsts = std::min<qint64>(m_firsts, subjects.size());
}

void Reading::good()
{
    ++m_found.m_looked;
}

void Reading::bad(const QString &subject)
{
    ++m_found.m_looked;
    ++m_found.m_failing;
    name(subject, false);
}

void Reading::badFirst(const QString &subject)
{
    ++m_found.m_looked;
    ++m_found.m_failing;
    name(subject, true);
}

void Reading::unclear()
{
    ++m_found.m_looked;
    ++m_found.m_unclear;
}

void Reading::toJudge(const QString &subject)
{
    ++m_found.m_looked;
    ++m_toJudge;
    name(subject, false);
}

void Reading::broke(Unknown why, const QString &needed)
{
    if (m_broke)
        return;
    m_broke = why;
    m_found.m_needed = needed;
}

Finding Reading::finding() const
{
    Finding finding = m_found;
    finding.m_answer = Answer::Undetermined;
    if (m_found.m_failing > 0) {
        finding.m_answer = Answer::Fail;
        finding.m_needed.clear();
        if (m_broke || !m_isEnded)
            finding.m_facts.insert(u"incomplete"_s, true);
    } else if (m_broke) {
        finding.m_why = *m_broke;
    } else if (!m_isEnded) {
        finding.m_why = Unknown::Stopped;
    } else if (m_found.m_unclear > 0) {
        finding.m_why = Unknown::Unreadable;
    } else if (m_found.m_looked == 0) {
        finding.m_why = Unknown::Incomplete;
    } else if (m_toJudge > 0) {
        finding.m_why = Unknown::NeedsAPerson;
    } else {
        finding.m_answer = Answer::Pass;
    }
    return finding;
}

QJsonObject Reading::toJson() const
{
    return {{u"looked_at"_s, m_found.m_looked},
            {u"failing"_s, m_found.m_failing},
            {u"unclear"_s, m_found.m_unclear},
            {u"to_judge"_s, m_toJudge},
            {u"firsts"_s, m_firsts},
            {u"facts"_s, m_found.m_facts},
            {u"items"_s, QJsonArray::fromStringList(m_found.m_subjects)}};
}

std::optional<Reading> Reading::fromJson(const QJsonObject &json)
{
    for (const QLatin1StringView key :
         {"looked_at"_L1, "failing"_L1, "unclear"_L1, "to_judge"_L1, "firsts"_L1}) {
        if (!json.value(key).isDouble())
            return {};
    }
    Reading reading;
    reading.m_found.m_looked = json.value("looked_at"_L1).toInteger();
    reading.m_found.m_failing = json.value("failing"_L1).toInteger();
    reading.m_found.m_unclear = json.value("unclear"_L1).toInteger();
    reading.m_toJudge = json.value("to_judge"_L1).toInteger();
    reading.m_found.m_facts = json.value("facts"_L1).toObject();
    reading.m_found.m_subjects = textsOf(json.value("items"_L1)).mid(0, Finding::mostSubjects);
    reading.m_firsts = std::clamp<qint64>(json.value("firsts"_L1).toInteger(), 0,
                                          reading.m_found.m_subjects.size());
    return reading;
}

} // namespace warden
