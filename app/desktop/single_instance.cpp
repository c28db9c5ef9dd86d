#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int patienceMs = 2000;
constexpr auto question = "raise\n";
constexpr auto answerGiven = "raised\n";
constexpr qint64 longestQuestion = 16;

// The same for whatever leads to the folder, whether it exists yet or not.
QString nameFor(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString path =
        canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
    return u"contact-warden-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(24));
}

// Where all starts of this user meet. Flatpak gives each start a runtime folder of its own, and
// all of an app one folder in it.
QString meetingPlace()
{
#if defined(Q_OS_WIN)
    return QDir::tempPath() + u'/';
#else
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString shared = runtime + u"/app/"_s + qEnvironmentVariable("FLATPAK_ID");
    const bool isShared = qEnvironmentVariableIsSet("FLATPAK_ID") && QFileInfo(shared).isDir();
    return (isShared ? shared : runtime) + u'/';
#endif
}

QString socketFor(const QString &folder)
{
#if defined(Q_OS_WIN)
    return nameFor(folder); // a named pipe
#else
    return meetingPlace() + nameFor(folder);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &workspaceFolder, QObject *parent)
    : QObject(parent), m_path(socketFor(workspaceFolder)),
      m_turnFile(meetingPlace() + nameFor(workspaceFolder) + u".turn"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::Other SingleInstance::begin()
{
    QLockFile turn(m_turnFile); // of those that start at the same moment
    (void)turn.tryLock(4 * patienceMs);
    const Other other = raiseOther();
    if (other == Other::None)
        listen();
    return other;
}

SingleInstance::Other SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patienceMs))
        return socket.error() == QLocalSocket::SocketTimeoutError ? Other::Silent : Other::None;
    socket.write(question);
    const bool isAnswered = socket.waitForBytesWritten(patienceMs) &&
                            socket.waitForReadyRead(patienceMs) && socket.readAll() == answerGiven;
    if (isAnswered)
        return Other::Raised;
    // One that ended while it was asked is none; one that only takes its time is there.
    return socket.state() == QLocalSocket::ConnectedState ? Other::Silent : Other::None;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_path) || m_server.serverError() != QAbstractSocket::AddressInUseError)
        return;
    // raiseOther() was refused by it: left by one that crashed.
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
