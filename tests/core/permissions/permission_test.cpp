#include "core/permissions/approved_change.h"

#include <QSet>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QByteArray planHash(32, 'h');

Actor actor(Role role)
{
    return {OperatorId(u"o"_s), u"Ann"_s, role};
}

OutgoingChange change(ChangeAction action, const FieldSet &fields)
{
    OutgoingChange change;
    change.action = action;
    change.contact.name.given = u"Ada"_s;
    change.contact.note = u"private"_s;
    change.changedFields = fields;
    return change;
}

} // namespace

// Who may do what: the table of docs/security.md, row by row.
class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasItsRow()
    {
        QSet<QString> names;
        for (Permission permission : allPermissions) {
            const QString name = permissionName(permission);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            // An operation that nobody may do has no row.
            QVERIFY2(permissionsOf(Role::Owner).contains(permission), qPrintable(name));
        }
        // The list is complete: the last value's number is one less than its size.
        QCOMPARE(static_cast<size_t>(Permission::OwnSettings) + 1, allPermissions.size());
    }

    void rolesMayDoWhatTheTableSays_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("allowed"); // owner, administrator, sync operator, auditor

        const std::vector<std::pair<Permission, QString>> rows = {
            {Permission::ManageOperators, u"o"_s},  {Permission::ManageConnections, u"oa"_s},
            {Permission::SeeConnections, u"oas"_s}, {Permission::ManageRoutes, u"oa"_s},
            {Permission::SeeRoutes, u"oas"_s},      {Permission::RunSync, u"oas"_s},
            {Permission::ReleaseHeldPlan, u"oa"_s}, {Permission::UndoRun, u"oa"_s},
            {Permission::SeeContacts, u"oas"_s},    {Permission::ExportContacts, u"oa"_s},
            {Permission::SeeAudit, u"oasr"_s},      {Permission::SeeWholeAudit, u"oar"_s},
            {Permission::OwnSettings, u"oasr"_s},
        };
        QCOMPARE(rows.size(), allPermissions.size());
        for (const auto &[permission, allowed] : rows)
            QTest::addRow("%s", qPrintable(permissionName(permission))) << permission << allowed;
    }
    void rolesMayDoWhatTheTableSays()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, allowed);
        for (const auto &[role, letter] :
             {std::pair(Role::Owner, u'o'), std::pair(Role::Administrator, u'a'),
              std::pair(Role::SyncOperator, u's'), std::pair(Role::Auditor, u'r')}) {
            const Result<void> answer = require(actor(role), permission);
            QCOMPARE(answer.has_value(), allowed.contains(letter));
            if (!answer)
                QCOMPARE(answer.error().kind, ErrorKind::Denied);
        }
    }

    void onlyWhoMayRunASyncApprovesAPlan()
    {
        QVERIFY(approvePlan(actor(Role::SyncOperator), planHash, false));
        QCOMPARE(approvePlan(actor(Role::Auditor), planHash, false).error().kind,
                 ErrorKind::Denied);
        QCOMPARE(approvePlan(actor(Role::SyncOperator), planHash, true).error().kind,
                 ErrorKind::Denied);
        QVERIFY(approvePlan(actor(Role::Administrator), planHash, true));
    }

    void anApprovalIsForOnePlan()
    {
        const auto approval = approvePlan(actor(Role::Owner), planHash, false);
        QCOMPARE(approval->planHash(), planHash);
        QVERIFY(!approvePlan(actor(Role::Owner), QByteArray(), false));
        const auto approved =
            approveChange(*approval, change(ChangeAction::Create, FieldSet::all()), {});
        QVERIFY(approved);
        QCOMPARE(approved->planHash(), planHash);
        QCOMPARE(approved->operatorId(), actor(Role::Owner).id);
    }

    void aChangeOfADeniedFieldIsRefused()
    {
        const auto approval = approvePlan(actor(Role::Owner), planHash, false);
        FieldPolicy narrow;
        narrow.allowed = {Field::Name, Field::Email};
        QCOMPARE(approveChange(*approval, change(ChangeAction::Update, {Field::Note}), narrow)
                     .error()
                     .kind,
                 ErrorKind::Denied);
    }

    void aNewItemWithADeniedFieldInsideIsRefusedWhateverItSaysItChanges()
    {
        const auto approval = approvePlan(actor(Role::Owner), planHash, false);
        FieldPolicy narrow;
        narrow.allowed = {Field::Name, Field::Email};
        OutgoingChange sneaky = change(ChangeAction::Create, {Field::Name});
        QCOMPARE(approveChange(*approval, sneaky, narrow).error().kind, ErrorKind::Denied);
        sneaky.contact = applyPolicy(sneaky.contact, narrow);
        QVERIFY(approveChange(*approval, sneaky, narrow));
        // A removal leaves nothing but what the other side knows already.
        QVERIFY(approveChange(*approval, change(ChangeAction::Remove, {}), narrow));
    }
};

QTEST_GUILESS_MAIN(PermissionTest)
#include "permission_test.moc"
