#pragma once

#include "core/watch/kept_alert.h"
#include "ui/overview_page/activity_card.h"
#include "ui/page/page.h"
#include "ui/page/sync_state.h"
#include "ui/widgets/state.h"

class QVBoxLayout;

namespace warden {

class EmptyState;
class InlineMessage;
class PageHeader;
class ScrollColumn;

// The first page: what needs a person, the last run, how the connections and security stand, what
// happened lately, and Sync now.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "setup": shows the first steps again.
    void open(const QString &argument) override;

private:
    // How everything stands, as far as the role may see it: what it may not is empty.
    struct Standing
    {
        SyncState sync = {};
        OwnUnlocks unlocks = {};
        SecurityReport security = {};
        AlertPage alerts = {}; // that nobody closed
        RecentActivity activity = {};
        bool hasRecoveryCode = false;
    };
    static Result<Standing> readStanding(Session &session, const Progress &progress);
    void showStanding(const Standing &standing);
    // The one obvious next step while something is missing; nothing when all is set up.
    void showNextStep(const SyncState &state);
    void showSetup(const Standing &standing);
    void showSecurity(const SecurityReport &report);
    void showAlerts(const AlertPage &notClosed);
    void showNeeds(const SyncState &state);
    void showRequests(const std::vector<ApprovalRequest> &requests);
    QString whyNotThere(const QString &page, const QString &argument) const;
    QWidget *makeNeed(const QString &objectName, StateKind kind, const QString &text,
                      const QString &action, const QString &page, const QString &argument);
    void showCards(const Standing &standing);
    QWidget *makeSecurity(const SecurityReport &report);

    ScrollColumn *m_list;
    PageHeader *m_header;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QString m_nextPage = {};
    QString m_nextArgument = {};
};

} // namespace warden
