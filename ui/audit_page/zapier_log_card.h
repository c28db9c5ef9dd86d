#pragma once

#include "core/session/event_views.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;

// Zapier's log can't be fetched: how a person exports it there, and the button that imports it.
class ZapierLogCard : public Card
{
    Q_OBJECT
public:
    explicit ZapierLogCard(const PageContext &context, QWidget *parent = nullptr);

    void importFile(const QString &path);

Q_SIGNALS:
    void imported();

private:
    void chooseFile();

    PageContext m_context;
    QPushButton *m_import;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
