#include "ui/main_window/alert_watch.h"

#include "core/session/session_alerts.h"
#include "ui/main_window/now_and_every.h"

#include <chrono>
#include <utility>

namespace warden {

namespace {

constexpr std::chrono::seconds betweenCounts{2};
constexpr std::chrono::minutes betweenLooks{5};

KeptAlert firstOf(const AlertPage &page)
{
    return page.alerts.empty() ? KeptAlert() : page.alerts.front();
}

KeptAlert newerOf(const KeptAlert &one, const KeptAlert &other)
{
    return one.number > other.number ? one : other;
}

} // namespace

AlertWatch::AlertWatch(const PageContext &context, QObject *parent)
    : QObject(parent), m_session(context.session), m_background(context.background)
{
    // Who isn't allowed asks nothing: the refusal would be an event.
    if (!isAllowed(m_session.actor(), Permission::SeeWholeAudit))
        return;
    nowAndEvery(betweenCounts, *this, [this] { count(); });
    nowAndEvery(betweenLooks, *this, [this] { look(); });
}

void AlertWatch::count()
{
    if (std::exchange(m_isCounting, true))
        return;
    m_background
        .read([&session = m_session](Progress &) -> Result<Sight> {
            using Phases = AlertFilter::Phases;
            const Result<AlertPage> open =
                session.alerts().list({.phases = Phases::Open, .limit = 1});
            if (!open)
                return open.failure();
            const Result<AlertPage> taken =
                session.alerts().list({.phases = Phases::Acknowledged, .limit = 1});
            if (!taken)
                return taken.failure();
            return Sight{open->total, open->total + taken->total,
                         newerOf(firstOf(*open), firstOf(*taken))};
        })
        .then(this, [this](const Result<Sight> &sight) {
            m_isCounting = false;
            if (sight)
                take(*sight);
        });
}

void AlertWatch::take(const Sight &sight)
{
    const bool isNew = m_hasSeen && sight.newest.number > m_seen.newest.number;
    m_hasSeen = true;
    if (sight == m_seen)
        return;
    m_seen = sight;
    Q_EMIT changed(m_seen.open);
    if (isNew)
        Q_EMIT raised(m_seen.newest);
}

void AlertWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_background
        .upkeep([&session = m_session](Progress &progress) {
            return session.alerts().evaluate(progress);
        })
        .then(this, [this](const Result<WatchReport> &) { m_isLooking = false; });
}

} // namespace warden
