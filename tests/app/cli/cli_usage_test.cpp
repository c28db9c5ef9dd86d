#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsExitCode2AndOneJsonObject_data();
    void wrongUsageIsExitCode2AndOneJsonObject();
    void withoutJsonAnErrorGoesToStandardErrorAlone();
    void helpAndVersionAreNoErrors();
    void aFolderWithoutAWorkspaceIsNeverMadeOne_data();
    void aFolderWithoutAWorkspaceIsNeverMadeOne();
    void initMakesAWorkspaceOnceWithARecoveryCodeForTheOwnerAlone();
    void aRecoveryCodeThatFindsNoPlaceMakesNoWorkspace();
    void aWorkspaceMayStandInAnyPlace_data();
    void aWorkspaceMayStandInAnyPlace();
    void aTooShortPassphraseIsRefused();
    void aWrongPassphraseIsExitCode4Locked();
    void theCheckAfterACrashIsSaidOnStandardErrorOnce();
    void theDemoVerifiesItsLogInUnderAMinute();
    void theDemoTellsOfADuplicateAPlanThatWaitsAndItsAlert();
    void aKeptDemoIsOpenedByThePassphraseThatItTells();
};

void CliUsageTest::wrongUsageIsExitCode2AndOneJsonObject_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("half a command") << QStringList{u"connection"_s, u"add"_s};
    QTest::newRow("unknown service") << QStringList{u"connection"_s, u"add"_s, u"gopher"_s};
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--frobnicate"_s};
    QTest::newRow("option without its value") << QStringList{u"sync"_s, u"--route"_s};
    QTest::newRow("a value for a switch") << QStringList{u"sync"_s, u"--yes=1"_s};
    QTest::newRow("missing option") << QStringList{u"route"_s, u"add"_s, u"--from"_s, u"x"_s};
    QTest::newRow("missing argument") << QStringList{u"contacts"_s, u"search"_s};
    QTest::newRow("one argument too many") << QStringList{u"runs"_s, u"list"_s, u"more"_s};
    QTest::newRow("no number") << QStringList{u"contacts"_s, u"search"_s, u"a"_s, u"--limit"_s,
                                              u"many"_s};
    QTest::newRow("no time") << QStringList{u"audit"_s, u"list"_s, u"--since"_s, u"yesterday"_s};
    QTest::newRow("unknown format") << QStringList{
        u"contacts"_s, u"export"_s, u"--format"_s, u"xml"_s, u"--out"_s, u"/tmp/never-made"_s};
    QTest::newRow("no plan's hash") << QStringList{u"sync"_s, u"--apply-plan"_s, u"12ab"_s};
    QTest::newRow("digits that aren't hex")
        << QStringList{u"sync"_s, u"--apply-plan"_s, QString(64, u'g')};
    QTest::newRow("planning and applying at once")
        << QStringList{u"sync"_s, u"--plan-only"_s, u"--apply-plan"_s, QString(64, u'a')};
    QTest::newRow("a route of a stored plan")
        << QStringList{u"sync"_s, u"--route"_s, u"x"_s, u"--apply-plan"_s, QString(64, u'a')};
    QTest::newRow("no country") << QStringList{u"init"_s, u"--region"_s, u"Germany"_s};
    QTest::newRow("a format of the log that isn't there") << QStringList{
        u"audit"_s, u"export"_s, u"--format"_s, u"xml"_s, u"--out"_s, u"/tmp/never-made"_s};
    QTest::newRow("missing variable for the password")
        << QStringList{u"connection"_s,          u"add"_s,    u"carddav"_s, u"--url"_s,
                       u"https://example.com"_s, u"--user"_s, u"u"_s,       u"--password-env"_s,
                       u"WARDEN_TEST_MISSING"_s};
    QTest::newRow("missing variable for the hook") << QStringList{
        u"connection"_s, u"add"_s, u"zapier"_s, u"--hook-env"_s, u"WARDEN_TEST_MISSING"_s};
    QTest::newRow("missing variable for the passphrase")
        << QStringList{u"runs"_s, u"list"_s, u"--passphrase-env"_s, u"WARDEN_TEST_MISSING"_s};
    QTest::newRow("secret as an argument") << QStringList{
        u"connection"_s, u"add"_s, u"carddav"_s,    u"--url"_s, u"https://example.com"_s,
        u"--user"_s,     u"u"_s,   u"--password"_s, u"p"_s};
}

void CliUsageTest::wrongUsageIsExitCode2AndOneJsonObject()
{
    QFETCH(QStringList, arguments);
    CommandLineWorld world;
    const bool unlocks = arguments.contains(u"--passphrase-env"_s);
    const CommandResult result =
        unlocks ? world.runBare(QStringList{u"--json"_s, u"--workspace"_s, world.workspace()} +
                                arguments)
                : world.run(arguments);
    QVERIFY2(result.exitCode == 2, result.summary());
    QCOMPARE(result.errorKind(), u"usage"_s);
    QVERIFY(!result.json["error"_L1]["message"_L1].toString().isEmpty());
    QVERIFY(!QFileInfo::exists(world.workspace()));
}

void CliUsageTest::withoutJsonAnErrorGoesToStandardErrorAlone()
{
    CommandLineWorld world;
    const CommandResult result = world.runBare({u"frobnicate"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.errors.isEmpty());
}

void CliUsageTest::helpAndVersionAreNoErrors()
{
    CommandLineWorld world;
    const CommandResult help = world.runBare({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *command : {"init", "connection add carddav", "route add", "sync", "undo",
                                "contacts search", "audit verify", "demo"})
        QVERIFY2(help.output.contains(command), command);
    QCOMPARE(world.runBare({u"sync"_s, u"--help"_s}).exitCode, 0);
    QVERIFY(world.last().output.contains("--apply-plan"));
    QCOMPARE(world.runBare({u"--version"_s}).exitCode, 0);
}

void CliUsageTest::aFolderWithoutAWorkspaceIsNeverMadeOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("connection list") << QStringList{u"connection"_s, u"list"_s};
    QTest::newRow("audit verify") << QStringList{u"audit"_s, u"verify"_s};
}

void CliUsageTest::aFolderWithoutAWorkspaceIsNeverMadeOne()
{
    QFETCH(QStringList, arguments);
    CommandLineWorld world;
    const CommandResult result = world.run(arguments);
    QVERIFY2(result.exitCode > 0, result.summary());
    QVERIFY(!result.errorKind().isEmpty());
    QVERIFY(!QFileInfo::exists(world.workspace() + u"/keyring.json"_s));
}

void CliUsageTest::initMakesAWorkspaceOnceWithARecoveryCodeForTheOwnerAlone()
{
    CommandLineWorld world;
    const QString code = world.path(u"recovery.txt"_s);
    const QStringList init{u"init"_s, u"--recovery-out"_s, code};
    const CommandResult made = world.run(init);
    QVERIFY2(made.isOk(), made.summary());
    QCOMPARE(made.json["workspace"_L1].toString(), world.workspace());
    QCOMPARE(made.json["unlock"_L1].toString(), u"passphrase"_s);
    QCOMPARE(made.json["recovery_code_written"_L1].toBool(), true);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ReadOther | QFileDevice::WriteOther |
                                            QFileDevice::ExeOwner;
    QVERIFY(!(QFileInfo(code).permissions() & others));
    QFile file(code);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll().trimmed();
    QVERIFY(written.size() >= 20);
    QVERIFY2(!world.transcript().contains(written), "the code is printed although it has a file");
    for (const QString &name : {u"contacts"_s, u"audit"_s, u"keyring"_s})
        QVERIFY2(QDir(world.workspace()).entryList().filter(name).size() > 0, qPrintable(name));

    QFile keyring(world.workspace() + u"/keyring.json"_s);
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    const QByteArray before = keyring.readAll();
    keyring.close();
    const CommandResult again = world.run({u"init"_s});
    QVERIFY2(again.exitCode == 1 || again.exitCode == 2, again.summary());
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    QCOMPARE(keyring.readAll(), before);
}

void CliUsageTest::aRecoveryCodeThatFindsNoPlaceMakesNoWorkspace()
{
    CommandLineWorld world;
    const QString place = world.path(u"nowhere/recovery.txt"_s);
    const CommandResult result = world.run({u"init"_s, u"--recovery-out"_s, place});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"storage"_s);
    QVERIFY2(result.errors.contains("doesn't exist"), result.summary());
    QVERIFY(!QFileInfo::exists(world.workspace()));
    // Nor does a workspace that can't be made leave an empty file for a code.
    QFile inTheWay(world.workspace());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString code = world.path(u"recovery.txt"_s);
    QVERIFY2(world.run({u"init"_s, u"--recovery-out"_s, code}).exitCode == 1,
             world.last().summary());
    QVERIFY(!QFileInfo::exists(code));
}

void CliUsageTest::aWorkspaceMayStandInAnyPlace_data()
{
    QTest::addColumn<QString>("name"); // below the current folder
    QTest::newRow("an address of SQLite's") << u"file:x?mode=memory"_s;
    QTest::newRow("what looks like memory") << u":memory:"_s;
    QTest::newRow("signs and letters") << u"a \"b\"\n'c' %41 $(d) \u00e4\u4f60 -e"_s;
    QTest::newRow("what looks like an option") << u"-x"_s;
    QTest::newRow("behind a link") << u"link"_s;
}

void CliUsageTest::aWorkspaceMayStandInAnyPlace()
{
    QFETCH(QString, name);
    CommandLineWorld world;
    world.setCurrentFolder(world.folder());
    world.setWorkspace(name);
    const QDir folder(world.folder());
    QVERIFY(folder.mkdir(u"real"_s));
    QVERIFY(QFile::link(world.path(u"real"_s), world.path(u"link"_s)));
    const CommandResult made = world.init();
    QVERIFY2(made.isOk(), made.summary());
    const QString place = made.json["workspace"_L1].toString();
    QVERIFY2(QDir::isAbsolutePath(place), made.summary());
    QVERIFY2(QFileInfo::exists(place + u"/contacts.db"_s), made.summary());
    const QStringList there = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY2(there.contains(name), qPrintable(there.join(u' ')));
    // From elsewhere it is found by the place that was told.
    world.setCurrentFolder(u"/"_s);
    world.setWorkspace(place);
    QVERIFY2(world.run({u"runs"_s, u"list"_s}).isOk(), world.last().summary());
}

void CliUsageTest::aTooShortPassphraseIsRefused()
{
    CommandLineWorld world;
    world.environment().insert(u"WARDEN_TEST_PASSPHRASE"_s, u"abc"_s);
    const CommandResult result = world.init();
    QVERIFY2(result.exitCode == 2 || result.exitCode == 1, result.summary());
    QVERIFY(!QFileInfo::exists(world.workspace() + u"/keyring.json"_s));
}

void CliUsageTest::aWrongPassphraseIsExitCode4Locked()
{
    CommandLineWorld world;
    const CommandResult made = world.init();
    QVERIFY2(made.isOk(), made.summary());
    QVERIFY2(made.errors.contains("recovery"), "no warning that there is no recovery code");
    QCOMPARE(made.json["recovery_code_written"_L1].toBool(), false);
    world.environment().insert(u"WARDEN_TEST_PASSPHRASE"_s, u"quite another passphrase"_s);
    const CommandResult result = world.run({u"runs"_s, u"list"_s});
    QVERIFY2(result.exitCode == 4, result.summary());
    QCOMPARE(result.errorKind(), u"locked"_s);
    const CommandResult noWay =
        world.runBare({u"--workspace"_s, world.workspace(), u"--json"_s, u"runs"_s, u"list"_s});
    QVERIFY2(noWay.exitCode == 4, noWay.summary());
    QCOMPARE(noWay.errorKind(), u"locked"_s);
    QVERIFY2(noWay.errors.contains("--passphrase-env"), noWay.summary());
}

void CliUsageTest::theCheckAfterACrashIsSaidOnStandardErrorOnce()
{
    CommandLineWorld world;
    QVERIFY2(world.init().isOk(), world.last().summary());
    QFile marker(world.workspace() + u"/audit.db.open-0000"_s);
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.write("999999999\nsomebody\nhere\n");
    marker.close();
    const CommandResult first = world.run({u"runs"_s, u"list"_s});
    QVERIFY2(first.isOk(), first.summary());
    QCOMPARE(first.errors.count("closed in good order"), 1);
    const CommandResult second = world.run({u"runs"_s, u"list"_s});
    QVERIFY2(second.isOk(), second.summary());
    QCOMPARE(second.errors, QByteArray());
}

void CliUsageTest::theDemoVerifiesItsLogInUnderAMinute()
{
    CommandLineWorld world;
    const CommandResult demo = world.runBare({u"demo"_s, u"--json"_s}, 90'000);
    QVERIFY2(demo.exitCode == 0, demo.summary());
    QVERIFY2(demo.milliseconds < 60'000, demo.summary());
    QVERIFY(demo.json["log"_L1]["ok"_L1].toBool());
    QVERIFY(demo.json["steps"_L1].toArray().size() >= 6);
}

void CliUsageTest::theDemoTellsOfADuplicateAPlanThatWaitsAndItsAlert()
{
    CommandLineWorld world;
    const CommandResult demo = world.runBare({u"demo"_s}, 90'000);
    QVERIFY2(demo.exitCode == 0, demo.summary());
    for (const char *step : {"one person twice in Customers: Grace O'Connor, Grace OConnor",
                             "the plan waits for a person and removed nothing, held: ",
                             "A rule raised an alert: A sync waits because"})
        QVERIFY2(demo.output.contains(step), demo.summary());
}

void CliUsageTest::aKeptDemoIsOpenedByThePassphraseThatItTells()
{
    CommandLineWorld world;
    const QString folder = world.path(u"kept"_s);
    const CommandResult demo = world.runBare({u"demo"_s, u"--keep"_s, folder, u"--json"_s}, 90'000);
    QVERIFY2(demo.exitCode == 0, demo.summary());
    QCOMPARE(demo.json["workspace"_L1].toString(), folder);
    world.environment().insert(u"DEMO_PASSPHRASE"_s, demo.json["passphrase"_L1].toString());
    const CommandResult runs =
        world.runBare({u"--workspace"_s, folder, u"--passphrase-env"_s, u"DEMO_PASSPHRASE"_s,
                       u"--json"_s, u"runs"_s, u"list"_s});
    QVERIFY2(runs.exitCode == 0, runs.summary());
    QVERIFY(!runs.json["runs"_L1].toArray().isEmpty());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliUsageTest)
#include "cli_usage_test.moc"
