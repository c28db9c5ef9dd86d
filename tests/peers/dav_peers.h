#pragma once

#include "tests/peers/certificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <vector>

namespace warden {

// Programs that a test starts: they end with the peer, and on Linux with the test's process, too.
class ServerProcess
{
public:
    ~ServerProcess();
    bool start(const QString &program, const QStringList &arguments, const QString &folder,
               const QStringList &environment = {});
    // Waits until somebody listens.
    bool waitForPort(quint16 port, int timeout = 15000);

private:
    QProcess m_process;
};

quint16 freePort();

// A real CardDAV server on a loopback port, with TLS from a fresh private authority, the user "ada"
// with password "correct horse", and one empty book.
class DavPeer
{
public:
    virtual ~DavPeer() = default;

    bool isRunning() const { return m_isRunning; }
    QUrl url(const QString &path = QStringLiteral("/")) const;
    QUrl book() const { return url(m_bookPath); }
    QString authority() const { return m_certificates.authority; }

    static QString user() { return QStringLiteral("ada"); }
    static QString password() { return QStringLiteral("correct horse"); }

protected:
    DavPeer();
    bool writeFile(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    Certificates m_certificates;
    quint16 m_port = 0;
    QString m_bookPath;
    bool m_isRunning = false;
};

class RadicalePeer : public DavPeer
{
public:
    RadicalePeer();

    // Puts cards into the storage, before the first request: c0.vcf, c1.vcf, …
    bool seed(int cards) const;
    // From now on the server's certificate is from another private authority.
    bool changeAuthority();

private:
    bool start();
    QString bookFolder() const;
    std::unique_ptr<ServerProcess> m_server;
};

// Xandikos has neither TLS nor sign-in: nginx stands in front.
class XandikosPeer : public DavPeer
{
public:
    XandikosPeer();

private:
    ServerProcess m_server;
    ServerProcess m_proxy;
};

// A small card: UID and values made from the number.
QByteArray sampleCard(int number, const QByteArray &note = {});

} // namespace warden
