#include "ui/widgets/buttons.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/focus_return.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
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
    setKindAndIcon(button, kind, icon);
    button->setAutoDefault(false);
    pressByEnter(*button);
    returnFocusOnceEnabled(button);
    return button;
}

void setKindAndIcon(QPushButton *button, ButtonKind kind, const QString &icon)
{
    setButtonKind(button, kind);
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon, iconRole(kind)));
}

QLayout *makeAnswerRow(QPushButton *cancel, QPushButton *answer)
{
    const auto order = static_cast<QDialogButtonBox::ButtonLayout>(
        answer->style()->styleHint(QStyle::SH_DialogButtonLayout));
    const bool isAnswerFirst =
        order == QDialogButtonBox::WinLayout || order == QDialogButtonBox::KdeLayout;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(isAnswerFirst ? answer : cancel);
    row->addWidget(isAnswerFirst ? cancel : answer);
    return row;
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
    pressByEnter(*button);
    returnFocusOnceEnabled(button);
    return button;
}

} // namespace warden
