#pragma once

#include "core/session/session_alerts.h"
#include "ui/lists/details_column.h"
#include "ui/page/page.h"

namespace warden {

class FlowLayout;
class InlineMessage;
struct AlertDeed;

// One alert: what it means, what brought it about, what to do, and its entries in the log.
class AlertDetails : public DetailsColumn
{
    Q_OBJECT
public:
    explicit AlertDetails(const PageContext &context, QWidget *parent = nullptr);

    void clear();
    // As they are now, for muting. What is shown next is made anew where that is another.
    void setRules(const std::vector<AlertRuleView> &rules);
    // At once what the list knows, and its entries when they are read.
    void showAlert(const KeptAlert &alert);
    // How many there are, and what can be done with all of them.
    void showSeveral(const std::vector<KeptAlert> &alerts);

Q_SIGNALS:
    void acknowledgePressed(const QStringList &ids);
    void closePressed(const std::vector<warden::KeptAlert> &alerts);
    void mutePressed(const std::vector<warden::AlertRuleView> &rules);
    void unmutePressed(const QStringList &rules);
    void rulePressed(const QString &rule);
    void shown();
    void failed(const warden::Error &error);

private:
    void show(const AlertView &view);
    void addHead(const KeptAlert &alert);
    void addSteps(const KeptAlert &alert);
    void addHold();
    void addAdvice(const AlertView &view);
    void addDeed(const AlertDeed &deed, FlowLayout &links);
    // Of those that nobody has taken on, and of those that aren't closed.
    void addSettling(const std::vector<KeptAlert> &alerts);
    void addMuting(const std::vector<KeptAlert> &alerts, FlowLayout &row);
    void addCause(const AlertView &view);
    void addFalsePositives(const QStringList &texts);
    void addEvidence(const AlertView &view);
    void open(const QUrl &address);

    PageContext m_context;
    KeptAlert m_shown = {};
    std::vector<AlertRuleView> m_rules = {};
    std::vector<KeptAlert> m_several = {}; // while these are shown instead
    InlineMessage *m_message = nullptr;
};

} // namespace warden
