#include "core/audit/signed_note.h"
#include "core/audit/tree_table.h"
#include "tests/core/audit/audit_fixture.h"
#include "tests/core/audit/forging.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 batches = 10;
constexpr qint64 batchSize = 20;
constexpr qint64 size = batches * batchSize;

// Takes rows out and closes the gap; with `anew` also the numbers in the bytes and the tree.
void cutOut(Database &database, qint64 from, qint64 count, bool anew, qint64 last = size)
{
    QVERIFY(database.run("DELETE FROM events WHERE seq >= ? AND seq < ?", from, from + count));
    for (qint64 place = from + count; place <= last; ++place)
        QVERIFY(database.run("UPDATE events SET seq = ? WHERE seq = ?", place - count, place));
    if (!anew)
        return;
    for (qint64 place = from; place <= last - count; ++place) {
        AuditRow row = rowAt(database, place);
        row.seq = place;
        rewrite(database, place, row);
    }
    rebuildTree(database);
}

void swapContents(Database &database, qint64 a, qint64 b)
{
    QVERIFY(database.run("UPDATE events SET seq = -1 WHERE seq = ?", a));
    QVERIFY(database.run("UPDATE events SET seq = ? WHERE seq = ?", a, b));
    QVERIFY(database.run("UPDATE events SET seq = ? WHERE seq = -1", b));
}

void changeActor(Database &database, qint64 place)
{
    AuditRow row = rowAt(database, place);
    row.event.actor = u"Nobody"_s;
    rewrite(database, place, row);
}

} // namespace

using Finding = AuditFinding;
using Findings = std::vector<AuditFinding>;
using Tamper = std::function<void(LogFolder &)>;
Q_DECLARE_METATYPE(Tamper)
Q_DECLARE_METATYPE(Findings)

class AuditTamperTest : public QObject
{
    Q_OBJECT

private:
    static void fill(LogFolder &folder)
    {
        AuditLog log = folder.create();
        for (qint64 batch = 0; batch < batches; ++batch)
            QVERIFY(log.append(numberedEvents(1 + batch * batchSize, batchSize)));
    }

private Q_SLOTS:
    void tamperingIsFoundNamedAndLocated_data()
    {
        QTest::addColumn<Tamper>("tamper");
        QTest::addColumn<Findings>("findings");
        using Kind = AuditFindingKind;
        const auto sql = [](const char *statements) {
            return Tamper([statements](LogFolder &folder) {
                Database database = folder.raw();
                QVERIFY(database.runScript(statements));
            });
        };
        const auto with = [](auto change) {
            return Tamper([change](LogFolder &folder) {
                Database database = folder.raw();
                change(database);
            });
        };

        QTest::newRow("nothing") << Tamper([](LogFolder &) {}) << Findings{};

        // Changed
        QTest::newRow("changed: an event's bytes")
            << with([](Database &database) { changeBytes(database, 77, "Ada", "Eve"); })
            << Findings{{Kind::Changed, 77, 77}};
        QTest::newRow("changed: two events' bytes") << with([](Database &database) {
            changeBytes(database, 3, "\"read\"", "\"rate\"");
            changeBytes(database, 150, "\"read\"", "\"rate\"");
        }) << Findings{{Kind::Changed, 3, 3}, {Kind::Changed, 150, 150}};
        QTest::newRow("changed: the very last event")
            << with([](Database &database) { changeBytes(database, 200, "Grace", "Eve"); })
            << Findings{{Kind::Changed, 200, 200}};
        QTest::newRow("changed: bytes that can't be unpacked")
            << sql("UPDATE events SET packed = x'0142' WHERE seq = 77")
            << Findings{{Kind::Changed, 77, 77}};
        QTest::newRow("changed: a stored leaf")
            << sql("UPDATE events SET leaf = zeroblob(32) WHERE seq = 12")
            << Findings{{Kind::Changed, 12, 12}};
        QTest::newRow("changed: bytes and leaf")
            << with([](Database &database) { changeActor(database, 77); })
            << Findings{{Kind::Changed, 65, 80}};
        QTest::newRow("changed: bytes and leaf in the last, incomplete block")
            << with([](Database &database) { changeActor(database, 198); })
            << Findings{{Kind::Changed, 181, 200}};
        QTest::newRow("changed: bytes, leaf and the whole tree") << with([](Database &database) {
            changeActor(database, 77);
            rebuildTree(database);
        }) << Findings{{Kind::Changed, 61, 80}};
        QTest::newRow("changed: the number in the bytes") << with([](Database &database) {
            AuditRow row = rowAt(database, 50);
            row.seq = 999;
            rewrite(database, 50, row);
        }) << Findings{{Kind::Changed, 50, 50}};
        QTest::newRow("changed: a tree node")
            << sql("UPDATE nodes SET hash = zeroblob(32) WHERE level = 4 AND idx = 2")
            << Findings{{Kind::Changed, 33, 48}};
        QTest::newRow("changed: a node further up")
            << sql("UPDATE nodes SET hash = zeroblob(32) WHERE level = 6 AND idx = 1")
            << Findings{{Kind::Changed, 65, 128}};
        QTest::newRow("changed: a node is gone")
            << sql("DELETE FROM nodes WHERE level = 4 AND idx = 5")
            << Findings{{Kind::Changed, 81, 96}};
        QTest::newRow("changed: a checkpoint's root")
            << sql("UPDATE checkpoints SET root = zeroblob(32) WHERE size = 100")
            << Findings{{Kind::Changed, 81, 100}};
        QTest::newRow("changed: a checkpoint's signature")
            << sql("UPDATE checkpoints SET note = substr(note, 1, length(note) - 8) || 'AAAAAA=' "
                   "|| "
                   "char(10) WHERE size = 100")
            << Findings{{Kind::Changed, 81, 100}};

        // Removed
        QTest::newRow("removed: rows deleted")
            << sql("DELETE FROM events WHERE seq BETWEEN 90 AND 92")
            << Findings{{Kind::Removed, 90, 92}};
        QTest::newRow("removed: the first row")
            << sql("DELETE FROM events WHERE seq = 1") << Findings{{Kind::Removed, 1, 1}};
        QTest::newRow("removed: rows deleted and the rest moved up")
            << with([](Database &database) { cutOut(database, 90, 3, false); })
            << Findings{{Kind::Removed, 90, 92}};
        QTest::newRow("removed: the last but one, and the last moved up")
            << with([](Database &database) { cutOut(database, 199, 1, false); })
            << Findings{{Kind::Removed, 199, 199}};
        QTest::newRow("removed: cut out, renumbered, tree made anew")
            << with([](Database &database) { cutOut(database, 90, 3, true); })
            << Findings{{Kind::Removed, 81, 100}};

        QTest::newRow("removed: the same after the last checkpoint but one")
            << with([](Database &database) { cutOut(database, 195, 3, true); })
            << Findings{{Kind::Removed, 195, 197}};
        QTest::newRow("removed: the same in two places") << with([](Database &database) {
            cutOut(database, 195, 1, true);
            cutOut(database, 190, 1, true, size - 1);
        }) << Findings{{Kind::Removed, 190, 200}};

        // Reordered
        QTest::newRow("reordered: neighbours")
            << with([](Database &database) { swapContents(database, 40, 41); })
            << Findings{{Kind::Reordered, 40, 41}};
        QTest::newRow("reordered: far apart")
            << with([](Database &database) { swapContents(database, 40, 120); })
            << Findings{{Kind::Reordered, 40, 120}};
        QTest::newRow("reordered: three in a circle") << with([](Database &database) {
            swapContents(database, 40, 41);
            swapContents(database, 41, 42);
        }) << Findings{{Kind::Reordered, 40, 42}};
        QTest::newRow("reordered: the newest two")
            << with([](Database &database) { swapContents(database, 199, 200); })
            << Findings{{Kind::Reordered, 199, 200}};

        // Truncated
        QTest::newRow("truncated: rows deleted")
            << sql("DELETE FROM events WHERE seq > 150") << Findings{{Kind::Truncated, 151, 200}};
        QTest::newRow("truncated: rows and checkpoints, but nodes stayed")
            << sql("DELETE FROM events WHERE seq > 140; DELETE FROM checkpoints WHERE size > 140")
            << Findings{{Kind::Truncated, 141, 200}};
        QTest::newRow("truncated: everything deleted")
            << sql("DELETE FROM events") << Findings{{Kind::Truncated, 1, 200}};
        QTest::newRow("rolled back: rows, checkpoints and nodes cut at a checkpoint")
            << sql("DELETE FROM events WHERE seq > 160; DELETE FROM checkpoints WHERE size > 160;"
                   "DELETE FROM nodes WHERE ((idx + 1) << level) > 160")
            << Findings{{Kind::RolledBack, 161, 200}};

        // Replaced
        QTest::newRow("replaced: a log signed by another key") << Tamper([](LogFolder &folder) {
            Database database = folder.raw();
            const Checkpoint other{u"contact-warden/w1"_s, 200,
                                   TreeTable(database).node(7, 0).value()};
            QVERIFY(database.run("UPDATE checkpoints SET note = ?, root = ? WHERE size = 200",
                                 QString::fromUtf8(signCheckpoint(other, signingKey('x')).value()),
                                 other.root));
        }) << Findings{{Kind::Replaced, 181, 200}};
        QTest::newRow("replaced: another log of the same workspace")
            << Tamper([](LogFolder &folder) {
                   for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                       QFile::remove(folder.path() + end);
                   const std::optional<QByteArray> kept = folder.anchor.kept;
                   fill(folder);
                   folder.anchor.kept = kept;
               })
            << Findings{{Kind::Replaced, 1, 200}};
        QTest::newRow("replaced: rolled back, then gone another way")
            << Tamper([](LogFolder &folder) {
                   for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
                       QFile::remove(folder.path() + end);
                   const std::optional<QByteArray> kept = folder.anchor.kept;
                   AuditLog log = folder.create();
                   for (qint64 batch = 0; batch < 12; ++batch)
                       QVERIFY(log.append(numberedEvents(1 + batch * 20, 20)));
                   folder.anchor.kept = kept;
               })
            << Findings{{Kind::Replaced, 1, 200}};
        QTest::newRow("replaced: the anchor is another workspace's")
            << Tamper([](LogFolder &folder) {
                   folder.anchor.kept =
                       signCheckpoint({u"contact-warden/w2"_s, 5, QByteArray(32, 'r')},
                                      signingKey())
                           .value();
               })
            << Findings{{Kind::Replaced, 1, 200}};

        // Unanchored
        QTest::newRow("unanchored: nothing in the keychain")
            << Tamper([](LogFolder &folder) { folder.anchor.kept.reset(); })
            << Findings{{Kind::Unanchored, 1, 200}};
        QTest::newRow("unanchored: the keychain is silent")
            << Tamper([](LogFolder &folder) { folder.anchor.isSilent = true; })
            << Findings{{Kind::Unanchored, 1, 200}};
        QTest::newRow("unanchored: the keychain holds something else")
            << Tamper([](LogFolder &folder) { folder.anchor.kept = "hello"; })
            << Findings{{Kind::Unanchored, 1, 200}};
        QTest::newRow("unanchored: the anchor stayed behind") << Tamper([](LogFolder &folder) {
            Database database = folder.raw();
            Result<Statement> old =
                database.prepare("SELECT note FROM checkpoints WHERE size = 160");
            QVERIFY(old->step().value());
            folder.anchor.kept = old->utf8(0);
        }) << Findings{{Kind::Unanchored, 161, 200}};
        QTest::newRow("one commit ahead of the anchor, as after a crash")
            << Tamper([](LogFolder &folder) {
                   Database database = folder.raw();
                   Result<Statement> old =
                       database.prepare("SELECT note FROM checkpoints WHERE size = 180");
                   QVERIFY(old->step().value());
                   folder.anchor.kept = old->utf8(0);
               })
            << Findings{};
        QTest::newRow("unanchored: added by who has the log's key alone")
            << Tamper([](LogFolder &folder) {
                   AuditLog log = folder.open(auditorKeys()).value();
                   QVERIFY(log.append(numberedEvents(201, 5)));
               })
            << Findings{{Kind::Unanchored, 201, 205}};
        QTest::newRow("changed: rows before the first")
            << sql("INSERT INTO events (seq, packed, leaf) SELECT -7, packed, leaf FROM events"
                   " WHERE seq = 12;"
                   "INSERT INTO events (seq, packed, leaf) SELECT 0, packed, leaf FROM events"
                   " WHERE seq = 12")
            << Findings{{Kind::Changed, -7, 0}};
        QTest::newRow("changed and truncated at once") << with([](Database &database) {
            changeBytes(database, 77, "Ada", "Eve");
            QVERIFY(database.runScript("DELETE FROM events WHERE seq > 190"));
        }) << Findings{{Kind::Changed, 77, 77}, {Kind::Truncated, 191, 200}};
    }
    void tamperingIsFoundNamedAndLocated()
    {
        QFETCH(Tamper, tamper);
        QFETCH(Findings, findings);
        LogFolder folder;
        fill(folder);
        tamper(folder);
        const AuditVerdict verdict = folder.verify();
        QString told;
        for (const Finding &finding : verdict.findings)
            told += u"%1 %2-%3; "_s.arg(auditFindingKindName(finding.kind))
                        .arg(finding.fromSeq)
                        .arg(finding.toSeq);
        QVERIFY2(verdict.findings == findings, qPrintable(told));
        QCOMPARE(verdict.ok, findings.empty());
    }

    void withoutAnyWitnessTheLogIsUnanchored()
    {
        LogFolder folder;
        fill(folder);
        Progress progress;
        const AuditVerdict alone =
            folder.reader().verify({publicKey(), nullptr, {}}, progress).value();
        QVERIFY(!alone.ok);
        QCOMPARE(alone.findings, (Findings{{AuditFindingKind::Unanchored, 1, 200}}));
        QCOMPARE(alone.anchored, 0);
    }

    void aKeptCheckpointIsAWitness()
    {
        LogFolder folder;
        QByteArray kept;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 30)));
            kept = folder.reader().checkpoint().value();
            QVERIFY(log.append(numberedEvents(31, 30)));
        }
        Progress progress;
        AuditReader reader = folder.reader();
        const AuditVerdict good = reader.verify({publicKey(), nullptr, kept}, progress).value();
        QVERIFY(good.ok);
        QCOMPARE(good.anchored, 30);
        // Handed something else, it says so.
        QCOMPARE(reader.verify({publicKey(), nullptr, "hello"}, progress).error().kind,
                 ErrorKind::Invalid);
        const QByteArray strange =
            signCheckpoint({u"contact-warden/w1"_s, 30, QByteArray(32, 'x')}, signingKey()).value();
        QCOMPARE(reader.verify({publicKey(), nullptr, strange}, progress)->findings,
                 (Findings{{AuditFindingKind::Replaced, 1, 30}}));
        const QByteArray later =
            signCheckpoint({u"contact-warden/w1"_s, 90, QByteArray(32, 'x')}, signingKey()).value();
        QCOMPARE(reader.verify({publicKey(), nullptr, later}, progress)->findings,
                 (Findings{{AuditFindingKind::RolledBack, 61, 90}}));
    }

    void openingFindsWhatIsWrongWithTheNewestPart()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 3000)));
            QVERIFY(log.append(numberedEvents(3001, 20)));
        }
        QVERIFY(folder.open()->verdictAtOpen().ok);
        {
            Database database = folder.raw();
            changeBytes(database, 5, "Ada", "Eve");
            changeBytes(database, 2999, "Ada", "Eve");
        }
        QCOMPARE(folder.open()->verdictAtOpen().findings,
                 (Findings{{AuditFindingKind::Changed, 2999, 2999}}));
        QCOMPARE(folder.verify().findings, (Findings{{AuditFindingKind::Changed, 5, 5},
                                                     {AuditFindingKind::Changed, 2999, 2999}}));
    }

    void nothingIsAppendedToATreeThatWasntSigned()
    {
        LogFolder folder;
        fill(folder);
        {
            Database database = folder.raw();
            QVERIFY(database.runScript("DELETE FROM events WHERE seq > 190"));
        }
        AuditLog log = folder.open().value();
        QCOMPARE(log.append(numberedEvents(201, 1)).error().reason, ErrorReason::LogNotTrusted);
        QCOMPARE(folder.verify().size, 190);
    }

    void aVerificationCanBeStopped()
    {
        LogFolder folder;
        fill(folder);
        int asked = 0;
        Progress progress({}, [&] { return ++asked > 0; });
        QCOMPARE(folder.reader().verify({publicKey(), nullptr, {}}, progress).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AuditTamperTest)
#include "audit_tamper_test.moc"
