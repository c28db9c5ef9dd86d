#include "core/events/event_actions.h"
#include "tests/core/audit/forging.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

// A log that somebody with its key puts back to an earlier state while others have it open.
class AuditRollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatWasSetIsNotedAlsoAfterABatchThatFailed()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 1)));
        folder.now = folder.now.addSecs(-120);
        const AuditLog::Beside failing = [](Database &) -> Result<void> {
            return fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile);
        };
        QVERIFY(!log.append(numberedEvents(2, 1), failing));
        QVERIFY(log.append(numberedEvents(2, 1)));
        const std::vector<AuditRow> rows = folder.reader().rows({}).value();
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(rows[1].event.action, actions::clockJumped);
    }

    void aLogThatIsRolledBackWhileItIsOpenTakesNothingMore()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        for (qint64 first = 1; first <= 100; first += 20)
            QVERIFY(log.append(numberedEvents(first, 20)));
        const QByteArray witness = *folder.anchor.kept;
        rollBack(folder, 60);
        const Result<AppendReport> refused = log.append(numberedEvents(101, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
        QVERIFY(!log.append(numberedEvents(102, 1))); // also the second time
        QCOMPARE(*folder.anchor.kept, witness);
        QCOMPARE(folder.verify().findings,
                 (std::vector<AuditFinding>{{AuditFindingKind::RolledBack, 61, 100}}));
        // Until a person says that this is the log to go on with.
        log.goOnWith(60, folder.reader().rootAt(60).value());
        QVERIFY(log.append(numberedEvents(103, 1)));
        QVERIFY(log.anchorAgain());
        QVERIFY(folder.verify().ok);
    }

    void anotherLogOfTheSameLengthIsNotGoneOnWith()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        for (qint64 first = 1; first <= 100; first += 20)
            QVERIFY(log.append(numberedEvents(first, 20)));
        const QByteArray witness = *folder.anchor.kept;
        rollBack(folder, 60);
        {
            AuditLog other =
                AuditLog::open(folder.path(), u"w1"_s, ownerKeys(), nullptr, folder.clock())
                    .value();
            QVERIFY(other.append(numberedEvents(201, 50)));
        }
        const Result<AppendReport> refused = log.append(numberedEvents(101, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, ErrorReason::LogNotTrusted);
        QCOMPARE(*folder.anchor.kept, witness);
    }

    // Two sessions: the one that saw less must not write over what the other one had anchored.
    void theAnchorIsReadBeforeItMoves()
    {
        LogFolder folder;
        AuditLog early = folder.create();
        QVERIFY(early.append(numberedEvents(1, 60)));
        {
            AuditLog other = folder.open().value();
            QVERIFY(other.append(numberedEvents(61, 40)));
        }
        const QByteArray witness = *folder.anchor.kept;
        rollBack(folder, 60);
        QVERIFY(early.append(numberedEvents(101, 1)));
        QCOMPARE(*folder.anchor.kept, witness);
        QCOMPARE(folder.verify().findings,
                 (std::vector<AuditFinding>{{AuditFindingKind::RolledBack, 62, 100}}));
    }

    void whatAnotherWitnessSawHasToBeThere()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 60)));
        const QByteArray root = folder.reader().rootAt(60).value();
        log.mustHave(60, root);
        QVERIFY(log.append(numberedEvents(61, 1)));
        log.mustHave(60, root); // less than it saw by itself
        QVERIFY(log.append(numberedEvents(62, 1)));
        log.mustHave(100, root);
        QVERIFY(!log.append(numberedEvents(63, 1)));
    }
};

QTEST_GUILESS_MAIN(AuditRollbackTest)
#include "audit_rollback_test.moc"
