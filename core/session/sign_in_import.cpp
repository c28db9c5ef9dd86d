#include "core/session/sign_in_import.h"

#include "core/base/timestamp.h"
#include "core/events/event_actions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString nextNumber = u"next_number"_s;
const QString ownNumber = u"number"_s;

class Review
{
public:
    explicit Review(const SpoolReading &reading)
        : m_reading(reading), m_next(reading.expected.value_or(1))
    {}

    void take(const SpoolContent &content)
    {
        const bool isFull = content.entries.size() == size_t{mostSpooled};
        for (const SpoolEntry &entry : content.entries) {
            const Result<FailedSignIn> signIn =
                openSignIn(entry, m_reading.privateKey, m_reading.roster.workspaceId);
            // The process died after the log had it and before the file forgot it.
            if (signIn && m_reading.isInLog(signIn->id))
                continue;
            goTo(entry.number,
                 isFull && &entry == &content.entries.front() ? u"full"_s : u"missing"_s);
            m_next = entry.number + 1;
            if (signIn)
                m_review.events.push_back(failed(entry.number, *signIn));
            else
                note(u"unreadable"_s, entry.number, entry.number);
        }
        goTo(content.next, u"missing"_s);
    }
    void note(const QString &reason, qint64 from = 0, qint64 to = 0)
    {
        Event event = ownEvent(actions::signInSpoolIncomplete, Outcome::Unknown);
        event.details = {{u"reason"_s, reason}};
        if (from > 0) {
            event.counts.insert(u"from_number"_s, from);
            event.counts.insert(u"to_number"_s, to);
        }
        m_review.events.push_back(std::move(event));
    }
    void noteStart()
    {
        m_review.events.push_back(ownEvent(actions::signInSpoolStarted, Outcome::Success));
    }
    SpoolReview finish()
    {
        m_review.rest.next = m_next;
        return std::move(m_review);
    }

private:
    // Numbers only ever go on by one.
    void goTo(qint64 number, const QString &reasonOfGap)
    {
        const qint64 expected = std::exchange(m_next, number);
        if (number > expected)
            note(reasonOfGap, expected, number - 1);
        else if (number < expected)
            note(u"restarted"_s);
    }
    Event ownEvent(const QString &action, Outcome outcome) const
    {
        Event event;
        event.time = m_reading.now;
        event.actor = u"system"_s;
        event.source = u"contact-warden"_s;
        event.action = action;
        event.object = {u"workspace"_s, m_reading.roster.workspaceId, {}};
        event.outcome = outcome;
        event.counts = {{nextNumber, m_next}};
        return event;
    }
    Event failed(qint64 number, const FailedSignIn &signIn) const
    {
        const OperatorEntry *const tried = findOperator(m_reading.roster, signIn.operatorId);
        Event event = ownEvent(actions::workspaceUnlockFailed, Outcome::Failure);
        event.id = signIn.id;
        event.actor = tried ? tried->name : u"unknown"_s;
        event.counts = {{ownNumber, number}};
        event.details = {{u"unlock"_s, unlockMethodName(signIn.method)},
                         {u"reason"_s, reasonName(signIn.reason)}};
        // A time that can't be was put there by somebody, or the clock was wrong.
        const QDateTime possible = std::clamp(
            signIn.time, std::min(m_reading.roster.created, m_reading.now), m_reading.now);
        event.time = possible;
        if (possible != signIn.time)
            event.details.insert(u"time_is_unsure"_s, true);
        return event;
    }

    const SpoolReading &m_reading;
    qint64 m_next;
    SpoolReview m_review;
};

} // namespace

SpoolReview reviewSpool(const SignInSpool::Condition &condition, const SpoolContent &content,
                        const SpoolReading &reading)
{
    Review review(reading);
    switch (condition) {
    case SignInSpool::Condition::Sound:
        if (!reading.expected && content == SpoolContent())
            review.noteStart();
        else
            review.take(content);
        break;
    case SignInSpool::Condition::Missing:
        if (reading.expected)
            review.note(u"missing"_s);
        else
            review.noteStart();
        break;
    case SignInSpool::Condition::Damaged:
        review.note(u"damaged"_s);
        break;
    }
    return review.finish();
}

std::optional<qint64> spoolNumberAfter(const Event &event)
{
    if (event.action == actions::workspaceUnlockFailed && event.counts.contains(ownNumber))
        return event.counts.value(ownNumber) + 1;
    if (event.action == actions::signInSpoolStarted ||
        event.action == actions::signInSpoolIncomplete ||
        (event.action == actions::auditArchived && event.counts.contains(nextNumber)))
        return event.counts.value(nextNumber);
    return {};
}

OperatorId triedOperator(const Keyring &keyring, UnlockMethod method, const QString &name)
{
    if (!name.isEmpty()) {
        const OperatorEntry *const named = findOperator(keyring.roster, name);
        return named ? named->id : OperatorId();
    }
    OperatorId only;
    for (const PrivateKeyWrap &wrap : keyring.wraps) {
        if (wrap.method != method)
            continue;
        if (!only.isEmpty())
            return {};
        only = wrap.operatorId;
    }
    return only;
}

} // namespace warden
