#include "ui/people_page/people_page.h"

#include "core/session/session.h"
#include "ui/people_page/approval_list.h"
#include "ui/people_page/person_row.h"
#include "ui/people_page/recovery_card.h"
#include "ui/people_page/role_matrix.h"
#include "ui/people_page/role_text.h"
#include "ui/people_page/second_person_card.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/scroll_column.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

PeoplePage::PeoplePage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_stack(new QStackedWidget), m_list(new ScrollColumn),
      m_header(
          new PageHeader(tr("People"), tr("Who may open this workspace, and what they may do."))),
      m_message(new InlineMessage(u"peopleMessage"_s)),
      m_progress(new ProgressPanel(u"peopleProgress"_s)),
      m_approvals(new ApprovalList(session().actor()))
{
    m_progress->hide();
    m_list->column()->addWidget(m_header);
    m_list->column()->addWidget(m_message);
    m_list->column()->addWidget(m_progress);
    m_list->column()->addWidget(m_approvals);
    if (isOwner())
        makeOwnerParts();
    else
        m_list->column()->addWidget(makeOwnPart());
    m_list->column()->addStretch();
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    const auto answer = [this](Session::Agreement agreement, const QString &done) {
        return [this, agreement, done](const ApprovalId &id) {
            run([id, agreement](Session &session,
                                Progress &) { return session.answerApproval(id, agreement); },
                {}, done);
        };
    };
    connect(m_approvals, &ApprovalList::granted, this,
            answer(Session::Agreement::Grant, tr("Agreed. It can be done now.")));
    connect(m_approvals, &ApprovalList::refused, this,
            answer(Session::Agreement::Refuse, tr("Refused. It stays as it is.")));
}

bool PeoplePage::isOwner() const
{
    return isAllowed(session().actor(), Permission::ManageOperators);
}

void PeoplePage::makeOwnerParts()
{
    m_add = m_header->addButton(u"addPerson"_s, tr("Add a person"), ButtonKind::Primary, u"add"_s);
    m_people = new Card;
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::large);
    m_people->body()->addLayout(m_rows);
    m_list->column()->addWidget(m_people);

    m_matrix = new RoleMatrix;
    m_addRole = makeButton(u"addRole"_s, tr("Add a role…"), ButtonKind::Plain, u"add"_s);
    auto *roles = new Card(tr("Roles"));
    roles->body()->addWidget(m_matrix);
    roles->body()->addWidget(m_addRole, 0, Qt::AlignLeading);
    m_list->column()->addWidget(roles);

    m_rules = new SecondPersonCard;
    m_list->column()->addWidget(m_rules);
    m_recovery = new RecoveryCard;
    m_list->column()->addWidget(m_recovery);
    connect(m_recovery, &RecoveryCard::newCodePressed, this, &PeoplePage::askForNewCode);
    // Until it is read who and which roles there are.
    m_add->setEnabled(false);
    m_addRole->setEnabled(false);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(m_addRole, &QPushButton::clicked, this, [this] { editRole({}); });
    connect(m_matrix, &RoleMatrix::editPressed, this, &PeoplePage::editRole);
    connect(m_matrix, &RoleMatrix::removePressed, this, &PeoplePage::askToRemoveRole);
    connect(m_rules, &SecondPersonCard::changed, this, &PeoplePage::setRules);
}

QWidget *PeoplePage::makeOwnPart()
{
    auto *card = new Card(tr("You may"));
    for (const Permission permission : session().actor().permissions.toList())
        card->body()->addWidget(makeLabel(permissionSentence(permission)));
    card->body()->addWidget(
        makeMutedLabel(tr("An owner of the workspace adds people and gives them roles.")));
    return card;
}

Result<PeoplePage::Shown> PeoplePage::read(Session &session)
{
    Shown shown;
    Result<std::vector<ApprovalRequest>> requests = session.approvalRequests();
    if (!requests)
        return requests.failure();
    shown.requests = std::move(*requests);
    if (!isAllowed(session.actor(), Permission::ManageOperators))
        return shown;
    Result<std::vector<OperatorView>> people = session.operators();
    if (!people)
        return people.failure();
    Result<std::vector<RoleView>> roles = session.roles();
    if (!roles)
        return roles.failure();
    const Result<SecondPersonRules> rules = session.secondPersonRules();
    if (!rules)
        return rules.failure();
    const Result<bool> hasCode = session.hasRecoveryCode();
    if (!hasCode)
        return hasCode.failure();
    shown.hasRecoveryCode = *hasCode;
    shown.people = std::move(*people);
    shown.roles = std::move(*roles);
    shown.rules = *rules;
    return shown;
}

void PeoplePage::refresh()
{
    background()
        .read([&opened = session()](Progress &) { return read(opened); })
        .then(this, [this](Result<Shown> shown) {
            if (shown)
                show(*shown);
            else
                m_message->showError(shown.error());
        });
}

void PeoplePage::show(const Shown &shown)
{
    m_shown = shown;
    m_approvals->showRequests(shown.requests);
    if (!isOwner())
        return;
    emptyLayout(*m_rows);
    for (const OperatorView &person : shown.people) {
        auto *row = new PersonRow(person, shown.roles);
        m_rows->addWidget(row);
        connect(row, &PersonRow::roleChosen, this,
                [this, person](const RoleRef &role) { askToChangeRole(person, role); });
        connect(row, &PersonRow::renamePressed, this, [this, person] { rename(person); });
        connect(row, &PersonRow::passphrasePressed, this,
                [this, person] { resetPassphrase(person); });
        connect(row, &PersonRow::removePressed, this, [this, person] { askToRemove(person); });
    }
    m_add->setEnabled(true);
    m_addRole->setEnabled(true);
    m_matrix->showRoles(shown.roles);
    m_rules->showRules(shown.rules);
    m_recovery->showCode(shown.hasRecoveryCode ? RecoveryCard::Code::IsThere
                                               : RecoveryCard::Code::IsMissing);
}

void PeoplePage::showForm(const QString &title, QWidget *form)
{
    auto *page = new ScrollColumn(readableWidth);
    page->column()->addWidget(new PageHeader(title, {}));
    page->column()->addWidget(form);
    page->column()->addStretch();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    form->setFocus();
}

void PeoplePage::endForm()
{
    QWidget *form = m_stack->currentWidget();
    if (form == m_list)
        return;
    m_stack->setCurrentWidget(m_list);
    m_stack->removeWidget(form);
    form->deleteLater();
}

void PeoplePage::setRules(const SecondPersonRules &rules)
{
    background()
        .work(Ticket::create(), [&opened = session(),
                                 rules](Progress &) { return opened.setSecondPersonRules(rules); })
        .then(this, [this, rules](Result<void> set) {
            m_shown.rules = set ? rules : m_shown.rules;
            m_rules->showRules(m_shown.rules);
            if (!set)
                m_rules->showError(set.error());
        });
}

void PeoplePage::run(std::function<Result<void>(Session &, Progress &)> call, const QString &title,
                     const QString &done)
{
    const auto ticket = Ticket::create();
    m_message->clear();
    if (!title.isEmpty())
        m_progress->follow(ticket, title);
    background()
        .work(ticket, [&opened = session(), call = std::move(call)](
                          Progress &progress) { return call(opened, progress); })
        .then(this, [this, done](Result<void> outcome) {
            m_progress->finish();
            finish(outcome, done);
        });
}

void PeoplePage::finish(const Result<void> &outcome, const QString &done)
{
    if (outcome)
        m_message->showMessage(StateKind::Success, done);
    else
        m_message->showError(outcome.error());
    refresh();
}

} // namespace warden
