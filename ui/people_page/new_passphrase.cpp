#include "ui/people_page/new_passphrase.h"

#include "ui/theme/typography.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/passphrase_form.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

NewPassphrase::NewPassphrase(const QString &person, QWidget *parent)
    : AnswerForm(u"setPassphrase"_s, tr("Set it"), parent), m_passphrase(new PassphraseForm)
{
    form()->addWidget(makeMutedLabel(
        tr("%1 signs in with it once and then changes it on the page Settings. The passphrase of "
           "before opens nothing any more.")
            .arg(person)));
    form()->addWidget(m_passphrase);
    answer()->setEnabled(false);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &PassphraseForm::changed, this,
            [this] { answer()->setEnabled(m_passphrase->isComplete()); });
}

Secret NewPassphrase::passphrase() const
{
    return m_passphrase->value();
}

} // namespace warden
