#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace warden {

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    m_platform = schemeOf(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemScheme::changed);
#else
    m_portal = std::make_unique<PortalSetting>(u"org.freedesktop.appearance"_s, u"color-scheme"_s);
    connect(m_portal.get(), &PortalSetting::changed, this, &SystemScheme::changed);
#endif
}

Scheme SystemScheme::scheme() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#else
    // 1: dark, 2: light, 0: no preference.
    const uint told = m_portal->value().value_or(0);
    if (told == 1 || told == 2)
        return told == 1 ? Scheme::Dark : Scheme::Light;
#endif
    return m_platform;
}

} // namespace warden
