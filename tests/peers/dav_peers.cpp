#include "tests/peers/dav_peers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace warden {

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

bool ServerProcess::start(const QString &program, const QStringList &arguments,
                          const QString &folder, const QStringList &environment)
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) // servers often lie where an ordinary user's PATH doesn't look
        path = QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    if (path.isEmpty())
        return false;
    m_process.setWorkingDirectory(folder);
    const QString name = QFileInfo(path).fileName();
    m_process.setStandardOutputFile(folder + u'/' + name + u".log"_s);
    m_process.setStandardErrorFile(folder + u'/' + name + u".err"_s);
    m_process.setEnvironment(QProcess::systemEnvironment() + environment);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    m_process.start(path, arguments);
    return m_process.waitForStarted(5000);
}

bool ServerProcess::waitForPort(quint16 port, int timeout)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(timeout)) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(200))
            return true;
        if (m_process.waitForFinished(0))
            return false;
        QThread::msleep(20);
    }
    return false;
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

DavPeer::DavPeer() : m_certificates(makeCertificates(m_folder.path())) {}

QUrl DavPeer::url(const QString &path) const
{
    return QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

bool DavPeer::writeFile(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

RadicalePeer::RadicalePeer()
{
    m_port = freePort();
    m_bookPath = u"/ada/team/"_s;
    QDir().mkpath(bookFolder());
    m_isRunning = writeFile(u"users"_s, "ada:correct horse\ngrace:other\n") &&
                  writeFile(u"data/collection-root/ada/team/.Radicale.props"_s,
                            R"({"tag": "VADDRESSBOOK", "D:displayname": "Team"})") &&
                  start();
}

bool RadicalePeer::start()
{
    const QString config =
        u"[server]\nhosts = 127.0.0.1:%1\nssl = True\ncertificate = %2\nkey = %3\n"
        "max_content_length = 100000000\n"
        "[auth]\ntype = htpasswd\nhtpasswd_filename = %4/users\nhtpasswd_encryption = plain\n"
        "delay = 0\n[rights]\ntype = owner_only\n[storage]\nfilesystem_folder = %4/data\n"
        "[web]\ntype = none\n[logging]\nlevel = warning\n"_s.arg(m_port)
            .arg(m_certificates.loopback, Certificates::keyOf(m_certificates.loopback),
                 m_folder.path());
    m_server = std::make_unique<ServerProcess>();
    return writeFile(u"config"_s, config.toUtf8()) &&
           m_server->start(u"radicale"_s, {u"--config"_s, m_folder.filePath(u"config"_s)},
                           m_folder.path()) &&
           m_server->waitForPort(m_port);
}

bool RadicalePeer::changeAuthority()
{
    m_server.reset();
    const QString folder = m_folder.filePath(u"other-authority"_s);
    QDir().mkpath(folder);
    m_certificates = makeCertificates(folder);
    return start();
}

QString RadicalePeer::bookFolder() const
{
    return m_folder.filePath(u"data/collection-root/ada/team"_s);
}

bool RadicalePeer::seed(int cards) const
{
    for (int i = 0; i < cards; ++i) {
        if (!writeFile(u"data/collection-root/ada/team/c%1.vcf"_s.arg(i), sampleCard(i)))
            return false;
    }
    return true;
}

XandikosPeer::XandikosPeer()
{
    m_port = freePort();
    m_bookPath = u"/ada/contacts/addressbook/"_s;
    const quint16 inner = freePort();
    QDir(m_folder.path()).mkpath(u"data"_s);
    QDir(m_folder.path()).mkpath(u"tmp"_s);
    const QString config =
        u"daemon off; master_process off; pid %1/nginx.pid; error_log %1/nginx-error.log;\n"
        "events { worker_connections 256; }\n"
        "http { access_log off; client_max_body_size 100m;\n"
        " client_body_temp_path %1/tmp/a; proxy_temp_path %1/tmp/b; fastcgi_temp_path %1/tmp/c;\n"
        " uwsgi_temp_path %1/tmp/d; scgi_temp_path %1/tmp/e;\n"
        " server { listen 127.0.0.1:%2 ssl; ssl_certificate %3; ssl_certificate_key %4;\n"
        "  auth_basic x; auth_basic_user_file %1/users;\n"
        "  location / { proxy_pass http://127.0.0.1:%5; proxy_set_header Host $host:%2;\n"
        "   proxy_http_version 1.1; } } }\n"_s.arg(m_folder.path())
            .arg(m_port)
            .arg(m_certificates.loopback, Certificates::keyOf(m_certificates.loopback))
            .arg(inner);
    const bool ready = writeFile(u"users"_s, "ada:{PLAIN}correct horse\n") &&
                       writeFile(u"nginx.conf"_s, config.toUtf8());
    const QString name = u"Test"_s;
    const QString mail = u"test@example.org"_s;
    m_isRunning =
        ready &&
        m_server.start(u"xandikos"_s,
                       {u"-d"_s, m_folder.filePath(u"data"_s), u"--defaults"_s,
                        u"--current-user-principal"_s, u"/ada/"_s, u"-l"_s, u"127.0.0.1"_s, u"-p"_s,
                        QString::number(inner)},
                       m_folder.path(),
                       {u"GIT_AUTHOR_NAME="_s + name, u"GIT_AUTHOR_EMAIL="_s + mail,
                        u"GIT_COMMITTER_NAME="_s + name, u"GIT_COMMITTER_EMAIL="_s + mail}) &&
        m_server.waitForPort(inner) &&
        m_proxy.start(u"nginx"_s,
                      {u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-p"_s, m_folder.path(),
                       u"-e"_s, m_folder.filePath(u"nginx-error.log"_s)},
                      m_folder.path()) &&
        m_proxy.waitForPort(m_port);
}

QByteArray sampleCard(int number, const QByteArray &note)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:sample-" + n + "\r\nFN:Person " + n +
                      "\r\nN:Number" + n + ";Person;;;\r\nEMAIL;TYPE=INTERNET:person" + n +
                      "@example.org\r\nTEL;TYPE=CELL:+49 30 5555 " + n +
                      "\r\nORG:Example Works\r\nTITLE:Engineer\r\n";
    if (!note.isEmpty())
        card += "NOTE:" + note + "\r\n";
    return card + "END:VCARD\r\n";
}

} // namespace warden
