#include "ui/theme/system_wishes.h"

#ifndef Q_OS_WIN // system_wishes_windows.cpp

#include "ui/theme/portal_setting.h"

#include <QGuiApplication>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;

} // namespace

// Portals from before these keys have GNOME's own settings.
struct SystemWishes::State
{
    PortalSetting contrast{appearance, u"contrast"_s};
    PortalSetting gnomeContrast{u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s};
    PortalSetting reducedMotion{appearance, u"reduced-motion"_s};
    PortalSetting gnomeAnimations{u"org.gnome.desktop.interface"_s, u"enable-animations"_s};
};

SystemWishes::SystemWishes(QObject *parent) : QObject(parent), m_state(std::make_unique<State>())
{
    for (PortalSetting *each : {&m_state->contrast, &m_state->gnomeContrast,
                                &m_state->reducedMotion, &m_state->gnomeAnimations})
        connect(each, &PortalSetting::changed, this, &SystemWishes::changed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(),
            &QAccessibilityHints::contrastPreferenceChanged, this, &SystemWishes::changed);
#endif
}

SystemWishes::~SystemWishes() = default;

bool SystemWishes::isMoreContrastWanted() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    if (QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
        Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return m_state->contrast.value() == 1U || m_state->gnomeContrast.value() == 1U;
}

std::optional<SystemColors> SystemWishes::colors() const
{
    return std::nullopt;
}

bool SystemWishes::isStillnessWanted() const
{
    return m_state->reducedMotion.value() == 1U || m_state->gnomeAnimations.value() == 0U;
}

} // namespace warden

#endif
