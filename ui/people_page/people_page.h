#pragma once

#include "core/session/people_views.h"
#include "core/session/views.h"
#include "ui/page/page.h"
#include "ui/widgets/state.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace warden {

class ApprovalList;
class Card;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class RecoveryCard;
class RoleMatrix;
class ScrollColumn;
class SecondPersonCard;

// Who may open this workspace and what they may do; and what waits for a second person. Who is no
// owner sees what one may do oneself, and what waits.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    struct Shown
    {
        std::vector<OperatorView> people = {};
        std::vector<RoleView> roles = {};
        SecondPersonRules rules = {};
        std::vector<ApprovalRequest> requests = {};
        bool hasRecoveryCode = false;
    };
    static Result<Shown> read(Session &session);

    bool isOwner() const;
    void makeOwnerParts();
    QWidget *makeOwnPart();
    void show(const Shown &shown);
    void showForm(const QString &title, QWidget *form);
    void endForm();
    void addPerson();
    void editRole(const RoleId &id);
    void rename(const OperatorView &person);
    void resetPassphrase(const OperatorView &person);
    void askToChangeRole(const OperatorView &person, const RoleRef &role);
    void askToRemove(const OperatorView &person);
    void askToRemoveRole(const RoleId &id);
    bool takesRecoveryCode(const OperatorView &person) const;
    void askForNewCode();
    void showNewCode(Secret code);
    void setRules(const SecondPersonRules &rules);
    // Does it beside the window, then reads the page again and says `done` or what failed.
    void run(std::function<Result<void>(Session &, Progress &)> call, const QString &title,
             const QString &done);
    void finish(const Result<void> &outcome, const QString &done);

    Shown m_shown = {};
    QStackedWidget *m_stack;
    ScrollColumn *m_list;
    PageHeader *m_header;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    ApprovalList *m_approvals;
    // An owner's
    QPushButton *m_add = nullptr;
    QPushButton *m_addRole = nullptr;
    Card *m_people = nullptr;
    QVBoxLayout *m_rows = nullptr;
    RoleMatrix *m_matrix = nullptr;
    SecondPersonCard *m_rules = nullptr;
    RecoveryCard *m_recovery = nullptr;
};

} // namespace warden
