#include "core/oauth/loopback_peer.h"

#include <QAbstractSocket>

#ifdef Q_OS_LINUX
#include <QFile>
#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cstring>
#include <optional>
#endif

using namespace Qt::StringLiterals;

namespace warden {

#ifdef Q_OS_LINUX

namespace {

struct End
{
    QHostAddress address = {};
    quint16 port = 0;

    bool isSame(const End &other) const
    {
        return port == other.port &&
               address.isEqual(other.address, QHostAddress::TolerantConversion);
    }
};

// "0100007F:B9F5" (proc(5)): words in the order of this computer's bytes, then the port.
std::optional<End> endIn(const QByteArray &text)
{
    const qsizetype colon = text.indexOf(':');
    const QByteArray words = QByteArray::fromHex(text.left(colon));
    std::array<quint8, 16> bytes = {};
    if (colon < 0 || (words.size() != 4 && words.size() != 16))
        return {};
    for (qsizetype i = 0; i < words.size(); i += 4) {
        const auto word = qFromBigEndian<quint32>(words.constData() + i);
        std::memcpy(bytes.data() + i, &word, sizeof word);
    }
    return End{words.size() == 4 ? QHostAddress(qFromBigEndian<quint32>(bytes.data()))
                                 : QHostAddress(bytes.data()),
               text.mid(colon + 1).toUShort(nullptr, 16)};
}

} // namespace

LoopbackPeer loopbackPeer(const QAbstractSocket &socket)
{
    const End ours{socket.localAddress(), socket.localPort()};
    const End theirs{socket.peerAddress(), socket.peerPort()};
    bool isTold = false;
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile table(path);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        for (QByteArray line = table.readLine(); !line.isEmpty(); line = table.readLine()) {
            const QList<QByteArray> columns = line.simplified().split(' ');
            const std::optional<End> local = endIn(columns.value(1));
            const std::optional<End> remote = endIn(columns.value(2));
            if (!local || !remote)
                continue;
            isTold = isTold || (local->isSame(ours) && remote->isSame(theirs));
            if (!local->isSame(theirs) || !remote->isSame(ours))
                continue;
            // What its program has closed counts as root's, so only what is open says whose it is.
            const bool isOpen = columns.value(3) == "01";
            const uint user = columns.value(7).toUInt();
            return isOpen && (user == geteuid() || user == 0) ? LoopbackPeer::Same
                                                              : LoopbackPeer::Other;
        }
    }
    // Ours is in the table, and theirs isn't any more.
    return isTold ? LoopbackPeer::Other : LoopbackPeer::Unknown;
}

#else

LoopbackPeer loopbackPeer(const QAbstractSocket &)
{
    return LoopbackPeer::Unknown;
}

#endif

} // namespace warden
