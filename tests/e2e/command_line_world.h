#pragma once

#include "app/sandbox/carddav_sandbox.h"
#include "app/sandbox/zapier_sandbox.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace warden {

// What a run of the command line came to.
struct CommandResult
{
    int exitCode = -1; // -1: it didn't start, crashed or was stopped by the time-out
    QByteArray output = {};
    QByteArray errors = {};
    QJsonObject json = {}; // empty unless standard output is one JSON object and nothing else
    qint64 milliseconds = 0;

    bool isOk() const
    {
        return exitCode == 0 && !json.isEmpty() && !json.contains(QStringLiteral("error"));
    }
    QString errorKind() const;
    QString state() const { return json.value(QStringLiteral("state")).toString(); }
    int count(const QString &name) const; // of counts; -1 where it isn't there
    QByteArray summary() const;           // for failure messages
};

enum class WorldUnlock {
    Automatic,  // the keychain inside with-keyring.sh, else the passphrase
    Passphrase, // no keychain can be reached
    Keychain,   // the one of tests/support/with-keyring.sh; spares scrypt's half a second
};

// A workspace of its own with a HOME of its own, and the real program to work in it.
class CommandLineWorld
{
public:
    explicit CommandLineWorld(WorldUnlock unlock = WorldUnlock::Automatic);

    QString workspace() const { return m_workspace; }
    // Another place than the folder of this world; before init().
    void setWorkspace(const QString &folder) { m_workspace = folder; }
    // Where the program is started; else where the test was.
    void setCurrentFolder(const QString &folder) { m_currentFolder = folder; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QProcessEnvironment &environment() { return m_environment; }

    // With --workspace, --json and the way to unlock.
    CommandResult run(const QStringList &arguments, int timeout = 60'000);
    // With these arguments alone. Servers that live in the test's thread are served meanwhile.
    CommandResult runBare(const QStringList &arguments, int timeout = 60'000);
    // With a browser that opens the first address on standard error and goes where it is sent.
    CommandResult runWithBrowser(const QStringList &arguments, int timeout = 60'000);
    // Started and left alone.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    CommandResult init();
    // Address books by the last part of their names; empty on failure.
    QMap<QString, QString> addCardDav(const CardDavSandbox &sandbox);
    QString addFile(const QString &path);
    QString addHook(const ZapierSandbox &sandbox, double perSecond = 25);
    QString addRoute(const QString &from, const QString &to, const QStringList &more = {});

    // All that the program has printed so far.
    const QByteArray &transcript() const { return m_transcript; }
    const CommandResult &last() const { return m_last; }

    static QByteArray passphrase() { return "correct horse battery staple 42"; }

private:
    using OnErrorOutput = std::function<void(const QByteArray &sofar)>;
    CommandResult runProcess(const QStringList &arguments, int timeout,
                             const OnErrorOutput &onErrorOutput);
    QStringList complete(const QStringList &arguments) const;

    WorldUnlock m_unlock;
    QTemporaryDir m_folder;
    QString m_workspace;
    QString m_currentFolder;
    QProcessEnvironment m_environment;
    QByteArray m_transcript;
    CommandResult m_last;
};

// A small vCard 3.0.
QByteArray smallCard(const QString &uid, const QString &name, const QString &email,
                     const QByteArray &more = {});

} // namespace warden
