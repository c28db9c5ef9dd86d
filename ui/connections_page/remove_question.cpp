#include "ui/connections_page/remove_question.h"

#include "ui/text/cloud_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

RemoveQuestion::RemoveQuestion(const ConnectionView &view, QWidget *parent)
    : MessageBox(QMessageBox::NoIcon, tr("Remove a connection"),
                 tr("Remove “%1”?").arg(view.connection.name), QMessageBox::NoButton, parent)
{
    setObjectName(u"removeQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QString text =
        tr("Nothing is deleted at the service or in the file. This workspace forgets its copy of "
           "the contacts, the password, and the routes that use it. The audit log keeps what "
           "happened.");
    if (view.access && !canEndSignIn(view.connection.service))
        text += u"\n\n"_s + endSignInSentence(view.connection.service);
    setInformativeText(text);
    if (view.access && canEndSignIn(view.connection.service)) {
        m_endsSignIn =
            new QCheckBox(tr("Also end the sign-in at %1").arg(cloudName(view.connection.service)));
        setNames(m_endsSignIn, u"endSignIn"_s);
        m_endsSignIn->setChecked(true);
        setCheckBox(m_endsSignIn);
    }
    QPushButton *yes = addButton(tr("Remove"), QMessageBox::AcceptRole);
    setNames(yes, u"removeConfirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    setDefaultButton(addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmed(m_endsSignIn && m_endsSignIn->isChecked()); });
}

} // namespace warden
