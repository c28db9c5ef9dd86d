#include "core/audit/audit_matches.h"
#include "tests/core/audit/archive_fixture.h"

#include <QFileInfo>
#include <QTest>

#include <numeric>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> count(ArchivedFolder &folder, const char *sql)
{
    return folder.raw().integer(sql).value();
}

} // namespace

// Old events in a sealed file, and a log that goes on without them.
class AuditArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivedEventsAreInTheFileAndNoLongerInTheLog()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        std::vector<QByteArray> before;
        {
            Database database = folder.raw();
            for (qint64 seq = 1; seq <= 2048; ++seq)
                before.push_back(bytesAt(database, seq));
        }
        const ArchivedLog archived = folder.archive(log, 2048).value();
        QCOMPARE(archived.archive.first, 1);
        QCOMPARE(archived.archive.last, 2048);
        QCOMPARE(archived.archive.file, u"old.archive"_s);
        QCOMPARE(archived.archive.event, 3001);
        QCOMPARE(archived.bytes, QFileInfo(folder.file()).size());
        QCOMPARE(QFileInfo(folder.file()).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(archived.archive.sha256, archiveHash(folder.file()).value());

        qint64 raws = 0;
        ArchiveVisitor visitor;
        visitor.event = [&](qint64 seq, const QByteArray &json) -> Result<void> {
            return json == before[static_cast<size_t>(seq - 1)] ? Result<void>()
                                                                : fail(ErrorKind::Internal, {});
        };
        visitor.raw = [&](qint64 seq, const QByteArray &raw) -> Result<void> {
            ++raws;
            return raw == "{\"n\":" + QByteArray::number(seq) + '}' ? Result<void>()
                                                                    : fail(ErrorKind::Internal, {});
        };
        QVERIFY(readArchive(folder.file(), visitor));
        QCOMPARE(raws, 2048 / 25);

        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.size, 3001);
        QCOMPARE(verdict.archived, 2048);
        QCOMPARE(verdict.anchored, 3001);
        for (const char *left :
             {"SELECT count(*) FROM events WHERE seq <= 2048",
              "SELECT count(*) FROM raws WHERE seq <= 2048",
              "SELECT count(*) FROM facets WHERE seq <= 2048",
              "SELECT count(*) FROM facet_blocks WHERE block < 2",
              "SELECT count(*) FROM checkpoints WHERE size <= 2048",
              "SELECT count(*) FROM nodes WHERE level < 10 AND ((idx + 1) << level) <= 2048",
              "SELECT count(*) FROM words WHERE words MATCH 'office' AND rowid <= 2048"})
            QCOMPARE(count(folder, left), 0);
        QCOMPARE(count(folder, "SELECT count(*) FROM nodes WHERE level >= 10"), 3);
        QCOMPARE(count(folder, "SELECT count(*) FROM archived_ids"), 2048);
    }

    void listsShowWhatIsLeft()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        AuditFilter grace{.actor = u"Grace"_s, .text = u"office"_s};
        AuditReader early = folder.reader();
        const qint64 all = early.list(grace)->total;
        QVERIFY(folder.archive(log, 2048));

        AuditReader reader = folder.reader();
        const AuditPage page = reader.list({}).value();
        QCOMPARE(page.total, 3001 - 2048);
        QCOMPARE(page.rows.front().seq, 3001);
        const AuditPage found = reader.list(grace).value();
        QCOMPARE(found.total, all - 204);
        for (const AuditRow &row : found.rows)
            QVERIFY(row.seq > 2048);
        const AuditMatches matches = reader.matches({}).value();
        QCOMPARE(matches.total, 953);
        const std::vector<AuditRow> last = reader.rowsAt({}, matches, 950, 100).value();
        QCOMPARE(last.size(), 3u);
        QCOMPARE(last.back().seq, 2049);
        const AuditHistogram bars = reader.histogram({}, 10).value();
        QCOMPARE(std::accumulate(bars.counts.begin(), bars.counts.end(), qint64{0}), 953);
        // All pages, to the end and not beyond.
        qint64 before = 0;
        qint64 rows = 0;
        for (AuditPage next = reader.list({.limit = 400}).value(); !next.rows.empty();
             next = reader.list({.limit = 400, .beforeSeq = before}).value()) {
            before = next.rows.back().seq;
            rows += std::ssize(next.rows);
        }
        QCOMPARE(rows, 953);
        QCOMPARE(before, 2049);
        QVERIFY(!reader.row(2048).value());
        QVERIFY(reader.raw(50)->isEmpty());
    }

    void theLogGoesOnAndKnowsWhatItHad()
    {
        ArchivedFolder folder;
        const std::vector<OutboxEvent> old = numberedEvents(2001, 100);
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 2000));
            QVERIFY(log.append(old));
            QVERIFY(folder.archive(log, 2048));
            QVERIFY(fill(log, 2101, 20));
        }
        AuditLog log = folder.open().value();
        QVERIFY(log.verdictAtOpen().ok);
        QCOMPARE(log.verdictAtOpen().archived, 2048);
        const AppendReport again = log.append(old).value();
        QCOMPARE(again.repeated, 100);
        QCOMPARE(again.appended, 0);
        QVERIFY(folder.reader().contains(old.front().event.id).value());
        QCOMPARE(log.append(numberedEvents(2121, 1))->missing, 0);
        QVERIFY(folder.verify().ok);
    }

    void outboxNumbersGoOnWhereAllThatHadOneAreArchived()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 1024));
        QVERIFY(folder.archive(log, 1024));
        QCOMPARE(log.append(numberedEvents(1025, 1))->missing, 0);
        QCOMPARE(log.append(numberedEvents(1028, 1))->missing, 2);
    }

    void oneArchiveFollowsAnother()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 1500));
        const ArchivedLog first = folder.archive(log, 1024, u"1"_s).value();
        QVERIFY(fill(log, 1501, 3000));
        const ArchivedLog second = folder.archive(log, 4096, u"2"_s).value();
        QCOMPARE(second.archive.first, 1025);
        QVERIFY(first.archive.event < second.archive.last); // the first one's event went along
        QVERIFY(fill(log, 4501, 100));
        const ArchivedLog third = folder.archive(log, 4096 + 512, u"3"_s).value_or(ArchivedLog());
        QCOMPARE(third.bytes, 0); // no whole block
        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.archived, 4096);
        QCOMPARE(folder.reader().archives().value(),
                 (std::vector<LogArchive>{first.archive, second.archive}));
        qint64 seen = 0;
        ArchiveVisitor visitor;
        visitor.event = [&](qint64, const QByteArray &) -> Result<void> {
            ++seen;
            return {};
        };
        QVERIFY(readArchive(folder.file(u"1"_s), visitor));
        QVERIFY(readArchive(folder.file(u"2"_s), visitor));
        QCOMPARE(seen, 4096);
    }

    void onlyWholeSignedBlocksAreArchived_data()
    {
        QTest::addColumn<qint64>("last");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nothing") << qint64{0} << false;
        QTest::newRow("half a block") << qint64{512} << false;
        QTest::newRow("one too few") << qint64{1023} << false;
        QTest::newRow("a block") << qint64{1024} << true;
        QTest::newRow("one too many") << qint64{1025} << false;
        QTest::newRow("all of it") << qint64{2048} << true;
        QTest::newRow("more than is signed") << qint64{3072} << false;
    }
    void onlyWholeSignedBlocksAreArchived()
    {
        QFETCH(qint64, last);
        QFETCH(bool, isTaken);
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 2048));
            const Result<ArchivedLog> archived = folder.archive(log, last);
            QCOMPARE(archived.has_value(), isTaken);
            QCOMPARE(QFile::exists(folder.file()), isTaken);
            if (!isTaken)
                QCOMPARE(archived.error().reason, ErrorReason::NothingToArchive);
        }
        QVERIFY(folder.verify().ok);
        QVERIFY(folder.open()->verdictAtOpen().ok);
    }

    void whatIsOldIsToldByOurOwnEvents()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        std::vector<OutboxEvent> events = numberedEvents(1, 3000);
        events[1500].event.source = u"google"_s; // told late: it is old, and was written later
        events[1500].event.time = numberedEvent(1).time;
        events[10].event.time = numberedEvent(100'000).time; // the clock was ahead once
        QVERIFY(log.append(events));
        AuditReader reader = folder.reader();
        const auto upTo = [&](qint64 number) {
            return reader.archivableUpTo(numberedEvent(number).time).value();
        };
        QCOMPARE(upTo(1), 0);
        QCOMPARE(upTo(2048), 0);
        QCOMPARE(upTo(2049), 2048);
        QCOMPARE(upTo(200'000), 2048); // the third block isn't whole
        QVERIFY(folder.archive(log, 2048));
        QCOMPARE(folder.reader().archivableUpTo(numberedEvent(200'000).time).value(), 0);
    }

    void laterEventsAndGrowthAreProvedAsBefore()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        AuditReader early = folder.reader();
        const QByteArray rootAtEnd = early.rootAt(3000).value();
        const QByteArray rootAtBlock = early.rootAt(1024).value();
        const Proof inclusion = early.inclusion(2500, 3000).value();
        QVERIFY(folder.archive(log, 2048));

        AuditReader reader = folder.reader();
        QCOMPARE(reader.rootAt(3000).value(), rootAtEnd);
        QCOMPARE(reader.rootAt(1024).value(), rootAtBlock);
        QCOMPARE(reader.inclusion(2500, 3000).value(), inclusion);
        QVERIFY(verifyConsistency(1024, 3001, rootAtBlock, reader.rootAt(3001).value(),
                                  reader.consistency(1024, 3001).value()));
        QVERIFY(reader.proveInclusion(2049, {}));
        QVERIFY(reader.proveConsistency(2900, {}));
        for (const Result<AuditProof> &proof :
             {reader.proveInclusion(2048, {}), reader.proveInclusion(1, {}),
              reader.proveInclusion(1, 500), reader.proveConsistency(500, {})}) {
            QCOMPARE(proof.error().kind, ErrorKind::Usage);
            QCOMPARE(proof.error().reason, ErrorReason::EventsArchived);
            QCOMPARE(proof.error().subject, u"old.archive"_s);
        }
        QCOMPARE(reader.proveInclusion(5000, {}).error().reason, ErrorReason::NotKnownHere);
    }

    void aCheckpointThatSomebodyKeptIsHeldAgainstTheArchive()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 500));
        const QByteArray early = folder.reader().checkpoint().value();
        QVERIFY(fill(log, 501, 524));
        const QByteArray atBlock = folder.reader().checkpoint().value();
        QVERIFY(fill(log, 1025, 500));
        const QByteArray later = folder.reader().checkpoint().value();
        QVERIFY(folder.archive(log, 1024));
        Progress progress;
        const Result<AuditVerdict> hidden =
            folder.reader().verify({publicKey(), &folder.anchor, early}, progress);
        QCOMPARE(hidden.error().reason, ErrorReason::EventsArchived);
        QVERIFY(folder.verify(atBlock).ok);
        QVERIFY(folder.verify(later).ok);

        Checkpoint witness = readUnverifiedCheckpoint(early).value();
        QVERIFY(readArchive(folder.file(), {}, {witness}));
        witness.root[0] = static_cast<char>(witness.root[0] ^ 1);
        QCOMPARE(readArchive(folder.file(), {}, {witness}).error().reason,
                 ErrorReason::WitnessDisagrees);
    }

    void aWitnessOfWhatGoesKeepsItHere()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 500));
        const std::optional<QByteArray> early = folder.anchor.kept;
        QVERIFY(fill(log, 501, 1000));
        folder.anchor.kept = early;
        QCOMPARE(folder.archive(log, 1024).error().reason, ErrorReason::LogNotTrusted);
        QVERIFY(!QFile::exists(folder.file()));
        folder.anchor.isSilent = true;
        QVERIFY(!folder.archive(log, 1024));
    }

    void whoCantSignCantArchive()
    {
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1100));
        }
        AuditLog log = folder.open(auditorKeys()).value();
        QCOMPARE(folder.archive(log, 1024).error().kind, ErrorKind::Denied);
    }

    void onlyAnArchivesRowLetsEventsGo()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 2100));
        QVERIFY(folder.archive(log, 1024));
        Database database =
            Database::open(folder.path(), databaseKey(), OpenMode::ReadWrite).value();
        for (const char *sql :
             {"DELETE FROM events WHERE seq = 1025", "DELETE FROM nodes WHERE level >= 10",
              "DELETE FROM nodes WHERE level = 4 AND idx = 64", "DELETE FROM checkpoints",
              "DELETE FROM archives", "UPDATE archives SET last_seq = 2048"})
            QVERIFY2(!database.runScript(sql), sql);
    }

    void aCancelLeavesTheWholeLogAndNoFile()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        QVERIFY(fill(log, 1, 3000));
        for (int calls = 0; calls < 4; ++calls) { // while it is written, and while it is read back
            int asked = 0;
            Progress progress({}, [&] { return asked++ == calls; });
            const Result<ArchivedLog> archived =
                log.archive(archiveDraft(folder.file(), 2048), progress);
            QCOMPARE(archived.error().kind, ErrorKind::Cancelled);
            QVERIFY(!QFile::exists(folder.file()));
        }
        QVERIFY(folder.verify().ok);
        QCOMPARE(folder.reader().list({})->total, 3000);
        QVERIFY(folder.archive(log, 2048));
    }

    void noByteOfTheFileCanBeChanged()
    {
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1100));
            QVERIFY(folder.archive(log, 1024));
        }
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        const auto isRefused = [&](const QByteArray &bytes) {
            QFile changed(folder.file(u"changed"_s));
            if (!changed.open(QIODevice::WriteOnly) || changed.write(bytes) != bytes.size())
                return false;
            changed.close();
            const Result<void> read = readArchive(changed.fileName());
            return !read && read.error().reason == ErrorReason::ArchiveDamaged;
        };
        for (qsizetype at = archiveHead.size(); at < good.size(); at += good.size() / 150) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
            QVERIFY2(isRefused(bytes), QByteArray::number(at));
        }
        QVERIFY(isRefused(good.chopped(1)));
        QVERIFY(isRefused(good + 'x'));
        QVERIFY(isRefused(good.left(good.size() / 2)));
        QVERIFY(isRefused(archiveHead));
        QVERIFY(!isRefused(good));
    }
};

QTEST_GUILESS_MAIN(AuditArchiveTest)
#include "audit_archive_test.moc"
