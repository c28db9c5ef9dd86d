#pragma once

#include "core/base/secret.h"
#include "ui/people_page/answer_form.h"

namespace warden {

class PassphraseForm;

// For somebody who has forgotten it.
class NewPassphrase : public AnswerForm
{
    Q_OBJECT
public:
    explicit NewPassphrase(const QString &person, QWidget *parent = nullptr);

    Secret passphrase() const;

private:
    PassphraseForm *m_passphrase;
};

} // namespace warden
