#include "core/audit/event_rows.h"
#include "core/audit/signed_note.h"
#include "core/base/timestamp.h"
#include "core/events/event_actions.h"
#include "tests/core/audit/audit_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray checkpointOf(LogFolder &folder)
{
    return folder.reader().checkpoint().value();
}

} // namespace

class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsThereWithItsNumber()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const std::vector<OutboxEvent> events = numberedEvents(1, 5);
        const AppendReport report = log.append(events).value();
        QCOMPARE(report.appended, 5);
        QCOMPARE(report.size, 5);
        QVERIFY(!report.anchorFailure);
        const std::vector<AuditRow> rows = folder.reader().rows({}).value();
        QCOMPARE(rows.size(), 5u);
        for (size_t i = 0; i < 5; ++i)
            QCOMPARE(rows[i], (AuditRow{qint64(5 - i), events[4 - i].event}));
        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.size, 5);
        QCOMPARE(verdict.anchored, 5);
        QCOMPARE(verdict.signedSize, 5);
        QCOMPARE(verdict.root, report.root);
    }

    void aRepeatedEventIsWrittenOnce()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const std::vector<OutboxEvent> events = numberedEvents(1, 5);
        QVERIFY(log.append(std::span(events).first(3)));
        const AppendReport again = log.append(events).value();
        QCOMPARE(again.appended, 2);
        QCOMPARE(again.repeated, 3);
        QCOMPARE(again.missing, 0);
        QCOMPARE(log.append(events).value().appended, 0);
        QCOMPARE(folder.verify().size, 5);
    }

    void anEventTwiceInOneBatchIsWrittenOnce()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        std::vector<OutboxEvent> events = numberedEvents(1, 2);
        events.push_back(events.front());
        QCOMPARE(log.append(events).value().appended, 2);
        QVERIFY(folder.verify().ok);
    }

    void anotherEventUnderAUsedNumberIsNotLost()
    {
        // contacts.db was restored from a backup and counts from there again.
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 5)));
        const AppendReport report = log.append(numberedEvents(3, 1)).value();
        QCOMPARE(report.appended, 1);
        QCOMPARE(report.missing, 0);
        QCOMPARE(folder.verify().size, 6);
    }

    void jumpedOutboxNumbersAreReported()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 2)));
        QCOMPARE(log.append(numberedEvents(6, 1)).value().missing, 3);
    }

    void eventsWithoutAnOutboxNumberAreTaken()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const std::vector<OutboxEvent> events{{std::nullopt, numberedEvent(1)},
                                              {std::nullopt, numberedEvent(2)}};
        QCOMPARE(log.append(events).value().appended, 2);
    }

    void theLogGoesOnAfterReopening()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
        }
        QByteArray root;
        for (int i = 0; i < 40; ++i) {
            AuditLog log = folder.open().value();
            QVERIFY(log.verdictAtOpen().ok);
            root = log.append(numberedEvents(1 + i * 3, 3))->root;
        }
        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.size, 120);
        QCOMPARE(verdict.root, root);
    }

    void twoWritersTakeTurns()
    {
        LogFolder folder;
        AuditLog first = folder.create();
        AuditLog second = folder.open().value();
        for (qint64 i = 0; i < 20; ++i) {
            QVERIFY(first.append(numberedEvents(1 + 2 * i, 1)));
            QVERIFY(second.append(numberedEvents(2 + 2 * i, 1)));
        }
        const AuditVerdict verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.size, 40);
    }

    void pastRootsAndProofsComeFromTheStoredTree()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        std::vector<QByteArray> roots;
        for (qint64 i = 0; i < 50; ++i)
            roots.push_back(log.append(numberedEvents(1 + i, 1))->root);
        AuditReader reader = folder.reader();
        const std::vector<AuditRow> rows = reader.rows({}).value();
        for (qint64 size = 1; size <= 50; ++size) {
            const QByteArray root = reader.rootAt(size).value();
            QCOMPARE(root, roots[static_cast<size_t>(size - 1)]);
            const Proof proof = reader.consistency(size, 50).value();
            QVERIFY(verifyConsistency(size, 50, root, roots.back(), proof));
            const QByteArray leaf = leafHash(rowToJson(rows[static_cast<size_t>(50 - size)]));
            QVERIFY(verifyInclusion(size - 1, 50, leaf, reader.inclusion(size, 50).value(),
                                    roots.back()));
        }
    }

    void theCheckpointIsSignedForThisWorkspace()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        const AppendReport report = log.append(numberedEvents(1, 3)).value();
        const ParsedNote note = readCheckpoint(checkpointOf(folder), publicKey()).value();
        QCOMPARE(note.signature, NoteSignature::Good);
        QCOMPARE(note.checkpoint, (Checkpoint{u"contact-warden/w1"_s, 3, report.root}));
        QCOMPARE(folder.anchor.kept, checkpointOf(folder));
    }

    void theLogOfAnotherWorkspaceIsRefused()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
        }
        const Result<AuditLog> other =
            AuditLog::open(folder.path(), u"w2"_s, ownerKeys(), nullptr, systemClock());
        QCOMPARE(other.error().reason, ErrorReason::LogNotTrusted);
    }

    void sqlCanNeitherChangeNorRemoveWhatIsWritten()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 20)));
        }
        Database database =
            Database::open(folder.path(), databaseKey(), OpenMode::ReadWrite).value();
        for (const char *sql :
             {"UPDATE events SET leaf = zeroblob(32)", "DELETE FROM events WHERE seq = 20",
              "REPLACE INTO events (seq, packed, leaf) SELECT seq, packed, leaf FROM events",
              "UPDATE nodes SET hash = zeroblob(32)", "DELETE FROM nodes",
              "DELETE FROM checkpoints", "UPDATE checkpoints SET note = ''"})
            QVERIFY2(!database.runScript(sql), sql);
        QVERIFY(folder.verify().ok);
    }

    void anAuditorsEventsAreNamedByTheNextWhoSigns()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 3)));
        }
        {
            AuditLog auditor = folder.open(auditorKeys()).value();
            QVERIFY(auditor.append(std::vector{OutboxEvent{{}, numberedEvent(100)}}));
        }
        AuditVerdict verdict = folder.verify();
        QVERIFY(!verdict.ok); // until somebody signs it
        QCOMPARE(verdict.findings,
                 (std::vector<AuditFinding>{{AuditFindingKind::Unanchored, 4, 4}}));
        QCOMPARE(verdict.size, 4);
        QCOMPARE(verdict.signedSize, 3);
        QCOMPARE(verdict.anchored, 3);
        // A checkpoint that somebody kept vouches for what was there then, and for no more.
        Progress progress;
        const AuditVerdict kept =
            folder.reader().verify({publicKey(), nullptr, *folder.anchor.kept}, progress).value();
        QCOMPARE(kept.findings, verdict.findings);
        QCOMPARE(kept.anchored, 3);

        AuditLog log = folder.open().value();
        QVERIFY(log.append(numberedEvents(4, 1)));
        const std::vector<AuditRow> rows = folder.reader().rows({}).value();
        QCOMPARE(rows[1].event.action, actions::auditTailSigned);
        QCOMPARE(rows[1].event.counts,
                 (QMap<QString, qint64>{{u"from_seq"_s, 4}, {u"to_seq"_s, 4}}));
        verdict = folder.verify();
        QVERIFY(verdict.ok);
        QCOMPARE(verdict.signedSize, 6);
    }

    void aClockSetBackIsNoted()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 1)));
        folder.now = folder.now.addSecs(-120);
        QVERIFY(log.append(numberedEvents(2, 1)));
        const std::vector<AuditRow> rows = folder.reader().rows({}).value();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].event.action, actions::clockJumped);
        QCOMPARE(rows[1].event.details.value(u"direction"_s).toString(), u"backwards"_s);
        QVERIFY(qAbs(rows[1].event.counts.value(u"milliseconds"_s) - 120'000) < 5000);
    }

    void aClockSetBackWhileNobodyWasHereIsNoted()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 1)));
        }
        folder.now = numberedEvent(1).time.addSecs(-3600);
        AuditLog log = folder.open().value();
        QVERIFY(log.append(numberedEvents(2, 1)));
        QCOMPARE(folder.reader().rows({}).value()[1].event.action, actions::clockJumped);
    }

    void aServicesEventOfTheFutureTellsNothingOfOurClock()
    {
        LogFolder folder;
        std::vector<OutboxEvent> told = numberedEvents(2, 1);
        told[0].event.source = u"google"_s;
        told[0].event.time = numberedEvent(1).time.addYears(3);
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 1)));
            QVERIFY(log.append(told));
        }
        AuditLog log = folder.open().value();
        QVERIFY(log.append(numberedEvents(3, 1)));
        QCOMPARE(folder.reader().size().value(), 3);
    }

    void aClockSetForwardIsNoted()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 1)));
        folder.now = folder.now.addDays(3);
        QVERIFY(log.append(numberedEvents(2, 1)));
        QCOMPARE(folder.reader().rows({}).value()[1].event.details.value(u"direction"_s).toString(),
                 u"forwards"_s);
    }

    void aSmallCorrectionOrALongPauseIsNoJump()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 1)));
            folder.now = folder.now.addSecs(-30);
            QVERIFY(log.append(numberedEvents(2, 1)));
        }
        folder.now = folder.now.addDays(30);
        AuditLog log = folder.open().value();
        QVERIFY(log.append(numberedEvents(3, 1)));
        QCOMPARE(folder.verify().size, 3);
    }

    void anEventThatIsTooLargeIsCutAndNotRefused()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        Event event = numberedEvent(1);
        event.actor = QString(100'000, u'x');
        event.details = {{u"fields"_s, QString(100'000, u'y')}};
        QVERIFY(log.append(std::vector{OutboxEvent{1, event}}));
        const AuditRow row = folder.reader().rows({}).value().front();
        QCOMPARE(row.event.actor.size(), 256);
        QVERIFY(row.event.details.value(u"omitted_bytes"_s).toInteger() > 100'000);
        QVERIFY(folder.verify().ok);
    }

    void aTimeThatCantBeWrittenIsWhenItCame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the year 10000 in UTC") << u"9999-12-31T23:30:00-05:00"_s;
        QTest::newRow("the year 0 in UTC") << u"0001-01-01T00:00:00+05:00"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s;
    }
    void aTimeThatCantBeWrittenIsWhenItCame()
    {
        QFETCH(QString, text);
        LogFolder folder;
        AuditLog log = folder.create();
        Event event = numberedEvent(25);
        event.time = fromRfc3339(text).value();
        QVERIFY(log.append(std::vector{OutboxEvent{1, event}}));
        const AuditRow row = folder.reader().rows({}).value().front();
        QCOMPARE(row.event.time, folder.now);
        QVERIFY(row.event.details.value(u"time_is_unsure"_s).toBool());
        QVERIFY(folder.verify().ok);
        QVERIFY(folder.open()->verdictAtOpen().ok);
    }

    void whatAServiceSentIsNamedWithItsLength_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("short") << qint64{10} << true;
        QTest::newRow("as long as may be") << qint64{longestRaw} << true;
        QTest::newRow("too long") << qint64{longestRaw + 1} << false;
    }
    void whatAServiceSentIsNamedWithItsLength()
    {
        QFETCH(qint64, length);
        QFETCH(bool, isKept);
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(
            log.append(std::vector{OutboxEvent{1, numberedEvent(25), QByteArray(length, 'x')}}));
        AuditReader reader = folder.reader();
        QCOMPARE(reader.rows({}).value().front().event.counts.value(u"raw_bytes"_s), length);
        QCOMPARE(reader.raw(1)->size(), isKept ? length : 0);
        QVERIFY(folder.verify().ok);
        QVERIFY(folder.raw().runScript("DELETE FROM raws"));
        QCOMPARE(folder.verify().ok, !isKept);
    }

    void aSilentKeychainCostsTheWitnessAndNotTheEvent()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 1)));
        folder.anchor.isSilent = true;
        const AppendReport report = log.append(numberedEvents(2, 1)).value();
        QCOMPARE(report.anchorFailure->reason, ErrorReason::KeychainSilent);
        QCOMPARE(report.size, 2);
        folder.anchor.isSilent = false;
        QVERIFY(!log.append(numberedEvents(3, 1))->anchorFailure);
        QCOMPARE(folder.verify().anchored, 3);
    }

    void aRolledBackLogCantWipeOutItsWitness()
    {
        LogFolder folder;
        {
            AuditLog log = folder.create();
            QVERIFY(log.append(numberedEvents(1, 3)));
        }
        QVERIFY(QFile::copy(folder.path(), folder.path() + u".old"_s));
        {
            AuditLog log = folder.open().value();
            QVERIFY(log.append(numberedEvents(4, 3)));
        }
        const QByteArray witness = *folder.anchor.kept;
        QVERIFY(QFile::remove(folder.path()));
        QVERIFY(QFile::rename(folder.path() + u".old"_s, folder.path()));

        AuditLog log = folder.open().value();
        QCOMPARE(log.verdictAtOpen().findings,
                 (std::vector<AuditFinding>{{AuditFindingKind::RolledBack, 4, 6}}));
        QVERIFY(log.append(numberedEvents(7, 1)));
        QCOMPARE(*folder.anchor.kept, witness);
        // Until a person says that this is the log to go on with.
        QVERIFY(log.anchorAgain());
        QVERIFY(folder.verify().ok);
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
