#include "core/base/timestamp.h"
#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

class CliAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsHaveTheContractsKeysAndNoContactValue();
    void filtersNarrowTheList();
    void pagesFollowOneAnother();
    void theKeychainVouchesForTheLog();
    void withoutAWitnessTheLogIsUnanchored();
    void aCheckpointKeptElsewhereVouchesForTheLog();
    void whatIsNoCheckpointIsNamedSo();
    void aRestoredOldLogIsRolledBackUntilTheOwnerAcceptsIt();
    void anExportHoldsEveryEventAndNoContactValue_data();
    void anExportHoldsEveryEventAndNoContactValue();
    void aQuartersReportIsANewFileWithoutAContactValue();

private:
    static bool prepare(CommandLineWorld &world, CardDavSandbox &server);

    const QStringList m_values{u"Zebulon"_s, u"Quartermain"_s, u"zebulon@quartz.example"_s};
    CardDavSandbox m_server;
    std::unique_ptr<CommandLineWorld> m_world;
};

bool CliAuditTest::prepare(CommandLineWorld &world, CardDavSandbox &server)
{
    if (!world.init().isOk())
        return false;
    const QString book = world.addCardDav(server)[u"One"_s];
    const QString file = world.addFile(world.path(u"out.vcf"_s));
    return !world.addRoute(book, file).isEmpty() && world.run({u"sync"_s}).isOk();
}

void CliAuditTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.put(u"one"_s, u"zebulon.vcf"_s,
                 smallCard(u"zebulon-uid"_s, u"Zebulon Quartermain"_s, m_values[2]));
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(prepare(*m_world, m_server), m_world->last().summary());
}

void CliAuditTest::eventsHaveTheContractsKeysAndNoContactValue()
{
    const CommandResult list = m_world->run({u"audit"_s, u"list"_s});
    QVERIFY2(list.isOk(), list.summary());
    const QJsonArray events = list.json["events"_L1].toArray();
    QVERIFY(events.size() >= 6);
    QCOMPARE(list.json["total"_L1].toInt(), events.size());
    for (const QString &key : {u"seq"_s, u"time"_s, u"actor"_s, u"source"_s, u"action"_s,
                               u"object"_s, u"outcome"_s, u"run"_s, u"counts"_s})
        QVERIFY2(events.at(0).toObject().contains(key), qPrintable(key));
    QStringList words = m_values;
    words += {u"out.vcf"_s, u"zebulon.vcf"_s, u"zebulon-uid"_s,
              QString::fromLatin1(m_server.options().password)};
    QCOMPARE(findWords(list.output, words), QStringList());
}

void CliAuditTest::filtersNarrowTheList()
{
    const CommandResult runs = m_world->run({u"audit"_s, u"list"_s, u"--action"_s, u"run."_s});
    QVERIFY2(runs.isOk(), runs.summary());
    QVERIFY(!runs.json["events"_L1].toArray().isEmpty());
    for (const QJsonValue &event : runs.json["events"_L1].toArray())
        QVERIFY(event["action"_L1].toString().startsWith(u"run."_s));
    const CommandResult future =
        m_world->run({u"audit"_s, u"list"_s, u"--since"_s, u"2999-01-01"_s});
    QCOMPARE(future.json["total"_L1].toInt(-1), 0);
    const CommandResult past =
        m_world->run({u"audit"_s, u"list"_s, u"--until"_s, u"2001-01-01T00:00:00Z"_s});
    QCOMPARE(past.json["total"_L1].toInt(-1), 0);
    // A time counts as it is, and not as the day that it begins with.
    const QString soon = toRfc3339(QDateTime::currentDateTimeUtc().addSecs(60));
    const CommandResult later = m_world->run({u"audit"_s, u"list"_s, u"--since"_s, soon});
    QCOMPARE(later.json["total"_L1].toInt(-1), 0);
    const CommandResult before = m_world->run({u"audit"_s, u"list"_s, u"--until"_s, soon});
    QVERIFY(before.json["total"_L1].toInt() > 0);
    const CommandResult nobody =
        m_world->run({u"audit"_s, u"list"_s, u"--actor"_s, u"nobody at all"_s});
    QCOMPARE(nobody.json["total"_L1].toInt(-1), 0);
}

void CliAuditTest::pagesFollowOneAnother()
{
    const QJsonArray first =
        m_world->run({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s}).json["events"_L1].toArray();
    QCOMPARE(first.size(), 2);
    const int last = first.at(1)["seq"_L1].toInt();
    QCOMPARE(first.at(0)["seq"_L1].toInt(), last + 1);
    const QJsonArray next = m_world
                                ->run({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--before"_s,
                                       QString::number(last)})
                                .json["events"_L1]
                                .toArray();
    QCOMPARE(next.at(0)["seq"_L1].toInt(), last - 1);
}

void CliAuditTest::theKeychainVouchesForTheLog()
{
    const CommandResult verdict = m_world->run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 0, verdict.summary());
    for (const QString &key :
         {u"ok"_s, u"size"_s, u"root"_s, u"anchored"_s, u"signed"_s, u"findings"_s})
        QVERIFY2(verdict.json.contains(key), qPrintable(key));
    QVERIFY(verdict.json["ok"_L1].toBool());
    QVERIFY(verdict.json["anchored"_L1].toInt() > 0);
    QCOMPARE(verdict.json["anchored"_L1].toInt(), verdict.json["size"_L1].toInt());
    QCOMPARE(verdict.json["root"_L1].toString().size(), 64);
}

void CliAuditTest::withoutAWitnessTheLogIsUnanchored()
{
    CommandLineWorld world(WorldUnlock::Passphrase);
    QVERIFY2(world.init().isOk(), world.last().summary());
    const CommandResult verdict = world.run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 1, verdict.summary());
    QCOMPARE(verdict.json["ok"_L1].toBool(true), false);
    QCOMPARE(verdict.json["anchored"_L1].toInt(-1), 0);
    const QJsonArray findings = verdict.json["findings"_L1].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0)["kind"_L1].toString(), u"unanchored"_s);
}

void CliAuditTest::aCheckpointKeptElsewhereVouchesForTheLog()
{
    CommandLineWorld world(WorldUnlock::Passphrase);
    QVERIFY2(world.init().isOk(), world.last().summary());
    const QString path = world.path(u"checkpoint.txt"_s);
    const CommandResult made = world.run({u"audit"_s, u"checkpoint"_s, u"--out"_s, path});
    QVERIFY2(made.isOk(), made.summary());
    QVERIFY(QFile::exists(path));
    const CommandResult verdict = world.run({u"audit"_s, u"verify"_s, u"--against"_s, path});
    QVERIFY2(verdict.exitCode == 0, verdict.summary());
    QVERIFY(verdict.json["ok"_L1].toBool());
    QVERIFY(verdict.json["anchored"_L1].toInt() > 0);

    QFile checkpoint(path);
    QVERIFY(checkpoint.open(QIODevice::ReadWrite));
    QByteArray text = checkpoint.readAll();
    const qsizetype root = text.indexOf('\n', text.indexOf('\n') + 1) + 3;
    text[root] = text[root] == 'A' ? 'B' : 'A';
    checkpoint.seek(0);
    checkpoint.write(text);
    checkpoint.close();
    const CommandResult forged = world.run({u"audit"_s, u"verify"_s, u"--against"_s, path});
    QVERIFY2(forged.exitCode == 1, forged.summary());
    QVERIFY(!forged.json["ok"_L1].toBool());
}

void CliAuditTest::whatIsNoCheckpointIsNamedSo()
{
    const CommandResult result =
        m_world->run({u"audit"_s, u"verify"_s, u"--against"_s, m_world->path(u"out.vcf"_s)});
    QVERIFY2(result.exitCode == 1, result.summary());
    QCOMPARE(result.errorKind(), u"invalid"_s);
    QVERIFY2(result.errors.contains("out.vcf isn't a checkpoint"), result.summary());
    const CommandResult nothing =
        m_world->run({u"audit"_s, u"verify"_s, u"--against"_s, m_world->path(u"nothing"_s)});
    QVERIFY2(nothing.exitCode == 2, nothing.summary());
}

void CliAuditTest::aRestoredOldLogIsRolledBackUntilTheOwnerAcceptsIt()
{
    CommandLineWorld world;
    QVERIFY2(prepare(world, m_server), world.last().summary());
    QDir folder(world.workspace());
    const QStringList parts = folder.entryList({u"audit*"_s}, QDir::Files);
    QVERIFY(!parts.isEmpty());
    const QString kept = world.path(u"kept"_s);
    QVERIFY(folder.mkpath(kept));
    for (const QString &part : parts)
        QVERIFY(QFile::copy(folder.filePath(part), kept + u'/' + part));
    m_server.put(u"one"_s, u"more.vcf"_s,
                 smallCard(u"more"_s, u"One More"_s, u"more@example.com"_s));
    QVERIFY2(world.run({u"sync"_s}).isOk(), world.last().summary());
    for (const QString &part : folder.entryList({u"audit*"_s}, QDir::Files))
        QVERIFY(folder.remove(part));
    for (const QString &part : parts)
        QVERIFY(QFile::copy(kept + u'/' + part, folder.filePath(part)));

    const CommandResult verdict = world.run({u"audit"_s, u"verify"_s});
    QVERIFY2(verdict.exitCode == 1, verdict.summary());
    QVERIFY2(verdict.output.contains("rolled_back"), verdict.summary());
    const CommandResult sync = world.run({u"sync"_s});
    QVERIFY2(sync.exitCode != 0, "a run started on a log that is behind");

    const QStringList accept{u"audit"_s, u"accept-restored"_s};
    const CommandResult told = world.run(accept);
    QVERIFY2(told.exitCode == 3, told.summary());
    QCOMPARE(told.json["accepted"_L1].toBool(true), false);
    const int before = told.json["size_before"_L1].toInt();
    const int after = told.json["size_after"_L1].toInt();
    QVERIFY2(before > after && after > 0, told.summary());
    QVERIFY2(world.run({u"sync"_s}).exitCode != 0, "telling isn't accepting");
    const CommandResult accepted = world.run(accept + QStringList{u"--yes"_s});
    QVERIFY2(accepted.isOk(), accepted.summary());
    QCOMPARE(accepted.json["accepted"_L1].toBool(), true);
    QVERIFY2(world.run({u"sync"_s}).isOk(), world.last().summary());
    const CommandResult verified = world.run({u"audit"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0, verified.summary());
    const QJsonArray restores = verified.json["restores"_L1].toArray();
    QCOMPARE(restores.size(), 1);
    QCOMPARE(restores.at(0)["size_before"_L1].toInt(), before);
    QCOMPARE(restores.at(0)["size_after"_L1].toInt(), after);
    QVERIFY2(world.run(accept).isOk(), "nothing is missing any more");
}

void CliAuditTest::anExportHoldsEveryEventAndNoContactValue_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("csv") << u"csv"_s;
}

void CliAuditTest::anExportHoldsEveryEventAndNoContactValue()
{
    QFETCH(QString, format);
    const QString folder = m_world->path(u"log-"_s + format);
    const CommandResult done =
        m_world->run({u"audit"_s, u"export"_s, u"--out"_s, folder, u"--format"_s, format});
    QVERIFY2(done.isOk(), done.summary());
    QVERIFY(done.json["events"_L1].toInt() >= 6);
    const QJsonArray files = done.json["files"_L1].toArray();
    QVERIFY(!files.isEmpty());
    for (const QJsonValue &file : files)
        QVERIFY2(QFile::exists(file.toString()), qPrintable(file.toString()));
    QCOMPARE(findWords(folder, m_values), QStringList());
}

void CliAuditTest::aQuartersReportIsANewFileWithoutAContactValue()
{
    const QString path = m_world->path(u"quarter.json"_s);
    const QDate today = QDate::currentDate();
    const QString quarter = u"%1-Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3);
    const QStringList report{u"audit"_s, u"report"_s, u"--quarter"_s, quarter, u"--out"_s, path};
    const CommandResult done = m_world->run(report);
    QVERIFY2(done.isOk(), done.summary());
    QCOMPARE(done.json["quarter"_L1].toString(), quarter);
    QCOMPARE(done.json["syncs"_L1].toInt(), 1);
    QCOMPARE(done.json["ok"_L1].toBool(), true);
    QCOMPARE(done.json["over"_L1].toBool(true), false);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("contact-warden-quarter"));
    QCOMPARE(findWords(written, m_values), QStringList());
    const CommandResult again = m_world->run(report);
    QVERIFY2(again.exitCode == 1, again.summary()); // nothing is replaced
    const CommandResult pages = m_world->run({u"audit"_s, u"report"_s, u"--quarter"_s, quarter,
                                              u"--out"_s, m_world->path(u"quarter.pdf"_s)});
    QVERIFY2(pages.exitCode == 2, pages.summary());
    const CommandResult unknown =
        m_world->run({u"audit"_s, u"report"_s, u"--quarter"_s, u"summer"_s, u"--out"_s,
                      m_world->path(u"s.json"_s)});
    QVERIFY2(unknown.exitCode == 2, unknown.summary());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliAuditTest)
#include "cli_audit_test.moc"
