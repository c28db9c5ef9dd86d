#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int patienceMs = 2000;
constexpr auto question = "raise\n";
constexpr auto answerGiven = "raised\n";
constexpr qint64 longestQuestion = 16;

// The same for whatever leads to the folder, whether it exists yet or not.
QString socketFor(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString path =
        canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
    const QString name =
        u"contact-warden-"_s +
        QString::fromLatin1(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
#if defined(Q_OS_WIN)
    return name; // a named pipe
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &workspaceFolder, QObject *parent)
    : QObject(parent), m_path(socketFor(workspaceFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(question);
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) &&
           socket.readAll() == answerGiven;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_path) || m_server.serverError() != QAbstractSocket::AddressInUseError)
        return;
    // raiseOther() found nobody behind it: left by one that crashed.
    QLocalServer::removeServer(m_path);
    m_server.listen(m_path);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestQuestion);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() < qint64(qstrlen(question)))
                return;
            const bool isAsked = socket->read(longestQuestion) == question;
            if (isAsked)
                socket->write(answerGiven);
            socket->disconnectFromServer();
            if (isAsked)
                Q_EMIT raiseWanted();
        });
    }
}

} // namespace warden
