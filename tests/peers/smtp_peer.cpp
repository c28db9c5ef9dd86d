#include "tests/peers/smtp_peer.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

static QString nameOf(SmtpPeer::Mode mode)
{
    switch (mode) {
    case SmtpPeer::Mode::StartTls:
        return u"starttls"_s;
    case SmtpPeer::Mode::Implicit:
        return u"implicit"_s;
    case SmtpPeer::Mode::Plain:
        return u"plain"_s;
    }
    Q_UNREACHABLE();
}

SmtpPeer::SmtpPeer(Mode mode, const QString &certificate) : m_port(freePort())
{
    m_isRunning = m_server.start(QStringLiteral(WARDEN_PEERS "/smtp_sink.py"),
                                 {nameOf(mode), QString::number(m_port), certificate,
                                  Certificates::keyOf(certificate), m_folder.path()},
                                 m_folder.path(), {u"PYTHONDONTWRITEBYTECODE=1"_s}) &&
                  m_server.waitForPort(m_port);
}

QList<QByteArray> SmtpPeer::messages() const
{
    QList<QByteArray> all;
    const QDir folder(m_folder.path());
    const QStringList names =
        folder.entryList({u"*.mail"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

} // namespace warden
