#include "app/sandbox/sandbox_connection.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace warden {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qint64 largestBody = 96 * 1024 * 1024;
constexpr int longestIdle = 60'000;
constexpr int slice = 50; // milliseconds between two looks at m_isStopping

SandboxResponse badRequest(int status)
{
    return textResponse(status, reasonPhrase(status) + "\n");
}

} // namespace

SandboxConnection::SandboxConnection(qintptr descriptor, FaultList &faults,
                                     const std::atomic_bool &isStopping, Handler handler, Log log)
    : m_descriptor(descriptor), m_faults(faults), m_isStopping(isStopping),
      m_handler(std::move(handler)), m_log(std::move(log))
{}

void SandboxConnection::run()
{
    if (!m_socket.setSocketDescriptor(m_descriptor))
        return;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    while (!m_isStopping && m_socket.state() == QAbstractSocket::ConnectedState) {
        SandboxRequest request;
        if (!receive(request) || !respond(request))
            break;
    }
    m_socket.close();
}

bool SandboxConnection::waitForBytes()
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.bytesAvailable() == 0) {
        if (m_isStopping || timer.elapsed() > longestIdle)
            return false;
        if (!m_socket.waitForReadyRead(slice) &&
            m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0)
            return false;
    }
    m_buffer += m_socket.readAll();
    return true;
}

bool SandboxConnection::readLine(QByteArray &line)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf('\n')) < 0) {
        if (m_buffer.size() > largestHead || !waitForBytes())
            return false;
    }
    line = m_buffer.left(end).trimmed();
    m_buffer.remove(0, end + 1);
    return true;
}

bool SandboxConnection::readExactly(qint64 size, QByteArray &bytes)
{
    while (m_buffer.size() < size) {
        if (!waitForBytes())
            return false;
    }
    bytes += QByteArrayView(m_buffer).first(size);
    m_buffer.remove(0, size);
    return true;
}

bool SandboxConnection::receive(SandboxRequest &request)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (m_buffer.size() > largestHead || !waitForBytes())
            return false;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    request.time = QDateTime::currentDateTimeUtc();
    if (!parseHead(head, request)) {
        write(request, badRequest(400), {});
        return false;
    }
    if (request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0) {
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!flush())
            return false;
    }
    return receiveBody(request);
}

bool SandboxConnection::receiveBody(SandboxRequest &request)
{
    if (request.header("Transfer-Encoding").toLower().contains("chunked"))
        return receiveChunks(request.body);
    const QByteArray length = request.header("Content-Length");
    if (length.isEmpty())
        return true;
    bool isNumber = false;
    const qint64 size = length.toLongLong(&isNumber);
    if (!isNumber || size < 0 || size > largestBody) {
        write(request, badRequest(isNumber && size > 0 ? 413 : 400), {});
        return false;
    }
    return readExactly(size, request.body);
}

bool SandboxConnection::receiveChunks(QByteArray &body)
{
    while (true) {
        QByteArray line;
        if (!readLine(line))
            return false;
        bool isNumber = false;
        const qint64 size = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || body.size() + size > largestBody)
            return false;
        if (size == 0)
            break;
        if (!readExactly(size, body) || !readLine(line))
            return false;
    }
    for (QByteArray line(1, 'x'); !line.isEmpty();) { // trailers, up to the empty line
        if (!readLine(line))
            return false;
    }
    return true;
}

bool SandboxConnection::respond(const SandboxRequest &request)
{
    m_log(request);
    const std::optional<Fault> fault =
        m_faults.take(request, {FaultKind::Hang, FaultKind::TooManyRequests, FaultKind::ServerError,
                                FaultKind::HtmlInstead, FaultKind::TruncatedBody,
                                FaultKind::SlowBytes, FaultKind::DroppedAfterwards});
    if (fault) {
        if (fault->kind == FaultKind::Hang) {
            pause(fault->seconds * 1000, fault->seconds == 0);
            return false;
        }
        if (fault->kind == FaultKind::TooManyRequests) {
            SandboxResponse response = textResponse(429, "Too many requests\n");
            response.headers.emplaceBack("Retry-After", QByteArray::number(fault->seconds));
            return write(request, response, {});
        }
        if (fault->kind == FaultKind::ServerError)
            return write(request, textResponse(500, "Something went wrong\n"), {});
        if (fault->kind == FaultKind::HtmlInstead)
            return write(request, loginPage(), {});
    }
    const SandboxResponse response = m_handler(request);
    if (fault && fault->kind == FaultKind::DroppedAfterwards)
        return false;
    return write(request, response, fault);
}

bool SandboxConnection::write(const SandboxRequest &request, const SandboxResponse &response,
                              const std::optional<Fault> &fault)
{
    const bool isLast = request.header("Connection").toLower() == "close" || response.status == 400;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204 && response.status != 304)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    const bool hasBody =
        request.method != "HEAD" && response.status != 204 && response.status != 304;
    const QByteArray body = hasBody ? response.body : QByteArray();

    if (fault && fault->kind == FaultKind::TruncatedBody) {
        m_socket.write(head + body.left(body.size() / 2));
        flush();
        return false;
    }
    if (fault && fault->kind == FaultKind::SlowBytes) {
        pause(fault->milliseconds, false);
        if (m_isStopping)
            return false;
        m_socket.write(head);
        for (char byte : body) {
            m_socket.write(&byte, 1);
            if (!flush())
                return false;
            pause(fault->milliseconds, false);
            if (m_isStopping)
                return false;
        }
        return flush() && !isLast;
    }
    m_socket.write(head);
    m_socket.write(body);
    return flush() && !isLast;
}

bool SandboxConnection::flush()
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.bytesToWrite() > 0) {
        if (m_isStopping || timer.elapsed() > longestIdle)
            return false;
        if (!m_socket.waitForBytesWritten(slice) &&
            m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
    }
    return true;
}

void SandboxConnection::pause(int milliseconds, bool forEver)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_isStopping && (forEver || timer.elapsed() < milliseconds)) {
        if (!forEver) {
            const qint64 left = milliseconds - timer.elapsed();
            QThread::msleep(static_cast<unsigned long>(std::clamp<qint64>(left, 1, slice)));
        } else if (!m_socket.waitForReadyRead(slice) &&
                   m_socket.state() != QAbstractSocket::ConnectedState) {
            return; // the other side gave up
        }
    }
}

} // namespace warden
