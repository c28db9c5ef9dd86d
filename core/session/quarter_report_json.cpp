#include "core/base/timestamp.h"
#include "core/events/event.h"
#include "core/session/quarter_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int reportFormat = 1;

QJsonObject toJson(const Counts &counts)
{
    return {{u"read"_s, counts.read},           {u"created"_s, counts.created},
            {u"updated"_s, counts.updated},     {u"removed"_s, counts.removed},
            {u"unchanged"_s, counts.unchanged}, {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed},       {u"confirmed"_s, counts.confirmed}};
}

template <class T, class ToJson>
QJsonArray arrayOf(const std::vector<T> &values, ToJson toJson)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject verificationJson(const AuditVerdict &verdict)
{
    return {{u"ok"_s, verdict.ok},
            {u"size"_s, verdict.size},
            {u"root"_s, QString::fromLatin1(verdict.root.toHex())},
            {u"signed"_s, verdict.signedSize},
            {u"anchored"_s, verdict.anchored},
            {u"archived"_s, verdict.archived},
            {u"findings"_s, arrayOf(verdict.findings, [](const AuditFinding &finding) {
                 return QJsonObject{{u"kind"_s, auditFindingKindName(finding.kind)},
                                    {u"from_seq"_s, finding.fromSeq},
                                    {u"to_seq"_s, finding.toSeq}};
             })}};
}

QJsonObject syncsJson(const QuarterReport &report)
{
    const QJsonArray routes = arrayOf(report.routes, [](const RouteActivity &route) {
        return QJsonObject{{u"route"_s, route.route.value()},
                           {u"name"_s, route.name},
                           {u"syncs"_s, route.syncs},
                           {u"failed"_s, route.failed},
                           {u"counts"_s, toJson(route.counts)}};
    });
    const QJsonArray people = arrayOf(report.people, [](const PersonActivity &person) {
        return QJsonObject{{u"name"_s, person.name},
                           {u"syncs"_s, person.syncs},
                           {u"undos"_s, person.undos},
                           {u"counts"_s, toJson(person.counts)}};
    });
    const QJsonArray weeks = arrayOf(report.weeks, [](const WeekActivity &week) {
        return QJsonObject{{u"monday"_s, week.monday.toString(Qt::ISODate)},
                           {u"syncs"_s, week.syncs},
                           {u"changes"_s, week.changes}};
    });
    return {{u"syncs"_s, report.syncs},
            {u"undos"_s, report.undos},
            {u"failed"_s, report.failed},
            {u"complete"_s, report.isComplete},
            {u"counts"_s, toJson(report.counts)},
            {u"routes"_s, routes},
            {u"people"_s, people},
            {u"weeks"_s, weeks}};
}

} // namespace

QByteArray quarterReportJson(const QuarterReport &report)
{
    const QJsonArray actions = arrayOf(report.actions, [](const ActionTally &tally) {
        return QJsonObject{{u"source"_s, tally.source},
                           {u"action"_s, tally.action},
                           {u"outcome"_s, outcomeName(tally.outcome)},
                           {u"events"_s, tally.events}};
    });
    const QJsonArray failures = arrayOf(report.failures, [](const ActorTally &tally) {
        return QJsonObject{{u"source"_s, tally.source},
                           {u"actor"_s, tally.actor},
                           {u"events"_s, tally.events},
                           {u"last"_s, toRfc3339(tally.last)}};
    });
    const QJsonArray alerts = arrayOf(report.alerts, [](const AlertActivity &alert) {
        return QJsonObject{{u"rule"_s, alert.rule},
                           {u"title"_s, alert.title},
                           {u"level"_s, alert.level},
                           {u"alerts"_s, alert.alerts},
                           {u"last"_s, toRfc3339(alert.last)}};
    });
    const QJsonArray leftOut = arrayOf(report.leftOut, [](const LogArchive &archive) {
        return QJsonObject{
            {u"file"_s, archive.file}, {u"from_seq"_s, archive.first}, {u"to_seq"_s, archive.last}};
    });
    const QJsonObject json{
        {u"format"_s, u"contact-warden-quarter"_s},
        {u"version"_s, reportFormat},
        {u"quarter"_s, report.quarter.name()},
        {u"from"_s, toRfc3339(report.quarter.begin())},
        {u"until"_s, toRfc3339(report.quarter.end())},
        {u"over"_s, report.isOver()},
        {u"workspace"_s, report.workspaceId},
        {u"made_at"_s, toRfc3339(report.madeAt)},
        {u"made_by"_s, report.madeBy},
        {u"events"_s, report.events()},
        {u"actions"_s, actions},
        {u"syncing"_s, syncsJson(report)},
        {u"failed_sign_ins"_s,
         QJsonObject{{u"events"_s, report.failedSignIns}, {u"most"_s, failures}}},
        {u"alerts"_s, QJsonObject{{u"raised"_s, report.raisedAlerts}, {u"rules"_s, alerts}}},
        {u"left_out"_s, leftOut},
        {u"verification"_s, verificationJson(report.verdict)},
        {u"checkpoint"_s, QString::fromUtf8(report.checkpoint)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace warden
