#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// A workspace with a recovery code, which stands in the variable CODE.
struct World : CommandLineWorld
{
    World() : CommandLineWorld(WorldUnlock::Passphrase)
    {
        const CommandResult made = run({u"init"_s, u"--recovery-out"_s, path(u"code"_s)});
        QFile code(path(u"code"_s));
        if (!made.isOk() || !code.open(QIODevice::ReadOnly))
            qFatal("no workspace: %s", made.summary().constData());
        environment().insert(u"CODE"_s, QString::fromLatin1(code.readAll().trimmed()));
    }

    QString file() const { return path(u"move"_s); }
    CommandResult exportIt(const QStringList &more = {})
    {
        return run(QStringList{u"workspace"_s, u"export"_s, file()} + more);
    }
    CommandResult importIt(const QString &folder, const QString &from = {})
    {
        return runBare({u"--workspace"_s, folder, u"--json"_s, u"workspace"_s, u"import"_s,
                        from.isEmpty() ? file() : from, u"--recovery-code-env"_s, u"CODE"_s});
    }
};

} // namespace

// Moving a workspace from outside, with the real program.
class CliMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkspaceMovesInTwoCommands()
    {
        World world;
        const CommandResult exported = world.exportIt();
        QVERIFY2(exported.isOk(), exported.summary());
        QCOMPARE(exported.json.value(u"file"_s).toString(), world.file());
        QCOMPARE(exported.json.value(u"bytes"_s).toInteger(), QFileInfo(world.file()).size());
        QCOMPARE(exported.json.value(u"retired"_s).toBool(), false);
        const QString folder = world.path(u"new"_s);
        const CommandResult imported = world.importIt(folder);
        QVERIFY2(imported.isOk(), imported.summary());
        QCOMPARE(imported.json.value(u"workspace"_s).toString(), folder);
        QCOMPARE(imported.json.value(u"operators"_s).toArray().size(), 1);

        world.setWorkspace(folder);
        const CommandResult verified = world.run({u"audit"_s, u"verify"_s});
        const QJsonArray findings = verified.json.value(u"findings"_s).toArray();
        for (const QJsonValue &finding : findings)
            QCOMPARE(finding[u"kind"_s].toString(), u"unanchored"_s);
        const CommandResult events =
            world.run({u"audit"_s, u"list"_s, u"--action"_s, u"workspace.imported"_s});
        QCOMPARE(events.json.value(u"total"_s).toInt(), 1);
        const QJsonObject details = events.json.value(u"events"_s)[0][u"details"_s].toObject();
        QCOMPARE(details.value(u"move"_s), exported.json.value(u"move"_s));
    }

    void whatIsWrongIsSaidAndLeavesNothing()
    {
        World world;
        QVERIFY(world.exportIt().isOk());
        QCOMPARE(world.exportIt().errorKind(), u"storage"_s); // nothing is written over
        const QString folder = world.path(u"new"_s);
        QCOMPARE(world.importIt(folder, world.path(u"code"_s)).errorKind(), u"invalid"_s);
        QCOMPARE(world.importIt(folder, world.path(u"nowhere"_s)).errorKind(), u"storage"_s);
        QCOMPARE(world.importIt(world.workspace()).errorKind(), u"storage"_s);
        world.environment().insert(u"CODE"_s, u"0000-0000"_s);
        const CommandResult wrong = world.importIt(folder);
        QCOMPARE(wrong.errorKind(), u"locked"_s);
        QCOMPARE(wrong.exitCode, 4);
        world.environment().remove(u"CODE"_s);
        QVERIFY(!world.importIt(folder).isOk());
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(world.run({u"workspace"_s, u"import"_s, world.file()}).exitCode, 2);
    }

    void aRetiredWorkspaceSyncsNoMoreUntilItIsResumed()
    {
        World world;
        QVERIFY(world.exportIt({u"--retire"_s}).isOk());
        const CommandResult held = world.run({u"sync"_s});
        QCOMPARE(held.errorKind(), u"held"_s);
        QCOMPARE(held.exitCode, 3);
        QVERIFY(world.run({u"workspace"_s, u"resume"_s}).isOk());
        QVERIFY(world.run({u"sync"_s}).errorKind() != u"held"_s);
    }

    void nobodyButAnOwnerExports()
    {
        World world;
        QVERIFY(world
                    .run({u"operators"_s, u"add"_s, u"Bo"_s, u"--role"_s, u"administrator"_s,
                          u"--new-passphrase-env"_s, u"CODE"_s})
                    .isOk());
        world.environment().insert(u"BO"_s, world.environment().value(u"CODE"_s));
        const CommandResult denied = world.runBare(
            {u"--workspace"_s, world.workspace(), u"--operator"_s, u"Bo"_s, u"--passphrase-env"_s,
             u"BO"_s, u"--json"_s, u"workspace"_s, u"export"_s, world.file()});
        QCOMPARE(denied.errorKind(), u"denied"_s);
        QCOMPARE(denied.exitCode, 4);
        QVERIFY(!QFile::exists(world.file()));
    }
};

QTEST_GUILESS_MAIN(CliMoveTest)
#include "cli_move_test.moc"
