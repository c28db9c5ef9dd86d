// What proving costs: a log of a million events is appended to and verified, beside the bare floor:
// the same rows read through SQLCipher and the same bytes hashed with OpenSSL, no more.
#include "core/audit/audit_log.h"
#include "core/audit/audit_reader.h"
#include "core/audit/packed_event.h"
#include "core/crypto/ed25519.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 inABatch = 1000;
constexpr int rounds = 3;

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
    event.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number * 1000, Qt::UTC);
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

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "audit_bench: %s\n", what);
    std::exit(1);
}

struct Floor
{
    double seconds = 0;
    qint64 bytes = 0;
};

// The bytes that are hashed, unpacked beforehand and outside of the time.
Floor bareFloor(const QString &path, const Secret &key, const std::vector<QByteArray> &events)
{
    Result<Database> database = Database::open(path, key, OpenMode::ReadOnly);
    if (!database)
        stop("can't open the log");
    QElapsedTimer timer;
    timer.start();
    Result<Statement> rows = database->prepare("SELECT seq, packed, leaf FROM events ORDER BY seq");
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> sha256(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    std::array<unsigned char, 32> digest{};
    Floor floor;
    for (const QByteArray &event : events) {
        if (!rows || !rows->step().value_or(false) || rows->bytes(1).isEmpty() ||
            rows->bytes(2).isEmpty())
            stop("a row is missing");
        if (EVP_DigestInit_ex(context.get(), sha256.get(), nullptr) != 1 ||
            EVP_DigestUpdate(context.get(), event.constData(), static_cast<size_t>(event.size())) !=
                1 ||
            EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) != 1)
            stop("can't hash");
        floor.bytes += event.size() + digest[0] % 2;
    }
    floor.seconds = seconds(timer);
    return floor;
}

std::vector<QByteArray> unpacked(const QString &path, const Secret &key)
{
    Result<Database> database = Database::open(path, key, OpenMode::ReadOnly);
    if (!database)
        stop("can't open the log");
    std::vector<QByteArray> events;
    Result<Statement> rows = database->prepare("SELECT packed FROM events ORDER BY seq");
    while (rows && rows->step().value_or(false))
        events.push_back(unpackEvent(rows->bytes(0)).value());
    return events;
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
        stop("can't make a log");

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
            stop("can't append");
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
            stop("can't append");
        single.push_back(seconds(timer) * 1000);
    }
    std::ranges::sort(single);
    std::printf("figure append-one-durably-median %.2f ms 50\n", single[single.size() / 2]);
    std::printf("figure append-one-durably-slowest %.2f ms -\n", single.back());
    log = fail(ErrorKind::Cancelled, u"closed"_s);
    std::printf("figure bytes-an-event %.0f B 400\n",
                static_cast<double>(QFileInfo(path).size()) / static_cast<double>(size + 100));

    const std::vector<QByteArray> events = unpacked(path, key);
    double ours = 1e9;
    double theirs = 1e9;
    for (int round = 0; round < rounds; ++round) {
        theirs = std::min(theirs, bareFloor(path, key, events).seconds);
        Result<AuditReader> reader = AuditReader::open(path, key);
        if (!reader)
            stop("can't open the log");
        Progress progress;
        timer.start();
        const Result<AuditVerdict> verdict = reader->verify({publicKey, &anchor, {}}, progress);
        ours = std::min(ours, seconds(timer));
        if (!verdict || !verdict->ok || verdict->size != size + 100)
            stop("the log isn't good");
    }
    std::printf("ratio verify-beside-bare-floor %.2f %.2f s 1.5\n", ours, theirs);
    std::printf("figure verify %.0f events/s -\n", static_cast<double>(size) / ours);
    return 0;
}
