#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/page.h"

class QPushButton;
class QStackedWidget;

namespace warden {

class ChannelsView;
class ChoiceChips;
class InboxView;
class InlineMessage;
class PageHeader;
class RulesView;

// What the rules found in the log, and what people make of it; the rules; and where alerts are
// sent.
class AlertsPage : public Page
{
    Q_OBJECT
public:
    explicit AlertsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "show:ID": chooses this alert; "holding": one that keeps runs waiting; "rules", or
    // "rule:KEY": that one; "channels".
    void open(const QString &argument) override;
    void showFirstView() override;

private:
    enum class View { Inbox, Rules, Channels };
    void makeHeader();
    void bring(View view);
    void showStanding(const AlertPage &open);
    void showRule(const QString &rule);

    PageHeader *m_header;
    ChoiceChips *m_views;
    QPushButton *m_new = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addChannel = nullptr;
    InlineMessage *m_message;
    InboxView *m_inbox;
    RulesView *m_rules;
    ChannelsView *m_channels;
    QStackedWidget *m_stack;
};

} // namespace warden
