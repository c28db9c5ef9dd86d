#include "core/audit/archive_check.h"
#include "core/audit/event_rows.h"
#include "tests/core/audit/archive_fixture.h"
#include "tests/core/audit/forging.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

using Findings = std::vector<AuditFinding>;
using Forgery = std::function<void(Database &database)>;
Q_DECLARE_METATYPE(Forgery)

namespace {

constexpr const char *withoutEvents =
    "DELETE FROM events WHERE seq <= 1024; DELETE FROM facets WHERE seq <= 1024;"
    "DELETE FROM facet_blocks WHERE block = 0; DELETE FROM raws WHERE seq <= 1024;"
    "DELETE FROM nodes WHERE level < 10 AND ((idx + 1) << level) <= 1024;"
    "DELETE FROM checkpoints WHERE size <= 1024";

LogArchive madeUp(qint64 event)
{
    return {u"made-up"_s, 1, 1024, QByteArray(32, 'r'), QByteArray(32, 'h'), u"nowhere"_s, event};
}

void run(Database &database, const char *script)
{
    QVERIFY2(database.runScript(script), script);
}

} // namespace

// Whoever has the log's key may write rows and events, and still can't take events out unseen.
class AuditArchiveForgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArchiveThatNoSignedEventNamesIsARemoval_data()
    {
        QTest::addColumn<bool>("isEventAppended");
        QTest::addColumn<bool>("isSignedLater");
        QTest::newRow("a row alone") << false << false;
        QTest::newRow("with an event that nobody signed") << true << false;
        QTest::newRow("with an event that was signed along later") << true << true;
    }
    void anArchiveThatNoSignedEventNamesIsARemoval()
    {
        QFETCH(bool, isEventAppended);
        QFETCH(bool, isSignedLater);
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1500));
        }
        LogArchive archive = madeUp(1501);
        archive.root = folder.reader().rootAt(1024).value();
        if (isEventAppended) {
            AuditLog log = folder.open(auditorKeys()).value();
            Event event = archiveDraft({}, 1024).event;
            nameArchive(event, archive, {}, {});
            QVERIFY(log.append(std::vector{OutboxEvent{std::nullopt, event}}));
        }
        if (isSignedLater) {
            AuditLog log = folder.open().value();
            QVERIFY(fill(log, 1501, 30));
        }
        Database database = folder.raw();
        QVERIFY(ArchiveTable(database).insert(archive, archiveKey()));
        QCOMPARE(folder.verify().findings.front(),
                 (AuditFinding{AuditFindingKind::Removed, 1, 1024}));
        run(database, withoutEvents);
        const AuditVerdict verdict = folder.verify();
        QCOMPARE(verdict.findings.front(), (AuditFinding{AuditFindingKind::Removed, 1, 1024}));
        QCOMPARE(verdict.archived, 0);
        // Also by the look at the newest events that an unlock takes.
        const AuditLog log = folder.open().value();
        QVERIFY(std::ranges::any_of(log.verdictAtOpen().findings, [](const AuditFinding &finding) {
            return finding.kind == AuditFindingKind::Removed && finding.fromSeq == 1;
        }));
    }

    // An archive of before the rest of its row was named is as good as it was.
    void anEarlierFormOfTheEventIsUnderstood()
    {
        ArchivedFolder folder;
        LogArchive archive = madeUp(1501);
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1500));
            archive.root = folder.reader().rootAt(1024).value();
            Event event = archiveDraft({}, 1024).event;
            event.counts = {{u"from_seq"_s, 1}, {u"to_seq"_s, 1024}};
            event.details = {{u"archive"_s, archive.id},
                             {u"sha256"_s, QString::fromLatin1(archive.sha256.toHex())},
                             {u"root"_s, QString::fromLatin1(archive.root.toHex())}};
            QVERIFY(log.append(std::vector{OutboxEvent{std::nullopt, event}}));
        }
        {
            Database database = folder.raw();
            QVERIFY(ArchiveTable(database).insert(archive, archiveKey()));
            run(database, withoutEvents);
            indexWords(database, 1025, 1501);
        }
        QCOMPARE(folder.verify().archived, 1024);
        QCOMPARE(folder.verify().findings, Findings());
        AuditLog log = folder.open().value();
        QVERIFY(fill(log, 1501, 1000));
        QVERIFY(folder.archive(log, 2048));
        QCOMPARE(folder.verify().archived, 2048);
        QCOMPARE(folder.verify().findings, Findings());
    }

    void howOftenABackupWasPutBackOutlivesTheEvents()
    {
        ArchivedFolder folder;
        AuditLog log = folder.create();
        const auto addRestored = [&log](const QString &source) {
            Event event = numberedEvent(1);
            event.id = EventId::create();
            event.action = actions::auditRestored;
            event.source = source;
            return log.append(std::vector{OutboxEvent{std::nullopt, event}});
        };
        QVERIFY(addRestored(u"contact-warden"_s));
        QVERIFY(addRestored(u"google"_s)); // somebody else's word for something
        QVERIFY(fill(log, 1, 1500));
        QVERIFY(folder.archive(log, 1024, u"1"_s));
        QCOMPARE(folder.verify().archivedRestores, 1);
        QVERIFY(addRestored(u"contact-warden"_s));
        QVERIFY(addRestored(u"contact-warden"_s));
        QVERIFY(fill(log, 1501, 1500));
        QVERIFY(folder.archive(log, 2048, u"2"_s));
        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.archivedRestores, 3);
    }

    void whatIsChangedAboutAnArchiveIsNamed_data()
    {
        QTest::addColumn<Forgery>("forgery");
        QTest::addColumn<AuditFindingKind>("kind");
        QTest::addColumn<qint64>("last");
        const auto script = [](const char *sql) {
            return Forgery([sql](Database &database) { run(database, sql); });
        };
        const auto row = [](const char *name, Forgery forgery, AuditFindingKind kind,
                            qint64 last = 2048) {
            QTest::newRow(name) << std::move(forgery) << kind << last;
        };
        using enum AuditFindingKind;
        row("no row", script("DELETE FROM archives"), Removed);
        row("another file", script("UPDATE archives SET sha256 = zeroblob(32)"), Removed);
        row("another root", script("UPDATE archives SET root = zeroblob(32)"), Removed);
        row("another id", script("UPDATE archives SET id = 'x'"), Removed);
        row("another event", script("UPDATE archives SET event = 3002"), Removed);
        row("fewer events", script("UPDATE archives SET last_seq = 1024"), Removed);
        row("more events", script("UPDATE archives SET last_seq = 3072"), Removed, 3010);
        row("another beginning", script("UPDATE archives SET first_seq = 1025"), Removed);
        row("another key", script("UPDATE archives SET key = zeroblob(32)"), Removed);
        row("another name of the file", script("UPDATE archives SET file = 'x'"), Removed);
        row("another number in the outbox", script("UPDATE archives SET outbox = 9000"), Removed);
        row("an id that is gone",
            script("DELETE FROM archived_ids WHERE id = (SELECT min(id) FROM archived_ids)"),
            Changed);
        row("another id in its place",
            script("UPDATE archived_ids SET id = zeroblob(16)"
                   " WHERE id = (SELECT min(id) FROM archived_ids)"),
            Changed);
        row("a second row", Forgery([](Database &database) {
                LogArchive second = madeUp(3001);
                second.first = 2049;
                second.last = 3072;
                QVERIFY(ArchiveTable(database).insert(second, archiveKey()));
            }),
            Removed, 3010);
        row("a node at the bottom",
            script("UPDATE nodes SET hash = zeroblob(32) WHERE level = 10 AND idx = 1"), Changed);
        row("a node above",
            script("UPDATE nodes SET hash = zeroblob(32) WHERE level = 11 AND idx = 0"), Changed);
        row("a node that is gone", script("DELETE FROM nodes WHERE level = 10 AND idx = 0"),
            Changed, 1024);
        row("an event that was left there",
            script("INSERT INTO events (seq, packed, leaf)"
                   " SELECT 7, packed, leaf FROM events WHERE seq = 2050"),
            Changed);
        row("a row that lists would count",
            script("INSERT INTO facet_blocks (block, actor, source, action, outcome, events,"
                   " earliest, latest) SELECT 1, actor, source, action, outcome, events, earliest,"
                   " latest FROM facet_blocks WHERE block = 2 LIMIT 1"),
            Changed);
    }
    void whatIsChangedAboutAnArchiveIsNamed()
    {
        QFETCH(Forgery, forgery);
        QFETCH(AuditFindingKind, kind);
        QFETCH(qint64, last);
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 3000));
            QVERIFY(folder.archive(log, 2048));
            QVERIFY(fill(log, 3001, 9));
        }
        QVERIFY(folder.verify().ok);
        Database database = folder.raw();
        forgery(database);
        const Findings findings = folder.verify().findings;
        QVERIFY(!findings.empty());
        const auto named = std::ranges::find_if(findings, [&](const AuditFinding &finding) {
            return finding.kind == kind && finding.toSeq == last;
        });
        QVERIFY2(named != findings.end(),
                 qPrintable(u"%1 %2 %3"_s.arg(auditFindingKindName(findings.front().kind))
                                .arg(findings.front().fromSeq)
                                .arg(findings.front().toSeq)));
    }

    void theEventThatNamesAnArchiveCantBeChanged()
    {
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1500));
            QVERIFY(folder.archive(log, 1024));
        }
        Database database = folder.raw();
        changeBytes(database, 1501, "\"to_seq\":1024", "\"to_seq\":2048");
        const Findings findings = folder.verify().findings;
        QVERIFY(std::ranges::find(findings, AuditFinding{AuditFindingKind::Removed, 1, 1024}) !=
                findings.end());
        QVERIFY(std::ranges::any_of(findings, [](const AuditFinding &finding) {
            return finding.kind == AuditFindingKind::Changed && finding.toSeq == 1501;
        }));
    }

    void anEarlierArchiveIsNamedByTheLaterOnesEvent()
    {
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 1500));
            QVERIFY(folder.archive(log, 1024, u"1"_s));
            QVERIFY(fill(log, 1501, 1500));
            QVERIFY(folder.archive(log, 2048, u"2"_s));
        }
        QVERIFY(folder.verify().ok);
        run(*std::make_unique<Database>(folder.raw()),
            "UPDATE archives SET sha256 = zeroblob(32) WHERE first_seq = 1");
        QCOMPARE(folder.verify().findings.front(),
                 (AuditFinding{AuditFindingKind::Removed, 1, 2048}));
    }

    void whatHappensToLaterEventsIsToldAsBefore()
    {
        ArchivedFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(fill(log, 1, 3000));
            QVERIFY(folder.archive(log, 1024));
        }
        {
            Database database = folder.raw();
            changeBytes(database, 1025, "Ada", "Eve");
            run(database, "DELETE FROM events WHERE seq BETWEEN 2000 AND 2003");
        }
        QCOMPARE(folder.verify().findings, (Findings{{AuditFindingKind::Changed, 1025, 1025},
                                                     {AuditFindingKind::Removed, 2000, 2003}}));
        run(*std::make_unique<Database>(folder.raw()), "DELETE FROM events WHERE seq > 2900");
        const Findings findings = folder.verify().findings;
        QVERIFY(std::ranges::any_of(findings, [](const AuditFinding &finding) {
            return finding.kind == AuditFindingKind::Truncated && finding.toSeq == 3001;
        }));
    }
};

QTEST_GUILESS_MAIN(AuditArchiveForgerTest)
#include "audit_archive_forger_test.moc"
