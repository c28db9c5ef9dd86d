#include "ui/people_page/people_page.h"

#include "core/session/session.h"
#include "ui/people_page/answer_form.h"
#include "ui/people_page/approval_list.h"
#include "ui/people_page/person_row.h"
#include "ui/people_page/recovery_card.h"
#include "ui/people_page/role_matrix.h"
#include "ui/people_page/role_text.h"
#include "ui/people_page/second_person_card.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

// Whoever sets routes sees them as well: that needs no line of its own.
static bool goesWithout(Permission permission, PermissionSet permissions)
{
    permissions.remove(permission);
    return permission != Permission::OwnSettings && withImplied(permissions).contains(permission);
}

PeoplePage::PeoplePage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_stack(new QStackedWidget), m_list(new ScrollColumn),
      m_header(
          new PageHeader(tr("People"), tr("Who may open this workspace, and what they may do."))),
      m_message(new InlineMessage(u"peopleMessage"_s)),
      m_progress(new ProgressPanel(u"peopleProgress"_s)),
      m_approvals(new ApprovalList(session().actor()))
{
    m_addPerson =
        m_header->addButton(u"addPerson"_s, tr("Add a person"), ButtonKind::Primary, u"add"_s);
    withhold(m_addPerson, whyNot(session().actor(), Permission::ManageOperators));
    beginWith(*this, *m_addPerson);
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
        return [this, agreement, done](const ApprovalRequest &request) {
            run([id = request.id, agreement](
                    Session &session, Progress &) { return session.answerApproval(id, agreement); },
                {{}, done.contains("%1"_L1) ? done.arg(request.askedByName) : done});
        };
    };
    connect(m_approvals, &ApprovalList::granted, this,
            answer(Session::Agreement::Grant, tr("Agreed. Tell %1 that it can be done now.")));
    connect(m_approvals, &ApprovalList::refused, this,
            answer(Session::Agreement::Refuse, tr("Refused. Tell %1 why.")));
    connect(m_approvals, &ApprovalList::takenBack, this,
            answer(Session::Agreement::Refuse, tr("Taken back.")));
    connect(m_approvals, &ApprovalList::lookPressed, this,
            [this](const QString &page, const QString &argument) { goTo(page, argument); });
}

bool PeoplePage::isOwner() const
{
    return isAllowed(session().actor(), Permission::ManageOperators);
}

void PeoplePage::makeOwnerParts()
{
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
    connect(m_addPerson, &QPushButton::clicked, this,
            [this] { whenKnown([this] { addPerson(); }); });
    connect(m_addRole, &QPushButton::clicked, this,
            [this] { whenKnown([this] { editRole({}); }); });
    connect(m_matrix, &RoleMatrix::editPressed, this, &PeoplePage::editRole);
    connect(m_matrix, &RoleMatrix::removePressed, this, &PeoplePage::askToRemoveRole);
    connect(m_rules, &SecondPersonCard::changed, this, &PeoplePage::setRules);
}

QWidget *PeoplePage::makeOwnPart()
{
    const Actor &actor = session().actor();
    auto *card = new Card(actor.role == Role::Own ? tr("What you may do")
                                                  : tr("You are: %1").arg(roleTitle({actor.role})));
    QStringList lines;
    for (const Permission permission : actor.permissions.toList()) {
        if (!goesWithout(permission, actor.permissions))
            lines.append(u"• "_s + permissionSentence(permission));
    }
    card->body()->addWidget(makeMutedLabel(tr("You may:")));
    card->body()->addWidget(makeLabel(lines.join(u'\n')));
    card->body()->addWidget(
        makeMutedLabel(tr("An owner of the workspace adds people and gives them roles.")));
    return card;
}

Result<PeoplePage::Shown> PeoplePage::read(Session &session)
{
    Shown shown;
    const Actor &actor = session.actor();
    if (isAllowed(actor, Permission::SeeRoutes)) {
        Result<std::vector<ApprovalRequest>> requests = session.approvalRequests();
        if (!requests)
            return requests.failure();
        shown.requests = std::move(*requests);
        Result<std::vector<Route>> routes = session.routes();
        if (!routes)
            return routes.failure();
        shown.routes = std::move(*routes);
    }
    if (!isAllowed(actor, Permission::ManageOperators))
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
    m_approvals->showRequests(shown.requests, shown.routes);
    if (!isOwner())
        return;
    const KeptPlace place(m_list);
    showPeople();
    place.restore(*m_list);
    orderTabsAsLaidOut(m_list->widget());
    m_isKnown = true;
    if (const auto then = std::exchange(m_whenKnown, {}))
        then();
}

void PeoplePage::whenKnown(std::function<void()> then)
{
    if (m_isKnown)
        then();
    else
        m_whenKnown = std::move(then);
}

void PeoplePage::showPeople()
{
    const Shown &shown = m_shown;
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

void PeoplePage::run(Call call, const Words &words)
{
    const auto ticket = Ticket::create();
    m_message->clear();
    if (!words.title.isEmpty())
        m_progress->follow(ticket, words.title,
                           words.stopped.isEmpty() ? Stoppable::No : Stoppable::Yes);
    background()
        .work(ticket, [&opened = session(), call = std::move(call)](
                          Progress &progress) { return call(opened, progress); })
        .then(this, [this, words](Result<void> outcome) {
            m_progress->finish();
            finish(outcome, words);
        });
}

void PeoplePage::submit(AnswerForm *form, Call call, const Words &words)
{
    const auto ticket = Ticket::create();
    form->follow(ticket, words.title, words.stopped.isEmpty() ? Stoppable::No : Stoppable::Yes);
    background()
        .work(ticket, [&opened = session(), call = std::move(call)](
                          Progress &progress) { return call(opened, progress); })
        .then(form, [this, form, words](Result<void> outcome) {
            form->finish();
            if (!outcome && outcome.error().kind == ErrorKind::Cancelled) {
                form->showMessage(StateKind::Info, words.stopped);
                return;
            }
            if (!outcome) {
                form->showError(outcome.error());
                return;
            }
            endForm();
            finish(outcome, words);
        });
}

void PeoplePage::finish(const Result<void> &outcome, const Words &words)
{
    if (outcome)
        m_message->showMessage(StateKind::Success, words.done);
    else if (outcome.error().kind == ErrorKind::Cancelled && !words.stopped.isEmpty())
        m_message->showMessage(StateKind::Info, words.stopped);
    else
        m_message->showError(outcome.error());
    refresh();
}

} // namespace warden
