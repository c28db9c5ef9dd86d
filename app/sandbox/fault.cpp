#include "app/sandbox/fault.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr std::array allFaults = {
    FaultKind::Hang,
    FaultKind::TooManyRequests,
    FaultKind::ServerError,
    FaultKind::HtmlInstead,
    FaultKind::TruncatedBody,
    FaultKind::SlowBytes,
    FaultKind::EmptyListing,
    FaultKind::WrongAccount,
    FaultKind::DroppedAfterwards,
    FaultKind::ExpiredToken,
    FaultKind::HookGone,
    FaultKind::SamePage,
    FaultKind::EndlessPages,
    FaultKind::ErrorInside,
    FaultKind::HugeAnswer,
    FaultKind::CutOff,
    FaultKind::ForeignLink,
    FaultKind::ForeignState,
    FaultKind::UnfinishedListing,
    FaultKind::PartialItems,
    FaultKind::LostParts,
};

} // namespace

QString faultName(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Hang:
        return u"hang"_s;
    case FaultKind::TooManyRequests:
        return u"too_many_requests"_s;
    case FaultKind::ServerError:
        return u"server_error"_s;
    case FaultKind::HtmlInstead:
        return u"html_instead"_s;
    case FaultKind::TruncatedBody:
        return u"truncated_body"_s;
    case FaultKind::SlowBytes:
        return u"slow_bytes"_s;
    case FaultKind::DroppedAfterwards:
        return u"dropped_afterwards"_s;
    case FaultKind::EmptyListing:
        return u"empty_listing"_s;
    case FaultKind::WrongAccount:
        return u"wrong_account"_s;
    case FaultKind::ExpiredToken:
        return u"expired_token"_s;
    case FaultKind::HookGone:
        return u"hook_gone"_s;
    case FaultKind::SamePage:
        return u"same_page"_s;
    case FaultKind::EndlessPages:
        return u"endless_pages"_s;
    case FaultKind::ErrorInside:
        return u"error_inside"_s;
    case FaultKind::HugeAnswer:
        return u"huge_answer"_s;
    case FaultKind::CutOff:
        return u"cut_off"_s;
    case FaultKind::ForeignLink:
        return u"foreign_link"_s;
    case FaultKind::ForeignState:
        return u"foreign_state"_s;
    case FaultKind::UnfinishedListing:
        return u"unfinished_listing"_s;
    case FaultKind::PartialItems:
        return u"partial_items"_s;
    case FaultKind::LostParts:
        return u"lost_parts"_s;
    }
    return {};
}

Result<FaultKind> faultFromName(const QString &name)
{
    const auto *found =
        std::ranges::find_if(allFaults, [&](FaultKind kind) { return faultName(kind) == name; });
    if (found == allFaults.end())
        return fail(ErrorKind::Usage, u"no fault has this name"_s);
    return *found;
}

void FaultList::add(Fault fault)
{
    const QMutexLocker locker(&m_mutex);
    m_faults.append(std::move(fault));
}

void FaultList::clear()
{
    const QMutexLocker locker(&m_mutex);
    m_faults.clear();
}

QList<Fault> FaultList::pending() const
{
    const QMutexLocker locker(&m_mutex);
    return m_faults;
}

std::optional<Fault> FaultList::take(const SandboxRequest &request,
                                     std::initializer_list<FaultKind> kinds)
{
    const QMutexLocker locker(&m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const Fault fault = m_faults.at(i);
        if (std::ranges::find(kinds, fault.kind) == kinds.end())
            continue;
        if (!fault.method.isEmpty() && fault.method != request.method)
            continue;
        if (!fault.path.isEmpty() && !request.path.contains(fault.path))
            continue;
        if (fault.count == 1)
            m_faults.removeAt(i);
        else if (fault.count > 1)
            --m_faults[i].count;
        return fault;
    }
    return {};
}

} // namespace warden
