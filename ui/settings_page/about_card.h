#pragma once

#include "ui/page/page.h"
#include "ui/widgets/card.h"

namespace warden {

class InlineMessage;

// Which version this is, and a file for somebody who helps.
class AboutCard : public Card
{
    Q_OBJECT
public:
    explicit AboutCard(const PageContext &context, QWidget *parent = nullptr);

    void saveTo(const QString &path); // whom the person asks to help gets this file

private:
    void choosePath();

    PageContext m_context;
    InlineMessage *m_message;
};

} // namespace warden
