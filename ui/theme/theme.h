#pragma once

#include "ui/theme/system_scheme.h"

class QApplication;

namespace warden {

enum class ThemeChoice { System, Light, Dark };

// Gives the application its style and palette, and follows the system's scheme unless the person
// chose one. One object, made by main() before the first widget.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    SystemScheme m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace warden
