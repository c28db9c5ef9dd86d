#include "ui/widgets/secret_field.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

SecretField::SecretField(const QString &objectName, const QString &accessibleName, Typed typed,
                         QWidget *parent)
    : QWidget(parent), m_startsShown(typed == Typed::Shown), m_edit(new QLineEdit),
      m_eye(makeIconButton(objectName + u"Show"_s, u"eye"_s, tr("Show what is typed")))
{
    setNames(m_edit, objectName, accessibleName);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_eye->setCheckable(true);
    m_eye->setAccessibleDescription(accessibleName);
    setTabbedLast(*m_eye); // what is typed blindly after the field belongs to the next one
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_edit);
    m_eye->setChecked(m_startsShown);
    setShown(m_startsShown);
    connect(m_eye, &QToolButton::toggled, this, &SecretField::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::returnPressed);
}

SecretField::~SecretField()
{
    m_edit->disconnect(this);
    clear();
}

bool SecretField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

Secret SecretField::value() const
{
    return Secret::fromText(m_edit->text());
}

Secret SecretField::take()
{
    Secret secret = value();
    clear();
    return secret;
}

void SecretField::clear()
{
    // Overwritten with as many blanks first, then set to nothing: setText() drops the undo history.
    m_edit->setText(QString(m_edit->text().size(), u' '));
    m_edit->setText({});
    m_eye->setChecked(m_startsShown);
}

void SecretField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void SecretField::setShown(bool isShown)
{
    m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s, ColorRole::MutedText));
    const QString name = isShown ? tr("Hide what is typed") : tr("Show what is typed");
    setPlainToolTip(m_eye, name);
    m_eye->setAccessibleName(name);
}

} // namespace warden
