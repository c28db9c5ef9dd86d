#include "tests/peers/certificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace warden {

QString Certificates::keyOf(const QString &certificate)
{
    return QString(certificate).replace(u".pem"_s, u".key"_s);
}

static bool openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(20000) && process.exitCode() == 0;
}

static bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(text) == text.size();
}

static bool makeAuthority(const QString &folder, const QString &name)
{
    return openssl(folder, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                            u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                            name + u".key"_s, u"-out"_s, name + u".pem"_s, u"-days"_s, u"2"_s,
                            u"-subj"_s, u"/CN=Test authority %1"_s.arg(name)});
}

static bool makeSelfSigned(const QString &folder, const QString &name, const QString &names)
{
    return openssl(folder,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                    u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s,
                    u"-out"_s, name + u".pem"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                    u"/CN=%1"_s.arg(name), u"-addext"_s, u"subjectAltName="_s + names});
}

static bool makeLeaf(const QString &folder, const QString &name, const QString &authority,
                     const QString &names, const QString &from, const QString &until)
{
    const QString config = folder + u'/' + name + u".cnf"_s;
    const QString text =
        u"[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=%1\ndatabase=%1/%2.index\n"
        "serial=%1/%2.serial\ndefault_md=sha256\npolicy=any\n"
        "[any]\ncommonName=supplied\n[leaf]\nsubjectAltName=%3\n"
        "extendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n"_s.arg(folder, name, names);
    return write(config, text.toUtf8()) && write(folder + u'/' + name + u".index"_s, {}) &&
           write(folder + u'/' + name + u".serial"_s, QByteArray::number(qHash(name) % 89 + 10)) &&
           openssl(folder,
                   {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s,
                    u"-subj"_s, u"/CN=%1"_s.arg(name)}) &&
           openssl(folder, {u"ca"_s, u"-batch"_s, u"-config"_s, config, u"-notext"_s, u"-cert"_s,
                            authority + u".pem"_s, u"-keyfile"_s, authority + u".key"_s,
                            u"-extensions"_s, u"leaf"_s, u"-in"_s, name + u".csr"_s, u"-out"_s,
                            name + u".pem"_s, u"-startdate"_s, from, u"-enddate"_s, until});
}

Certificates makeCertificates(const QString &folder)
{
    const QString here = u"DNS:localhost,IP:127.0.0.1,IP:::1"_s;
    const QString there = u"DNS:elsewhere.example"_s;
    const QString past = u"20200101000000Z"_s;
    const QString future = u"20460101000000Z"_s;
    const bool made = makeAuthority(folder, u"ca"_s) && makeAuthority(folder, u"other"_s) &&
                      makeLeaf(folder, u"loopback"_s, u"ca"_s, here, past, future) &&
                      makeLeaf(folder, u"wronghost"_s, u"ca"_s, there, past, future) &&
                      makeLeaf(folder, u"expired"_s, u"ca"_s, here, past, u"20210101000000Z"_s) &&
                      makeLeaf(folder, u"untrusted"_s, u"other"_s, here, past, future) &&
                      makeSelfSigned(folder, u"selfsigned"_s, here);
    if (!made)
        return {};
    return {folder + u"/ca.pem"_s,        folder + u"/loopback.pem"_s,
            folder + u"/wronghost.pem"_s, folder + u"/expired.pem"_s,
            folder + u"/untrusted.pem"_s, folder + u"/selfsigned.pem"_s};
}

} // namespace warden
