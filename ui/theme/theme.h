#pragma once

#include "ui/theme/system_scheme.h"
#include "ui/theme/system_wishes.h"

class QApplication;

namespace warden {

enum class ThemeChoice { System, Light, Dark };
enum class ContrastChoice { System, More, Usual };

class Style;

// Gives the application its style and palette, and follows the system's scheme and contrast unless
// the person chose one, and its wish that nothing moves. One object, made by main() before the
// first widget.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void setChoice(ThemeChoice choice);
    void setContrastChoice(ContrastChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const;
    Contrast contrast() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    QPalette palette() const;

    QApplication &m_application;
    Style *m_style; // the application's
    SystemScheme m_system;
    SystemWishes m_wishes;
    ThemeChoice m_choice = ThemeChoice::System;
    ContrastChoice m_contrastChoice = ContrastChoice::System;
};

} // namespace warden
