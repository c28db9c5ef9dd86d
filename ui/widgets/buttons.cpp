#include "ui/widgets/buttons.h"

#include "ui/theme/icon.h"
#include "ui/widgets/focus_return.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace warden {

namespace {

ColorRole iconRole(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return ColorRole::OnAccent;
    case ButtonKind::Danger:
        return ColorRole::Danger;
    case ButtonKind::Quiet:
        return ColorRole::Link;
    case ButtonKind::Plain:
        return ColorRole::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind,
                        const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setNames(button, objectName);
    setButtonKind(button, kind);
    button->setAutoDefault(false);
    returnFocusOnceEnabled(button);
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon, iconRole(kind)));
    return button;
}

QToolButton *makeIconButton(const QString &objectName, const QString &icon, const QString &name,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setNames(button, objectName, name);
    setPlainToolTip(button, name);
    button->setIcon(tintedIcon(icon, ColorRole::MutedText));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    returnFocusOnceEnabled(button);
    return button;
}

void leaveByEscape(QWidget &form, QPushButton &cancel)
{
    auto *escape = new QShortcut(Qt::Key_Escape, &form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, &cancel, &QPushButton::click);
}

} // namespace warden
