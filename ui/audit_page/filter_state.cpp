#include "ui/audit_page/filter_state.h"

#include "core/base/timestamp.h"
#include "core/session/session_activity.h"
#include "ui/text/cloud_text.h"
#include "ui/text/event_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int latestPeriod = static_cast<int>(Period::Span);
constexpr qsizetype longestJson = 4096;

QString spanText(const QDateTime &since, const QDateTime &until)
{
    const QLocale locale;
    const QDateTime from = since.toLocalTime();
    const QDateTime to = until.toLocalTime();
    const bool isShort = from.secsTo(to) < 2 * 24 * 3600;
    const auto text = [&](const QDateTime &time) {
        return isShort ? locale.toString(time, QLocale::ShortFormat)
                       : locale.toString(time.date(), QLocale::ShortFormat);
    };
    const QString first = text(from);
    const QString last = text(to);
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

QString actionText(const QString &action)
{
    const std::vector<FilterChoice> choices = actionChoices();
    const auto found = std::ranges::find(choices, action, &FilterChoice::value);
    return found == choices.end() ? action : found->text;
}

} // namespace

AuditFilter FilterState::filter(const QDateTime &now) const
{
    AuditFilter filter;
    filter.text = text;
    filter.actor = actor;
    filter.source = source;
    filter.action = action;
    filter.outcome = outcome;
    filter.object = object;
    filter.run = run;
    const QDate today = now.toLocalTime().date();
    switch (period) {
    case Period::Ever:
        break;
    case Period::Today:
        filter.since = today.startOfDay().toUTC();
        break;
    case Period::Yesterday:
        filter.since = today.addDays(-1).startOfDay().toUTC();
        filter.until = today.startOfDay().toUTC();
        break;
    case Period::SevenDays:
        filter.since = today.addDays(-6).startOfDay().toUTC();
        break;
    case Period::ThirtyDays:
        filter.since = today.addDays(-29).startOfDay().toUTC();
        break;
    case Period::Year:
        filter.since = QDate(today.year(), 1, 1).startOfDay().toUTC();
        break;
    case Period::Span:
        filter.since = since;
        filter.until = until;
        break;
    }
    return filter;
}

QString periodWord(Period period)
{
    switch (period) {
    case Period::Ever:
        return FilterState::tr("Any time");
    case Period::Today:
        return FilterState::tr("Today");
    case Period::Yesterday:
        return FilterState::tr("Yesterday");
    case Period::SevenDays:
        return FilterState::tr("Last 7 days");
    case Period::ThirtyDays:
        return FilterState::tr("Last 30 days");
    case Period::Year:
        return FilterState::tr("This year");
    case Period::Span:
        return FilterState::tr("A span of time");
    }
    Q_UNREACHABLE();
}

std::vector<FilterChoice> actionChoices()
{
    return {{u"run."_s, FilterState::tr("Syncs")},
            {u"plan."_s, FilterState::tr("Plans")},
            {u"route."_s, FilterState::tr("Routes")},
            {u"policy."_s, FilterState::tr("What may leave")},
            {u"connection."_s, FilterState::tr("Connections")},
            {u"hook."_s, FilterState::tr("Tests of hooks")},
            {u"match."_s, FilterState::tr("Same person or not")},
            {u"contacts."_s, FilterState::tr("Exports of contacts")},
            {u"contact."_s, FilterState::tr("Reports and erasures")},
            {signInActions(), FilterState::tr("Sign-ins, here and at services")},
            {u"workspace."_s, FilterState::tr("Unlocking and locking")},
            {u"passphrase."_s, FilterState::tr("Passphrases")},
            {u"recovery_code."_s, FilterState::tr("Recovery codes")},
            {u"keychain_unlock."_s, FilterState::tr("Unlocking by the keychain")},
            {u"signin_spool."_s, FilterState::tr("The record of failed unlocking")},
            {u"operator."_s, FilterState::tr("People")},
            {u"role."_s, FilterState::tr("Roles")},
            {u"approval."_s, FilterState::tr("A second person")},
            {u"permission."_s, FilterState::tr("Refused")},
            {u"setting."_s, FilterState::tr("Settings")},
            {u"audit."_s, FilterState::tr("The log itself")},
            {u"witness."_s, FilterState::tr("The log's witnesses")},
            {u"check."_s, FilterState::tr("Checks of security")},
            {u"review."_s, FilterState::tr("Reviews of security")},
            {u"access."_s, FilterState::tr("Emergency revocations")},
            {u"alert."_s, FilterState::tr("Alerts")},
            {u"alert_rule."_s, FilterState::tr("Rules of alerts")},
            {u"alert_channel."_s, FilterState::tr("Channels of alerts")},
            {u"clock."_s, FilterState::tr("This computer's clock")},
            {u"sign_in."_s, FilterState::tr("Sign-ins at services")},
            {u"two_factor."_s, FilterState::tr("Second factors at services")},
            {u"account."_s, FilterState::tr("Accounts at services")},
            {u"grant."_s, FilterState::tr("Apps at services")},
            {u"security."_s, FilterState::tr("Security settings and reports")},
            {u"admin."_s, FilterState::tr("Administration of services")},
            {u"data."_s, FilterState::tr("Data at services")},
            {u"service."_s, FilterState::tr("Anything else at services")}};
}

QString sourceWord(const QString &source)
{
    return source == "contact-warden"_L1 ? FilterState::tr("Contact Warden") : cloudName(source);
}

std::vector<FilterChip> FilterState::chips() const
{
    std::vector<FilterChip> chips;
    const auto add = [&](FilterPart part, const QString &chip) { chips.push_back({part, chip}); };
    if (period == Period::Span)
        add(FilterPart::Time, spanText(since, until));
    else if (period != Period::Ever)
        add(FilterPart::Time, periodWord(period));
    if (!actor.isEmpty())
        add(FilterPart::Actor, tr("By %1").arg(actorName(actor)));
    if (!action.isEmpty())
        add(FilterPart::Action, actionText(action));
    if (outcome)
        add(FilterPart::Outcome, outcomeWord(*outcome));
    if (!source.isEmpty())
        add(FilterPart::Source, tr("Told by %1").arg(sourceWord(source)));
    if (!object.isEmpty())
        add(FilterPart::Object,
            tr("About %1").arg(objectName.isEmpty() ? tr("one thing") : objectName));
    if (!run.isEmpty())
        add(FilterPart::Run, tr("In one sync"));
    return chips;
}

void FilterState::clear(FilterPart part)
{
    switch (part) {
    case FilterPart::Time:
        period = Period::Ever;
        since = until = {};
        break;
    case FilterPart::Actor:
        actor.clear();
        break;
    case FilterPart::Action:
        action.clear();
        break;
    case FilterPart::Outcome:
        outcome.reset();
        break;
    case FilterPart::Source:
        source.clear();
        break;
    case FilterPart::Object:
        object.clear();
        objectName.clear();
        break;
    case FilterPart::Run:
        run = {};
        break;
    }
}

QByteArray toJson(const FilterState &state)
{
    QJsonObject json{{u"period"_s, static_cast<int>(state.period)}};
    const auto put = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    if (state.period == Period::Span) {
        put(u"since"_s, toRfc3339(state.since));
        put(u"until"_s, toRfc3339(state.until));
    }
    put(u"text"_s, state.text);
    put(u"actor"_s, state.actor);
    put(u"source"_s, state.source);
    put(u"action"_s, state.action);
    put(u"outcome"_s, state.outcome ? outcomeName(*state.outcome) : QString());
    put(u"object"_s, state.object);
    put(u"object_name"_s, state.objectName);
    put(u"run"_s, state.run.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<FilterState> filterStateFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (json.size() > longestJson || !document.isObject())
        return {};
    const QJsonObject object = document.object();
    const int period = object.value("period"_L1).toInt(-1);
    if (period < 0 || period > latestPeriod)
        return {};
    FilterState state;
    state.period = static_cast<Period>(period);
    if (state.period == Period::Span) {
        const Result<QDateTime> since = fromRfc3339(object.value("since"_L1).toString());
        const Result<QDateTime> until = fromRfc3339(object.value("until"_L1).toString());
        if (!since || !until)
            return {};
        state.since = *since;
        state.until = *until;
    }
    state.text = object.value("text"_L1).toString();
    state.actor = object.value("actor"_L1).toString();
    state.source = object.value("source"_L1).toString();
    state.action = object.value("action"_L1).toString();
    if (object.contains("outcome"_L1)) {
        const Result<Outcome> outcome = outcomeFromName(object.value("outcome"_L1).toString());
        if (!outcome)
            return {};
        state.outcome = *outcome;
    }
    state.object = object.value("object"_L1).toString();
    state.objectName = object.value("object_name"_L1).toString();
    state.run = RunId(object.value("run"_L1).toString());
    return state;
}

} // namespace warden
