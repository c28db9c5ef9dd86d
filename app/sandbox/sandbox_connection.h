#pragma once

#include "app/sandbox/fault.h"

#include <QTcpSocket>

#include <atomic>
#include <functional>

namespace warden {

// One connection, served in the thread that calls run() until either side closes it.
class SandboxConnection
{
public:
    using Handler = std::function<SandboxResponse(const SandboxRequest &)>;
    using Log = std::function<void(const SandboxRequest &)>;

    SandboxConnection(qintptr descriptor, FaultList &faults, const std::atomic_bool &isStopping,
                      Handler handler, Log log);
    void run();

private:
    bool receive(SandboxRequest &request);
    bool receiveBody(SandboxRequest &request);
    bool receiveChunks(QByteArray &body);
    bool waitForBytes();
    bool readLine(QByteArray &line);
    bool readExactly(qint64 size, QByteArray &bytes);
    bool respond(const SandboxRequest &request);
    bool write(const SandboxRequest &request, const SandboxResponse &response,
               const std::optional<Fault> &fault);
    bool flush();
    void pause(int milliseconds, bool forEver);

    const qintptr m_descriptor;
    FaultList &m_faults;
    const std::atomic_bool &m_isStopping;
    const Handler m_handler;
    const Log m_log;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace warden
