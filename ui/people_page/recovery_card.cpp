#include "ui/people_page/recovery_card.h"

#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

RecoveryCard::RecoveryCard(QWidget *parent)
    : Card(tr("Recovery code"), parent), m_state(makeMutedLabel({}))
{
    m_state->setObjectName(u"recoveryCodeState"_s);
    QPushButton *fresh =
        makeButton(u"newRecoveryCode"_s, tr("Make a new recovery code…"), ButtonKind::Plain);
    body()->addWidget(m_state);
    body()->addWidget(fresh, 0, Qt::AlignLeading);
    connect(fresh, &QPushButton::clicked, this, &RecoveryCard::newCodePressed);
}

void RecoveryCard::showCode(Code code)
{
    m_state->setText(code == Code::IsThere
                         ? tr("Whoever has it can open this workspace as its first owner. It goes "
                              "when an owner is removed or gets another role.")
                         : tr("There is none. Without one, a lost passphrase or keychain means "
                              "that the data can't be opened any more."));
}

} // namespace warden
