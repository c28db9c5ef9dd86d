#include "tests/e2e/command_line_world.h"
#include "tests/e2e/old_events.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// Old events in sealed files, by the real program.
class CliArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void retentionTellsWhatIsDue();
    void oldEventsGoIntoAFileOnce();
    void whatIsArchivedIsNamed();
    void anArchiveIsReadAgain();
    void aChangedFileIsAFinding();

private:
    QString path(const QString &name) const { return m_world.path(name); }

    CommandLineWorld m_world{WorldUnlock::Passphrase};
};

void CliArchiveTest::initTestCase()
{
    QVERIFY2(m_world.run({u"init"_s, u"--recovery-out"_s, path(u"code"_s)}).isOk(),
             m_world.last().summary());
    QFile code(path(u"code"_s));
    QVERIFY(code.open(QIODevice::ReadOnly));
    m_world.environment().insert(u"CODE"_s, QString::fromLatin1(code.readAll().trimmed()));
    QVERIFY(addOldEvents(m_world, 2100));
}

void CliArchiveTest::retentionTellsWhatIsDue()
{
    const CommandResult usual = m_world.run({u"audit"_s, u"retention"_s});
    QVERIFY2(usual.isOk(), usual.summary());
    QCOMPARE(usual.json["keep_months"_L1].toInt(-1), 0);
    QVERIFY(usual.json["due"_L1].isNull());
    const CommandResult set = m_world.run({u"audit"_s, u"retention"_s, u"--months"_s, u"12"_s});
    QVERIFY2(set.isOk(), set.summary());
    QCOMPARE(set.json["due"_L1]["from_seq"_L1].toInt(), 1);
    QCOMPARE(set.json["due"_L1]["to_seq"_L1].toInt(), 2048);
    for (const QString &wrong : {u"0"_s, u"-1"_s, u"soon"_s, u"1201"_s}) {
        const CommandResult refused =
            m_world.run({u"audit"_s, u"retention"_s, u"--months"_s, wrong});
        QCOMPARE(refused.errorKind(), u"usage"_s);
    }
}

void CliArchiveTest::oldEventsGoIntoAFileOnce()
{
    const QStringList archive{u"audit"_s, u"archive"_s, u"--before"_s, u"2020-02-02"_s, u"--out"_s};
    const CommandResult made = m_world.run(archive + QStringList{path(u"old.archive"_s)});
    QVERIFY2(made.isOk(), made.summary());
    QCOMPARE(made.json["from_seq"_L1].toInt(), 1);
    QCOMPARE(made.json["to_seq"_L1].toInt(), 2048);
    QCOMPARE(made.json["bytes"_L1].toInteger(), QFile(path(u"old.archive"_s)).size());
    const CommandResult again = m_world.run(archive + QStringList{path(u"old.archive"_s)});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.json["error"_L1]["message"_L1].toString().contains(u"is there already"_s));
    QCOMPARE(m_world.run(archive + QStringList{path(u"more.archive"_s)}).errorKind(), u"usage"_s);
    QVERIFY(!QFile::exists(path(u"more.archive"_s)));
    const CommandResult retention =
        m_world.run({u"audit"_s, u"retention"_s, u"--months"_s, u"forever"_s});
    QCOMPARE(retention.json["keep_months"_L1].toInt(-1), 0);
    const QJsonArray archives = retention.json["archives"_L1].toArray();
    QCOMPARE(archives.size(), 1);
    QCOMPARE(archives[0]["file"_L1].toString(), u"old.archive"_s);
    QCOMPARE(archives[0]["sha256"_L1], made.json["sha256"_L1]);
}

void CliArchiveTest::whatIsArchivedIsNamed()
{
    const CommandResult listed =
        m_world.run({u"audit"_s, u"list"_s, u"--action"_s, u"audit.archived"_s});
    const QJsonObject event = listed.json["events"_L1][0].toObject();
    QCOMPARE(event["counts"_L1]["to_seq"_L1].toInt(), 2048);
    const CommandResult first = m_world.run({u"audit"_s, u"list"_s, u"--limit"_s, u"10000"_s});
    QCOMPARE(first.json["events"_L1].toArray().last()["seq"_L1].toInt(), 2049);
    const CommandResult verified = m_world.run({u"audit"_s, u"verify"_s});
    QCOMPARE(verified.json["archived"_L1].toInt(), 2048);
    QCOMPARE(verified.json["archived_read"_L1].toInt(-1), 0);
    QCOMPARE(verified.json["findings"_L1].toArray().size(), 1); // unanchored
    const CommandResult proof =
        m_world.run({u"audit"_s, u"prove"_s, u"7"_s, u"--out"_s, path(u"proof"_s)});
    QCOMPARE(proof.errorKind(), u"usage"_s);
    QVERIFY2(proof.json["error"_L1]["message"_L1].toString().contains(u"old.archive"_s),
             proof.summary());
    const CommandResult checkpoint =
        m_world.run({u"audit"_s, u"checkpoint"_s, u"--out"_s, path(u"checkpoint"_s)});
    QVERIFY(checkpoint.json["events"_L1].toInt() > 2100);
}

void CliArchiveTest::anArchiveIsReadAgain()
{
    const QStringList read{u"audit"_s, u"archive-read"_s, path(u"old.archive"_s), u"--out"_s};
    const CommandResult unlocked = m_world.run(read + QStringList{path(u"read"_s)});
    QVERIFY2(unlocked.isOk(), unlocked.summary());
    QCOMPARE(unlocked.json["events"_L1].toInt(), 2048);
    const CommandResult byCode = m_world.runBare(
        read + QStringList{path(u"by-code"_s), u"--recovery-code-env"_s, u"CODE"_s, u"--json"_s});
    QVERIFY2(byCode.isOk(), byCode.summary());
    for (const QString &name : {u"events.jsonl"_s, u"checkpoint.txt"_s, u"public-key.pem"_s}) {
        QFile one(path(u"read/"_s + name));
        QFile other(path(u"by-code/"_s + name));
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), one.readAll());
    }
}

void CliArchiveTest::aChangedFileIsAFinding()
{
    const QStringList verify{u"audit"_s, u"verify"_s, u"--archive"_s, path(u"old.archive"_s)};
    const CommandResult good = m_world.run(verify);
    QCOMPARE(good.json["archived_read"_L1].toInt(), 2048);
    QFile file(path(u"old.archive"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    QCOMPARE(file.write("changed"), 7);
    file.close();
    const CommandResult bad = m_world.run(verify);
    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(bad.json["archived_read"_L1].toInt(-1), 0);
    const QJsonObject finding = bad.json["findings"_L1][0].toObject();
    QVERIFY(bad.output.contains("changed"));
    QCOMPARE(finding["from_seq"_L1].toInt(), 1);
    const CommandResult read = m_world.run(
        {u"audit"_s, u"archive-read"_s, path(u"old.archive"_s), u"--out"_s, path(u"bad"_s)});
    QCOMPARE(read.errorKind(), u"invalid"_s);
    QVERIFY(!QFile::exists(path(u"bad/events.jsonl"_s)));
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliArchiveTest)
#include "cli_archive_test.moc"
