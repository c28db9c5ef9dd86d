#include "ui/widgets/form_keys.h"

#include "ui/theme/style.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/withheld.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace warden {

namespace {

bool isEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~Qt::KeypadModifier) && !key.isAutoRepeat();
}

QPushButton *primaryButtonIn(const QWidget &part)
{
    for (auto *each : part.findChildren<QPushButton *>()) {
        if (each->isVisible() && buttonKind(each) == ButtonKind::Primary)
            return each;
    }
    return nullptr;
}

QPushButton *primaryButtonNear(const QWidget *field, const QWidget &form)
{
    for (const QWidget *each = field; each; each = each->parentWidget()) {
        if (QPushButton *found = primaryButtonIn(*each))
            return found;
        if (each == &form)
            return nullptr;
    }
    return nullptr;
}

// What a field doesn't want arrives at what it is in.
class AnswerByEnter : public QObject
{
public:
    explicit AnswerByEnter(QWidget &form) : QObject(&form), m_form(form)
    {
        form.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!isEnter(*event))
            return QObject::eventFilter(watched, event);
        QPushButton *button = primaryButtonNear(m_form.window()->focusWidget(), m_form);
        if (button && !isWithheld(button))
            button->click();
        return true;
    }

private:
    QWidget &m_form;
};

class PressByEnter : public QObject
{
public:
    explicit PressByEnter(QAbstractButton &button) : QObject(&button), m_button(button)
    {
        button.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!isEnter(*event))
            return QObject::eventFilter(watched, event);
        m_button.click();
        return true;
    }

private:
    QAbstractButton &m_button;
};

} // namespace

void answerByEnter(QWidget &form)
{
    new AnswerByEnter(form); // goes with it
}

void leaveByEscape(QWidget &form, QAbstractButton &leave)
{
    leaveByEscape(form, QList{&leave});
}

void leaveByEscape(QWidget &form, const QList<QAbstractButton *> &ways)
{
    auto *escape = new QShortcut(Qt::Key_Escape, &form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, &form, [ways] {
        const auto shown = std::ranges::find_if(ways, &QWidget::isVisible);
        if (shown != ways.end())
            (*shown)->click();
    });
    setTabsApart(form);
}

void clearOnceEdited(const QWidget &form, InlineMessage &message)
{
    for (const auto *each : form.findChildren<QLineEdit *>())
        QObject::connect(each, &QLineEdit::textEdited, &message, &InlineMessage::clear);
    for (const auto *each : form.findChildren<QComboBox *>())
        QObject::connect(each, &QComboBox::activated, &message, &InlineMessage::clear);
}

void pressByEnter(QAbstractButton &button)
{
    new PressByEnter(button); // goes with it
}

} // namespace warden
