#include "core/session/cloud_sign_in.h"
#include "tests/core/session/gate_calls.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Each call of the session, with arguments that fail harmlessly behind the gate.
std::vector<Call> calls()
{
    const ConnectionId nowhere(u"no-connection"_s);
    const RunId noRun(u"no-run"_s);
    std::vector<Call> all{
        {u"createRecoveryCode"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.createRecoveryCode()); }},
        {u"exportWorkspace"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.exportWorkspace(f.path(u"moved"_s), Session::Existing::Replace,
                                              Session::Afterwards::GoOn, f.progress()));
         }},
        {u"isRetired"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.isRetired()); }},
        {u"resumeHere"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.resumeHere()); }},
        {u"hasRecoveryCode"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.hasRecoveryCode()); }},
        {u"ownUnlocks"_s, Permission::OwnSettings,
         [](Session &s, SessionFixture &) { return errorOf(s.ownUnlocks()); }},
        {u"changePassphrase"_s, Permission::OwnSettings,
         [](Session &s, SessionFixture &) {
             return errorOf(s.changePassphrase(Secret::fromText(u"wrong"_s),
                                               Secret::fromText(u"something longer"_s)));
         }},
        {u"setPassphrase"_s, Permission::OwnSettings,
         [](Session &s, SessionFixture &f) { return errorOf(s.setPassphrase(f.passphrase())); }},
        {u"startKeychainUnlock"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.startKeychainUnlock()); }},
        {u"endKeychainUnlock"_s, Permission::OwnSettings,
         [](Session &s, SessionFixture &) { return errorOf(s.endKeychainUnlock()); }},
        {u"operators"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.operators()); }},
        {u"addOperator"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) {
             return errorOf(s.addOperator({}, Role::Auditor, Secret(), KeychainUnlock::Ask));
         }},
        {u"renameOperator"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.renameOperator({}, u"Eve"_s)); }},
        {u"setOperatorRole"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.setOperatorRole({}, Role::Owner, f.progress()));
         }},
        {u"removeOperator"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) { return errorOf(s.removeOperator({}, f.progress())); }},
        {u"resetPassphrase"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.resetPassphrase({}, f.passphrase()));
         }},
        {u"roles"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.roles()); }},
        {u"addRole"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.addRole({}, {})); }},
        {u"setRole"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.setRole({}, u"r"_s, {}, f.progress()));
         }},
        {u"removeRole"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.removeRole({})); }},
        {u"connections"_s, Permission::SeeConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.connections()); }},
        {u"tryConnection"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.tryConnection({}, Secret(), f.progress()));
         }},
        {u"addConnection"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.addConnection({}, Secret(), f.progress()));
         }},
        {u"testConnection"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(s.testConnection(nowhere, f.progress()));
         }},
        {u"removeConnection"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(s.removeConnection(nowhere, Session::Revocation::None, f.progress()));
         }},
        {u"keepSignIn"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) {
             CloudSignIn nobody;
             return errorOf(s.keepSignIn(nobody));
         }},
        {u"startSignIn"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &) { return errorOf(s.startSignIn({}, Secret())); }},
        {u"startSignInAgain"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &) { return errorOf(s.startSignInAgain(nowhere)); }},
        {u"signInAgain"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(s.signInAgain(nowhere, Secret(), f.progress()));
         }},
        {u"fetchServiceEvents"_s, Permission::ManageConnections,
         [=](Session &s, SessionFixture &f) {
             return errorOf(s.fetchServiceEvents(nowhere, f.progress()));
         }},
        {u"importZapierLog"_s, Permission::ManageConnections,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.importZapierLog(f.path(u"nothing.csv"_s), f.progress()));
         }},
        {u"findConfirmations"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) { return errorOf(s.findConfirmations(f.progress())); }},
        {u"confirmRun"_s, Permission::RunSync,
         [=](Session &s, SessionFixture &f) { return errorOf(s.confirmRun(noRun, f.progress())); }},
        {u"secondPersonRules"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.secondPersonRules()); }},
        {u"setSecondPersonRules"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &) { return errorOf(s.setSecondPersonRules({})); }},
        {u"approvalRequests"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.approvalRequests()); }},
        {u"answerApproval"_s, Permission::ReleaseHeldPlan,
         [](Session &s, SessionFixture &) {
             return errorOf(s.answerApproval({}, Session::Agreement::Grant));
         }},
        {u"routes"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.routes()); }},
        {u"addRoute"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.addRoute({})); }},
        {u"setRoute"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.setRoute({})); }},
        {u"removeRoute"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.removeRoute({})); }},
        {u"policySettings"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.policySettings()); }},
        {u"startingPolicy"_s, Permission::SeeRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.startingPolicy({})); }},
        {u"setPolicyDefault"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.setPolicyDefault({}, {})); }},
        {u"setNeverLeavingGroups"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.setNeverLeavingGroups({})); }},
        {u"contactGroups"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &f) { return errorOf(s.contactGroups(f.progress())); }},
        {u"previewPolicy"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.previewPolicy({}, {})); }},
        {u"previewPolicyAt"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.previewPolicyAt({}, 0)); }},
        {u"replaceHashKey"_s, Permission::ManageRoutes,
         [](Session &s, SessionFixture &) { return errorOf(s.replaceHashKey({})); }},
        {u"plan"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) { return errorOf(s.plan({}, {}, f.progress())); }},
        {u"sync"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) { return errorOf(s.sync({}, f.progress())); }},
        {u"applyPlan"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.applyPlan(QByteArray(32, 'x'), f.progress()));
         }},
        {u"declinePlan"_s, Permission::ReleaseHeldPlan,
         [](Session &s, SessionFixture &) { return errorOf(s.declinePlan(QByteArray(32, 'x'))); }},
        {u"compareRecords"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.compareRecords({}, {})); }},
        {u"decideMatches"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) { return errorOf(s.decideMatches({})); }},
        {u"forgetMatch"_s, Permission::RunSync,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.forgetMatch({}, {}, f.progress()));
         }},
        {u"waitingPlans"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) { return errorOf(s.waitingPlans()); }},
        {u"preview"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) { return errorOf(s.preview({}, {})); }},
        {u"runs"_s, Permission::RunSync,
         [](Session &s, SessionFixture &) { return errorOf(s.runs(5)); }},
        {u"run"_s, Permission::RunSync,
         [=](Session &s, SessionFixture &) { return errorOf(s.run(noRun)); }},
        {u"runValues"_s, Permission::SeeContacts,
         [=](Session &s, SessionFixture &) { return errorOf(s.runValues(noRun, {}, 5)); }},
        {u"planUndo"_s, Permission::UndoRun,
         [=](Session &s, SessionFixture &f) { return errorOf(s.planUndo(noRun, f.progress())); }},
        {u"undo"_s, Permission::UndoRun,
         [=](Session &s, SessionFixture &f) { return errorOf(s.undo(noRun, f.progress())); }},
        {u"searchContacts"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) {
             return errorOf(s.searchContacts({u"a"_s, 5}));
         }},
        {u"contact"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.contact({})); }},
        {u"exportContacts"_s, Permission::ExportContacts,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.exportContacts(Session::ExportFormat::Csv,
                                             f.path(u"nowhere/out.csv"_s), f.progress()));
         }},
        {u"contactLedger"_s, Permission::SeeContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.contactLedger({})); }},
        {u"contactReport"_s, Permission::ExportContacts,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.contactReport({}, f.path(u"report.json"_s), Session::Existing::Keep));
         }},
        {u"planErasure"_s, Permission::ExportContacts,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.planErasure({}, {}, f.progress()));
         }},
        {u"erase"_s, Permission::ExportContacts,
         [](Session &s, SessionFixture &f) {
             return errorOf(
                 s.erase(QByteArray(32, 'x'), Session::NotRemoved::KeepHere, f.progress()));
         }},
        {u"readmit"_s, Permission::ExportContacts,
         [](Session &s, SessionFixture &) { return errorOf(s.readmit({})); }},
        {u"auditList"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.auditList({})); }},
        {u"auditRows"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) { return errorOf(s.auditRows({}, f.progress())); }},
        {u"auditViews"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.auditViews()); }},
        {u"saveAuditView"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.saveAuditView({})); }},
        {u"removeAuditView"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.removeAuditView(u"none"_s)); }},
        {u"auditMatches"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) { return errorOf(s.auditMatches({}, f.progress())); }},
        {u"auditRowsAt"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.auditRowsAt({}, {}, 0, 1)); }},
        {u"auditHistogram"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditHistogram({}, 10, f.progress()));
         }},
        {u"auditRaw"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &) { return errorOf(s.auditRaw(1)); }},
        {u"auditVerify"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) { return errorOf(s.auditVerify({}, f.progress())); }},
        {u"auditExport"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditExport(f.path(u"log-"_s + newUuid()),
                                          Session::LogFormat::JsonLines, f.progress()));
         }},
        {u"auditCheckpoint"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditCheckpoint(f.path(u"checkpoint"_s)));
         }},
        {u"auditReport"_s, Permission::SeeWholeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditReport({2026, 1}, f.path(u"quarter.json"_s),
                                          Session::Existing::Replace, {}, f.progress()));
         }},
        {u"auditProveInclusion"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditProveInclusion(1, {}, f.path(u"event.tlog-proof"_s)));
         }},
        {u"auditProveConsistency"_s, Permission::SeeAudit,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.auditProveConsistency(1, {}, f.path(u"log.tlog-proof"_s)));
         }},
        {u"restoredLog"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) { return errorOf(s.restoredLog(f.progress())); }},
        {u"acceptRestoredLog"_s, Permission::ManageOperators,
         [](Session &s, SessionFixture &f) {
             return errorOf(s.acceptRestoredLog({}, f.progress()));
         }},
    };
    for (Call &call : callsOfGroups())
        all.push_back(std::move(call));
    return all;
}

// Say who has unlocked, or look at the databases' own soundness: anybody's.
const QSet<QString> openToAll = {u"isIntegrityCheckDue"_s, u"checkIntegrity"_s,
                                 u"isKeychainInUse"_s};

} // namespace

class SessionGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallHasItsRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<int>("fewest");
        QTest::newRow("the session") << u"session.h"_s << u"class Session\n"_s << 25;
        QTest::newRow("days") << u"session_activity.h"_s << u"class Session::Activity\n"_s << 2;
        QTest::newRow("diagnostics")
            << u"session_diagnostics.h"_s << u"class Session::Diagnostics\n"_s << 1;
        QTest::newRow("duplicates")
            << u"session_duplicates.h"_s << u"class Session::Duplicates\n"_s << 5;
        QTest::newRow("reviews") << u"session_review.h"_s << u"class Session::Review\n"_s << 2;
        QTest::newRow("the report on security")
            << u"session_security_file.h"_s << u"class Session::SecurityFile\n"_s << 1;
        QTest::newRow("updates") << u"session_updates.h"_s << u"class Session::Updates\n"_s << 3;
        QTest::newRow("hooks") << u"session_hooks.h"_s << u"class Session::Hooks\n"_s << 3;
        QTest::newRow("edits of connections")
            << u"session_connection_edits.h"_s << u"class Session::ConnectionEdits\n"_s << 2;
        QTest::newRow("channels of alerts")
            << u"session_alert_channels.h"_s << u"class Session::AlertChannels\n"_s << 9;
        QTest::newRow("alerts") << u"session_alerts.h"_s << u"class Session::Alerts\n"_s << 13;
    }
    void everyCallHasItsRow()
    {
        QFETCH(QString, file);
        QFETCH(QString, begin);
        QFETCH(int, fewest);
        QFile header(QStringLiteral(WARDEN_TEST_DATA "/../../../core/session/") + file);
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text =
            QString::fromUtf8(header.readAll()).section(begin, 1).section(u"private:"_s, 0, 0);
        QSet<QString> known = openToAll;
        for (const Call &call : calls())
            known.insert(call.name);
        static const QRegularExpression declaration(u"^    (?:Result<.*>|bool)\\s+(\\w+)\\("_s,
                                                    QRegularExpression::MultilineOption);
        int found = 0;
        QRegularExpressionMatchIterator each = declaration.globalMatch(text);
        while (each.hasNext()) {
            const QString name = each.next().captured(1);
            QVERIFY2(known.contains(name), qPrintable(name));
            ++found;
        }
        QVERIFY(found >= fewest);
    }

    void everyPermissionGuardsACall()
    {
        QSet<Permission> guarded;
        for (const Call &call : calls())
            guarded.insert(call.permission);
        for (Permission permission : allPermissions)
            QVERIFY2(guarded.contains(permission), qPrintable(permissionName(permission)));
    }

    void theGateDecidesEachCallForEachRole_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("owner") << int(Role::Owner);
        QTest::newRow("administrator") << int(Role::Administrator);
        QTest::newRow("sync operator") << int(Role::SyncOperator);
        QTest::newRow("auditor") << int(Role::Auditor);
    }
    void theGateDecidesEachCallForEachRole()
    {
        QFETCH(int, role);
        SessionFixture fixture;
        fixture.create().reset();
        const Role asked = static_cast<Role>(role);
        QString name = u"Ann"_s;
        if (asked != Role::Owner) {
            name = u"Bo"_s;
            fixture.addOperator(name, asked);
        }
        const Result<std::unique_ptr<Session>> session = fixture.unlock(name);
        REQUIRE_VALUE(session);
        QCOMPARE((*session)->actor().role, asked);
        for (const Call &call : calls()) {
            const bool isAllowed = permissionsOf(asked).contains(call.permission);
            const std::optional<Error> error = call.run(**session, fixture);
            const bool wasDenied = error && error->kind == ErrorKind::Denied;
            QVERIFY2(wasDenied != isAllowed,
                     qPrintable(call.name + u": "_s + (error ? kindName(error->kind) : u"ok"_s)));
        }
    }

    void aRefusalIsInTheLog()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::Auditor);
        const Result<std::unique_ptr<Session>> session = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(session);
        QVERIFY(!(*session)->searchContacts({u"a"_s, 5}));
        AuditFilter filter;
        filter.action = u"permission.denied"_s;
        const Result<AuditPage> page = (*session)->auditList(filter);
        REQUIRE_VALUE(page);
        QCOMPARE(page->rows.size(), size_t{1});
    }

    void aSyncOperatorSeesOnlyWhatIsHisOwn()
    {
        SessionFixture fixture;
        fixture.create().reset();
        fixture.addOperator(u"Bo"_s, Role::SyncOperator);
        const Result<std::unique_ptr<Session>> session = fixture.unlock(u"Bo"_s);
        REQUIRE_VALUE(session);
        AuditFilter filter;
        filter.actor = u"Ann"_s;
        const Result<AuditPage> page = (*session)->auditList(filter);
        REQUIRE_VALUE(page);
        QVERIFY(!page->rows.empty());
        for (const AuditRow &row : page->rows)
            QCOMPARE(row.event.actor, u"Bo"_s);
    }
};

QTEST_GUILESS_MAIN(SessionGateTest)
#include "session_gate_test.moc"
