#include "tests/core/audit/audit_fixture.h"
#include "tests/core/audit/forging.h"

#include <QJsonArray>
#include <QTest>

#include <sqlite3.h>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 size = 300;
constexpr qint64 hidden = 194;

using Kind = AuditFindingKind;
using Findings = std::vector<AuditFinding>;

// The file through SQLCipher itself, which lets who has the key write the schema.
void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    const QByteArray key = "x'" + QByteArray(32, 'a').toHex() + '\'';
    char *message = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_key(database, key.constData(), static_cast<int>(key.size())) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s", message ? message : "can't open the log");
    sqlite3_close(database);
}

// Makes an index by other words and leaves them as they were: an index of its own name and text
// that holds something else.
void rebuildBy(const QString &path, const QByteArray &object, const QByteArray &index,
               const QByteArray &words, const QByteArray &others)
{
    const auto say = [&](const QByteArray &from, const QByteArray &to) {
        run(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" +
                      from + "', '" + to + "') WHERE name = '" + object + "'");
    };
    say(words, others);
    run(path, "REINDEX " + index);
    say(others, words);
}

QString told(const AuditVerdict &verdict)
{
    QString text;
    for (const AuditFinding &finding : verdict.findings)
        text += u"%1 %2-%3; "_s.arg(auditFindingKindName(finding.kind))
                    .arg(finding.fromSeq)
                    .arg(finding.toSeq);
    return text;
}

} // namespace

// Lists find events by way of indexes; whoever has the key can make these as they like.
class AuditIndexTest : public QObject
{
    Q_OBJECT

private:
    static void fill(LogFolder &folder)
    {
        AuditLog log = folder.create();
        for (qint64 first = 1; first <= size; first += 100)
            QVERIFY(log.append(numberedEvents(first, 100)));
    }

private Q_SLOTS:
    void anEventThatAnIndexLeavesOutIsNamed_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("others");
        const QByteArray but = " AND seq <> " + QByteArray::number(hidden);
        QTest::newRow("of objects")
            << QByteArray("facets_object") << QByteArray("object_key IS NOT NULL")
            << QByteArray("object_key IS NOT NULL") + but;
        QTest::newRow("of runs") << QByteArray("facets_run") << QByteArray("run_key IS NOT NULL")
                                 << QByteArray("run_key IS NOT NULL") + but;
        QTest::newRow("of events") << QByteArray("facets_event") << QByteArray("(event_key)")
                                   << QByteArray("(event_key) WHERE seq <> 194");
    }
    void anEventThatAnIndexLeavesOutIsNamed()
    {
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, others);
        LogFolder folder;
        fill(folder);
        rebuildBy(folder.path(), index, index, words, others);
        const AuditVerdict verdict = folder.verify();
        QVERIFY2(verdict.findings == (Findings{{Kind::Changed, hidden, hidden}}),
                 qPrintable(told(verdict)));
    }

    void theEventIsReallyGoneFromTheListThen()
    {
        LogFolder folder;
        fill(folder);
        const AuditFilter filter{.object = numberedEvent(hidden).object.id};
        const qint64 before = folder.reader().list(filter)->total;
        rebuildBy(folder.path(), "facets_object", "facets_object", "object_key IS NOT NULL",
                  "object_key IS NOT NULL AND seq <> 194");
        QCOMPARE(folder.reader().list(filter)->total, before - 1);
    }

    void anIndexInAnotherOrderIsFound_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("others");
        QTest::newRow("of objects")
            << QByteArray("facets_object") << QByteArray("facets_object")
            << QByteArray("(object_key)") << QByteArray("(object_key DESC)");
        QTest::newRow("of terms") << QByteArray("terms") << QByteArray("terms")
                                  << QByteArray("text TEXT NOT NULL UNIQUE")
                                  << QByteArray("text TEXT COLLATE NOCASE NOT NULL UNIQUE");
    }
    void anIndexInAnotherOrderIsFound()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, others);
        LogFolder folder;
        fill(folder);
        rebuildBy(folder.path(), object, index, words, others);
        const AuditVerdict verdict = folder.verify();
        QVERIFY2(verdict.findings == (Findings{{Kind::Changed, 1, size}}),
                 qPrintable(told(verdict)));
    }

    void anEventThatASearchByWordsMissesIsNamed_data()
    {
        using Forge = std::function<void(LogFolder &)>;
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<Findings>("findings");
        const Findings one{{Kind::Changed, hidden, hidden}};
        const auto with = [](const std::function<void(Database &)> &change) {
            return Forge([change](LogFolder &folder) {
                Database database = folder.raw();
                change(database);
            });
        };
        const auto bare = [](const char *sql) {
            return Forge([sql](LogFolder &folder) { run(folder.path(), sql); });
        };
        QTest::newRow("left out") << with([](Database &database) {
            leaveOutWords(database, hidden);
        }) << one;
        QTest::newRow("by other words") << with([](Database &database) {
            leaveOutWords(database, hidden);
            addWords(database, hidden, u"nothing of interest"_s);
        }) << one;
        QTest::newRow("by one word more")
            << with([](Database &database) { addWords(database, hidden, u"forged"_s); }) << one;
        QTest::newRow("words of no event")
            << with([](Database &database) { addWords(database, size + 5, u"forged"_s); })
            << Findings{{Kind::Changed, size + 5, size + 5}};
        QTest::newRow("all left out") << with([](Database &database) {
            must(database.runScript("INSERT INTO words (words) VALUES ('delete-all')"));
        }) << Findings{{Kind::Changed, 1, size}};
        QTest::newRow("its first pages are gone")
            << bare("DELETE FROM words_idx; DELETE FROM words_data WHERE id > 10")
            << Findings{{Kind::Changed, 1, size}};
    }
    void anEventThatASearchByWordsMissesIsNamed()
    {
        QFETCH(std::function<void(LogFolder &)>, forge);
        QFETCH(Findings, findings);
        LogFolder folder;
        fill(folder);
        forge(folder);
        const AuditVerdict verdict = folder.verify();
        QVERIFY2(verdict.findings == findings, qPrintable(told(verdict)));
    }

    void wordsWithEscapesAndMarksAreThoseOfTheIndex()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        OutboxEvent event{1, numberedEvent(1)};
        event.event.object.name = u"Zoë \"Ångström\" straße ΣΊΣΥΦΟΣ 東京 a_b-c\n\u0007"_s;
        event.event.details = {
            {u"list"_s, QJsonArray{u"x:y"_s, 12, u""_s, QJsonObject{{u"k"_s, u"deep"_s}}}},
            {u"to"_s, u"ada@example.org"_s}};
        OutboxEvent plain{2, numberedEvent(2)};
        plain.event.details = event.event.details;
        QVERIFY(log.append(std::vector{event, plain}));
        QVERIFY2(folder.verify().ok, qPrintable(told(folder.verify())));
        QCOMPARE(folder.reader().list({.text = u"deep"_s})->total, 2);
        QCOMPARE(folder.reader().list({.text = u"list"_s})->total, 0);
    }

    void rowsThatOnlyAnIndexOrTheListHasAreFound()
    {
        LogFolder folder;
        fill(folder);
        {
            Database database = folder.raw();
            QVERIFY(database.runScript(
                "INSERT INTO facets SELECT -5, time, actor, source, action, outcome, event_key,"
                " object_key, run_key FROM facets WHERE seq = 12"));
        }
        const AuditVerdict verdict = folder.verify();
        QVERIFY2(verdict.findings == (Findings{{Kind::Changed, -5, -5}}),
                 qPrintable(told(verdict)));
    }

    void anotherSchemaIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an index of some rows")
            << QByteArray("DROP INDEX facets_run; CREATE INDEX facets_run ON facets (run_key)"
                          " WHERE run_key IS NOT NULL AND seq <> 194");
        QTest::newRow("no index") << QByteArray("DROP INDEX facets_event");
        QTest::newRow("a trigger that takes what comes")
            << QByteArray("CREATE TRIGGER quiet AFTER INSERT ON facets"
                          " BEGIN DELETE FROM facets WHERE seq = new.seq; END");
        QTest::newRow("a guard less") << QByteArray("DROP TRIGGER events_remain");
        QTest::newRow("a view in a table's place")
            << QByteArray("ALTER TABLE saved_views RENAME TO others;"
                          "CREATE VIEW saved_views AS SELECT * FROM others");
    }
    void anotherSchemaIsFound()
    {
        QFETCH(QByteArray, sql);
        LogFolder folder;
        fill(folder);
        run(folder.path(), sql);
        const AuditVerdict verdict = folder.verify();
        QVERIFY2(verdict.findings == (Findings{{Kind::Changed, 1, size}}),
                 qPrintable(told(verdict)));
        QVERIFY(!folder.open()->verdictAtOpen().ok);
    }
};

QTEST_GUILESS_MAIN(AuditIndexTest)
#include "audit_index_test.moc"
