#pragma once

#include "ui/page/managed_settings.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

namespace warden {

// What the person prefers on this computer. Nothing in it is secret or about contacts.
class Preferences : public QObject
{
    Q_OBJECT
public:
    // An empty path: the user's own settings. Tests give a file.
    // What the organisation decided comes before what the person chose.
    explicit Preferences(const QString &path = {}, const ManagedSettings &managed = {},
                         QObject *parent = nullptr);
    ~Preferences() override;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    ContrastChoice contrast() const;
    void setContrast(ContrastChoice choice);

    // "de"; empty: as the system.
    QString language() const;
    void setLanguage(const QString &code);

    // Minutes without a key or the mouse until the window locks; 0: never.
    int idleLockMinutes() const;
    void setIdleLockMinutes(int minutes);
    bool isIdleLockManaged() const { return m_managed.lockAfterMinutes.has_value(); }

    // Of new alerts, by the system.
    bool areNotificationsShown() const;
    void setNotificationsShown(bool areShown);

    // Whose list of releases a person may let be asked for newer versions: as the organisation
    // decided, or as whoever made this program. Empty: nobody's, and nothing of it is shown.
    QUrl updateFeed() const;
    // The version that the person wants to hear of no more.
    QString dismissedVersion() const;
    void setDismissedVersion(const QString &version);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // Written only at the end: writing the file takes longer than a frame.
    QString lastPage() const;
    void setLastPage(const QString &id);

    // Whether somebody wants to see the first steps of this workspace no more.
    bool isSetupHidden(const QString &workspace) const;
    void setSetupHidden(const QString &workspace, bool isHidden);

    // Who signed in here last: a workspace may have several people.
    QString lastOperator() const;
    void setLastOperator(const QString &name);

    // How a part of the window is arranged (columns of a table, places of an edge): by the part's
    // own name, never by what it shows. Empty: as it is at first.
    QStringList view(const QString &name) const;
    void setView(const QString &name, const QStringList &view);

Q_SIGNALS:
    void themeChanged();
    void idleLockChanged();
    void notificationsChanged();

private:
    QSettings m_settings;
    ManagedSettings m_managed;
    QString m_lastPage;
};

} // namespace warden
