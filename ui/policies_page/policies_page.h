#pragma once

#include "ui/page/page.h"
#include "ui/policies_page/policy_row.h"

class QVBoxLayout;

namespace warden {

class EmptyState;
class GroupsCard;
class InlineMessage;
class ScrollColumn;

// What may leave, by destination: the policy of each route, what new routes start with, and the
// groups that never leave.
class PoliciesPage : public Page
{
    Q_OBJECT
public:
    explicit PoliciesPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    static Result<PolicyState> read(Session &session);

    QString whyNotChange() const;
    void readGroups();
    void show(const PolicyState &state);
    void showWaiting();
    void showServices();
    void addDefaults(const std::vector<ServicePolicies> &services);
    void addRoutesElsewhere();
    void editRoute(const RouteId &id);
    void editDefault(const PolicyDefault &standard);
    void addGroup(const QString &group);
    void askToTakeOff(const QString &group);
    void takeOff(const QString &group);
    // Changes the list as it is by then for a group's sake, and says `done` unless somebody else
    // has to agree first.
    void changeGroups(const QString &group,
                      std::function<QStringList(const PolicySettings &)> change,
                      const QString &done);

    PolicyState m_state = {};
    ScrollColumn *m_list;
    InlineMessage *m_rightsMessage;
    InlineMessage *m_waiting;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QVBoxLayout *m_cards;
    GroupsCard *m_groups;
    QVBoxLayout *m_others; // what nothing is connected to
};

} // namespace warden
