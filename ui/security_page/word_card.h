#pragma once

#include "core/session/security_views.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace warden {

class InlineMessage;

// A person's word for a check: whose it is, until when it holds, and what they saw.
class WordCard : public Card
{
    Q_OBJECT
public:
    WordCard(const PageContext &context, const Attestation &word, QWidget *parent = nullptr);

private:
    void askWhere();
    void save(const QString &path);

    PageContext m_context;
    const Attestation m_word;
    QPushButton *m_save = nullptr;
    InlineMessage *m_message;
};

} // namespace warden
