#include "tests/e2e/command_line_world.h"
#include "tests/e2e/old_events.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

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

// One change to a base64 text or a number, in place.
QByteArray changedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = bytes.at(at) == 'A' ? 'B' : 'A';
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

struct Answer
{
    int exitCode = -1;
    QByteArray text = {};
};

} // namespace

// What the command line writes, read by docs/file-formats/go-verifier: a program that was made from
// the documentation alone, with none of our code.
class GoVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportIsVerified();
    void aForgedExportIsRefused_data();
    void aForgedExportIsRefused();
    void everySignedEventsProofIsVerified();
    void aProofNeverReplacesAFile();
    void aForgedProofOfAnEventIsRefused();
    void growthIsVerified();
    void aForgedProofOfGrowthIsRefused();
    void aLogThatBeginsBehindAnArchiveIsVerifiedAndSoIsTheArchive();

private:
    Answer verify(const QStringList &arguments) const;
    void mustRefuse(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_world.path(name); }
    QString forgery(const QByteArray &bytes);
    void leaveBeginningOut(CommandLineWorld &world);

    CommandLineWorld m_world{WorldUnlock::Passphrase};
    CommandLineWorld m_other{WorldUnlock::Passphrase};
    QString m_key;
    QString m_otherKey;
    int m_signed = 0;
    int m_forgeries = 0;
};

void GoVerifierTest::initTestCase()
{
    QVERIFY(!qEnvironmentVariableIsEmpty("WARDEN_GO_VERIFIER"));
    for (CommandLineWorld *world : {&m_world, &m_other}) {
        QVERIFY2(world->init().isOk(), world->last().summary());
        QVERIFY(!world->addFile(world->path(u"a.vcf"_s)).isEmpty());
        const QString early = world->path(u"early.txt"_s);
        QVERIFY(world->run({u"audit"_s, u"checkpoint"_s, u"--out"_s, early}).isOk());
        for (int i = 0; i < 4; ++i)
            QVERIFY(!world->addFile(world->path(u"%1.vcf"_s.arg(i))).isEmpty());
        const QString out = world->path(u"out"_s);
        QVERIFY(world->run({u"audit"_s, u"export"_s, u"--out"_s, out}).isOk());
    }
    m_key = path(u"out/public-key.txt"_s);
    m_otherKey = m_other.path(u"out/public-key.txt"_s);
    m_signed = contentOf(path(u"out/checkpoint.txt"_s)).split('\n').value(1).toInt();
    QVERIFY(m_signed > 5);
}

Answer GoVerifierTest::verify(const QStringList &arguments) const
{
    QProcess process;
    process.start(qEnvironmentVariable("WARDEN_GO_VERIFIER"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

void GoVerifierTest::mustRefuse(const QStringList &arguments) const
{
    const Answer answer = verify(arguments);
    QVERIFY2(answer.exitCode == 1 && answer.text.startsWith("BAD: "), answer.text);
    QVERIFY2(!answer.text.contains("usage"), answer.text);
}

QString GoVerifierTest::forgery(const QByteArray &bytes)
{
    const QString file = path(u"forgery-%1"_s.arg(++m_forgeries));
    write(file, bytes);
    return file;
}

void GoVerifierTest::anExportIsVerified()
{
    const Answer answer = verify({u"export"_s, path(u"out"_s), m_key});
    QVERIFY2(answer.exitCode == 0, answer.text);
    QVERIFY2(answer.text.startsWith("ok: "), answer.text);
    QVERIFY2(answer.text.contains(QByteArray::number(m_signed) + " of them signed"), answer.text);
}

void GoVerifierTest::aForgedExportIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    const QByteArray events = contentOf(path(u"out/events.jsonl"_s));
    const QByteArray checkpoint = contentOf(path(u"out/checkpoint.txt"_s));
    const qsizetype second = events.indexOf('\n') + 1;
    const qsizetype third = events.indexOf('\n', second) + 1;
    const qsizetype fourth = events.indexOf('\n', third) + 1;
    const auto row = [](const char *name, const QString &file, const QByteArray &content) {
        QTest::newRow(name) << file << content;
    };
    row("a changed line", u"events.jsonl"_s,
        QByteArray(events).replace("\"outcome\":\"success\"", "\"outcome\":\"failure\""));
    row("a removed line", u"events.jsonl"_s, events.left(second) + events.mid(third));
    row("two lines swapped", u"events.jsonl"_s,
        events.left(second) + events.mid(third, fourth - third) +
            events.mid(second, third - second) + events.mid(fourth));
    row("a line twice", u"events.jsonl"_s, events.left(second) + events);
    row("the end cut off", u"events.jsonl"_s, events.left(fourth));
    row("half a line", u"events.jsonl"_s, events.left(fourth - 5));
    row("nothing left", u"events.jsonl"_s, {});
    row("a smaller size", u"checkpoint.txt"_s,
        QByteArray(checkpoint).replace('\n' + QByteArray::number(m_signed) + '\n', "\n3\n"));
    row("another root", u"checkpoint.txt"_s,
        changedAt(checkpoint, checkpoint.indexOf("\n\n") - 10));
    row("another signature", u"checkpoint.txt"_s, changedAt(checkpoint, checkpoint.size() - 20));
    row("no signature", u"checkpoint.txt"_s, checkpoint.left(checkpoint.indexOf("\n\n") + 2));
    row("another log's checkpoint", u"checkpoint.txt"_s,
        contentOf(m_other.path(u"out/checkpoint.txt"_s)));
}

void GoVerifierTest::aForgedExportIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QString folder = path(u"forged-export-%1"_s.arg(++m_forgeries));
    QVERIFY(QDir().mkpath(folder));
    for (const QString &name : {u"events.jsonl"_s, u"checkpoint.txt"_s})
        QVERIFY(QFile::copy(path(u"out/"_s + name), folder + u'/' + name));
    QVERIFY(contentOf(folder + u'/' + file) != content);
    QVERIFY(QFile::remove(folder + u'/' + file));
    write(folder + u'/' + file, content);
    mustRefuse({u"export"_s, folder, m_key});
    mustRefuse({u"export"_s, path(u"out"_s), m_otherKey});
}

void GoVerifierTest::everySignedEventsProofIsVerified()
{
    const QList<QByteArray> events = contentOf(path(u"out/events.jsonl"_s)).split('\n');
    for (int seq = 1; seq <= m_signed; ++seq) {
        const QString file = path(u"event-%1.tlog-proof"_s.arg(seq));
        const CommandResult proved =
            m_world.run({u"audit"_s, u"prove"_s, QString::number(seq), u"--out"_s, file,
                         u"--size"_s, QString::number(m_signed)});
        QVERIFY2(proved.isOk(), proved.summary());
        QCOMPARE(proved.json["size"_L1].toInt(), m_signed);
        const Answer answer = verify({u"inclusion"_s, file, m_key});
        QVERIFY2(answer.exitCode == 0, answer.text);
        QVERIFY2(answer.text.contains(events.at(seq - 1)), answer.text);
    }
    const CommandResult outside = m_world.run(
        {u"audit"_s, u"prove"_s, u"100000"_s, u"--out"_s, path(u"nothing.tlog-proof"_s)});
    QCOMPARE(outside.errorKind(), u"usage"_s);
    QVERIFY(!QFile::exists(path(u"nothing.tlog-proof"_s)));
}

void GoVerifierTest::aProofNeverReplacesAFile()
{
    const QString file = path(u"event-1.tlog-proof"_s);
    const QByteArray before = contentOf(file);
    const CommandResult again = m_world.run({u"audit"_s, u"prove"_s, u"2"_s, u"--out"_s, file});
    QCOMPARE(again.errorKind(), u"storage"_s);
    QCOMPARE(contentOf(file), before);
}

void GoVerifierTest::aForgedProofOfAnEventIsRefused()
{
    const QByteArray first = contentOf(path(u"event-1.tlog-proof"_s));
    const QByteArray other = contentOf(path(u"event-4.tlog-proof"_s));
    QVERIFY(!first.isEmpty() && !other.isEmpty());
    const auto refuse = [&](const QByteArray &bytes) {
        mustRefuse({u"inclusion"_s, forgery(bytes), m_key});
    };
    const auto lineOf = [](const QByteArray &proof, int line) {
        return proof.split('\n').value(line);
    };
    refuse(QByteArray(first).replace(lineOf(first, 1), lineOf(other, 1))); // another event
    refuse(QByteArray(first).replace("index 0\n", "index 3\n"));
    refuse(QByteArray(first).replace(lineOf(first, 3), lineOf(other, 3))); // another's hash
    refuse(QByteArray(first).replace(lineOf(first, 3) + '\n', ""));        // one hash less
    refuse(changedAt(first, first.indexOf("\n\n") - 10));
    refuse(first.left(first.size() / 2));
    mustRefuse({u"inclusion"_s, path(u"event-1.tlog-proof"_s), m_otherKey});
}

void GoVerifierTest::growthIsVerified()
{
    const QString early = path(u"early.txt"_s);
    const int from = contentOf(early).split('\n').value(1).toInt();
    const QString file = path(u"growth.tlog-proof"_s);
    const CommandResult proved =
        m_world.run({u"audit"_s, u"prove"_s, u"--from"_s, QString::number(from), u"--out"_s, file});
    QVERIFY2(proved.isOk(), proved.summary());
    QVERIFY(proved.json["size"_L1].toInt() > from);
    const Answer answer = verify({u"consistency"_s, file, early, m_key});
    QVERIFY2(answer.exitCode == 0, answer.text);
    QVERIFY2(answer.text.startsWith("ok: " + QByteArray::number(from) + " events grew to "),
             answer.text);
}

void GoVerifierTest::aForgedProofOfGrowthIsRefused()
{
    const QString early = path(u"early.txt"_s);
    const QString file = path(u"growth.tlog-proof"_s);
    const QByteArray proof = contentOf(file);
    QVERIFY(!proof.isEmpty());
    const QByteArray hash = proof.split('\n').value(1);
    for (const QByteArray &forged :
         {QByteArray(proof).replace(hash + '\n', ""), changedAt(proof, proof.indexOf('\n') + 3),
          QByteArray(proof).replace("old ", "old 1"), proof.left(proof.size() / 2)})
        mustRefuse({u"consistency"_s, forgery(forged), early, m_key});
    // The log of another day can't be passed off as this one's past.
    mustRefuse({u"consistency"_s, file, path(u"out/checkpoint.txt"_s), m_key});
    mustRefuse({u"consistency"_s, file, m_other.path(u"early.txt"_s), m_key});
    mustRefuse({u"consistency"_s, file, early, m_otherKey});
}

// Of a log that has archived nothing: its events are proved all the same.
void GoVerifierTest::leaveBeginningOut(CommandLineWorld &world)
{
    const QString out = world.path(u"whole"_s);
    QVERIFY(world.run({u"audit"_s, u"export"_s, u"--out"_s, out}).isOk());
    const QString key = out + u"/public-key.txt"_s;
    QCOMPARE(verify({u"export"_s, out, key}).exitCode, 0);
    const QList<QByteArray> lines = contentOf(out + u"/events.jsonl"_s).split('\n');
    QList<QByteArray> level;
    for (const QByteArray &line : lines.first(2048))
        level.append(sha256('\0' + line));
    while (level.size() > 1) {
        QList<QByteArray> next;
        for (qsizetype i = 0; i < level.size(); i += 2)
            next.append(sha256('\1' + level.at(i) + level.at(i + 1)));
        level = next;
    }
    write(out + u"/events.jsonl"_s, lines.mid(2048).join('\n'));
    write(out + u"/archived.txt"_s, "2048\n" + level.first().toBase64() + '\n');
    const Answer answer = verify({u"export"_s, out, key});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.text.startsWith("BAD: no event says that the first 2048 are archived"),
             answer.text);
}

void GoVerifierTest::aLogThatBeginsBehindAnArchiveIsVerifiedAndSoIsTheArchive()
{
    CommandLineWorld world{WorldUnlock::Passphrase};
    QVERIFY2(world.init().isOk(), world.last().summary());
    QVERIFY(addOldEvents(world, 2100));
    leaveBeginningOut(world);
    const QString before = u"2020-02-02"_s;
    const CommandResult archived = world.run(
        {u"audit"_s, u"archive"_s, u"--before"_s, before, u"--out"_s, world.path(u"1.archive"_s)});
    QVERIFY2(archived.isOk(), archived.summary());
    QVERIFY(addOldEvents(world, 2100));
    const CommandResult more = world.run(
        {u"audit"_s, u"archive"_s, u"--before"_s, before, u"--out"_s, world.path(u"2.archive"_s)});
    QVERIFY2(more.isOk(), more.summary());
    const QString out = world.path(u"out"_s);
    QVERIFY(world.run({u"audit"_s, u"export"_s, u"--out"_s, out}).isOk());
    const QString second = world.path(u"second"_s);
    QVERIFY(
        world.run({u"audit"_s, u"archive-read"_s, world.path(u"2.archive"_s), u"--out"_s, second})
            .isOk());
    const QString key = out + u"/public-key.txt"_s;
    const Answer part = verify({u"part"_s, second, key});
    QCOMPARE(part.exitCode, 0);
    QVERIFY2(part.text.contains("events 2049 to 4096, a part of the log"), part.text);
    for (const QString &folder : {out, second}) {
        const Answer answer = verify({u"export"_s, folder, key});
        QVERIFY2(answer.exitCode == 0, answer.text);
        QVERIFY2(answer.text.contains(folder == out ? ", the first 4096 archived"
                                                    : "4096 events, 4096 of them signed, the first "
                                                      "2048 archived"),
                 answer.text);
        const QByteArray archivedText = contentOf(folder + u"/archived.txt"_s);
        QVERIFY(QFile::remove(folder + u"/archived.txt"_s));
        mustRefuse({u"export"_s, folder, key});
        for (const QByteArray &forged :
             {changedAt(archivedText, archivedText.size() - 20), QByteArray("1024\n"),
              QByteArray(archivedText).replace(0, 4, "1024"), archivedText.chopped(45)}) {
            write(folder + u"/archived.txt"_s, forged);
            mustRefuse({u"export"_s, folder, key});
        }
    }
    // What is left has its proofs, and growth from the archive's end on.
    const CommandResult proved = world.run(
        {u"audit"_s, u"prove"_s, u"4097"_s, u"--out"_s, world.path(u"event.tlog-proof"_s)});
    QVERIFY2(proved.isOk(), proved.summary());
    QCOMPARE(verify({u"inclusion"_s, world.path(u"event.tlog-proof"_s), key}).exitCode, 0);
    QVERIFY(world
                .run({u"audit"_s, u"prove"_s, u"--from"_s, u"4096"_s, u"--out"_s,
                      world.path(u"growth.tlog-proof"_s)})
                .isOk());
    QCOMPARE(verify({u"consistency"_s, world.path(u"growth.tlog-proof"_s),
                     second + u"/checkpoint.txt"_s, key})
                 .exitCode,
             0);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::GoVerifierTest)
#include "go_verifier_test.moc"
