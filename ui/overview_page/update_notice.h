#pragma once

#include "core/session/session_updates.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

namespace warden {

class InlineMessage;

// That there is a newer version of the program, and where to read about it.
class UpdateNotice : public Card
{
    Q_OBJECT
public:
    UpdateNotice(const Release &release, const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void hidePressed();

private:
    InlineMessage *m_message;
};

} // namespace warden
