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

    // What came of asking a window that is there already to come to the front. Silent: there is
    // one, and it is too busy to answer.
    enum class Other { None, Raised, Silent };

    // Asks, and where there is none answers such questions from now on. Where it can't, a second
    // window opens instead.
    Other begin();

    // In the user's own runtime folder; the workspace's path can't be told from it.
    QString socketPath() const { return m_path; }

Q_SIGNALS:
    void raiseWanted();

private:
    Other raiseOther() const;
    void listen();
    void answer();

    const QString m_path;
    const QString m_turnFile;
    QLocalServer m_server;
};

} // namespace warden
