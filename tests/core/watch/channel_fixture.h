#pragma once

#include "core/watch/alert_attempt_table.h"
#include "core/watch/alert_channel_table.h"
#include "core/watch/alert_delivery_table.h"
#include "tests/core/watch/watch_fixture.h"

namespace warden::test {

inline AlertChannel channelOf(const QString &id, RuleLevel atLeast = RuleLevel::Informational)
{
    AlertChannel channel;
    channel.id = id;
    channel.name = u"Channel "_s + id;
    channel.atLeast = atLeast;
    channel.place = u"https://example.org/…"_s;
    channel.addedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
    return channel;
}

} // namespace warden::test
