#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace warden {

// What the Security page shows for a check. Attested: a person said so, and nothing was asked.
enum class Answer { Pass, Fail, Undetermined, Attested };

QString answerName(Answer answer); // "pass", "fail", "undetermined", "attested"
std::optional<Answer> answerFromName(const QString &name);

// Why an answer couldn't be determined.
enum class Unknown {
    NotAsked,     // nobody has yet
    OutOfDate,    // it was, too long ago
    NoPermission, // what was granted isn't enough; `needed` names the scope
    NoRole,       // who signed in may not ask; `needed` names the role
    NotLicensed,  // `needed` names the plan
    NotOffered,   // the service, or this system, has no way to ask
    SignInNeeded, // the sign-in has ended
    Unreachable,
    RateLimited,
    Stopped,     // half of it was read
    Incomplete,  // fewer answers than there have to be
    Unreadable,  // an answer that isn't what was asked for
    NeedsAPerson // what was found, only a person can judge
};

QString unknownName(Unknown why); // "no_permission"
std::optional<Unknown> unknownFromName(const QString &name);
// What a failed call means for the answer. Never that all is well.
Unknown unknownAfter(const Error &error);

// What a check found, with its evidence. A pass can't be put together: only a Reading gives one,
// and only when it came to its end without a gap. (CheckTable hands back what was stored.)
class Finding
{
public:
    Finding() = default; // Undetermined/NotAsked
    static Finding undetermined(Unknown why, const QString &needed = {});
    static Finding undetermined(const Error &error);

    Answer answer() const { return m_answer; } // never Attested
    std::optional<Unknown> why() const;        // of Undetermined
    const QString &needed() const { return m_needed; }
    qint64 looked() const { return m_looked; } // how many things were looked at
    qint64 failing() const { return m_failing; }
    qint64 unclear() const { return m_unclear; } // didn't say what was asked
    // Names of what fails, or of what a person has to judge: the first `mostSubjects`.
    const QStringList &subjects() const { return m_subjects; }
    const QJsonObject &facts() const { return m_facts; }

    // As it is stored and printed.
    QJsonObject evidence() const;

    static constexpr qsizetype mostSubjects = 500;
    static constexpr qsizetype longestSubject = 200; // what is longer is cut

    bool operator==(const Finding &) const = default;

private:
    friend class Reading;
    friend class CheckTable;
    // Of what evidence() wrote; nothing where it isn't that.
    static std::optional<Finding> stored(Answer answer, const QJsonObject &evidence);

    Answer m_answer = Answer::Undetermined;
    Unknown m_why = Unknown::NotAsked;
    QString m_needed = {};
    qint64 m_looked = 0;
    qint64 m_failing = 0;
    qint64 m_unclear = 0;
    QStringList m_subjects = {};
    QJsonObject m_facts = {};
};

// Looks at one thing after another and judges them at the end.
//
// One thing that fails is a fail, whatever else isn't known. Nothing but a reading that was ended,
// saw at least one thing and found each as it should be is a pass. All else is undetermined.
class Reading
{
public:
    void good();
    void bad(const QString &subject); // those who matter most first; see badFirst()
    void badFirst(const QString &subject);
    void unclear();                       // it doesn't say what was asked
    void toJudge(const QString &subject); // neither good nor bad: a person has to look at it
    void broke(Unknown why, const QString &needed = {});
    void fact(const QString &name, const QJsonValue &value) { m_found.m_facts.insert(name, value); }

    // All of it was read. Not saying so leaves it undetermined.
    void ended() { m_isEnded = true; }
    Finding finding() const;

    // To go on later with what was read so far.
    QJsonObject toJson() const;
    static std::optional<Reading> fromJson(const QJsonObject &json);

private:
    void name(const QString &subject, bool isFirst);

    Finding m_found = {};
    qint64 m_toJudge = 0;
    qint64 m_firsts = 0; // of m_found's subjects, those that come first
    std::optional<Unknown> m_broke = {};
    bool m_isEnded = false;
};

} // namespace warden
