#include "ui/theme/style.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr auto kindProperty = "wardenButtonKind";
constexpr auto unavailableProperty = "wardenLooksUnavailable";

bool isField(const QWidget *widget)
{
    // A spin box or an editable combo box draws the frame around its own line edit.
    return widget && !(qobject_cast<const QLineEdit *>(widget) && widget->parentWidget() &&
                       (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                        widget->parentWidget()->inherits("QComboBox")));
}

template <class Option>
Option unavailable(const Option &option)
{
    Option shown(option);
    shown.state &= ~(QStyle::State_Enabled | QStyle::State_MouseOver | QStyle::State_Sunken);
    shown.palette.setCurrentColorGroup(QPalette::Disabled);
    return shown;
}

bool looksUnavailable(const QWidget *widget)
{
    return widget && widget->property(unavailableProperty).toBool();
}

} // namespace

void setLooksUnavailable(QWidget *button, bool isUnavailable)
{
    button->setProperty(unavailableProperty, isUnavailable);
    button->update();
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Plain;
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Layouts may squeeze controls down to their minimum: that is their height as well.
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget) || widget->inherits("QAbstractSpinBox"))
        widget->setMinimumHeight(qMax(widget->minimumHeight(), controlHeight));
    if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && isField(edit))
        edit->setTextMargins(space::tiny + 2, 0, space::tiny + 2, 0);
    m_wheel.guard(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_FocusFrameHMargin: // Qt adds 1, and then it is what stands left of a list's text
        if (qobject_cast<const QAbstractItemView *>(widget))
            return space::small - 1;
        break;
    case PM_HeaderMargin:
        return space::small;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // they would be another hand's
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Widget_Animation_Duration:
        return m_isStill ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() = qMax(size.width() + 2 * space::large, 80);
        result.setHeight(qMax(controlHeight, size.height() + 2 * space::small));
        break;
    case CT_ToolButton:
        result = result.expandedTo({controlHeight, controlHeight});
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: // around its own line edit, which is as tall already
        result.setHeight(
            qMax(controlHeight, size.height() + (type == CT_SpinBox ? 0 : space::small)));
        if (type == CT_ComboBox)
            result.rwidth() += space::medium;
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), 26));
        result.rwidth() += space::small;
        break;
    case CT_ProgressBar:
        result.setHeight(space::medium);
        break;
    case CT_MenuItem:
        result += QSize(space::large, space::small);
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height() + space::small, 30));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 32));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return rect.adjusted(-space::tiny, 0, space::tiny, 0).intersected(option->rect);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && option) {
        constexpr int arrowWidth = 30;
        const QRect &whole = option->rect;
        QRect rect;
        if (part == SC_ComboBoxArrow)
            rect = QRect(whole.right() - arrowWidth + 1, whole.top(), arrowWidth, whole.height());
        else if (part == SC_ComboBoxEditField)
            rect = whole.adjusted(space::small, 2, -arrowWidth, -2);
        else
            return QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(option->direction, whole, rect);
    }
    if (control == CC_SpinBox && option && part == SC_SpinBoxEditField) {
        QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        rect = {rect.left(), option->rect.top(), rect.width(), option->rect.height()}; // centred
        return option->direction == Qt::LeftToRight ? rect.adjusted(space::tiny, 0, 0, 0)
                                                    : rect.adjusted(0, 0, -space::tiny, 0);
    }
    if (control == CC_ScrollBar && option) {
        // No arrow buttons: the groove takes all.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const bool isHorizontal = bar->orientation == Qt::Horizontal;
            const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int size = length;
            if (range > 0)
                size = qBound(36, int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                              qMax(36, length));
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
            return isHorizontal ? QRect(start, 0, size, bar->rect.height())
                                : QRect(0, start, bar->rect.width(), size);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        stylepaint::button(painter, option, buttonKind(widget));
        return;
    case PE_PanelButtonTool: {
        const bool isActive = option->state & (State_MouseOver | State_Sunken | State_On);
        QStyleOption shown(*option);
        if (!isActive)
            shown.state &= ~State_MouseOver;
        stylepaint::button(painter, &shown, ButtonKind::Quiet);
        return;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (element == PE_PanelLineEdit) {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (isField(widget) && frame && frame->lineWidth > 0)
                stylepaint::field(painter, option);
        }
        return;
    case PE_IndicatorCheckBox:
        stylepaint::checkBox(painter, option);
        return;
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, option);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) ||
            qobject_cast<const QAbstractButton *>(widget))
            stylepaint::focusRing(painter, option->rect, option->palette, 4);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (element == PE_PanelItemViewItem)
            stylepaint::itemBackground(painter, option);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            stylepaint::arrow(painter, option->rect,
                              option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s,
                              option);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            stylepaint::scrollFrame(painter, option);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButton && looksUnavailable(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton shown = unavailable(*button);
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button) {
            QStyleOptionButton shown(*button);
            shown.palette.setColor(QPalette::ButtonText,
                                   stylepaint::buttonTextColor(option->palette, buttonKind(widget),
                                                               option->state & State_Enabled));
            if (shown.direction == Qt::RightToLeft && !shown.icon.isNull() && !shown.text.isEmpty())
                stylepaint::mirroredLabel(painter, shown);
            else
                QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        // Text keeps its colour on the soft selection.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item) {
            QStyleOptionViewItem shown(*item);
            shown.palette.setColor(QPalette::HighlightedText,
                                   color(ColorRole::Text, item->palette));
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
    }
    if (element == CE_ProgressBarGroove)
        return;
    if (element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (bar && bar->maximum > bar->minimum) {
            stylepaint::progressBar(painter, option, bar->progress, bar->minimum, bar->maximum);
            return;
        }
        if (bar && m_isStill) {
            stylepaint::stillBar(painter, option);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, color(ColorRole::Sunken, option->palette));
        painter->setPen(color(ColorRole::Border, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo) {
            stylepaint::comboBox(painter, option,
                                 subControlRect(control, option, SC_ComboBoxArrow, widget),
                                 combo->editable);
            return;
        }
    }
    if (control == CC_SpinBox && option) {
        // Of a piece with the other fields.
        stylepaint::field(painter, option);
        for (const auto &[part, icon] : {std::pair(SC_SpinBoxUp, u"chevron-up"_s),
                                         std::pair(SC_SpinBoxDown, u"chevron-down"_s)})
            stylepaint::arrow(painter, subControlRect(control, option, part, widget), icon, option);
        return;
    }
    if (control == CC_ToolButton && looksUnavailable(widget)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const QStyleOptionToolButton shown = unavailable(*button);
            QProxyStyle::drawComplexControl(control, &shown, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        // Nothing behind the handle: it stands on whatever ground is scrolled.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && bar->maximum > bar->minimum) {
            QStyleOption shown(*option);
            shown.state.setFlag(State_Horizontal, bar->orientation == Qt::Horizontal);
            stylepaint::scrollBar(painter, &shown,
                                  subControlRect(control, option, SC_ScrollBarSlider, widget),
                                  option->state & (State_MouseOver | State_Sunken));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace warden
