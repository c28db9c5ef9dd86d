#include "ui/connections_page/connections_page.h"

#include "core/session/session_hooks.h"
#include "ui/connections_page/connection_card.h"
#include "ui/connections_page/connection_wizard.h"
#include "ui/connections_page/hook_rotation.h"
#include "ui/connections_page/remove_question.h"
#include "ui/connections_page/sign_in_again.h"
#include "ui/text/cloud_text.h"
#include "ui/text/confirmation_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/withheld.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ConnectionsPage::ConnectionsPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_stack(new QStackedWidget), m_list(new ScrollColumn),
      m_cardColumn(new QVBoxLayout),
      m_header(new PageHeader(tr("Connections"),
                              tr("The accounts, files and hooks that contacts come from and "
                                 "go to."))),
      m_empty(new EmptyState(u"connections"_s, tr("No account is connected yet"),
                             tr("Connect an address book to read from. Then connect where its "
                                "contacts should go."))),
      m_message(new InlineMessage(u"connectionsMessage"_s))
{
    QPushButton *add = m_header->addButton(u"addConnection"_s, tr("Connect an account"),
                                           ButtonKind::Primary, u"add"_s);
    QPushButton *first = m_empty->addButton(u"addFirstConnection"_s, tr("Connect an account"),
                                            ButtonKind::Primary, u"add"_s);
    for (QPushButton *button : {add, first})
        withhold(button, whyNotChange());
    m_empty->hide();
    m_cardColumn->setSpacing(space::medium);
    m_list->column()->addWidget(m_header);
    m_list->column()->addWidget(m_message);
    m_list->column()->addLayout(m_cardColumn);
    m_list->column()->addWidget(m_empty, 1);
    m_list->column()->addStretch();
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(add, &QPushButton::clicked, this, [this] { startWizard(); });
    connect(first, &QPushButton::clicked, this, [this] { startWizard(); });
}

QString ConnectionsPage::whyNotChange() const
{
    return whyNot(session().actor(), Permission::ManageConnections);
}

void ConnectionsPage::refresh()
{
    m_message->clear();
    reload();
}

void ConnectionsPage::reload()
{
    background()
        .read([&opened = session()](Progress &) { return opened.connections(); })
        .then(this, [this](Result<std::vector<ConnectionView>> connections) {
            if (connections)
                m_connections = std::move(*connections);
            else
                m_message->showError(connections.error());
            showCards();
            if (connections && !m_toSignIn.connection.isEmpty())
                askToSignIn(std::exchange(m_toSignIn, {}));
            if (connections && m_toWayBack)
                askForWayBack(*std::exchange(m_toWayBack, {}));
        });
}

void ConnectionsPage::showFirstView()
{
    if (m_wizard && !m_wizard->isUnderWay())
        endWizard();
}

void ConnectionsPage::open(const QString &argument)
{
    if (argument.startsWith("file:"_L1)) {
        openFile(argument.mid(5));
        return;
    }
    static const QString wayBack = u"way-back:"_s;
    if (argument.startsWith(wayBack))
        m_toWayBack = argument.mid(wayBack.size());
    else if (argument != "add"_L1)
        m_toSignIn = signInAgainRequest(argument);
    else if (isAllowed(session().actor(), Permission::ManageConnections))
        startWizard();
}

void ConnectionsPage::showConnections(const std::vector<ConnectionView> &connections)
{
    m_connections = connections;
    showCards();
}

// Only what changed is made anew: in the others somebody may type, or a call may run.
void ConnectionsPage::showCards()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<ConnectionId, ConnectionCard *> before = std::exchange(m_cards, {});
    const auto ended = std::exchange(m_ended, {});
    int place = 0;
    for (const ConnectionView &view : m_connections) {
        const ConnectionId &id = view.connection.id;
        ConnectionCard *shown = before.take(id);
        const bool stays =
            shown && (shown->shows(view, now) || (shown->isInUse() && !ended.contains(id)));
        if (!stays) {
            const QString focused = shown ? shown->focused() : QString();
            delete shown;
            shown = makeCard(view);
            m_cardColumn->insertWidget(place, shown);
            shown->show(); // else it can't have the keyboard yet
            if (auto *control = focused.isEmpty() ? nullptr : shown->findChild<QWidget *>(focused))
                control->setFocus();
        } else if (m_cardColumn->indexOf(shown) != place) {
            m_cardColumn->insertWidget(place, shown);
        }
        ++place;
        m_cards.insert(id, shown);
        if (const auto say = ended.value(id))
            say(*shown);
    }
    qDeleteAll(before);
    m_empty->setVisible(m_connections.empty());
    if (QWidget *add = m_header->findChild<QWidget *>(u"addConnection"_s))
        add->setVisible(!m_connections.empty());
}

ConnectionCard *ConnectionsPage::makeCard(const ConnectionView &view)
{
    auto *made = new ConnectionCard(view, session().actor(), QDateTime::currentDateTimeUtc());
    const ConnectionId id = view.connection.id;
    connect(made, &ConnectionCard::testPressed, this, [this, id] { test(id); });
    connect(made, &ConnectionCard::testMessagePressed, this, [this, id] { sendTestMessage(id); });
    connect(made, &ConnectionCard::lookPressed, this, [this, id] { lookForConfirmations(id); });
    connect(made, &ConnectionCard::wayBackGiven, this,
            [this, id](const QString &path) { setWayBack(id, path); });
    connect(made, &ConnectionCard::secretGiven, this,
            [this, id, made] { signIn(id, made->secret()); });
    connect(made, &ConnectionCard::nameGiven, this,
            [this, id](const QString &name) { rename(id, name); });
    connect(made, &ConnectionCard::placeGiven, this,
            [this, id](const Session::ConnectionEdits::Place &place,
                       const Session::ConnectionEdits::Differences &accepted) {
                move(id, place, accepted);
            });
    connect(made, &ConnectionCard::removePressed, this, [this, view] { askToRemove(view); });
    connect(made, &ConnectionCard::signInPressed, this, [this, id] { askToSignIn({id}); });
    // Its buttons too, once it is as tall as it gets.
    connect(made, &ConnectionCard::opened, made, [this, made] {
        QTimer::singleShot(0, made, [this, made] { m_list->ensureWidgetVisible(made); });
    });
    connect(made, &ConnectionCard::closed, this, &ConnectionsPage::reload);
    return made;
}

ConnectionCard *ConnectionsPage::card(const ConnectionId &id) const
{
    return m_cards.value(id);
}

// What is being connected already isn't thrown away for it.
void ConnectionsPage::startWizard(const std::optional<QString> &file)
{
    if (m_wizard && m_wizard->isUnderWay())
        return m_wizard->sayUnderWay();
    if (m_wizard)
        endWizard();
    leaveStep();
    m_wizard = new ConnectionWizard(context());
    showStep(m_wizard);
    connect(m_wizard, &ConnectionWizard::finished, this, &ConnectionsPage::endWizard);
    connect(m_wizard, &ConnectionWizard::anotherPressed, this, [this] {
        endWizard();
        startWizard();
    });
    connect(m_wizard, &ConnectionWizard::routePressed, this, [this](const ConnectionId &id) {
        endWizard();
        goTo(u"sync"_s, u"add:"_s + id.value());
    });
    m_wizard->begin(file);
}

void ConnectionsPage::openFile(const QString &path)
{
    if (isAllowed(session().actor(), Permission::ManageConnections))
        startWizard(path);
}

void ConnectionsPage::endWizard()
{
    closeStep(std::exchange(m_wizard, nullptr));
    reload();
}

void ConnectionsPage::endRotation()
{
    closeStep(std::exchange(m_rotation, nullptr));
    reload();
}

void ConnectionsPage::showStep(QWidget *step)
{
    m_stack->addWidget(step);
    m_stack->setCurrentWidget(step);
}

void ConnectionsPage::closeStep(QWidget *step)
{
    m_stack->setCurrentWidget(m_list);
    step->deleteLater();
}

void ConnectionsPage::leaveStep()
{
    if (m_signIn)
        endSignIn({});
    if (m_rotation)
        endRotation();
}

void ConnectionsPage::finish(const ConnectionId &id, const Result<void> &outcome,
                             const QString &done)
{
    finishBy(id, [outcome, done](ConnectionCard &shown) {
        if (outcome)
            shown.showDone(done);
        else
            shown.showError(outcome.error());
    });
}

void ConnectionsPage::finishWith(const ConnectionId &id, StateKind kind, const QString &text)
{
    finishBy(id, [kind, text](ConnectionCard &shown) { shown.showDone(text, kind); });
}

void ConnectionsPage::finishBy(const ConnectionId &id, std::function<void(ConnectionCard &)> say)
{
    m_ended.insert(id, std::move(say));
    reload();
}

void ConnectionsPage::reopen(const ConnectionId &id, const Error &error)
{
    if (ConnectionCard *shown = card(id))
        shown->reopen(error);
}

// With the browser where somebody did so before, else by the field in its card.
void ConnectionsPage::askToSignIn(const SignInAgainRequest &request)
{
    const ConnectionId &id = request.connection;
    const auto view = std::ranges::find(
        m_connections, id, [](const ConnectionView &each) { return each.connection.id; });
    if (view == m_connections.end() || m_wizard ||
        !isAllowed(session().actor(), Permission::ManageConnections) ||
        (m_rotation && m_rotation->connection() == id))
        return;
    if (m_signIn && m_signIn->request() == request)
        return;
    leaveStep();
    const bool isAddressThere = view->connection.state != ConnectionState::SignInNeeded;
    if (view->connection.service == "zapier"_L1 && isAddressThere) {
        rotate(*view);
        return;
    }
    if (!view->access) {
        card(id)->askForSecret();
        m_list->ensureWidgetVisible(card(id));
        if (request.reason == SignInFor::Log)
            m_message->showMessage(StateKind::Info,
                                   tr("The key has to be allowed to read the log."),
                                   tr("Tick “%1” for it at the service. A key that was made anew "
                                      "goes into the field below; then fetch the events again.")
                                       .arg(u"account-info.security.read"_s));
        return;
    }
    m_signIn = new SignInAgain(context(), *view, request.reason);
    showStep(m_signIn);
    connect(m_signIn, &SignInAgain::cancelled, this, [this] { endSignIn({}); });
    connect(m_signIn, &SignInAgain::kept, this, &ConnectionsPage::signedIn);
}

void ConnectionsPage::askForWayBack(const QString &hook)
{
    const auto isMeant = [&hook](const ConnectionView &view) {
        return view.connection.service == "zapier"_L1 && view.connection.name == hook;
    };
    const auto hasNone = [](const ConnectionView &view) {
        return view.connection.service == "zapier"_L1 && view.wayBack.isEmpty();
    };
    auto view = std::ranges::find_if(m_connections, isMeant);
    if (view == m_connections.end())
        view = std::ranges::find_if(m_connections, hasNone);
    if (view == m_connections.end() || m_wizard ||
        !isAllowed(session().actor(), Permission::ManageConnections))
        return;
    leaveStep();
    ConnectionCard *shown = card(view->connection.id);
    shown->askForWayBack();
    m_list->ensureWidgetVisible(shown);
}

void ConnectionsPage::rotate(const ConnectionView &view)
{
    m_rotation = new HookRotation(context(), view);
    showStep(m_rotation);
    m_rotation->setFocus();
    connect(m_rotation, &HookRotation::cancelled, this, &ConnectionsPage::endRotation);
    connect(m_rotation, &HookRotation::changed, this, [this, id = view.connection.id] {
        endRotation();
        finish(
            id, {},
            tr("The new address is in use, and the old one is forgotten here. Switch the old Zap "
               "off in Zapier. Where a second person has to agree to a new place, routes wait "
               "for that."));
    });
}

// Whoever came from another page goes back to it.
void ConnectionsPage::signedIn()
{
    const SignInAgainRequest request = m_signIn->request();
    const QString id = request.connection.value();
    endSignIn(tr("Signed in."));
    if (request.reason == SignInFor::Log)
        goTo(u"audit"_s, u"fetch:"_s + id);
    else if (request.reason != SignInFor::Contacts)
        goTo(u"security"_s, u"check:"_s + id);
}

void ConnectionsPage::endSignIn(const QString &done)
{
    const ConnectionId id = m_signIn->request().connection;
    closeStep(std::exchange(m_signIn, nullptr));
    if (done.isEmpty())
        reload();
    else
        finishWith(id, StateKind::Success, done);
}

void ConnectionsPage::askToRemove(const ConnectionView &view)
{
    auto *question = new RemoveQuestion(view, this);
    connect(question, &RemoveQuestion::confirmed, this,
            [this, view](bool endsSignIn) { remove(view, endsSignIn); });
    question->open();
}

} // namespace warden
