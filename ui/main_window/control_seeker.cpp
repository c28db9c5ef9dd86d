#include "ui/main_window/control_seeker.h"

#include <QAbstractButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace warden {

namespace {

constexpr int lookEveryMs = 40;
constexpr int patienceMs = 5000;

QWidget *visibleControl(const QWidget &page, const QString &name)
{
    for (QWidget *each : page.findChildren<QWidget *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// The control itself, or the first one in it: a card takes no keys.
QWidget *whatTakesKeys(QWidget &control)
{
    if (takesKeys(control))
        return &control;
    const QList<QWidget *> inIt = control.findChildren<QWidget *>();
    const auto taker = std::ranges::find_if(inIt, [](QWidget *each) { return takesKeys(*each); });
    return taker == inIt.end() ? nullptr : *taker;
}

void scrollTo(QWidget &control)
{
    for (QWidget *each = control.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(&control);
    }
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
    if (control && !std::exchange(m_isSeen, true))
        scrollTo(*control);
    QWidget *taker = control ? whatTakesKeys(*control) : nullptr;
    if (!taker && m_page.isVisible() && !m_deadline.hasExpired())
        return;
    m_timer.stop();
    deleteLater();
    if (taker)
        bring(*control, *taker);
}

void ControlSeeker::bring(QWidget &control, QWidget &taker)
{
    scrollTo(control); // what was read meanwhile may have moved it
    taker.setFocus(Qt::ShortcutFocusReason);
    auto *button = qobject_cast<QAbstractButton *>(&taker);
    if (button && m_place.then == Place::Then::Press)
        button->click();
}

} // namespace warden
