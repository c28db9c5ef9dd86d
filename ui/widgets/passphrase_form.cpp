#include "ui/widgets/passphrase_form.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/passphrase_strength.h"
#include "ui/widgets/secret_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

PassphraseForm::PassphraseForm(QWidget *parent)
    : QWidget(parent), m_first(new SecretField(u"newPassphrase"_s, tr("Passphrase"))),
      m_second(new SecretField(u"repeatPassphrase"_s, tr("Repeat the passphrase"))),
      m_strength(makeMutedLabel({}, TextStyle::Small)),
      m_mismatch(makeMutedLabel({}, TextStyle::Small))
{
    m_strength->setObjectName(u"passphraseStrength"_s);
    auto *form = new FormSection;
    auto *first = new QWidget;
    auto *firstColumn = new QVBoxLayout(first);
    firstColumn->setContentsMargins(0, 0, 0, 0);
    firstColumn->setSpacing(space::tiny);
    firstColumn->addWidget(m_first);
    firstColumn->addWidget(m_strength);
    first->setFocusProxy(m_first);
    auto *second = new QWidget;
    auto *secondColumn = new QVBoxLayout(second);
    secondColumn->setContentsMargins(0, 0, 0, 0);
    secondColumn->setSpacing(space::tiny);
    secondColumn->addWidget(m_second);
    secondColumn->addWidget(m_mismatch);
    second->setFocusProxy(m_second);
    form->addField(tr("Passphrase"), first);
    form->addField(tr("Repeat the passphrase"), second);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_first);
    connect(m_first, &SecretField::changed, this, &PassphraseForm::update);
    connect(m_second, &SecretField::changed, this, &PassphraseForm::update);
    update();
}

bool PassphraseForm::isComplete() const
{
    const PassphraseStrength strength = passphraseStrength(m_first->edit()->text());
    return strength >= PassphraseStrength::Weak && m_first->value().equals(m_second->value());
}

Secret PassphraseForm::value() const
{
    return m_first->value();
}

void PassphraseForm::clear()
{
    m_first->clear();
    m_second->clear();
}

void PassphraseForm::update()
{
    m_strength->setText(strengthSentence(passphraseStrength(m_first->edit()->text())));
    const bool differs = !m_second->isEmpty() && !m_first->value().equals(m_second->value());
    m_mismatch->setText(differs ? tr("The two aren't the same yet.") : QString());
    m_mismatch->setVisible(differs);
    Q_EMIT changed();
}

} // namespace warden
