#include "app/sandbox/sandbox_server.h"

#include "app/sandbox/sandbox_connection.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QThread>

#include <list>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostRequestsKept = 100'000;
constexpr size_t mostConnections = 200;

class Listener : public QTcpServer
{
public:
    std::function<void(qintptr)> accepted;

protected:
    void incomingConnection(qintptr descriptor) override { accepted(descriptor); }
};

// A thread for each connection: there are few, and plain blocking code shows what it does.
class Connections
{
public:
    ~Connections()
    {
        for (const auto &thread : m_threads)
            thread->wait();
    }
    void start(std::function<void()> run)
    {
        std::erase_if(m_threads, [](const auto &thread) { return thread->isFinished(); });
        m_threads.emplace_back(QThread::create(std::move(run)));
        m_threads.back()->start();
    }
    size_t count() const { return m_threads.size(); }

private:
    std::list<std::unique_ptr<QThread>> m_threads;
};

} // namespace

SandboxServer::SandboxServer(Handler handler, FaultList &faults)
    : m_handler(std::move(handler)), m_faults(faults)
{}

SandboxServer::~SandboxServer()
{
    stop();
}

SandboxResponse SandboxServer::handle(const SandboxRequest &request)
{
    return m_handler(request);
}

Result<void> SandboxServer::start(quint16 port)
{
    stop();
    m_isStopping = false;
    QSemaphore ready;
    m_thread.reset(QThread::create([this, port, &ready] {
        Listener listener;
        const bool isListening = listener.listen(QHostAddress::LocalHost, port);
        m_port = isListening ? listener.serverPort() : 0;
        ready.release();
        if (!isListening)
            return;
        Connections connections;
        listener.accepted = [&](qintptr descriptor) {
            connections.start([this, descriptor] {
                SandboxConnection connection(
                    descriptor, m_faults, m_isStopping,
                    [this](const SandboxRequest &request) { return handle(request); },
                    [this](const SandboxRequest &request) {
                        SandboxRequest kept = request;
                        kept.body.clear();
                        const QMutexLocker locker(&m_mutex);
                        if (m_requests.size() >= mostRequestsKept)
                            m_requests.removeFirst();
                        m_requests.append(std::move(kept));
                    });
                connection.run();
            });
        };
        while (!m_isStopping) {
            if (connections.count() < mostConnections)
                listener.waitForNewConnection(50);
            else
                QThread::msleep(50);
        }
    }));
    m_thread->start();
    ready.acquire();
    if (m_port == 0) {
        stop();
        return fail(ErrorKind::Offline, ErrorReason::HostUnreachable, u"127.0.0.1"_s,
                    u"the sandbox can't listen on its port"_s);
    }
    return {};
}

void SandboxServer::stop()
{
    if (!m_thread)
        return;
    m_isStopping = true;
    m_thread->wait();
    m_thread.reset();
}

QUrl SandboxServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QList<SandboxRequest> SandboxServer::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

void SandboxServer::clearRequests()
{
    const QMutexLocker locker(&m_mutex);
    m_requests.clear();
}

} // namespace warden
