#pragma once

#include "app/sandbox/fault.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace warden {

// A small HTTP/1.1 server on 127.0.0.1 with threads of its own. Our own, since cpp-httplib answers
// every method that it doesn't know (PROPFIND, REPORT) with 400, and since faults need the socket.
class SandboxServer
{
public:
    // Called in the connections' threads, several at a time.
    using Handler = std::function<SandboxResponse(const SandboxRequest &)>;

    SandboxServer(Handler handler, FaultList &faults);
    ~SandboxServer(); // closes all connections and waits for their threads
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    // Port 0: a free one. Offline when the port is taken.
    Result<void> start(quint16 port = 0);
    void stop();

    QUrl url() const; // "http://127.0.0.1:PORT", without a path

    // What was asked since the start, without bodies; the newest 100,000.
    QList<SandboxRequest> requests() const;
    void clearRequests();

private:
    SandboxResponse handle(const SandboxRequest &request);

    const Handler m_handler;
    FaultList &m_faults;
    std::atomic_bool m_isStopping = false;
    std::atomic<quint16> m_port = 0;
    std::unique_ptr<QThread> m_thread;
    mutable QMutex m_mutex;
    QList<SandboxRequest> m_requests;
};

} // namespace warden
