#include "ui/people_page/name_form.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

NameForm::NameForm(const QString &name, QWidget *parent)
    : AnswerForm(u"saveName"_s, tr("Save the name"), parent),
      m_name(addName(u"newName"_s, name, longestPersonName,
                     tr("As it will stand in the audit log from the next sign-in on.")))
{
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { answer()->setEnabled(!this->name().isEmpty()); });
}

QString NameForm::name() const
{
    return m_name->text().trimmed();
}

} // namespace warden
