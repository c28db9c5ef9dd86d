#include "ui/widgets/kept_place.h"

#include "ui/widgets/fold.h"

#include <QWidget>

namespace warden {

namespace {

// What it is called, and what it is in, up to the part.
QStringList placeOf(const QWidget *widget, const QWidget &part)
{
    QStringList place = {widget->accessibleName()};
    for (const QWidget *each = widget; each && each != &part; each = each->parentWidget())
        place << each->objectName();
    return place;
}

// The last one: those of before are deleted a little later.
template <class Widget>
Widget *findPlace(const QWidget &part, const QStringList &place)
{
    Widget *found = nullptr;
    for (auto *each : part.findChildren<Widget *>()) {
        if (placeOf(each, part) == place)
            found = each;
    }
    return found;
}

// What was only just put into a layout is shown a little later, and takes no focus until then.
void showNow(QWidget *widget, const QWidget &part)
{
    for (QWidget *each = widget; each && each != &part; each = each->parentWidget()) {
        if (!each->testAttribute(Qt::WA_WState_ExplicitShowHide))
            each->show();
    }
}

} // namespace

KeptPlace::KeptPlace(const QWidget *part)
{
    const QWidget *focused = part ? part->window()->focusWidget() : nullptr;
    if (focused && part->isAncestorOf(focused))
        m_focused = placeOf(focused, *part);
    for (const auto *fold : part ? part->findChildren<Fold *>() : QList<Fold *>()) {
        if (fold->isOpen())
            m_openFolds << placeOf(fold, *part);
    }
}

void KeptPlace::restore(const QWidget &part) const
{
    for (const QStringList &place : m_openFolds) {
        if (auto *fold = findPlace<Fold>(part, place))
            fold->setOpen(true);
    }
    if (QWidget *found = m_focused.isEmpty() ? nullptr : findPlace<QWidget>(part, m_focused)) {
        showNow(found, part);
        found->setFocus();
    }
}

} // namespace warden
