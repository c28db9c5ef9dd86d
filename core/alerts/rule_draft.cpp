#include "core/alerts/rule_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// The first line is this, and the draft as JSON.
constexpr auto formMark = "# Made by a form: "_L1;
const QUuid partsNamespace(u"5f6ed2a0-1f0b-4f3e-8a55-2a2c7a5a3f10"_s);

constexpr std::array knownHappenings = {
    Happening{"unlock_failed"_L1, "app"_L1, "workspace.unlock_failed passphrase.change_failed"_L1},
    Happening{"unlocked"_L1, "app"_L1, "workspace.unlocked"_L1},
    Happening{"refused"_L1, "app"_L1, "permission.denied"_L1},
    Happening{"people_changed"_L1, "app"_L1,
              "operator.added operator.role_changed operator.removed role.added role.changed"_L1},
    Happening{"sign_in_failed"_L1, "services"_L1, "sign_in.failed"_L1},
    Happening{"signed_in"_L1, "services"_L1, "sign_in.succeeded"_L1},
    Happening{"two_factor_off"_L1, "services"_L1, "two_factor.disabled"_L1},
    Happening{"app_let_in"_L1, "services"_L1, "grant.added"_L1},
    Happening{"admin_changed"_L1, "services"_L1, "admin.changed"_L1},
    Happening{"sync_failed"_L1, "app"_L1, "run.finished"_L1, true},
    Happening{"plan_held"_L1, "app"_L1, "plan.held"_L1},
    Happening{"contacts_removed"_L1, "app"_L1, "run.route_finished"_L1, false, "counts.removed"_L1},
    Happening{"contacts_created"_L1, "app"_L1, "run.route_finished"_L1, false, "counts.created"_L1},
    Happening{"contacts_taken_out"_L1, "app"_L1, "contacts.exported contact.reported"_L1},
    Happening{"routes_changed"_L1, "app"_L1, "route.added route.changed route.removed"_L1},
    Happening{"policies_changed"_L1, "app"_L1, "policy.default_changed policy.groups_changed"_L1},
    Happening{"connections_changed"_L1, "app"_L1,
              "connection.added connection.changed connection.removed"_L1},
    Happening{"hook_failed"_L1, "app"_L1, "hook.tested"_L1, true},
};

constexpr std::array groupFields = {"actor"_L1, "address"_L1, "network"_L1, "source"_L1,
                                    "object.id"_L1};

// As JSON has it, which YAML reads the same way.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString timespanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds % day == 0)
        return u"%1d"_s.arg(seconds / day);
    if (seconds % hour == 0)
        return u"%1h"_s.arg(seconds / hour);
    return seconds % minute == 0 ? u"%1m"_s.arg(seconds / minute) : u"%1s"_s.arg(seconds);
}

QString partId(const RuleDraft &draft)
{
    return QUuid::createUuidV5(partsNamespace, draft.id).toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const RuleDraft &draft)
{
    return {{u"id"_s, draft.id},
            {u"title"_s, draft.title},
            {u"description"_s, draft.description},
            {u"level"_s, static_cast<int>(draft.level)},
            {u"happening"_s, draft.happening},
            {u"count"_s, draft.count},
            {u"seconds"_s, draft.seconds},
            {u"each"_s, draft.each},
            {u"holds"_s, draft.holds}};
}

QString headText(const RuleDraft &draft)
{
    QString text = u"title: %1\nid: %2\nstatus: stable\nlevel: %3\n"_s.arg(
        quoted(draft.title), draft.id, levelName(draft.level));
    if (!draft.description.isEmpty())
        text += u"description: %1\n"_s.arg(quoted(draft.description));
    if (draft.holds)
        text += u"contact_warden:\n    action: hold\n"_s;
    return text;
}

QString detectionText(const Happening &happening)
{
    QString text = u"logsource:\n    product: contact_warden\n    service: %1\n"
                   "detection:\n    happened:\n        action:\n"_s.arg(happening.service);
    for (const QString &action : QString(happening.actions).split(u' '))
        text += u"            - %1\n"_s.arg(action);
    if (happening.isFailure)
        text += u"        outcome: failure\n"_s;
    if (!happening.sum.isEmpty())
        text += u"        %1|gt: 0\n"_s.arg(happening.sum);
    return text + u"    condition: happened\n"_s;
}

QString correlationText(const RuleDraft &draft, const Happening &happening)
{
    const bool isSum = !happening.sum.isEmpty();
    QString text = u"correlation:\n    type: %1\n    rules:\n        - %2\n"_s.arg(
        isSum ? u"value_sum"_s : u"event_count"_s, partId(draft));
    if (!draft.each.isEmpty())
        text += u"    group-by:\n        - %1\n"_s.arg(draft.each);
    text += u"    timespan: %1\n    condition:\n"_s.arg(timespanText(draft.seconds));
    if (isSum)
        text += u"        field: %1\n"_s.arg(happening.sum);
    return text + u"        gte: %1\n"_s.arg(draft.count);
}

} // namespace

std::span<const Happening> happenings()
{
    return knownHappenings;
}

const Happening *findHappening(const QString &id)
{
    const auto *found = std::ranges::find(knownHappenings, id, &Happening::id);
    return found == knownHappenings.end() ? nullptr : found;
}

bool RuleDraft::isCounting() const
{
    const Happening *known = findHappening(happening);
    return count > 1 || (known && !known->sum.isEmpty());
}

QByteArray toYaml(const RuleDraft &draft)
{
    const Happening *happening = findHappening(draft.happening);
    if (!happening)
        return {};
    const QByteArray json = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
    QString text = formMark + QString::fromUtf8(json) + u'\n' + headText(draft);
    if (!draft.isCounting())
        return (text + detectionText(*happening)).toUtf8();
    text += correlationText(draft, *happening);
    text += u"---\ntitle: %1\nid: %2\nstatus: stable\n"_s.arg(quoted(draft.title + u" (one)"_s),
                                                              partId(draft));
    return (text + detectionText(*happening)).toUtf8();
}

// Read from its first line, and taken where that gives all of the file.
std::optional<RuleDraft> draftIn(QByteArrayView yaml)
{
    const QByteArray mark = QString(formMark).toLatin1();
    if (!yaml.startsWith(mark))
        return {};
    const QByteArray rest = yaml.sliced(mark.size()).toByteArray();
    const QJsonObject json =
        QJsonDocument::fromJson(rest.left(std::max(rest.indexOf('\n'), qsizetype(0)))).object();
    const int level = json.value(u"level"_s).toInt(-1);
    if (level < 0 || level > static_cast<int>(RuleLevel::Critical))
        return {};
    const RuleDraft draft{.id = json.value(u"id"_s).toString(),
                          .title = json.value(u"title"_s).toString(),
                          .description = json.value(u"description"_s).toString(),
                          .level = static_cast<RuleLevel>(level),
                          .happening = json.value(u"happening"_s).toString(),
                          .count = json.value(u"count"_s).toInt(),
                          .seconds = json.value(u"seconds"_s).toInteger(),
                          .each = json.value(u"each"_s).toString(),
                          .holds = json.value(u"holds"_s).toBool()};
    const bool isKnownGroup =
        draft.each.isEmpty() || std::ranges::find(groupFields, draft.each) != groupFields.end();
    return isKnownGroup && toYaml(draft) == yaml ? std::optional(draft) : std::nullopt;
}

QString fileNameOf(const RuleDraft &draft)
{
    return u"form_"_s + QString(draft.id).remove(u'-');
}

} // namespace warden
