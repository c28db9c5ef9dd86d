#pragma once

#include <QLocalServer>
#include <QObject>

namespace warden {

// One window for each workspace and user: whoever starts a second one gets the first.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &workspaceFolder, QObject *parent = nullptr);

    // Asks a window that is there already to come to the front. False: there is none, or it doesn't
    // answer; then one goes on by oneself.
    bool raiseOther() const;
    // Answers such questions from now on. Where it can't, a second window opens instead.
    void listen();

    // In the user's own runtime folder; the workspace's path can't be told from it.
    QString socketPath() const { return m_path; }

Q_SIGNALS:
    void raiseWanted();

private:
    void answer();

    const QString m_path;
    QLocalServer m_server;
};

} // namespace warden
