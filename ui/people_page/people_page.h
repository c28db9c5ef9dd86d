#pragma once

#include "core/session/people_views.h"
#include "core/session/views.h"
#include "ui/page/page.h"
#include "ui/widgets/state.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace warden {

class AnswerForm;
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
        std::vector<Route> routes = {}; // that requests are about
    };
    static Result<Shown> read(Session &session);

    bool isOwner() const;
    void makeOwnerParts();
    QWidget *makeOwnPart();
    void show(const Shown &shown);
    void showPeople();
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
    // Does it beside the window, then reads the page again and says what came of it.
    using Call = std::function<Result<void>(Session &, Progress &)>;
    struct Words
    {
        QString title = {}; // while it runs; empty: nothing is shown
        QString done = {};
        QString stopped = {}; // what it means that it was stopped; empty: it can't be
    };
    void run(Call call, const Words &words);
    // The same from a form, which stays as it is until the call succeeded.
    void submit(AnswerForm *form, Call call, const Words &words);
    void finish(const Result<void> &outcome, const Words &words);
    void saveRole(AnswerForm *form, const RoleView &role);

    void whenKnown(std::function<void()> then);

    Shown m_shown = {};
    bool m_isKnown = false;
    std::function<void()> m_whenKnown = {};
    QStackedWidget *m_stack;
    ScrollColumn *m_list;
    PageHeader *m_header;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    ApprovalList *m_approvals;
    // An owner's
    Card *m_people = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_addPerson = nullptr; // what both begin waits for the lists
    QPushButton *m_addRole = nullptr;
    RoleMatrix *m_matrix = nullptr;
    SecondPersonCard *m_rules = nullptr;
    RecoveryCard *m_recovery = nullptr;
};

} // namespace warden
