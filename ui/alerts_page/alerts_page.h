#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/page.h"

namespace warden {

class InboxView;
class InlineMessage;
class PageHeader;

// What the rules found in the log, and what people make of it.
class AlertsPage : public Page
{
    Q_OBJECT
public:
    explicit AlertsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "show:ID": chooses this alert; "holding": one that keeps runs waiting.
    void open(const QString &argument) override;

private:
    void showStanding(const AlertPage &open);

    PageHeader *m_header;
    InlineMessage *m_message;
    InboxView *m_inbox;
};

} // namespace warden
