#include "ui/theme/theme.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace warden {

Theme::Theme(QApplication &application) : m_application(application), m_style(new Style)
{
    loadResources();
    m_application.setStyle(m_style);
    m_application.setWindowIcon(applicationIcon());
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    connect(&m_wishes, &SystemWishes::changed, this, &Theme::apply);
    apply();
}

void Theme::setContrastChoice(ContrastChoice choice)
{
    if (m_contrastChoice == choice)
        return;
    m_contrastChoice = choice;
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

Contrast Theme::contrast() const
{
    switch (m_contrastChoice) {
    case ContrastChoice::System:
        return m_wishes.colors()                 ? Contrast::System
               : m_wishes.isMoreContrastWanted() ? Contrast::More
                                                 : Contrast::Usual;
    case ContrastChoice::More:
        return Contrast::More;
    case ContrastChoice::Usual:
        return Contrast::Usual;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    const std::optional<SystemColors> colors = m_wishes.colors();
    return contrast() == Contrast::System && colors ? paletteOf(*colors)
                                                    : paletteFor({scheme(), contrast()});
}

void Theme::apply()
{
    m_style->setStill(m_wishes.isStillnessWanted());
    const QPalette shown = palette();
    m_application.setPalette(shown);
    QToolTip::setPalette(shown);
    Q_EMIT changed();
}

} // namespace warden
