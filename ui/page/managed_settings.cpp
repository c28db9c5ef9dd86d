#include "ui/page/managed_settings.h"

#include "ui/page/managed_file.h"

#include <QDir>
#include <QFileInfo>
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
    if (const QString feed = source.value(u"UpdateFeed"_s).toString(); !feed.isEmpty())
        settings.updateFeed = updateFeedFrom(feed);
    return settings;
}

} // namespace

QUrl updateFeedFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isFit = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() &&
                       url.userInfo().isEmpty();
    return isFit ? url : QUrl();
}

QString managedFile(const QString &root)
{
    const QString ofComputer =
        QFileInfo::exists(root + u".flatpak-info"_s) ? root + u"run/host/"_s : root;
    return ofComputer + u"etc/contact-warden/managed.ini"_s;
}

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
    return settingsFrom(QSettings(managedFile(), QSettings::IniFormat));
#endif
}

} // namespace warden
