#pragma once

#include "ui/people_page/answer_form.h"

namespace warden {

// Another name for a person.
class NameForm : public AnswerForm
{
    Q_OBJECT
public:
    explicit NameForm(const QString &name, QWidget *parent = nullptr);

    QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace warden
