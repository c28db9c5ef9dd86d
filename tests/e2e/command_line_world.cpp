#include "tests/e2e/command_line_world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

WorldUnlock decided(WorldUnlock unlock)
{
    if (unlock != WorldUnlock::Automatic)
        return unlock;
    return qEnvironmentVariable("WARDEN_SESSION") == "keyring"_L1 ? WorldUnlock::Keychain
                                                                  : WorldUnlock::Passphrase;
}

} // namespace

QString CommandResult::errorKind() const
{
    return json.value("error"_L1).toObject().value("kind"_L1).toString();
}

int CommandResult::count(const QString &name) const
{
    return json.value("counts"_L1).toObject().value(name).toInt(-1);
}

QByteArray CommandResult::summary() const
{
    return "exit " + QByteArray::number(exitCode) + "\n" + output.left(4000) + "\n" +
           errors.left(2000);
}

CommandLineWorld::CommandLineWorld(WorldUnlock unlock)
    : m_unlock(decided(unlock)), m_workspace(path(u"workspace"_s)),
      m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir(m_folder.path()).mkpath(u"tmp"_s);
    m_environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    m_environment.insert(u"WARDEN_TEST_PASSPHRASE"_s, QString::fromLatin1(passphrase()));
    for (const QString &proxy : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s,
                                 u"HTTPS_PROXY"_s, u"ALL_PROXY"_s})
        m_environment.remove(proxy);
    if (m_unlock == WorldUnlock::Keychain)
        return;
    QDir(m_folder.path()).mkpath(u"home"_s);
    m_environment.insert(u"HOME"_s, path(u"home"_s));
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith(u"XDG_"_s))
            m_environment.remove(name);
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path(u"no-bus"_s));
}

QStringList CommandLineWorld::complete(const QStringList &arguments) const
{
    QStringList all{u"--workspace"_s, workspace(), u"--json"_s};
    if (m_unlock == WorldUnlock::Passphrase)
        all += {u"--passphrase-env"_s, u"WARDEN_TEST_PASSPHRASE"_s};
    return all + arguments;
}

CommandResult CommandLineWorld::run(const QStringList &arguments, int timeout)
{
    return runBare(complete(arguments), timeout);
}

CommandResult CommandLineWorld::runBare(const QStringList &arguments, int timeout)
{
    return runProcess(arguments, timeout, {});
}

CommandResult CommandLineWorld::runWithBrowser(const QStringList &arguments, int timeout)
{
    QNetworkAccessManager browser;
    std::unique_ptr<QNetworkReply> page;
    return runProcess(complete(arguments + QStringList{u"--no-browser"_s}), timeout,
                      [&](const QByteArray &sofar) {
                          if (page || !sofar.startsWith("http") || !sofar.contains('\n'))
                              return;
                          const QByteArray address = sofar.left(sofar.indexOf('\n'));
                          page.reset(browser.get(QNetworkRequest(QUrl::fromEncoded(address))));
                      });
}

CommandResult CommandLineWorld::runProcess(const QStringList &arguments, int timeout,
                                           const OnErrorOutput &onErrorOutput)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setWorkingDirectory(m_currentFolder);
    QByteArray errors;
    QObject::connect(&process, &QProcess::readyReadStandardError, &process, [&] {
        errors += process.readAllStandardError();
        if (onErrorOutput)
            onErrorOutput(errors);
    });
    process.start(QStringLiteral(WARDEN_CLI), arguments);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::stateChanged, &loop, &QEventLoop::quit);
    // Not early: nothing would end the loop's next round.
    QTimer::singleShot(timeout + 20, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    while (process.state() != QProcess::NotRunning && timer.elapsed() < timeout)
        loop.exec();
    CommandResult result;
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit &&
               process.error() != QProcess::FailedToStart) {
        result.exitCode = process.exitCode();
    }
    result.milliseconds = timer.elapsed();
    result.output = process.readAllStandardOutput();
    result.errors = errors + process.readAllStandardError();
    result.json = QJsonDocument::fromJson(result.output).object();
    m_transcript += result.output + result.errors;
    m_last = result;
    return result;
}

std::unique_ptr<QProcess> CommandLineWorld::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(QStringLiteral(WARDEN_CLI), complete(arguments));
    process->waitForStarted();
    return process;
}

CommandResult CommandLineWorld::init()
{
    return run({u"init"_s});
}

QMap<QString, QString> CommandLineWorld::addCardDav(const CardDavSandbox &sandbox)
{
    m_environment.insert(u"DAV_PASSWORD"_s, QString::fromLatin1(sandbox.options().password));
    const CommandResult added =
        run({u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s, sandbox.url().toString(),
             u"--user"_s, sandbox.options().user, u"--password-env"_s, u"DAV_PASSWORD"_s});
    QMap<QString, QString> books;
    for (const QJsonValue &book : added.json.value("address_books"_L1).toArray())
        books.insert(book["name"_L1].toString(), book["id"_L1].toString());
    return books;
}

QString CommandLineWorld::addFile(const QString &path)
{
    const CommandResult added = run({u"connection"_s, u"add"_s, u"file"_s, u"--path"_s, path});
    return added.json.value("address_books"_L1).toArray().at(0)["id"_L1].toString();
}

QString CommandLineWorld::addHook(const ZapierSandbox &sandbox, double perSecond)
{
    m_environment.insert(u"HOOK_ADDRESS"_s, sandbox.hookUrl().toString());
    const CommandResult added = run({u"connection"_s, u"add"_s, u"zapier"_s, u"--hook-env"_s,
                                     u"HOOK_ADDRESS"_s, u"--rate"_s, QString::number(perSecond)});
    return added.json.value("address_books"_L1).toArray().at(0)["id"_L1].toString();
}

QString CommandLineWorld::addRoute(const QString &from, const QString &to, const QStringList &more)
{
    const CommandResult added =
        run(QStringList{u"route"_s, u"add"_s, u"--from"_s, from, u"--to"_s, to} + more);
    return added.json.value("route"_L1).toString();
}

QByteArray smallCard(const QString &uid, const QString &name, const QString &email,
                     const QByteArray &more)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid.toUtf8() + "\r\nFN:" + name.toUtf8() +
           "\r\nN:" + name.section(u' ', 1).toUtf8() + ';' + name.section(u' ', 0, 0).toUtf8() +
           ";;;\r\nEMAIL:" + email.toUtf8() + "\r\n" + more + "END:VCARD\r\n";
}

} // namespace warden
