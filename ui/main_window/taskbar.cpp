#include "ui/main_window/taskbar.h"

#ifndef Q_OS_WIN // taskbar_windows.cpp

#ifdef WARDEN_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Unity's signal, which the docks of Ubuntu, KDE and GNOME's extensions know. Nobody answers; whose
// it is, its first word says.
void tellDocks(bool isVisible, double progress)
{
#ifdef WARDEN_HAS_DBUS
    const QString program = QGuiApplication::desktopFileName();
    QDBusConnection session = QDBusConnection::sessionBus();
    if (program.isEmpty() || !session.isConnected())
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/contactwarden/ContactWarden"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << u"application://%1.desktop"_s.arg(program)
           << QVariantMap{{u"progress-visible"_s, isVisible}, {u"progress"_s, progress}};
    session.send(signal);
#else
    Q_UNUSED(isVisible);
    Q_UNUSED(progress);
#endif
}

} // namespace

struct Taskbar::Place
{};

Taskbar::Taskbar(QWidget &) {}

Taskbar::~Taskbar() = default;

// There is no "busy" among what docks show: an empty bar.
void Taskbar::show(std::optional<double> fraction)
{
    tellDocks(true, fraction.value_or(0));
}

void Taskbar::hide()
{
    tellDocks(false, 0);
}

} // namespace warden

#endif
