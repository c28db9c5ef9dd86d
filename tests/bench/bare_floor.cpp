#include "tests/bench/bare_floor.h"

#include "core/audit/packed_event.h"
#include "core/database/database.h"

#include <QElapsedTimer>

#include <openssl/evp.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

class BareHash
{
public:
    void add(const QByteArray &bytes)
    {
        if (EVP_DigestInit_ex(m_context.get(), m_sha256.get(), nullptr) != 1 ||
            EVP_DigestUpdate(m_context.get(), bytes.constData(),
                             static_cast<size_t>(bytes.size())) != 1 ||
            EVP_DigestFinal_ex(m_context.get(), m_digest.data(), nullptr) != 1)
            stopBench("can't hash");
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context{EVP_MD_CTX_new(),
                                                                      &EVP_MD_CTX_free};
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> m_sha256{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::array<unsigned char, 32> m_digest{};
};

Database opened(const QString &path, const Secret &key)
{
    Result<Database> database = Database::open(path, key, OpenMode::ReadOnly);
    if (!database)
        stopBench("can't open the log");
    return std::move(*database);
}

template <class Take>
void readEvents(Database &database, Take take)
{
    Result<Statement> rows = database.prepare("SELECT seq, packed, leaf FROM events ORDER BY seq");
    while (rows && rows->step().value_or(false)) {
        if (rows->bytes(1).isEmpty() || rows->bytes(2).isEmpty())
            stopBench("a row is empty");
        take();
    }
}

void readTheOthers(Database &database)
{
    for (const char *sql :
         {"SELECT seq, time, actor, source, action, outcome, event_key, object_key, run_key"
          " FROM facets",
          "SELECT event_key, seq FROM facets INDEXED BY facets_event",
          "SELECT object_key, seq FROM facets INDEXED BY facets_object"
          " WHERE object_key IS NOT NULL",
          "SELECT run_key, seq FROM facets INDEXED BY facets_run WHERE run_key IS NOT NULL",
          "SELECT level, idx, hash FROM nodes", "SELECT size, root, note FROM checkpoints"}) {
        Result<Statement> rows = database.prepare(sql);
        qint64 sum = 0;
        while (rows && rows->step().value_or(false))
            sum += rows->integer(0) + rows->integer(1);
        if (sum == 0)
            stopBench("nothing is there");
    }
}

} // namespace

std::vector<QByteArray> unpackedEvents(const QString &path, const Secret &key)
{
    Database database = opened(path, key);
    std::vector<QByteArray> events;
    Result<Statement> rows = database.prepare("SELECT packed FROM events ORDER BY seq");
    while (rows && rows->step().value_or(false))
        events.push_back(unpackEvent(rows->bytes(0)).value());
    return events;
}

BareFloor bareFloor(const QString &path, const Secret &key, const std::vector<QByteArray> &events)
{
    BareFloor floor;
    QElapsedTimer timer;
    {
        Database database = opened(path, key);
        timer.start();
        BareHash hash;
        auto event = events.begin();
        readEvents(database, [&] { hash.add(*event++); });
        floor.events = seconds(timer);
    }
    for (const bool all : {false, true}) {
        Database database = opened(path, key);
        timer.start();
        std::thread hashing([&] {
            BareHash hash;
            for (const QByteArray &event : events)
                hash.add(event);
        });
        readEvents(database, [] {});
        if (all)
            readTheOthers(database);
        hashing.join();
        (all ? floor.allRows : floor.twoThreads) = seconds(timer);
    }
    return floor;
}

void stopBench(const char *what)
{
    std::fprintf(stderr, "audit_bench: %s\n", what);
    std::exit(1);
}

} // namespace warden
