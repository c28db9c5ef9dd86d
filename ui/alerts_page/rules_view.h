#pragma once

#include "core/session/session_alerts.h"
#include "ui/page/page.h"

namespace warden {

class InlineMessage;
class RuleDetails;
class RuleList;

// The rules, and what is known of the one that is chosen.
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(const PageContext &context, QWidget *parent = nullptr);

    void read();
    void choose(const QString &rule); // by its key, once they are read
    void askForFile();
    void edit(const RuleDraft &draft); // an empty one: a new rule

Q_SIGNALS:
    void failed(const warden::Error &error);

private:
    QWidget *makeContent();
    void show(AlertRules rules);
    void showRefused(const std::vector<RuleSetProblem> &refused);
    void showChosen();
    void added(const AddedRules &rules);
    void saved(const AddedRules &rules);
    void askToRemove(const AlertRuleView &rule);
    void remove(const QString &file);

    PageContext m_context;
    QString m_toShow = {}; // once the rules are read
    InlineMessage *m_message;
    InlineMessage *m_refused;
    RuleList *m_list;
    RuleDetails *m_details;
};

} // namespace warden
