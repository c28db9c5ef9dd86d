#include "core/permissions/approved_change.h"
#include "core/permissions/second_person.h"

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

    void aRoleOfOnesOwnHasNothingByItself()
    {
        QVERIFY(permissionsOf(Role::Own).isEmpty());
        QCOMPARE(withImplied({}).toList(), QList{Permission::OwnSettings});
    }

    void aPermissionBringsWhatItIsOfNoUseWithout_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("names"); // besides own_settings
        const std::vector<std::pair<Permission, QString>> rows = {
            {Permission::ManageConnections, u"manage_connections,see_connections"_s},
            {Permission::SeeConnections, u"see_connections"_s},
            {Permission::ManageRoutes, u"manage_routes,see_connections,see_routes"_s},
            {Permission::SeeRoutes, u"see_routes"_s},
            {Permission::RunSync, u"run_sync,see_connections,see_routes"_s},
            {Permission::ReleaseHeldPlan,
             u"release_held_plan,run_sync,see_connections,see_routes"_s},
            {Permission::UndoRun, u"run_sync,see_connections,see_routes,undo_run"_s},
            {Permission::SeeContacts, u"see_contacts"_s},
            {Permission::ExportContacts, u"export_contacts,see_contacts"_s},
            {Permission::SeeAudit, u"see_audit"_s},
            {Permission::SeeWholeAudit, u"see_audit,see_whole_audit"_s},
        };
        for (const auto &[permission, names] : rows)
            QTest::addRow("%s", qPrintable(permissionName(permission))) << permission << names;
    }
    void aPermissionBringsWhatItIsOfNoUseWithout()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, names);
        QStringList found = permissionNames(withImplied({permission}));
        QVERIFY(found.removeOne(u"own_settings"_s));
        found.sort();
        QCOMPARE(found.join(u','), names);
    }

    void rulesForASecondPersonAreReadAsTheyWereWritten()
    {
        const SecondPersonRules all{0, true, true, true};
        for (const SecondPersonRules &rules :
             {SecondPersonRules{}, all, SecondPersonRules{7, false, false, false},
              SecondPersonRules{{}, true, false, false}, SecondPersonRules{{}, false, true, false},
              SecondPersonRules{{}, false, false, true}}) {
            const Result<SecondPersonRules> read = secondPersonRulesFromJson(toJson(rules));
            QVERIFY(read);
            QCOMPARE(*read, rules);
            QCOMPARE(rules.isOn(), rules != SecondPersonRules{});
        }
    }

    // Else what was damaged would switch them off.
    void rulesForASecondPersonThatMakeNoSenseAreNone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("below zero") << u"removals_above"_s << QJsonValue(-1);
        QTest::newRow("a word") << u"removals_above"_s << QJsonValue(u"many"_s);
        QTest::newRow("no number") << u"removals_above"_s << QJsonValue(QJsonValue::Undefined);
        for (const char *key : {"new_destination", "wider_policy", "contact_export"}) {
            QTest::addRow("%s as a word", key) << QString::fromLatin1(key) << QJsonValue(u"no"_s);
            QTest::addRow("%s missing", key)
                << QString::fromLatin1(key) << QJsonValue(QJsonValue::Undefined);
        }
    }
    void rulesForASecondPersonThatMakeNoSenseAreNone()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(SecondPersonRules{5, true, true, true});
        json.insert(key, value);
        const Result<SecondPersonRules> read = secondPersonRulesFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
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
