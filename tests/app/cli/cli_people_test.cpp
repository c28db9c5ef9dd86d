#include "tests/e2e/command_line_world.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Ann is the owner; the others have the same passphrase.
class People : public CommandLineWorld
{
public:
    People() : CommandLineWorld(WorldUnlock::Passphrase)
    {
        environment().insert(u"PEOPLE_PASSPHRASE"_s, QString::fromLatin1(passphrase()));
    }
    CommandResult as(const QString &name, const QStringList &arguments)
    {
        return run(arguments + QStringList{u"--operator"_s, name});
    }
    CommandResult add(const QString &name, const QString &role)
    {
        return as(u"Owner"_s, {u"operators"_s, u"add"_s, name, u"--role"_s, role,
                               u"--new-passphrase-env"_s, u"PEOPLE_PASSPHRASE"_s});
    }
};

} // namespace

class CliPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleMayDoWhatTheTableSaysAndElseExitCode4();
    void ownersAloneManagePeopleAndRoles();
    void aPersonIsRenamedChangedAndRemoved();
    void whatOneAsksForAnotherAgreesTo();
    void whereSeveralHaveAPassphraseTheOptionIsNamed();
};

void CliPeopleTest::whereSeveralHaveAPassphraseTheOptionIsNamed()
{
    People people;
    QVERIFY(people.init().isOk());
    const QStringList listing = {u"route"_s, u"list"_s};
    QVERIFY(people.run(listing).isOk());
    QVERIFY(people.add(u"Adam"_s, u"administrator"_s).isOk());
    const CommandResult unnamed = people.run(listing);
    QCOMPARE(unnamed.exitCode, 2);
    QCOMPARE(unnamed.errorKind(), u"usage"_s);
    const QString message =
        unnamed.json.value(u"error"_s).toObject().value(u"message"_s).toString();
    QVERIFY2(message.contains(u"--operator"_s), qPrintable(message));
    QVERIFY(people.as(u"Adam"_s, listing).isOk());
    // Another mistake keeps its own words.
    QVERIFY(!people.as(u"Nobody"_s, listing).summary().contains("--operator NAME"));
}

void CliPeopleTest::whatOneAsksForAnotherAgreesTo()
{
    People people;
    QVERIFY(people.init().isOk());
    const QStringList rule = {u"approvals"_s, u"rules"_s, u"--export"_s, u"on"_s};
    QCOMPARE(people.as(u"Owner"_s, rule).exitCode, 2); // nobody else could agree
    QVERIFY(people.add(u"Adam"_s, u"administrator"_s).isOk());
    QCOMPARE(people.as(u"Adam"_s, rule).exitCode, 4);
    const CommandResult set = people.as(u"Owner"_s, rule);
    QVERIFY2(set.isOk(), set.summary());
    QCOMPARE(set.json.value(u"rules"_s).toObject().value(u"contact_export"_s).toBool(), true);

    const QStringList exporting = {u"contacts"_s, u"export"_s, u"--format"_s,
                                   u"csv"_s,      u"--out"_s,  people.path(u"all.csv"_s)};
    const CommandResult alone = people.as(u"Owner"_s, exporting);
    QCOMPARE(alone.exitCode, 3);
    QCOMPARE(alone.errorKind(), u"held"_s);
    const CommandResult list = people.as(u"Adam"_s, {u"approvals"_s, u"list"_s});
    const QJsonArray approvals = list.json.value(u"approvals"_s).toArray();
    QCOMPARE(approvals.size(), 1);
    const QJsonObject asked = approvals.first().toObject();
    QCOMPARE(asked.value(u"subject"_s).toString(), u"contact_export"_s);
    QCOMPARE(asked.value(u"asked_by"_s).toString(), u"Owner"_s);
    QCOMPARE(asked.value(u"state"_s).toString(), u"waiting"_s);
    const QStringList grant = {u"approvals"_s, u"grant"_s, asked.value(u"id"_s).toString()};
    QCOMPARE(people.as(u"Owner"_s, grant).exitCode, 4); // who asked
    QVERIFY(people.as(u"Adam"_s, grant).isOk());
    QVERIFY(people.as(u"Owner"_s, exporting).isOk());
}

void CliPeopleTest::eachRoleMayDoWhatTheTableSaysAndElseExitCode4()
{
    People people;
    QVERIFY(people.init().isOk());
    const std::vector<std::pair<QString, QString>> roles = {
        {u"Adam"_s, u"administrator"_s}, {u"Sue"_s, u"sync_operator"_s}, {u"Ava"_s, u"auditor"_s}};
    for (const auto &[name, role] : roles)
        QVERIFY2(people.add(name, role).isOk(), people.last().summary());
    // Who may: the first letters of Owner, Adam, Sue and Ava.
    const std::vector<std::pair<QStringList, QString>> operations = {
        {{u"operators"_s, u"list"_s}, u"Owner"_s},
        {{u"connection"_s, u"add"_s, u"file"_s, u"--path"_s, people.path(u"x.vcf"_s)},
         u"Owner Adam"_s},
        {{u"connection"_s, u"list"_s}, u"Owner Adam Sue"_s},
        {{u"route"_s, u"list"_s}, u"Owner Adam Sue"_s},
        {{u"runs"_s, u"list"_s}, u"Owner Adam Sue"_s},
        {{u"contacts"_s, u"search"_s, u"x"_s}, u"Owner Adam Sue"_s},
        {{u"audit"_s, u"list"_s}, u"Owner Adam Sue Ava"_s},
    };
    for (const auto &[arguments, allowed] : operations) {
        for (const QString &name : {u"Owner"_s, u"Adam"_s, u"Sue"_s, u"Ava"_s}) {
            const CommandResult result = people.as(name, arguments);
            if (allowed.contains(name)) {
                QVERIFY2(result.isOk(), result.summary());
                continue;
            }
            QVERIFY2(result.exitCode == 4, result.summary());
            QCOMPARE(result.errorKind(), u"denied"_s);
        }
    }
    const QString folder = people.path(u"log"_s);
    QCOMPARE(people.as(u"Sue"_s, {u"audit"_s, u"export"_s, u"--out"_s, folder}).errorKind(),
             u"denied"_s);
    QVERIFY(people.as(u"Ava"_s, {u"audit"_s, u"export"_s, u"--out"_s, folder}).isOk());
}

void CliPeopleTest::ownersAloneManagePeopleAndRoles()
{
    People people;
    QVERIFY(people.init().isOk());
    QVERIFY(
        people.as(u"Owner"_s, {u"roles"_s, u"add"_s, u"Desk"_s, u"--may"_s, u"export_contacts"_s})
            .isOk());
    QVERIFY(people.add(u"Dee"_s, u"desk"_s).isOk());
    QVERIFY(people.as(u"Dee"_s, {u"contacts"_s, u"search"_s, u"x"_s}).isOk());
    for (const QStringList &arguments :
         {QStringList{u"roles"_s, u"list"_s}, QStringList{u"roles"_s, u"remove"_s, u"Desk"_s},
          QStringList{u"operators"_s, u"remove"_s, u"Owner"_s},
          QStringList{u"operators"_s, u"set"_s, u"Dee"_s, u"--role"_s, u"owner"_s},
          QStringList{u"operators"_s, u"rename"_s, u"Dee"_s, u"Boss"_s}}) {
        const CommandResult result = people.as(u"Dee"_s, arguments);
        QVERIFY2(result.exitCode == 4 && result.errorKind() == u"denied"_s, result.summary());
    }
    const CommandResult roles = people.as(u"Owner"_s, {u"roles"_s, u"list"_s});
    const QJsonObject desk = roles.json.value(u"roles"_s).toArray().at(4).toObject();
    QCOMPARE(desk.value(u"name"_s).toString(), u"Desk"_s);
    QCOMPARE(desk.value(u"operators"_s).toInt(), 1);
    QCOMPARE(people.as(u"Owner"_s, {u"roles"_s, u"remove"_s, u"Desk"_s}).exitCode, 2);
    QCOMPARE(people.as(u"Owner"_s, {u"roles"_s, u"set"_s, u"auditor"_s, u"--may"_s, u"run_sync"_s})
                 .exitCode,
             2);
}

void CliPeopleTest::aPersonIsRenamedChangedAndRemoved()
{
    People people;
    QVERIFY(people.init().isOk());
    QVERIFY(people.add(u"Bo"_s, u"administrator"_s).isOk());
    QCOMPARE(people.add(u"bo"_s, u"auditor"_s).exitCode, 2); // the name is taken
    QCOMPARE(people.add(u"Eve"_s, u"king"_s).exitCode, 2);
    QVERIFY(people.as(u"Owner"_s, {u"operators"_s, u"rename"_s, u"Bo"_s, u"Bob"_s}).isOk());
    QVERIFY(people.as(u"Owner"_s, {u"operators"_s, u"set"_s, u"Bob"_s, u"--role"_s, u"auditor"_s})
                .isOk());
    QCOMPARE(people.as(u"Bob"_s, {u"contacts"_s, u"search"_s, u"x"_s}).exitCode, 4);
    people.environment().insert(u"PEOPLE_PASSPHRASE"_s, u"quite another one"_s);
    QVERIFY(people
                .as(u"Owner"_s, {u"operators"_s, u"reset-passphrase"_s, u"Bob"_s,
                                 u"--new-passphrase-env"_s, u"PEOPLE_PASSPHRASE"_s})
                .isOk());
    QCOMPARE(people.as(u"Bob"_s, {u"audit"_s, u"list"_s}).errorKind(), u"locked"_s);
    QVERIFY(people.as(u"Owner"_s, {u"operators"_s, u"remove"_s, u"Bob"_s}).isOk());
    const CommandResult left = people.as(u"Owner"_s, {u"operators"_s, u"list"_s});
    QCOMPARE(left.json.value(u"operators"_s).toArray().size(), 1);
    QCOMPARE(people.as(u"Owner"_s, {u"operators"_s, u"remove"_s, u"Owner"_s}).exitCode, 2);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliPeopleTest)
#include "cli_people_test.moc"
