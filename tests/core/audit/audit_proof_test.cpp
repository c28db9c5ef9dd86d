#include "core/audit/signed_note.h"
#include "tests/core/audit/audit_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

// A proof's text, read as its format says.
struct ReadProof
{
    QList<QByteArray> head = {}; // lines before the hashes
    Proof hashes = {};
    Checkpoint checkpoint = {};
    bool isSigned = false;
};

ReadProof readProof(const QByteArray &text, int headLines)
{
    ReadProof read;
    const qsizetype empty = text.indexOf("\n\n");
    const QList<QByteArray> lines = text.left(empty).split('\n');
    read.head = lines.mid(0, headLines);
    for (const QByteArray &line : lines.mid(headLines))
        read.hashes.push_back(QByteArray::fromBase64(line));
    const Result<ParsedNote> note = readCheckpoint(text.mid(empty + 2), publicKey());
    if (note) {
        read.checkpoint = note->checkpoint;
        read.isSigned = note->signature == NoteSignature::Good;
    }
    return read;
}

} // namespace

class AuditProofTest : public QObject
{
    Q_OBJECT

private:
    // Checkpoints at 10, 25 and 37 events.
    static void fill(LogFolder &folder)
    {
        AuditLog log = folder.create();
        QVERIFY(log.append(numberedEvents(1, 10)));
        QVERIFY(log.append(numberedEvents(11, 15)));
        QVERIFY(log.append(numberedEvents(26, 12)));
    }

private Q_SLOTS:
    void everyEventsProofLeadsToTheSignedRoot()
    {
        LogFolder folder;
        fill(folder);
        AuditReader reader = folder.reader();
        for (const std::optional<qint64> &size :
             {std::optional<qint64>(), std::optional<qint64>(25)}) {
            for (qint64 seq = 1; seq <= size.value_or(37); ++seq) {
                const AuditProof proof = reader.proveInclusion(seq, size).value();
                QCOMPARE(proof.size, size.value_or(37));
                const ReadProof read = readProof(proof.text, 3);
                QCOMPARE(read.head.at(0), QByteArray("c2sp.org/tlog-proof@v1"));
                QCOMPARE(read.head.at(2), "index " + QByteArray::number(seq - 1));
                QVERIFY(read.isSigned);
                QVERIFY(read.head.at(1).startsWith("extra "));
                const QByteArray json = QByteArray::fromBase64(read.head.at(1).mid(6));
                QVERIFY(verifyInclusion(seq - 1, read.checkpoint.size, leafHash(json), read.hashes,
                                        read.checkpoint.root));
            }
        }
    }

    void growthFromAnySizeLeadsToTheSignedRoot()
    {
        LogFolder folder;
        fill(folder);
        AuditReader reader = folder.reader();
        for (qint64 from = 1; from <= 37; ++from) {
            const ReadProof read = readProof(reader.proveConsistency(from, {})->text, 1);
            QCOMPARE(read.head.at(0), "old " + QByteArray::number(from));
            QVERIFY(read.isSigned);
            QCOMPARE(read.checkpoint.size, 37);
            QVERIFY(verifyConsistency(from, 37, reader.rootAt(from).value(), read.checkpoint.root,
                                      read.hashes));
        }
        QCOMPARE(reader.proveConsistency(10, 25)->size, 25);
    }

    void whatNoCheckpointCoversHasNoProof()
    {
        LogFolder folder;
        fill(folder);
        AuditReader reader = folder.reader();
        for (const Result<AuditProof> &proof :
             {reader.proveInclusion(38, {}), reader.proveInclusion(0, {}),
              reader.proveInclusion(26, 25), reader.proveInclusion(1, 24),
              reader.proveInclusion(1, 38), reader.proveConsistency(38, {}),
              reader.proveConsistency(0, {}), reader.proveConsistency(26, 25),
              reader.proveConsistency(1, 24)}) {
            QVERIFY(!proof);
            QCOMPARE(proof.error().reason, ErrorReason::NotKnownHere);
        }
        LogFolder empty;
        {
            AuditLog log = empty.create();
        }
        QCOMPARE(empty.reader().proveInclusion(1, {}).error().reason, ErrorReason::NotKnownHere);
    }
};

QTEST_GUILESS_MAIN(AuditProofTest)
#include "audit_proof_test.moc"
