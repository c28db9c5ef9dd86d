#include "core/watch/alert_delivery.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 firstDelay = 60;       // seconds
constexpr qint64 longestDelay = 21'600; // six hours
constexpr std::array states = {TellingState::Waiting, TellingState::Sent, TellingState::GivenUp};

} // namespace

QString tellingStateName(TellingState state)
{
    switch (state) {
    case TellingState::Waiting:
        return u"waiting"_s;
    case TellingState::Sent:
        return u"sent"_s;
    case TellingState::GivenUp:
        return u"given up"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TellingState> tellingStateFromName(const QString &name)
{
    const auto found = std::ranges::find(states, name, tellingStateName);
    return found == states.end() ? std::nullopt : std::optional(*found);
}

std::optional<QDateTime> nextTry(const AlertDelivery &delivery, const QDateTime &now,
                                 std::chrono::seconds retryAfter)
{
    if (delivery.tries >= mostDeliveryTries)
        return {};
    const int doublings = std::max(delivery.tries - 1, 0);
    const qint64 asked = std::max<qint64>(retryAfter.count(), firstDelay << doublings);
    return now.addSecs(std::min(asked, longestDelay));
}

} // namespace warden
