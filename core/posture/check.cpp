#include "core/posture/check.h"

#include <algorithm>

namespace warden {

namespace {

int rank(Answer answer)
{
    switch (answer) {
    case Answer::Fail:
        return 0;
    case Answer::Undetermined:
        return 1;
    case Answer::Attested:
        return 2;
    case Answer::Pass:
        return 3;
    }
    return 0;
}

} // namespace

Answer Check::answer() const
{
    const bool isOpen = finding.answer() == Answer::Undetermined;
    return isOpen && attestation ? Answer::Attested : finding.answer();
}

QDateTime Check::expiresAt() const
{
    if (answer() == Answer::Attested)
        return attestation->until;
    const CheckKind *kind = findCheckKind(id);
    return kind && checkedAt.isValid() ? checkedAt.addDays(kind->days) : QDateTime();
}

int Check::weight() const
{
    const CheckKind *kind = findCheckKind(id);
    return kind ? kind->weight : 0;
}

Check asOf(Check check, const std::optional<Attestation> &newest, const QDateTime &failedAt,
           const QDateTime &now)
{
    const CheckKind *kind = findCheckKind(check.id);
    check.attestation.reset();
    if (!kind)
        return check;
    // A clock that was set back makes it no younger.
    const QDateTime end = check.checkedAt.addDays(kind->days);
    const bool isOld = check.checkedAt.isValid() && (now > end || check.checkedAt > now);
    if (isOld && check.finding.answer() == Answer::Pass) {
        check.finding = Finding::undetermined(Unknown::OutOfDate);
        check.since = std::min(end, now);
    }
    const bool counts = kind->isAttestable && newest && newest->madeAt <= now &&
                        (!failedAt.isValid() || newest->madeAt > failedAt);
    if (!counts || check.finding.answer() != Answer::Undetermined)
        return check;
    const bool holds = now < newest->until;
    if (holds)
        check.attestation = newest;
    check.since = std::max(check.since, holds ? newest->madeAt : newest->until);
    return check;
}

void sortByUrgency(std::vector<Check> &checks)
{
    std::ranges::stable_sort(checks, [](const Check &one, const Check &other) {
        const int first = rank(one.answer());
        const int second = rank(other.answer());
        return first != second ? first < second : one.weight() > other.weight();
    });
}

} // namespace warden
