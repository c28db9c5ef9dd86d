#include "core/audit/checkpoint_table.h"
#include "core/audit/signed_note.h"
#include "core/audit/tree_table.h"
#include "core/database/integrity.h"
#include "tests/core/audit/audit_fixture.h"
#include "tests/core/audit/forging.h"

#include <QRandomGenerator>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = AuditFindingKind;

constexpr qint64 batchSize = 20;
constexpr qint64 size = 12 * batchSize - 7; // the last batch and block aren't full
constexpr quint32 seed = 20261126;

// Kinds of forgeries: those of the whole file, and those of forgeEvents() and so on.
constexpr int ofFile = 2;
constexpr int ofEvents = 5;
constexpr int ofWhatFinds = 12;
constexpr int workedOver = 6;
constexpr int kindCount = ofFile + ofEvents + ofWhatFinds + workedOver;

// What a forger did to a closed log, and what it has to be called.
struct Forgery
{
    QString what = {};
    std::vector<Kind> kinds = {}; // one of them; none: the file can't be read as it is
    qint64 from = 1;              // a finding of that kind touches these numbers
    qint64 to = size;
};

// Whatever of the log is about the events after number `last`.
void cutTail(Database &database, qint64 last)
{
    must(database.run("DELETE FROM events WHERE seq > ?", last));
    must(database.run("DELETE FROM facets WHERE seq > ?", last));
    must(database.run("DELETE FROM raws WHERE seq > ?", last));
    must(database.run("DELETE FROM checkpoints WHERE size > ?", last));
    must(database.run("DELETE FROM nodes WHERE ((idx + 1) << level) > ?", last));
    must(database.runScript(
        "DELETE FROM facet_blocks;"
        "INSERT INTO facet_blocks SELECT (seq - 1) / 1024, actor, source, action,"
        " outcome, count(*), min(time), max(time) FROM facets"
        " GROUP BY 1, 2, 3, 4, 5"));
}

// All checkpoints anew, by another key.
void signAnew(Database &database, const Secret &key)
{
    std::vector<qint64> sizes;
    {
        Result<Statement> select = database.prepare("SELECT size FROM checkpoints");
        while (select->step().value())
            sizes.push_back(select->integer(0));
    }
    const QString origin = checkpointOrigin(u"w1"_s);
    must(database.runScript("DELETE FROM checkpoints"));
    for (const qint64 one : sizes) {
        const Checkpoint checkpoint{origin, one, rootAt(one, TreeTable(database).source()).value()};
        must(CheckpointTable(database).insert(
            {one, checkpoint.root, signCheckpoint(checkpoint, key).value()}));
    }
    must(database.run("UPDATE log SET value = ? WHERE name = 'verifier_key'",
                      QString::fromUtf8(verifierKey(origin, ed25519PublicKey(key).value()))));
}

} // namespace

// A forger has a closed workspace and, unless the test says so, the key of its audit.db; the
// keychain's anchor and the signing key are somebody else's.
class AuditForgerTest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_whole; // audit.db
    QByteArray m_older; // as it was four batches before
    std::optional<QByteArray> m_anchor;
    QRandomGenerator m_random{seed};

    qint64 below(qint64 end) { return m_random.bounded(static_cast<qint32>(end)); }
    qint64 someNumber() { return 1 + below(size); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
    }

    Forgery flipBits(LogFolder &folder);
    Forgery forge(LogFolder &folder, int kind);
    Forgery forgeEvents(Database &database, int kind);
    Forgery forgeWhatFinds(Database &database, int kind);
    Forgery workOver(Database &database, int kind);
    void check(const Forgery &forgery, const Result<AuditVerdict> &verdict);

private Q_SLOTS:
    void initTestCase();
    void theWholeLogIsGoodBefore();
    void noForgeryGoesUnseen();
    void withoutAWitnessNothingIsVouchedFor();
};

void AuditForgerTest::initTestCase()
{
    LogFolder folder;
    for (qint64 first = 1; first <= size; first += batchSize) {
        if (first == 8 * batchSize + 1)
            m_older = contentOf(folder.path());
        std::vector<OutboxEvent> batch =
            numberedEvents(first, std::min(batchSize, size - first + 1));
        for (OutboxEvent &event : batch) {
            if (event.event.source == u"google"_s)
                event.raw = "{\"kind\":\"admin#reports#activity\",\"number\":" +
                            QByteArray::number(*event.outboxNumber) + '}';
        }
        AuditLog log = first == 1 ? folder.create() : folder.open().value();
        QVERIFY(log.append(batch));
    }
    m_whole = contentOf(folder.path());
    m_anchor = folder.anchor.kept;
    QVERIFY(!m_whole.isEmpty() && !m_older.isEmpty() && m_anchor);
}

void AuditForgerTest::theWholeLogIsGoodBefore()
{
    LogFolder folder;
    put(folder.path(), m_whole);
    folder.anchor.kept = m_anchor;
    const AuditVerdict verdict = folder.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.anchored, size);
}

// By somebody without any key: whole pages are authenticated.
Forgery AuditForgerTest::flipBits(LogFolder &folder)
{
    QByteArray bytes = m_whole;
    const qsizetype at = below(bytes.size());
    const qint64 bit = below(8);
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
    put(folder.path(), bytes);
    return {u"bit %1 of byte %2 flipped"_s.arg(bit).arg(at)};
}

Forgery AuditForgerTest::forgeEvents(Database &database, int kind)
{
    const qint64 seq = someNumber();
    switch (kind) {
    case 0: {
        changeBytes(database, seq, "\"source\"", "\"sourze\"");
        return {u"bytes of %1"_s.arg(seq), {Kind::Changed}, seq, seq};
    }
    case 1: {
        AuditRow row = rowAt(database, seq);
        row.event.actor = u"Nobody"_s;
        rewrite(database, seq, row);
        return {u"bytes and leaf of %1"_s.arg(seq), {Kind::Changed}, seq, seq};
    }
    case 2: {
        const qint64 last = std::min(seq + below(5), size);
        must(database.run("DELETE FROM events WHERE seq BETWEEN ? AND ?", seq, last));
        return {u"rows %1 to %2 deleted"_s.arg(seq).arg(last),
                {last == size ? Kind::Truncated : Kind::Removed},
                seq,
                last};
    }
    case 3: {
        const qint64 other = seq == size ? 1 : seq + 1 + below(size - seq);
        must(database.run("UPDATE events SET seq = -1 WHERE seq = ?", seq));
        must(database.run("UPDATE events SET seq = ? WHERE seq = ?", seq, other));
        must(database.run("UPDATE events SET seq = ? WHERE seq = -1", other));
        return {u"%1 and %2 swapped"_s.arg(seq).arg(other), {Kind::Reordered}, seq, seq};
    }
    default: {
        must(database.run("UPDATE nodes SET hash = zeroblob(32) WHERE level = 4 AND idx = ?",
                          below(size / 16)));
        return {u"a node"_s, {Kind::Changed}};
    }
    }
}

// The index that lists are made from, and what a service sent: hidden events, not changed ones.
Forgery AuditForgerTest::forgeWhatFinds(Database &database, int kind)
{
    const qint64 seq = someNumber();
    const Forgery forgery{u"what finds %1, way %2"_s.arg(seq).arg(kind), {Kind::Changed}, seq, seq};
    switch (kind) {
    case 0:
        must(database.run("DELETE FROM facets WHERE seq = ?", seq));
        return forgery;
    case 1:
        must(database.run("UPDATE facets SET actor = action WHERE seq = ?", seq));
        return forgery;
    case 2:
        must(database.run("UPDATE facets SET time = time + 86400000 WHERE seq = ?", seq));
        return forgery;
    case 3:
        must(database.run("UPDATE facets SET run_key = NULL WHERE seq = ?", seq));
        return forgery;
    case 4:
        must(database.runScript("UPDATE terms SET text = 'Eve' WHERE text = 'Grace'"));
        return {u"a term"_s, {Kind::Changed}};
    case 5:
        must(database.runScript("DELETE FROM facet_blocks WHERE outcome = (SELECT id FROM terms "
                                "WHERE text = 'failure')"));
        return {u"a count"_s, {Kind::Changed}};
    case 6: {
        const qint64 withRaw = 25 * (1 + below(size / 25));
        must(database.run("UPDATE raws SET bytes = ? WHERE seq = ?", packRaw("{}"), withRaw));
        return {u"what was sent about %1"_s.arg(withRaw), {Kind::Changed}, withRaw, withRaw};
    }
    case 7: {
        const qint64 withRaw = 25 * (1 + below(size / 25));
        must(database.run("DELETE FROM raws WHERE seq = ?", withRaw));
        return {u"nothing sent about %1"_s.arg(withRaw), {Kind::Changed}, withRaw, withRaw};
    }
    case 8:
        must(database.runScript("DROP INDEX facets_run; CREATE INDEX facets_run ON facets (run_key)"
                                " WHERE run_key IS NOT NULL AND seq % 7 <> 0"));
        return {u"an index of some events"_s, {Kind::Changed}};
    case 9:
        leaveOutWords(database, seq);
        return {u"no words of %1"_s.arg(seq), {Kind::Changed}, seq, seq};
    case 10:
        addWords(database, seq, u"forged"_s);
        return {u"words of %1 that it hasn't"_s.arg(seq), {Kind::Changed}, seq, seq};
    default: {
        must(database.run("INSERT INTO raws (seq, bytes) VALUES (?, ?)"
                          " ON CONFLICT (seq) DO UPDATE SET bytes = excluded.bytes",
                          seq, packRaw("made up")));
        return {u"made up, as if sent about %1"_s.arg(seq), {Kind::Changed}, seq, seq};
    }
    }
}

// By somebody who makes everything fit again that the audit key alone lets them.
Forgery AuditForgerTest::workOver(Database &database, int kind)
{
    const qint64 seq = someNumber();
    switch (kind) {
    case 0: {
        AuditRow row = rowAt(database, seq);
        row.event.actor = row.event.actor == u"Ada"_s ? u"Grace"_s : u"Ada"_s;
        rewrite(database, seq, row);
        must(database.run("UPDATE facets SET actor = (SELECT id FROM terms WHERE text = ?)"
                          " WHERE seq = ?",
                          row.event.actor, seq));
        rebuildTree(database);
        return {u"%1 changed, tree anew"_s.arg(seq), {Kind::Changed}, seq, seq};
    }
    case 1: {
        const qint64 gone = 1 + below(size - 1);
        must(database.run("DELETE FROM events WHERE seq = ?", gone));
        for (qint64 place = gone + 1; place <= size; ++place) {
            AuditRow row = rowAt(database, place);
            row.seq = place - 1;
            must(database.run("UPDATE events SET seq = ? WHERE seq = ?", place - 1, place));
            rewrite(database, place - 1, row);
        }
        rebuildTree(database);
        return {u"%1 cut out, renumbered, tree anew"_s.arg(gone), {Kind::Removed}, gone, gone};
    }
    case 2: {
        const qint64 last = 1 + below(size - 1);
        cutTail(database, last);
        return {u"cut after %1 without a trace"_s.arg(last), {Kind::RolledBack}, last + 1, size};
    }
    case 3: {
        signAnew(database, signingKey('x'));
        return {u"another signing key"_s, {Kind::Replaced}};
    }
    case 4: {
        const qint64 last = 1 + below(size - 1);
        cutTail(database, last);
        signAnew(database, signingKey('x'));
        return {u"cut after %1, another signing key"_s.arg(last),
                {Kind::Replaced, Kind::RolledBack}};
    }
    default: {
        AuditRow row = rowAt(database, size);
        row.seq = size + 1;
        row.event.id = EventId::create();
        const QByteArray json = rowToJson(row);
        must(database.run("INSERT INTO events (seq, packed, leaf) VALUES (?, ?, ?)", size + 1,
                          packEvent(json), leafHash(json)));
        rebuildTree(database);
        return {u"an event made up"_s, {Kind::Unanchored, Kind::Changed}, size + 1, size + 1};
    }
    }
}

Forgery AuditForgerTest::forge(LogFolder &folder, int kind)
{
    if (kind == 0)
        return flipBits(folder);
    if (kind == 1) {
        put(folder.path(), m_older);
        return {u"an older copy"_s, {Kind::RolledBack}, 8 * batchSize + 1, size};
    }
    Database database = folder.raw();
    kind -= ofFile;
    if (kind < ofEvents)
        return forgeEvents(database, kind);
    if (kind < ofEvents + ofWhatFinds)
        return forgeWhatFinds(database, kind - ofEvents);
    return workOver(database, kind - ofEvents - ofWhatFinds);
}

void AuditForgerTest::check(const Forgery &forgery, const Result<AuditVerdict> &verdict)
{
    if (forgery.kinds.empty()) {
        QVERIFY2(!verdict && verdict.error().kind == ErrorKind::Storage, qPrintable(forgery.what));
        return;
    }
    QVERIFY2(verdict, qPrintable(forgery.what));
    QString told = forgery.what + u": "_s;
    bool isNamed = false;
    for (const AuditFinding &finding : verdict->findings) {
        told += u"%1 %2-%3; "_s.arg(auditFindingKindName(finding.kind))
                    .arg(finding.fromSeq)
                    .arg(finding.toSeq);
        const bool isKind = std::ranges::find(forgery.kinds, finding.kind) != forgery.kinds.end();
        isNamed =
            isNamed || (isKind && finding.fromSeq <= forgery.to && finding.toSeq >= forgery.from);
    }
    QVERIFY2(!verdict->ok, qPrintable(told));
    QVERIFY2(isNamed, qPrintable(told));
}

void AuditForgerTest::noForgeryGoesUnseen()
{
    const int forgeries = qEnvironmentVariableIsSet("WARDEN_LONG") ? 1000 : 3 * kindCount;
    qInfo("seed %u: %d forgeries, in turn of %d kinds: of the file %d, of events %d, of what finds"
          " them %d, worked over %d",
          seed, forgeries, kindCount, ofFile, ofEvents, ofWhatFinds, workedOver);
    for (int number = 0; number < forgeries; ++number) {
        LogFolder folder;
        put(folder.path(), m_whole);
        folder.anchor.kept = m_anchor;
        const Forgery forgery = forge(folder, number % kindCount);
        folder.putGuardsBack();
        // A check of all there is: first whether the file is sound, then the log.
        const Result<AuditVerdict> verdict = [&]() -> Result<AuditVerdict> {
            Progress progress;
            Result<Database> database =
                Database::open(folder.path(), databaseKey(), OpenMode::ReadOnly);
            if (!database)
                return database.failure();
            const Result<QStringList> problems = integrityCheck(*database, progress);
            if (!problems)
                return problems.failure();
            if (!problems->isEmpty())
                return fail(ErrorKind::Storage, ErrorReason::Damaged, problems->front());
            return verifyLog(*database, {publicKey(), &folder.anchor, {}}, progress);
        }();
        check(forgery, verdict);
        if (QTest::currentTestFailed())
            return;
    }
}

void AuditForgerTest::withoutAWitnessNothingIsVouchedFor()
{
    LogFolder folder;
    put(folder.path(), m_older); // whole, and nobody can say that it isn't the newest
    const AuditVerdict verdict = folder.verify();
    QVERIFY(!verdict.ok);
    QCOMPARE(verdict.findings, (std::vector<AuditFinding>{{Kind::Unanchored, 1, 8 * batchSize}}));
    QCOMPARE(verdict.anchored, 0);
}

QTEST_GUILESS_MAIN(AuditForgerTest)
#include "audit_forger_test.moc"
