#include "core/session/session_diagnostics.h"

#include "core/crypto/crypto_library.h"
#include "core/session/report_file.h"
#include "core/session/session_alerts.h"
#include "core/session/session_state.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int format = 1;
constexpr int newestRuns = 20;

QJsonObject computer()
{
    return {{u"app"_s, QStringLiteral(WARDEN_VERSION)},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {u"processor"_s, QSysInfo::currentCpuArchitecture()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"openssl"_s, cryptoLibrary()}};
}

QJsonObject countsJson(const Counts &counts)
{
    return {{u"read"_s, counts.read},           {u"created"_s, counts.created},
            {u"updated"_s, counts.updated},     {u"removed"_s, counts.removed},
            {u"unchanged"_s, counts.unchanged}, {u"skipped"_s, counts.skipped},
            {u"failed"_s, counts.failed},       {u"confirmed"_s, counts.confirmed}};
}

template <class T>
QJsonArray arrayOf(const Result<std::vector<T>> &all, auto toJson)
{
    QJsonArray array;
    if (!all)
        return array;
    for (const T &each : *all)
        array.append(toJson(each));
    return array;
}

} // namespace

QJsonObject Session::Diagnostics::workspace()
{
    State &state = *m_session.m_state;
    QJsonObject json{{u"role"_s, roleName(state.actor.role)},
                     {u"unlocked_by"_s, unlockMethodName(m_session.unlockedBy())},
                     {u"keychain_in_use"_s, m_session.isKeychainInUse()}};
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_session.folder()).entryInfoList(QDir::Files))
        bytes += file.size();
    json.insert(u"bytes"_s, bytes);
    const std::lock_guard lock(state.reading);
    if (const Result<qint64> events = state.readLog->size())
        json.insert(u"events"_s, *events);
    return json;
}

QJsonArray Session::Diagnostics::connections()
{
    return arrayOf(m_session.connections(), [](const ConnectionView &view) {
        qint64 contacts = 0;
        for (const BookView &book : view.books)
            contacts += book.contacts;
        return QJsonObject{{u"service"_s, view.connection.service},
                           {u"state"_s, connectionStateName(view.connection.state)},
                           {u"books"_s, qint64(view.books.size())},
                           {u"contacts"_s, contacts},
                           {u"has_way_back"_s, !view.wayBack.isEmpty()}};
    });
}

QJsonArray Session::Diagnostics::routes()
{
    return arrayOf(m_session.routes(), [](const Route &route) {
        return QJsonObject{{u"both_ways"_s, route.direction == Direction::TwoWay},
                           {u"deletions"_s, deletionStrategyName(route.deletions)},
                           {u"conflicts"_s, conflictStrategyName(route.conflicts)},
                           {u"groups"_s, route.groups.size()},
                           {u"on"_s, route.isEnabled},
                           {u"version"_s, route.version}};
    });
}

QJsonArray Session::Diagnostics::runs()
{
    return arrayOf(m_session.runs(newestRuns), [](const Run &run) {
        QJsonArray routes;
        for (const RunRoute &route : run.routes)
            routes.append(QJsonObject{{u"state"_s, runStateName(route.state)},
                                      {u"reason"_s, route.reason},
                                      {u"counts"_s, countsJson(route.counts)}});
        return QJsonObject{{u"started_at"_s, toRfc3339(run.startedAt)},
                           {u"seconds"_s, run.endedAt.isValid()
                                              ? QJsonValue(run.startedAt.secsTo(run.endedAt))
                                              : QJsonValue()},
                           {u"undo"_s, !run.undoOf.isEmpty()},
                           {u"state"_s, runStateName(run.state)},
                           {u"routes"_s, routes}};
    });
}

QJsonArray Session::Diagnostics::checks()
{
    QJsonArray array;
    const Result<SecurityReport> report = m_session.securityReport();
    if (!report)
        return array;
    for (const Check &check : report->checks) {
        const std::optional<Unknown> why = check.finding.why();
        array.append(QJsonObject{{u"check"_s, check.id},
                                 {u"service"_s, check.service},
                                 {u"answer"_s, answerName(check.answer())},
                                 {u"why"_s, why ? QJsonValue(unknownName(*why)) : QJsonValue()}});
    }
    return array;
}

QJsonObject Session::Diagnostics::rules()
{
    const Result<AlertRules> all = m_session.alerts().rules();
    if (!all)
        return {};
    qint64 bundled = 0;
    qint64 inactive = 0;
    for (const AlertRuleView &rule : all->rules) {
        bundled += rule.isBundled ? 1 : 0;
        inactive += rule.standing.isActive() ? 0 : 1;
    }
    return {{u"bundled"_s, bundled},
            {u"added"_s, qint64(all->rules.size()) - bundled},
            {u"inactive"_s, inactive},
            {u"refused"_s, qint64(all->refused.size())}};
}

Result<QJsonObject> Session::Diagnostics::save(const QString &path, Existing existing)
{
    const State &state = *m_session.m_state;
    if (Result<void> allowed = m_session.m_state->require(Permission::OwnSettings); !allowed)
        return allowed.failure();
    const auto may = [&state](Permission permission) { return isAllowed(state.actor, permission); };
    QJsonObject json{{u"format"_s, format},
                     {u"made_at"_s, toRfc3339(state.now())},
                     {u"computer"_s, computer()},
                     {u"workspace"_s, workspace()}};
    if (may(Permission::SeeConnections))
        json.insert(u"connections"_s, connections());
    if (may(Permission::SeeRoutes))
        json.insert(u"routes"_s, routes());
    if (may(Permission::RunSync))
        json.insert(u"runs"_s, runs());
    if (may(Permission::SeeAudit))
        json.insert(u"checks"_s, checks());
    if (may(Permission::SeeWholeAudit))
        json.insert(u"rules"_s, rules());
    if (path.isEmpty())
        return json;
    if (Result<void> usable = requireReportName(path, false); !usable)
        return usable.failure();
    const Result<void> written =
        writeReport(path, QJsonDocument(json).toJson(QJsonDocument::Indented), existing);
    return written ? Result<QJsonObject>(json) : written.failure();
}

} // namespace warden
