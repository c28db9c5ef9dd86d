#include "ui/widgets/fold.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/names.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

Fold::Fold(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    setObjectName(objectName + u"Part"_s);
    setNames(m_button, objectName, title);
    m_button->setText(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(tintedIcon(u"chevron-right"_s, ColorRole::MutedText));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    pressByEnter(*m_button);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::large);
    m_content->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, [this](bool isOpen) {
        m_button->setIcon(
            tintedIcon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, ColorRole::MutedText));
        m_content->setVisible(isOpen);
        Q_EMIT toggled(isOpen);
    });
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void Fold::setAbout(const QString &what)
{
    m_button->setAccessibleDescription(what);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool isOpen)
{
    m_button->setChecked(isOpen);
}

} // namespace warden
