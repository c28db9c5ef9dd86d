#include "ui/people_page/new_passphrase.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/passphrase_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

NewPassphrase::NewPassphrase(const QString &person, QWidget *parent)
    : QWidget(parent), m_passphrase(new PassphraseForm)
{
    auto *card = new Card;
    card->body()->addWidget(makeMutedLabel(
        tr("%1 signs in with it once and then changes it on the page Settings. The passphrase of "
           "before opens nothing any more.")
            .arg(person)));
    card->body()->addWidget(m_passphrase);
    QPushButton *set = makeButton(u"setPassphrase"_s, tr("Set it"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(u"cancelNewPassphrase"_s, tr("Cancel"));
    set->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(set);
    buttons->addWidget(cancel);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &PassphraseForm::changed, this,
            [this, set] { set->setEnabled(m_passphrase->isComplete()); });
    connect(set, &QPushButton::clicked, this, &NewPassphrase::accepted);
    connect(cancel, &QPushButton::clicked, this, &NewPassphrase::cancelled);
}

Secret NewPassphrase::takePassphrase()
{
    return m_passphrase->take();
}

} // namespace warden
