#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace warden {

// The bytes of all events, unpacked.
std::vector<QByteArray> unpackedEvents(const QString &path, const Secret &key);

// What no verification can do without, in seconds; the events were unpacked beforehand.
struct BareFloor
{
    double events = 0;     // events read through SQLCipher and hashed with OpenSSL, in one thread
    double twoThreads = 0; // the same, one thread reading and another one hashing
    // Two threads, and all rows that a verification reads: events, what lists find them by and the
    // indexes of that, and tree nodes.
    double allRows = 0;
};
BareFloor bareFloor(const QString &path, const Secret &key, const std::vector<QByteArray> &events);

[[noreturn]] void stopBench(const char *what);

} // namespace warden
