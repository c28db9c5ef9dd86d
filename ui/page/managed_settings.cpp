#include "ui/page/managed_settings.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostMinutes = 24 * 60;

ManagedSettings settingsFrom(const QSettings &source)
{
    ManagedSettings settings;
    bool isNumber = false;
    const int minutes = source.value(u"LockAfterMinutes"_s).toInt(&isNumber);
    if (isNumber && minutes >= 1 && minutes <= mostMinutes)
        settings.lockAfterMinutes = minutes;
    const QString folder = QDir::cleanPath(source.value(u"Workspace"_s).toString());
    if (QDir::isAbsolutePath(folder))
        settings.workspace = folder;
    return settings;
}

} // namespace

ManagedSettings readManagedSettings(const QString &path)
{
    if (!path.isEmpty())
        return settingsFrom(QSettings(path, QSettings::IniFormat));
#if defined(Q_OS_WIN)
    return settingsFrom(QSettings(u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Contact Warden"_s,
                                  QSettings::NativeFormat));
#elif defined(Q_OS_MACOS)
    return settingsFrom(
        QSettings(u"/Library/Managed Preferences/org.contactwarden.ContactWarden.plist"_s,
                  QSettings::NativeFormat));
#else
    return settingsFrom(QSettings(u"/etc/contact-warden/managed.ini"_s, QSettings::IniFormat));
#endif
}

} // namespace warden
