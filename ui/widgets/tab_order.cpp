#include "ui/widgets/tab_order.h"

#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace warden {

namespace {

bool isOfOneChoice(const QAbstractButton *button)
{
    return button->group() ? button->group()->exclusive() : button->autoExclusive();
}

// Of radio buttons Tab leads to the chosen one, and the arrow keys to the others.
bool isBesideTheChosen(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->isChecked() || !isOfOneChoice(button))
        return false;
    const auto others =
        button->group()
            ? button->group()->buttons()
            : button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(others, [button](const QAbstractButton *each) {
        return each->isChecked() && each->isVisible() && each->isEnabled() &&
               each->group() == button->group() && isOfOneChoice(each);
    });
}

// What Tab leads to as it is now.
bool isStop(const QWidget *widget)
{
    return widget->hasFocus() || (widget->isEnabled() && !isBesideTheChosen(widget));
}

constexpr auto lastProperty = "wardenTabbedLast";
constexpr auto apartProperty = "wardenTabsApart";

class LaidOut
{
public:
    QWidgetList of(QWidget *root)
    {
        addInside(root);
        return m_found + m_last;
    }

private:
    void add(QWidget *widget)
    {
        if (widget->isWindow() || !widget->isVisible() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        // What has a proxy is a part of a control, or holds the one that stands for it.
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            (widget->property(lastProperty).toBool() ? m_last : m_found) << widget;
        if (!widget->property(apartProperty).toBool())
            return addInside(widget);
        const QWidgetList outside = std::exchange(m_last, {});
        addInside(widget);
        m_found += std::exchange(m_last, outside);
    }

    void add(QLayout *layout)
    {
        const auto *box = qobject_cast<QBoxLayout *>(layout);
        const bool isBackward = box && (box->direction() == QBoxLayout::RightToLeft ||
                                        box->direction() == QBoxLayout::BottomToTop);
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(isBackward ? layout->count() - 1 - i : i);
            if (item->layout())
                add(item->layout());
            else if (item->widget())
                add(item->widget());
        }
    }

    void addInside(QWidget *widget)
    {
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
        } else if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
            add(area->widget());
        } else if (widget->layout()) {
            add(widget->layout());
        }
        for (QObject *each : widget->children()) { // nothing says where these are seen
            if (auto *child = qobject_cast<QWidget *>(each))
                add(child);
        }
    }

    QWidgetList m_found = {};
    QWidgetList m_last = {};
    QSet<QWidget *> m_seen = {};
};

class BeginWith : public QObject
{
public:
    BeginWith(QWidget &part, QWidget &control) : QObject(&part), m_control(control)
    {
        part.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !std::exchange(m_isDone, true)) {
            m_control.setFocus(Qt::OtherFocusReason);
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_control;
    bool m_isDone = false;
};

// Of a list, Qt would bring the chosen row into sight and no more: all of it, where there is room.
void bringIntoSight(QScrollArea &area, QWidget &control)
{
    area.ensureWidgetVisible(&control);
    const QRect box(control.mapTo(area.widget(), QPoint()), control.size());
    const QSize needed = box.size() + 2 * QSize(space::tiny, space::tiny);
    if (needed.boundedTo(area.viewport()->size()) != needed)
        return;
    area.ensureVisible(box.right(), box.bottom(), space::tiny, space::tiny);
    area.ensureVisible(box.left(), box.top(), space::tiny, space::tiny);
}

} // namespace

void setTabbedLast(QWidget &control)
{
    control.setProperty(lastProperty, true);
}

void setTabsApart(QWidget &form)
{
    form.setProperty(apartProperty, true);
}

void orderTabsAsLaidOut(QWidget *root)
{
    const QWidgetList found = LaidOut().of(root);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

void beginWith(QWidget &part, QWidget &control)
{
    new BeginWith(part, control); // goes once it is done
}

void focusFirst(QWidget &part)
{
    const QWidgetList all = LaidOut().of(&part);
    const auto mayHave = [](const QWidget *each) { return each->isEnabled() && isStop(each); };
    QWidget *before = part.focusWidget();
    const auto first = std::ranges::find_if(all, mayHave);
    if (before && all.contains(before) && mayHave(before))
        before->setFocus(Qt::OtherFocusReason);
    else if (first != all.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

bool moveFocusAsLaidOut(QWidget *root, bool isForward)
{
    QWidgetList found = LaidOut().of(root);
    found.removeIf([](const QWidget *each) { return !isStop(each); });
    if (found.isEmpty())
        return false;
    QWidget *focused = root->window()->focusWidget();
    qsizetype place = found.indexOf(focused);
    if (place < 0 && focused) {
        // It holds others, and stands before the first of them.
        const auto inside = std::ranges::find_if(
            found, [focused](QWidget *each) { return focused->isAncestorOf(each); });
        place = inside - found.begin() - (isForward ? 1 : 0);
    }
    if (place < 0 && !isForward)
        place = 0;
    const qsizetype count = found.size();
    QWidget *next = found.at((place + (isForward ? 1 : -1) + count) % count);
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *each = next->parentWidget(); each && each != root; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            bringIntoSight(*area, *next);
    }
    return true;
}

} // namespace warden
