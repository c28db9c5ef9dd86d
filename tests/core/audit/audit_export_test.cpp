#include "core/audit/event_rows.h"
#include "core/audit/tree_table.h"
#include "tests/core/audit/archive_fixture.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The script that the documentation hands to a stranger, as it stands there.
QByteArray documentedScript()
{
    const QByteArray text =
        contentOf(QStringLiteral(WARDEN_TEST_DATA "/../../../docs/file-formats/audit-log.md"));
    const qsizetype begin = text.indexOf("```bash\n") + 8;
    return text.mid(begin, text.indexOf("```", begin) - begin);
}

} // namespace

using Change = std::function<void(const QString &folder)>;
Q_DECLARE_METATYPE(Change)

class AuditExportTest : public QObject
{
    Q_OBJECT

private:
    static AuditExport exported(LogFolder &folder, AuditExportFormat format)
    {
        Progress progress;
        return folder.reader().exportTo(folder.folder.filePath(u"out"_s), format, progress).value();
    }

private Q_SLOTS:
    void everyEventIsALineWithTheBytesOfItsLeaf()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const AppendReport report = log.append(numberedEvents(1, 21)).value();
        const AuditExport result = exported(folder, AuditExportFormat::JsonLines);
        QCOMPARE(result.events, 21);
        QCOMPARE(result.files.size(), 4);
        Frontier tree;
        QList<QByteArray> lines = contentOf(result.files.front()).split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        for (const QByteArray &line : std::as_const(lines))
            tree.append(leafHash(line));
        QCOMPARE(tree.root(), report.root);
        for (const QString &file : result.files)
            QCOMPARE(QFileInfo(file).permissions() & QFileDevice::ReadOther,
                     QFileDevice::Permissions());
    }

    void aStrangerCanVerifyIt_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("answer");
        const auto replaced = [](const QString &name, const QByteArray &from,
                                 const QByteArray &to) {
            return Change([=](const QString &folder) {
                const QString path = folder + u'/' + name;
                const QByteArray before = contentOf(path);
                QVERIFY(before.contains(from));
                write(path, QByteArray(before).replace(from, to));
            });
        };
        QTest::newRow("untouched") << Change([](const QString &) {}) << QByteArray("ok: 21 events");
        QTest::newRow("a changed event")
            << replaced(u"events.jsonl"_s, "\"read\":7}", "\"read\":8}")
            << QByteArray("BAD: the events");
        QTest::newRow("a missing event") << Change([](const QString &folder) {
            const QByteArray all = contentOf(folder + u"/events.jsonl"_s);
            write(folder + u"/events.jsonl"_s, all.mid(all.indexOf('\n') + 1));
        }) << QByteArray("BAD: 20 events of 21");
        QTest::newRow("another size in the checkpoint")
            << replaced(u"checkpoint.txt"_s, "\n21\n", "\n20\n") << QByteArray("BAD: signature");
        QTest::newRow("another key") << Change([](const QString &folder) {
            LogFolder other;
            const Secret key = signingKey('x');
            AuditLog log = AuditLog::create(other.path(), u"w1"_s, {databaseKey(), {}, key.clone()},
                                            nullptr, systemClock())
                               .value();
            exported(other, AuditExportFormat::JsonLines);
            QVERIFY(QFile::remove(folder + u"/public-key.pem"_s));
            QVERIFY(QFile::copy(other.folder.filePath(u"out/public-key.pem"_s),
                                folder + u"/public-key.pem"_s));
        }) << QByteArray("BAD: signature");
    }
    void aStrangerCanVerifyIt()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("needs bash and openssl");
        QFETCH(Change, change);
        QFETCH(QByteArray, answer);
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 15)));
        QVERIFY(log.append(numberedEvents(16, 6)));
        exported(folder, AuditExportFormat::JsonLines);
        change(folder.folder.filePath(u"out"_s));

        const QByteArray script = documentedScript();
        QVERIFY(script.startsWith("#!/bin/bash\n"));
        write(folder.folder.filePath(u"verify-export.sh"_s), script);
        QProcess process;
        process.start(bash, {folder.folder.filePath(u"verify-export.sh"_s),
                             folder.folder.filePath(u"out"_s)});
        QVERIFY(process.waitForFinished(60000));
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains(answer), said + process.readAllStandardError());
        QCOMPARE(process.exitCode(), answer.startsWith("ok") ? 0 : 1);
    }

    void aStrangerCanVerifyALogThatBeginsLater_data()
    {
        QTest::addColumn<bool>("isArchive");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("answer");
        const Change nothing = [](const QString &) {};
        QTest::newRow("the log") << false << nothing << QByteArray("ok: 3201 events");
        QTest::newRow("an archive behind another")
            << true << nothing << QByteArray("ok: events 2049 to 3072, a part of the log");
        QTest::newRow("another subtree") << false << Change([](const QString &folder) {
            QByteArray text = contentOf(folder + u"/archived.txt"_s);
            const qsizetype at = text.size() - 10;
            text[at] = text[at] == 'A' ? 'B' : 'A';
            write(folder + u"/archived.txt"_s, text);
        }) << QByteArray("BAD: the events");
        QTest::newRow("no subtrees") << false << Change([](const QString &folder) {
            QVERIFY(QFile::remove(folder + u"/archived.txt"_s));
        }) << QByteArray("BAD: 129 events");
    }
    void aStrangerCanVerifyALogThatBeginsLater()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("needs bash and openssl");
        QFETCH(bool, isArchive);
        QFETCH(Change, change);
        QFETCH(QByteArray, answer);
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3199));
        QVERIFY(folder.archive(log, 2048, u"1"_s));
        QVERIFY(folder.archive(log, 3072, u"2"_s));
        const QString out = folder.folder.filePath(u"out"_s);
        if (isArchive) {
            Progress progress;
            Result<ArchiveReader> archive = openArchive(folder.file(u"2"_s));
            QVERIFY(archive);
            const AuditExport result = exportArchive(*archive, publicKey(), out, progress).value();
            QCOMPARE(result.events, 1024);
            QCOMPARE(result.files.size(), 6); // with raws.jsonl
            const QByteArray raws = contentOf(out + u"/raws.jsonl"_s);
            QVERIFY(raws.startsWith("{\"raw\":\"" + QByteArray("{\"n\":2050}").toBase64() +
                                    "\",\"seq\":2050}\n"));
        } else {
            QCOMPARE(exported(folder, AuditExportFormat::JsonLines).events, 129);
        }
        change(out);
        // A thousand hashes by a process each take their time.
        write(folder.folder.filePath(u"verify-export.sh"_s), documentedScript());
        QProcess process;
        QStringList arguments{folder.folder.filePath(u"verify-export.sh"_s), out};
        if (isArchive)
            arguments.insert(1, u"--part"_s);
        process.start(bash, arguments);
        QVERIFY(process.waitForFinished(100'000));
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains(answer), said + process.readAllStandardError());
        QCOMPARE(process.exitCode(), answer.startsWith("ok") ? 0 : 1);
    }

    void aBeginningThatIsLeftOutIsntArchived_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isClaimed");
        QTest::newRow("no event") << 2048 << false;
        QTest::newRow("no whole block") << 2056 << true;
        QTest::newRow("an event of who can't sign, signed along later") << 2048 << true;
    }
    void aBeginningThatIsLeftOutIsntArchived()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty() || QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("needs bash and openssl");
        QFETCH(int, size);
        QFETCH(bool, isClaimed);
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 2100));
        }
        if (isClaimed) {
            AuditLog log = folder.open(auditorKeys()).value();
            Event event = archiveDraft({}, size).event;
            event.counts = {{u"from_seq"_s, 1}, {u"to_seq"_s, size}};
            event.details = {
                {u"root"_s, QString::fromLatin1(folder.reader().rootAt(size)->toHex())}};
            QVERIFY(log.append(std::vector{OutboxEvent{std::nullopt, event}}));
        }
        {
            AuditLog log = folder.open().value();
            QVERIFY(fill(log, 2101, 10));
        }
        exported(folder, AuditExportFormat::JsonLines);
        const QString out = folder.folder.filePath(u"out"_s);
        QList<QByteArray> lines = contentOf(out + u"/events.jsonl"_s).split('\n');
        write(out + u"/events.jsonl"_s, lines.mid(size).join('\n'));
        QByteArray text = QByteArray::number(size) + '\n';
        Database database = folder.raw();
        const std::vector<QByteArray> subtrees =
            subtreesAt(size, TreeTable(database).source()).value();
        for (const QByteArray &hash : subtrees)
            text += hash.toBase64() + '\n';
        write(out + u"/archived.txt"_s, text);

        write(folder.folder.filePath(u"verify-export.sh"_s), documentedScript());
        QProcess process;
        process.start(bash, {folder.folder.filePath(u"verify-export.sh"_s), out});
        QVERIFY(process.waitForFinished(100'000));
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.startsWith("BAD: no event says that the first " + QByteArray::number(size)),
                 said + process.readAllStandardError());
        QCOMPARE(process.exitCode(), 1);
    }

    void aDamagedArchiveIsntExported()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 1100));
        QVERIFY(folder.archive(log, 1024));
        QByteArray bytes = contentOf(folder.file());
        bytes[bytes.size() - 5] = static_cast<char>(bytes[bytes.size() - 5] ^ 1);
        write(folder.file(), bytes);
        Progress progress;
        Result<ArchiveReader> archive = openArchive(folder.file());
        QVERIFY(archive);
        const QString out = folder.folder.filePath(u"out"_s);
        QCOMPARE(exportArchive(*archive, publicKey(), out, progress).error().reason,
                 ErrorReason::ArchiveDamaged);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList());
    }

    void noCellIsTakenForAFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Office"_s << QByteArray("\"Office\"");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
        QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t'=1\"");
        QTest::newRow("another separator") << u"x;=1"_s << QByteArray("\"x;'=1\"");
        QTest::newRow("quotes") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
        QTest::newRow("line feed") << u"a\nb"_s << QByteArray("\"a\nb\"");
    }
    void noCellIsTakenForAFormula()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        LogFolder folder;
        AuditLog log = folder.create();
        Event event = numberedEvent(1);
        event.object.name = name;
        QVERIFY(log.append(std::vector{OutboxEvent{1, event}}));
        const AuditExport result = exported(folder, AuditExportFormat::Csv);
        QVERIFY(result.files.front().endsWith(u"events.csv"_s));
        const QByteArray csv = contentOf(result.files.front());
        QVERIFY2(csv.contains(",\"route-1\"," + cell + ",\"success\","), csv);
    }

    void whatStandsBeforeTheFirstEventIsNotExported()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 3)));
        }
        QVERIFY(folder.raw().runScript(
            "INSERT INTO events (seq, packed, leaf) SELECT 0, packed, leaf FROM events"
            " WHERE seq = 2"));
        const AuditExport result = exported(folder, AuditExportFormat::JsonLines);
        QCOMPARE(result.events, 3);
        QVERIFY(contentOf(result.files.front()).startsWith("{\"action\":\"plan.created\""));
        QCOMPARE(contentOf(result.files.front()).count('\n'), 3);
    }

    void whereNothingCanBeWrittenNothingIsLeft()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        write(folder.folder.filePath(u"file"_s), "x");
        Progress progress;
        const Result<AuditExport> result = folder.reader().exportTo(
            folder.folder.filePath(u"file/out"_s), AuditExportFormat::JsonLines, progress);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QCOMPARE(result.error().reason, ErrorReason::FolderReadOnly);
    }

    void aStoppedExportLeavesNoHalfFile()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 5)));
        Progress progress({}, [] { return true; });
        const QString out = folder.folder.filePath(u"out"_s);
        const Result<AuditExport> result =
            folder.reader().exportTo(out, AuditExportFormat::JsonLines, progress);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(AuditExportTest)
#include "audit_export_test.moc"
