#pragma once

#include "core/session/session_alerts.h"
#include "ui/lists/details_column.h"
#include "ui/page/page.h"

class QPushButton;

namespace warden {

class FlowLayout;
class InlineMessage;

// One rule: how it stands, what it means, its switches, how often it would have fired, and its
// text.
class RuleDetails : public DetailsColumn
{
    Q_OBJECT
public:
    explicit RuleDetails(const PageContext &context, QWidget *parent = nullptr);

    void clear();
    // At once what the list knows, and its text when it is read.
    void showRule(const AlertRuleView &rule);

Q_SIGNALS:
    void changed(); // the rules are others now
    void editPressed(const warden::RuleDraft &draft);
    void removePressed(const warden::AlertRuleView &rule);
    void shown();
    void failed(const warden::Error &error);

private:
    void show(const WrittenAlertRule &rule);
    void addHead(const AlertRuleView &rule);
    void addMeaning(const WrittenAlertRule &rule);
    void addButtons(const WrittenAlertRule &rule);
    void addOwn(const WrittenAlertRule &rule, FlowLayout &row);
    void addSwitches(const AlertRuleView &rule, FlowLayout &row);
    QPushButton *makeMute(const AlertRuleView &rule);
    void addText(const WrittenAlertRule &rule);
    void switchTo(Session::Alerts::RuleState state);
    void mute(const QDateTime &until);
    void unmute();
    void askUntil();
    void tryExamples();
    void showTrials(const std::vector<RuleTrial> &trials);
    void askWhereToSave(const WrittenAlertRule &rule);
    void took(const Result<AlertRuleView> &rule);

    PageContext m_context;
    AlertRuleView m_shown = {};
    InlineMessage *m_message = nullptr;
};

} // namespace warden
