#include "ui/widgets/withheld.h"

#include "ui/theme/style.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>

namespace warden {

namespace {

// What a screen reader is told: unavailable, and yet there for the keyboard.
class WithheldInterface : public QAccessibleWidget
{
public:
    explicit WithheldInterface(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.disabled = true;
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !text.isEmpty())
            return text;
        return static_cast<QAbstractButton *>(widget())->text();
    }

    QStringList actionNames() const override { return {setFocusAction()}; }
};

QAccessibleInterface *withheldInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && isWithheld(button) ? new WithheldInterface(button) : nullptr;
}

void installWithheldInterface()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(withheldInterface);
        return true;
    }();
}

// Stands between the button and whoever presses it.
class Withholding : public QObject
{
public:
    explicit Withholding(QAbstractButton *button)
        : QObject(button), m_button(button), m_description(button->accessibleDescription())
    {
        button->installEventFilter(this);
    }

    void setReason(const QString &reason)
    {
        showAsToolTip(reason);
        m_button->setAccessibleDescription((m_description + u' ' + reason).trimmed());
    }

    void giveBack()
    {
        showAsToolTip({});
        m_button->setAccessibleDescription(m_description);
        delete this;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::FocusIn: {
            const Qt::FocusReason how = static_cast<QFocusEvent *>(event)->reason();
            if (how == Qt::TabFocusReason || how == Qt::BacktabFocusReason)
                showReason();
            return false;
        }
        case QEvent::MouseButtonPress:
        case QEvent::Shortcut:
            m_button->setFocus();
            showReason();
            return true;
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
            return true;
        case QEvent::KeyPress:
            return isPress(*static_cast<QKeyEvent *>(event)) && showReason();
        default:
            return false;
        }
    }

private:
    static bool isPress(const QKeyEvent &event)
    {
        return event.key() == Qt::Key_Space || event.key() == Qt::Key_Select ||
               event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    }

    // An icon's name is nowhere but in its tool tip.
    void showAsToolTip(const QString &reason)
    {
        const QString name = m_button->text().isEmpty() ? m_button->accessibleName() : QString();
        setPlainToolTip(m_button, (name + u'\n' + reason).trimmed());
    }

    bool showReason()
    {
        const QPoint place(0, m_button->height() / 2);
        QHelpEvent asked(QEvent::ToolTip, place, m_button->mapToGlobal(place));
        QCoreApplication::sendEvent(m_button, &asked);
        return true;
    }

    QAbstractButton *m_button;
    const QString m_description;
};

Withholding *withholdingOf(const QAbstractButton *button)
{
    for (QObject *child : button->children()) {
        if (auto *found = dynamic_cast<Withholding *>(child))
            return found;
    }
    return nullptr;
}

} // namespace

bool isWithheld(const QAbstractButton *button)
{
    return withholdingOf(button) != nullptr;
}

void withhold(QAbstractButton *button, const QString &reason)
{
    Withholding *withholding = withholdingOf(button);
    if (reason.isEmpty() && !withholding)
        return;
    if (reason.isEmpty()) {
        withholding->giveBack();
    } else {
        if (!withholding)
            withholding = new Withholding(button);
        withholding->setReason(reason);
        button->setEnabled(true);
    }
    setLooksUnavailable(button, !reason.isEmpty());
    installWithheldInterface();
    forgetInterface(button);
}

void setReady(QAbstractButton *button, bool isReady)
{
    button->setEnabled(isReady || isWithheld(button));
}

} // namespace warden
