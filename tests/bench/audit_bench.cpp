// What proving costs: a log of a million events is appended to and verified, beside the bare floor:
// the same rows read through SQLCipher and the same bytes hashed with OpenSSL, no more.
#include "core/audit/audit_log.h"
#include "core/audit/audit_reader.h"
#include "core/crypto/ed25519.h"
#include "tests/bench/bare_floor.h"
#include "tests/bench/read_figures.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 inABatch = 1000;
constexpr int rounds = 5;

class MemoryAnchor final : public Anchor
{
public:
    Result<std::optional<QByteArray>> read() override { return m_kept; }
    Result<void> write(const QByteArray &checkpoint) override
    {
        m_kept = checkpoint;
        return {};
    }

private:
    std::optional<QByteArray> m_kept = {};
};

// As a run of a route makes them.
Event numbered(qint64 number, const RunId &run, const RouteId &route)
{
    Event event;
    event.time =
        QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * 1000, QTimeZone::utc());
    event.actor = number % 10 == 0 ? u"Grace"_s : u"Ada"_s;
    event.source = u"contact-warden"_s;
    event.outcome = number % 50 == 0 ? Outcome::Failure : Outcome::Success;
    event.action = number % 4 == 0 ? u"run.finished"_s : u"run.route_finished"_s;
    event.object = {u"route"_s, route.value(), u"Google Contacts to Zapier"_s};
    event.run = run;
    event.counts = {{u"created"_s, number % 13},
                    {u"updated"_s, number % 7},
                    {u"removed"_s, 0},
                    {u"unchanged"_s, number % 1999}};
    return event;
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

// A whole verification: what it proves, and that the full-text index is the events'.
struct Verification
{
    double proof = 0;
    double words = 0;
};

Verification verified(const QString &path, const Secret &key, const AuditTrust &trust, qint64 size)
{
    Result<AuditReader> reader = AuditReader::open(path, key);
    if (!reader)
        stopBench("can't open the log");
    QElapsedTimer timer;
    timer.start();
    double proved = 0;
    // Counts the events once for each of its two parts.
    Progress progress(
        [&](const ProgressStep &step) {
            if (step.done == size && proved == 0)
                proved = seconds(timer);
        },
        {});
    const Result<AuditVerdict> verdict = reader->verify(trust, progress);
    const double whole = seconds(timer);
    if (!verdict || !verdict->ok || verdict->size != size || proved == 0)
        stopBench("the log isn't good");
    return {proved, whole - proved};
}

void printVerification(const QString &path, const Secret &key, const AuditTrust &trust, qint64 size)
{
    const std::vector<QByteArray> events = unpackedEvents(path, key);
    Verification ours{1e9, 1e9};
    BareFloor floor{1e9, 1e9, 1e9};
    for (int round = 0; round < rounds; ++round) {
        const BareFloor bare = bareFloor(path, key, events);
        floor = {std::min(floor.events, bare.events), std::min(floor.twoThreads, bare.twoThreads),
                 std::min(floor.allRows, bare.allRows)};
        const Verification one = verified(path, key, trust, size);
        ours = {std::min(ours.proof, one.proof), std::min(ours.words, one.words)};
    }
    std::printf("ratio verify-beside-bare-floor %.2f %.2f s 1.5\n", ours.proof, floor.events);
    std::printf("ratio verify-beside-all-rows-on-two-threads %.2f %.2f s 1.5\n", ours.proof,
                floor.allRows);
    std::printf("ratio verify-beside-events-on-two-threads %.2f %.2f s -\n", ours.proof,
                floor.twoThreads);
    std::printf("figure verify %.0f events/s -\n", static_cast<double>(size) / ours.proof);
    std::printf("ratio verify-460000-a-second %.2f 1 s 1\n",
                460'000 / (static_cast<double>(size) / ours.proof));
    std::printf("figure verify-words-besides %.2f s -\n", ours.words);
    std::printf("figure verify-words-included %.0f events/s -\n",
                static_cast<double>(size) / (ours.proof + ours.words));
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 size = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.db"_s);
    const Secret key(QByteArrayView(QByteArray(32, 'k')));
    const Secret signing(QByteArrayView(QByteArray(32, 's')));
    const QByteArray publicKey = ed25519PublicKey(signing).value();
    MemoryAnchor anchor;
    Result<AuditLog> log =
        AuditLog::create(path, u"w1"_s, {key.clone(), {}, signing.clone()}, &anchor, systemClock());
    if (!log)
        stopBench("can't make a log");

    QElapsedTimer timer;
    double appending = 0;
    for (qint64 first = 1; first <= size; first += inABatch) {
        std::vector<OutboxEvent> batch;
        const RunId run = RunId::create();
        const RouteId route = RouteId::create();
        for (qint64 number = first; number < first + inABatch; ++number)
            batch.push_back({number, numbered(number, run, route)});
        timer.start();
        if (!log->append(batch))
            stopBench("can't append");
        appending += seconds(timer);
    }
    std::printf("figure append-in-batches %.0f events/s -\n",
                static_cast<double>(size) / appending);
    std::printf("ratio append-10000-a-second %.2f 1 s 1\n",
                10'000 / (static_cast<double>(size) / appending));

    std::vector<double> single;
    for (qint64 number = 1; number <= 100; ++number) {
        const OutboxEvent event{size + number,
                                numbered(number, RunId::create(), RouteId::create())};
        timer.start();
        if (!log->append(std::span(&event, 1)))
            stopBench("can't append");
        single.push_back(seconds(timer) * 1000);
    }
    std::ranges::sort(single);
    std::printf("figure append-one-durably-median %.2f ms 50\n", single[single.size() / 2]);
    std::printf("figure append-one-durably-slowest %.2f ms -\n", single.back());
    log = fail(ErrorKind::Cancelled, u"closed"_s);
    std::printf("figure bytes-an-event %.0f B 400\n",
                static_cast<double>(QFileInfo(path).size()) / static_cast<double>(size + 100));

    printReadFigures(path, key);
    printVerification(path, key, {publicKey, &anchor, {}}, size + 100);
    return 0;
}
