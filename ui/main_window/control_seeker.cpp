#include "ui/main_window/control_seeker.h"

#include <QAbstractButton>
#include <QScrollArea>

namespace warden {

namespace {

constexpr int lookEveryMs = 40;
constexpr int patienceMs = 5000;

QWidget *visibleControl(const QWidget &page, const QString &name)
{
    for (QWidget *each : page.findChildren<QWidget *>(name)) {
        if (each->isVisible() && each->isEnabled())
            return each;
    }
    return nullptr;
}

// The control itself, or the first one in it: a card takes no keys.
QWidget *whatTakesKeys(QWidget &control)
{
    if (control.focusPolicy() & Qt::TabFocus)
        return &control;
    for (QWidget *each : control.findChildren<QWidget *>()) {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus))
            return each;
    }
    return nullptr;
}

} // namespace

ControlSeeker::ControlSeeker(const Place &place, QWidget &page)
    : QObject(&page), m_place(place), m_page(page), m_deadline(patienceMs)
{
    connect(&m_timer, &QTimer::timeout, this, &ControlSeeker::look);
    m_timer.start(lookEveryMs);
}

void ControlSeeker::look()
{
    QWidget *control = visibleControl(m_page, m_place.control);
    if (!control && m_page.isVisible() && !m_deadline.hasExpired())
        return;
    m_timer.stop();
    deleteLater();
    if (control)
        bring(*control);
}

void ControlSeeker::bring(QWidget &control)
{
    for (QWidget *each = control.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&control);
    }
    if (QWidget *taker = whatTakesKeys(control))
        taker->setFocus(Qt::ShortcutFocusReason);
    auto *button = qobject_cast<QAbstractButton *>(&control);
    if (button && m_place.then == Place::Then::Press)
        button->click();
}

} // namespace warden
