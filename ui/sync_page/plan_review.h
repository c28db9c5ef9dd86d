#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"
#include "ui/sync_page/plan_model.h"
#include "ui/sync_page/route_facts.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace warden {

class FilterChips;
class InlineMessage;
class PageHeader;
class PlanItemView;
class Table;

// A plan before it runs: its counts, why parts of it wait, its items and what each would change.
// It writes nothing: the page that shows it does.
class PlanReview : public QWidget
{
    Q_OBJECT
public:
    explicit PlanReview(const PageContext &context, QWidget *parent = nullptr);

    // The first plan of a workspace is explained.
    enum class Explain { No, Yes };
    void showPlan(std::shared_ptr<const Plan> plan, const AllRouteFacts &facts,
                  const Session::Decisions &decisions, Explain explain = Explain::No);
    const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    const Session::Decisions &decisions() const { return m_decisions; }
    std::vector<MatchAnswer> matches() const; // since the plan was shown
    void showError(const Error &error);

Q_SIGNALS:
    void backPressed();
    void applyPressed();
    void keepPressed();        // of a held plan
    void planAgainRequested(); // with decisions() and matches()
    void signInPressed(const warden::ConnectionId &connection);

private:
    void makeHeader();
    void showHead();
    void showRoutes();
    void chooseItem(int row);
    void decide(const QString &key, ConflictStrategy strategy);
    void compare(const RecordId &source, const RecordId &candidate);
    void countDecided();

    PageContext m_context;
    std::shared_ptr<const Plan> m_plan = {};
    AllRouteFacts m_facts = {};
    Session::Decisions m_decisions = {};
    QSet<QString> m_changed = {}; // decisions that the plan doesn't know yet
    QHash<RecordId, MatchAnswer> m_matches = {};
    int m_payloadRequest = 0; // answers to older ones are dropped

    PlanModel *m_model;
    PageHeader *m_header;
    QPushButton *m_apply = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_release = nullptr;
    InlineMessage *m_explanation;
    InlineMessage *m_message;
    InlineMessage *m_decisionMessage;
    QWidget *m_routes = nullptr;
    QVBoxLayout *m_routesPlace;
    FilterChips *m_chips;
    Table *m_table;
    PlanItemView *m_item;
};

} // namespace warden
