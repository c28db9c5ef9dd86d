#pragma once

#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace warden {

class InlineMessage;
class PassphraseForm;
class SecretField;

// Changes one's own passphrase.
class PassphraseCard : public Card
{
    Q_OBJECT
public:
    explicit PassphraseCard(const PageContext &context, QWidget *parent = nullptr);

private:
    void setOpen(bool isOpen);
    void update();
    void change();

    PageContext m_context;
    QWidget *m_form;
    SecretField *m_current;
    PassphraseForm *m_replacement;
    InlineMessage *m_message;
    QPushButton *m_begin;
    QPushButton *m_change;
};

} // namespace warden
