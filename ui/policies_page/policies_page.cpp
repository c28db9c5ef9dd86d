#include "ui/policies_page/policies_page.h"

#include "core/session/session.h"
#include "ui/policies_page/default_editor.h"
#include "ui/policies_page/groups_card.h"
#include "ui/policies_page/service_card.h"
#include "ui/sync_page/route_editor.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/withheld.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

PoliciesPage::PoliciesPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_list(new ScrollColumn),
      m_rightsMessage(new InlineMessage(u"policyRights"_s)),
      m_waiting(new InlineMessage(u"policyWaiting"_s)),
      m_message(new InlineMessage(u"policyMessage"_s)),
      m_empty(new EmptyState(u"policies"_s, tr("Nothing can leave yet"),
                             tr("Connect an account that contacts go to. Its policy stands here "
                                "then."))),
      m_cards(new QVBoxLayout), m_groups(new GroupsCard(whyNotChange())), m_others(new QVBoxLayout)
{
    QPushButton *connectAccount = m_empty->addButton(
        u"connectFromPolicies"_s, tr("Connect an account"), ButtonKind::Primary, u"add"_s);
    withhold(connectAccount, whyNot(session().actor(), Permission::ManageConnections));
    m_empty->hide();
    m_groups->hide(); // until they are read
    for (QVBoxLayout *each : {m_cards, m_others})
        each->setSpacing(space::large);
    m_list->column()->addWidget(
        new PageHeader(tr("Policies"), tr("What may leave to whom, and how.")));
    for (QWidget *each : QList<QWidget *>{m_rightsMessage, m_waiting, m_message, m_empty})
        m_list->column()->addWidget(each);
    m_list->column()->addLayout(m_cards);
    m_list->column()->addWidget(m_groups);
    m_list->column()->addLayout(m_others);
    m_list->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    if (!whyNotChange().isEmpty())
        m_rightsMessage->showMessage(
            StateKind::Info, tr("You may look at the policies, but not change them."),
            tr("That takes the permission to change routes: an owner or an administrator has it."));
    connect(connectAccount, &QPushButton::clicked, this,
            [this] { goTo(u"connections"_s, u"add"_s); });
    connect(m_waiting, &InlineMessage::actionPressed, this, [this] { goTo(u"people"_s); });
    connect(m_groups, &GroupsCard::addPressed, this, &PoliciesPage::addGroup);
    connect(m_groups, &GroupsCard::takeOffPressed, this, &PoliciesPage::askToTakeOff);
}

QString PoliciesPage::whyNotChange() const
{
    return whyNot(session().actor(), Permission::ManageRoutes);
}

Result<PolicyState> PoliciesPage::read(Session &session)
{
    Result<std::vector<Route>> routes = session.routes();
    if (!routes)
        return routes.failure();
    Result<PolicySettings> settings = session.policySettings();
    if (!settings)
        return settings.failure();
    const Result<SecondPersonRules> rules = session.secondPersonRules();
    if (!rules)
        return rules.failure();
    Result<std::vector<ApprovalRequest>> requests = session.approvalRequests();
    if (!requests)
        return requests.failure();
    PolicyState state{std::move(*routes), {}, std::move(*settings), *rules, std::move(*requests)};
    if (isAllowed(session.actor(), Permission::SeeConnections)) {
        Result<std::vector<ConnectionView>> connections = session.connections();
        if (!connections)
            return connections.failure();
        state.connections = std::move(*connections);
    }
    return state;
}

void PoliciesPage::refresh()
{
    background()
        .read([&opened = session()](Progress &) { return read(opened); })
        .then(this, [this](Result<PolicyState> state) {
            if (state)
                show(*state);
            else
                m_message->showError(state.error());
        });
    readGroups();
}

// Looks through the contacts, so the page doesn't wait for it.
void PoliciesPage::readGroups()
{
    const Actor &actor = session().actor();
    if (!isAllowed(actor, Permission::ManageRoutes) || !isAllowed(actor, Permission::SeeContacts))
        return;
    background()
        .read([&opened = session()](Progress &progress) { return opened.contactGroups(progress); })
        .then(this, [this](Result<QStringList> groups) {
            if (groups)
                m_groups->offer(*groups);
        });
}

void PoliciesPage::show(const PolicyState &state)
{
    m_state = state;
    const KeptPlace place(this);
    showWaiting();
    showServices();
    m_groups->showGroups(state.settings);
    m_groups->show();
    place.restore(*this);
}

void PoliciesPage::showWaiting()
{
    const int waiting = waitingChanges(m_state);
    if (waiting == 0) {
        m_waiting->clear();
        return;
    }
    m_waiting->showMessage(StateKind::Held,
                           tr("%Ln changes wait for a second person.", nullptr, pluralOf(waiting)),
                           tr("Until somebody else agrees, nothing more leaves than before."));
    m_waiting->setAction(tr("Show"));
}

void PoliciesPage::showServices()
{
    emptyLayout(*m_cards);
    emptyLayout(*m_others);
    std::vector<ServicePolicies> others;
    for (ServicePolicies &service : policiesByService(m_state)) {
        if (service.destinations.empty()) {
            others.push_back(std::move(service));
            continue;
        }
        auto *card = new ServiceCard(service, whyNotChange());
        connect(card, &ServiceCard::editRoutePressed, this, &PoliciesPage::editRoute);
        connect(card, &ServiceCard::editDefaultPressed, this,
                [this, standard = service.standard] { editDefault(standard); });
        m_cards->addWidget(card);
    }
    m_empty->setVisible(m_cards->count() == 0 && m_state.routes.empty());
    addRoutesElsewhere();
    addDefaults(others);
}

void PoliciesPage::addRoutesElsewhere()
{
    const std::vector<RouteInto> routes = routesElsewhere(m_state);
    if (routes.empty())
        return;
    auto *card = new Card(tr("Other destinations"));
    for (const RouteInto &into : routes) {
        auto *row = new PolicyRow(into, whyNotChange());
        connect(row, &PolicyRow::editPressed, this, [this, id = into.route.id] { editRoute(id); });
        card->body()->addWidget(row);
    }
    m_cards->addWidget(card);
}

void PoliciesPage::addDefaults(const std::vector<ServicePolicies> &services)
{
    if (services.empty())
        return;
    auto *card = new Card(tr("Services that nothing is connected to"));
    card->body()->addWidget(
        makeMutedLabel(tr("What the first route to one of these will start with.")));
    for (const ServicePolicies &service : services) {
        auto *row =
            new PolicyRow(serviceWord(service.standard.service), service.standard, whyNotChange());
        connect(row, &PolicyRow::editPressed, this,
                [this, standard = service.standard] { editDefault(standard); });
        card->body()->addWidget(row);
    }
    m_others->addWidget(card);
}

void PoliciesPage::editRoute(const RouteId &id)
{
    const auto known = std::ranges::find(m_state.routes, id, &Route::id);
    if (known == m_state.routes.end())
        return;
    auto *editor = new RouteEditor(context(), *known, m_state.connections, this);
    connect(editor, &RouteEditor::saved, this, &PoliciesPage::refresh);
    editor->open();
}

void PoliciesPage::editDefault(const PolicyDefault &standard)
{
    auto *editor = new DefaultEditor(context(), standard,
                                     exampleRoute(standard.service, m_state.connections), this);
    connect(editor, &DefaultEditor::saved, this, &PoliciesPage::refresh);
    editor->open();
}

void PoliciesPage::addGroup(const QString &group)
{
    changeGroups(
        group,
        [group](const PolicySettings &settings) {
            QStringList groups = settings.neverLeaving;
            groups.removeIf([&](const QString &each) {
                return isInAnyGroup({each}, settings.takenOff) && !isInAnyGroup({each}, {group});
            });
            return isInAnyGroup({group}, groups) ? groups : groups << group;
        },
        tr("Contacts in “%1” don't leave any more.").arg(group));
}

void PoliciesPage::askToTakeOff(const QString &group)
{
    auto *question = new MessageBox(QMessageBox::NoIcon, tr("Take a group off the list"),
                                    tr("May contacts in “%1” leave again?").arg(group),
                                    QMessageBox::NoButton, this);
    question->setObjectName(u"takeOffQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        m_state.rules.widerPolicy
            ? tr("The group stays on the list until a second person agrees.")
            : tr("Each route lets them out by its own policy from the next sync on."));
    QPushButton *yes = question->addButton(tr("Take it off"), QMessageBox::AcceptRole);
    setNames(yes, u"takeOffConfirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, group] { takeOff(group); });
    question->open();
}

void PoliciesPage::takeOff(const QString &group)
{
    changeGroups(
        group,
        [group](const PolicySettings &settings) {
            QStringList groups = settings.neverLeaving;
            groups.removeIf([&](const QString &each) {
                return isInAnyGroup({each}, settings.takenOff) || isInAnyGroup({each}, {group});
            });
            return groups;
        },
        tr("Contacts in “%1” may leave again.").arg(group));
}

void PoliciesPage::changeGroups(const QString &group,
                                std::function<QStringList(const PolicySettings &)> change,
                                const QString &done)
{
    m_message->clear();
    background()
        .work(Ticket::create(),
              [&opened = session(),
               change = std::move(change)](Progress &) -> Result<PolicySettings> {
                  const Result<PolicySettings> before = opened.policySettings();
                  if (!before)
                      return before.failure();
                  if (Result<void> set = opened.setNeverLeavingGroups(change(*before)); !set)
                      return set.failure();
                  return opened.policySettings();
              })
        .then(this, [this, group, done](Result<PolicySettings> now) {
            if (!now)
                m_message->showError(now.error());
            else if (!isInAnyGroup({group}, now->takenOff))
                m_message->showMessage(StateKind::Success, done);
            refresh();
        });
}

} // namespace warden
