#include "core/watch/alert_channel_table.h"

#include "core/database/rows.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr size_t mostChannels = 32;
constexpr std::array kinds = {AlertChannelKind::Mail, AlertChannelKind::Webhook,
                              AlertChannelKind::Zapier, AlertChannelKind::Slack};

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// Minutes since midnight; nothing where there are no quiet hours.
std::optional<int> minutesOf(const QuietHours &quiet, QTime time)
{
    return quiet.days.none() ? std::nullopt : std::optional(time.msecsSinceStartOfDay() / 60'000);
}

QTime timeOf(const Statement &row, int at)
{
    return row.isNull(at) ? QTime() : QTime::fromMSecsSinceStartOfDay(row.integer32(at) * 60'000);
}

Result<AlertChannel> rowOf(const Statement &row)
{
    AlertChannel channel;
    channel.id = row.text(0);
    const std::optional<AlertChannelKind> kind = alertChannelKindFromName(row.text(1));
    if (!kind)
        return fail(ErrorKind::Internal, u"a channel of an unknown kind"_s);
    channel.kind = *kind;
    channel.name = row.text(2);
    channel.atLeast = static_cast<RuleLevel>(std::clamp(row.integer32(3), 0, 4));
    channel.isOn = row.integer(4) != 0;
    channel.quiet.days = static_cast<unsigned>(row.integer32(5));
    channel.quiet.from = timeOf(row, 6);
    channel.quiet.to = timeOf(row, 7);
    channel.criticalPassesQuiet = row.integer(8) != 0;
    channel.place = row.text(9);
    channel.settings = QJsonDocument::fromJson(row.utf8(10)).object();
    channel.addedAt = row.time(11);
    return channel;
}

} // namespace

QString alertChannelKindName(AlertChannelKind kind)
{
    switch (kind) {
    case AlertChannelKind::Mail:
        return u"mail"_s;
    case AlertChannelKind::Webhook:
        return u"webhook"_s;
    case AlertChannelKind::Zapier:
        return u"zapier"_s;
    case AlertChannelKind::Slack:
        return u"slack"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AlertChannelKind> alertChannelKindFromName(const QString &name)
{
    const auto found = std::ranges::find(kinds, name, alertChannelKindName);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<AlertChannel>> AlertChannelTable::all()
{
    Result<Statement> select = m_database.prepare(
        "SELECT id, kind, name, at_least, is_on, quiet_days, quiet_from, quiet_to,"
        " critical_passes, place, settings, added_at FROM alert_channels ORDER BY added_at, id");
    if (!select)
        return select.failure();
    return readRows<AlertChannel>(*select, rowOf);
}

Result<AlertChannel> AlertChannelTable::get(const QString &idOrName)
{
    const Result<std::vector<AlertChannel>> known = all();
    if (!known)
        return known.failure();
    auto found = std::ranges::find(*known, idOrName, &AlertChannel::id);
    if (found == known->end())
        found = std::ranges::find(*known, idOrName, &AlertChannel::name);
    if (found == known->end())
        return fail(ErrorKind::Usage, ErrorReason::NotKnownHere, idOrName);
    return *found;
}

// That its name is no other's name or id, and that its quiet ends.
Result<void> AlertChannelTable::check(const AlertChannel &channel)
{
    if (Result<void> quiet = checkQuietHours(channel.quiet); !quiet)
        return quiet;
    const Result<std::vector<AlertChannel>> known = all();
    if (!known)
        return known.failure();
    for (const AlertChannel &other : *known) {
        if (other.id != channel.id && (other.name == channel.name || other.id == channel.name))
            return fail(ErrorKind::Usage, ErrorReason::AlreadyExists, channel.name);
    }
    return {};
}

Result<void> AlertChannelTable::insert(const AlertChannel &channel)
{
    if (Result<void> usable = check(channel); !usable)
        return usable;
    const Result<std::vector<AlertChannel>> known = all();
    if (!known)
        return known.failure();
    if (known->size() >= mostChannels)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"at most 32 channels"_s);
    return m_database.run(
        "INSERT INTO alert_channels (id, kind, name, at_least, is_on, quiet_days, quiet_from,"
        " quiet_to, critical_passes, place, settings, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        channel.id, alertChannelKindName(channel.kind), channel.name,
        static_cast<int>(channel.atLeast), channel.isOn,
        static_cast<int>(channel.quiet.days.to_ulong()),
        minutesOf(channel.quiet, channel.quiet.from), minutesOf(channel.quiet, channel.quiet.to),
        channel.criticalPassesQuiet, channel.place, textOf(channel.settings), channel.addedAt);
}

Result<void> AlertChannelTable::update(const AlertChannel &channel)
{
    if (Result<void> usable = check(channel); !usable)
        return usable;
    return m_database.run(
        "UPDATE alert_channels SET name = ?, at_least = ?, is_on = ?, quiet_days = ?,"
        " quiet_from = ?, quiet_to = ?, critical_passes = ?, place = ?, settings = ? WHERE id = ?",
        channel.name, static_cast<int>(channel.atLeast), channel.isOn,
        static_cast<int>(channel.quiet.days.to_ulong()),
        minutesOf(channel.quiet, channel.quiet.from), minutesOf(channel.quiet, channel.quiet.to),
        channel.criticalPassesQuiet, channel.place, textOf(channel.settings), channel.id);
}

Result<void> AlertChannelTable::remove(const QString &id)
{
    if (Result<void> removed = m_database.run("DELETE FROM alert_deliveries WHERE channel = ?", id);
        !removed)
        return removed;
    if (Result<void> removed = m_database.run("DELETE FROM alert_attempts WHERE channel = ?", id);
        !removed)
        return removed;
    return m_database.run("DELETE FROM alert_channels WHERE id = ?", id);
}

} // namespace warden
