#include "ui/theme/theme.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace warden {

Theme::Theme(QApplication &application) : m_application(application)
{
    loadResources();
    m_application.setStyle(new Style);
    m_application.setWindowIcon(applicationIcon());
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system.scheme();
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    }
    Q_UNREACHABLE();
}

void Theme::apply()
{
    const QPalette palette = paletteFor(scheme());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace warden
