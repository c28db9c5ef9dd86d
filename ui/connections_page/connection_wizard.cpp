#include "ui/connections_page/connection_wizard.h"

#include "ui/connections_page/connected_step.h"
#include "ui/connections_page/connection_form.h"
#include "ui/connections_page/found_view.h"
#include "ui/connections_page/service_choice.h"
#include "ui/connections_page/sign_in_step.h"
#include "ui/text/cloud_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/scroll_column.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ConnectionWizard::ConnectionWizard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_steps(new QStackedWidget)
{
    setNames(this, u"connectionWizard"_s, tr("Connect an account"));
    m_steps->addWidget(makeServiceStep());
    m_steps->addWidget(makeDetailsStep());
    m_steps->addWidget(makeSignInStep());
    m_steps->addWidget(makeFoundStep());
    m_steps->addWidget(makeDoneStep());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    answerByEnter(*this);
}

ConnectionWizard::~ConnectionWizard()
{
    if (m_ticket)
        m_ticket->stop();
}

void ConnectionWizard::begin(const std::optional<QString> &file)
{
    if (!file)
        return showStep(Step::Service);
    chooseService(u"file"_s);
    m_form->takePath(*file);
}

bool ConnectionWizard::isUnderWay() const
{
    const int step = m_steps->currentIndex();
    return step != static_cast<int>(Step::Service) && step != static_cast<int>(Step::Done);
}

void ConnectionWizard::sayUnderWay()
{
    const QString text = tr("This account isn't connected yet.");
    const QString whatToDo = tr("Connect it or cancel it, and then the next one.");
    if (m_steps->currentIndex() == static_cast<int>(Step::SignIn))
        m_signIn->say(text, whatToDo);
    else if (m_steps->currentIndex() == static_cast<int>(Step::Found))
        m_addMessage->showMessage(StateKind::Info, text, whatToDo);
    else
        m_tryMessage->showMessage(StateKind::Info, text, whatToDo);
}

ScrollColumn *ConnectionWizard::makeStep(const QString &title, const QString &sentence,
                                         PageHeader **header)
{
    auto *step = new ScrollColumn(wizardWidth);
    auto *made = new PageHeader(title, sentence);
    QPushButton *cancel = made->addButton(u"cancelWizard"_s, tr("Cancel"), ButtonKind::Plain);
    connect(cancel, &QPushButton::clicked, this, &ConnectionWizard::finished);
    step->column()->addWidget(made);
    if (header)
        *header = made;
    return step;
}

void ConnectionWizard::showStep(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Service)
        m_steps->currentWidget()->findChild<QWidget *>(u"chooseCarddav"_s)->setFocus();
}

QWidget *ConnectionWizard::makeServiceStep()
{
    ScrollColumn *step =
        makeStep(tr("Connect an account"), tr("What would you like to connect?"), nullptr);
    auto *choice = new ServiceChoice;
    step->column()->addWidget(choice);
    leaveByEscape(*step, *step->findChild<QPushButton *>(u"cancelWizard"_s));
    connect(choice, &ServiceChoice::chosen, this, &ConnectionWizard::chooseService);
    step->column()->addStretch();
    return step;
}

QWidget *ConnectionWizard::makeDetailsStep()
{
    ScrollColumn *step = makeStep({}, {}, &m_detailsHeader);
    auto *card = new Card;
    m_formPlace = card->body();
    m_tryMessage = new InlineMessage(u"tryMessage"_s);
    m_tryProgress = new ProgressPanel(u"tryProgress"_s);
    m_try = makeButton(u"tryConnection"_s, tr("Try it"), ButtonKind::Primary);
    QPushButton *back = makeButton(u"backToServices"_s, tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_try);
    step->column()->addWidget(card);
    step->column()->addWidget(m_tryMessage);
    step->column()->addWidget(m_tryProgress);
    step->column()->addLayout(buttons);
    step->column()->addStretch();
    connect(m_try, &QPushButton::clicked, this, &ConnectionWizard::tryIt);
    leaveByEscape(*step, *back);
    connect(back, &QPushButton::clicked, this, [this] {
        leaveTry();
        showStep(Step::Service);
    });
    connect(m_tryMessage, &InlineMessage::actionPressed, this, &ConnectionWizard::allowOtherHost);
    return step;
}

QWidget *ConnectionWizard::makeSignInStep()
{
    ScrollColumn *step = makeStep({}, {}, &m_signInHeader);
    m_signIn = new SignInStep(m_context, SignInStep::Settings::CanBeChanged);
    step->column()->addWidget(m_signIn);
    step->column()->addStretch();
    connect(m_signIn, &SignInStep::backPressed, this, [this] { showStep(Step::Details); });
    connect(m_signIn, &SignInStep::changeClientPressed, this, [this] { showStep(Step::Details); });
    connect(m_signIn, &SignInStep::signedIn, this, [this] {
        m_isSignedIn = true;
        m_addMessage->clear();
        m_found->showAccount(m_signIn->found());
        showTryText(tryText(m_draft, m_signIn->found().books));
        m_add->setEnabled(!m_signIn->found().books.empty());
        showStep(Step::Found);
        m_add->setFocus();
    });
    return step;
}

QWidget *ConnectionWizard::makeFoundStep()
{
    ScrollColumn *step = makeStep({}, {}, &m_foundHeader);
    m_found = new FoundView;
    m_addMessage = new InlineMessage(u"addMessage"_s);
    m_addProgress = new ProgressPanel(u"addProgress"_s);
    m_add = makeButton(u"addNow"_s, tr("Add the connection"), ButtonKind::Primary);
    QPushButton *back = makeButton(u"backToDetails"_s, tr("Back"));
    m_waysOut = {step->findChild<QPushButton *>(u"cancelWizard"_s), back};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_add);
    step->column()->addWidget(m_found);
    step->column()->addWidget(m_addMessage);
    step->column()->addWidget(m_addProgress);
    step->column()->addLayout(buttons);
    step->column()->addStretch();
    leaveByEscape(*step, *back);
    connect(m_add, &QPushButton::clicked, this, &ConnectionWizard::add);
    connect(back, &QPushButton::clicked, this,
            [this] { showStep(m_isSignedIn ? Step::SignIn : Step::Details); });
    return step;
}

QWidget *ConnectionWizard::makeDoneStep()
{
    auto *step = new ScrollColumn(wizardWidth);
    m_connected = new ConnectedStep(m_context);
    step->column()->addWidget(m_connected);
    step->column()->addStretch();
    connect(m_connected, &ConnectedStep::finished, this, &ConnectionWizard::finished);
    connect(m_connected, &ConnectedStep::anotherPressed, this, &ConnectionWizard::anotherPressed);
    connect(m_connected, &ConnectedStep::routePressed, this, &ConnectionWizard::routePressed);
    return step;
}

void ConnectionWizard::chooseService(const QString &service)
{
    leaveTry();
    m_service = service;
    m_allowedHosts.clear();
    m_tryMessage->clear();
    delete m_form;
    m_form = makeConnectionForm(service, m_context.background);
    m_formPlace->addWidget(m_form);
    m_detailsHeader->setTitle(serviceWord(service));
    formChanged();
    connect(m_form, &ConnectionForm::changed, this, &ConnectionWizard::formChanged);
    clearOnceEdited(*m_form, *m_tryMessage);
    showStep(Step::Details);
    m_form->setFocus();
}

void ConnectionWizard::formChanged()
{
    const bool isForBrowser = m_form->isForBrowser();
    m_try->setText(isForBrowser ? tr("Continue") : tr("Try it"));
    m_detailsHeader->setSentence(isForBrowser ? tr("You sign in before anything is saved.")
                                              : tr("It is tried before anything is saved."));
    m_try->setEnabled(!m_ticket && m_form->isComplete());
}

void ConnectionWizard::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    m_try->setEnabled(!isBusy && m_form->isComplete());
}

// Whoever left now wouldn't know whether it was added, and would never see a hook's key.
void ConnectionWizard::setAdding(bool isAdding)
{
    m_add->setEnabled(!isAdding);
    for (QPushButton *each : m_waysOut)
        each->setEnabled(!isAdding);
}

// What is under way is of no use any more, and its secret isn't kept.
void ConnectionWizard::leaveTry()
{
    ++m_attempt;
    m_secret.reset();
    if (!m_ticket)
        return;
    m_ticket->stop();
    m_ticket.reset();
    m_tryProgress->finish();
    setBusy(false);
}

void ConnectionWizard::tryIt()
{
    ConnectionDraft draft = m_form->draft();
    if (draft.url != m_draft.url)
        m_allowedHosts.clear(); // they were allowed for the server before
    m_draft = std::move(draft);
    m_draft.allowedHosts = m_allowedHosts;
    m_tryMessage->clear();
    if (signsInWithBrowser(m_draft))
        return signIn();
    m_ticket = Ticket::create();
    setBusy(true);
    m_tryProgress->follow(m_ticket, tr("Trying it"));
    m_secret = std::make_shared<const Secret>(m_form->secret());
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, draft = m_draft, secret = m_secret](
                  Progress &progress) { return session.tryConnection(draft, *secret, progress); })
        .then(this, [this, attempt = ++m_attempt](Result<std::vector<RemoteBook>> books) {
            if (attempt == m_attempt)
                tried(books);
        });
}

void ConnectionWizard::signIn()
{
    const auto secret = std::make_shared<Secret>(m_form->secret());
    m_signInHeader->setTitle(tr("Sign in at %1").arg(cloudName(m_service)));
    m_signIn->begin([&session = m_context.session, draft = m_draft, secret] {
        return session.startSignIn(draft, secret->clone());
    });
    showStep(Step::SignIn);
}

void ConnectionWizard::keepSignIn()
{
    m_addMessage->clear();
    const auto ticket = Ticket::create();
    setAdding(true);
    m_addProgress->follow(ticket,
                          m_context.background.isWorking()
                              ? tr("It is added once the sync that runs has ended")
                              : tr("Adding it"),
                          Stoppable::No);
    m_context.background
        .work(ticket, [&session = m_context.session, signIn = m_signIn->signIn()](
                          Progress &) { return session.keepSignIn(*signIn); })
        .then(this, [this](Result<ConnectionView> view) {
            m_addProgress->finish();
            setAdding(false);
            if (view)
                showDone(view->connection);
            else
                m_addMessage->showError(view.error());
        });
}

void ConnectionWizard::tried(const Result<std::vector<RemoteBook>> &books)
{
    m_ticket.reset();
    m_tryProgress->finish();
    setBusy(false);
    if (books) {
        showFound(*books);
        return;
    }
    m_tryMessage->showError(books.error());
    const bool asks =
        books.error().reason == ErrorReason::OtherHostRefused && !books.error().subject.isEmpty();
    m_askedHost = asks ? books.error().subject : QString();
    m_tryMessage->setAction(asks ? tr("Allow %1").arg(m_askedHost) : QString());
}

void ConnectionWizard::allowOtherHost()
{
    if (m_askedHost.isEmpty())
        return;
    m_allowedHosts << m_askedHost;
    tryIt();
}

void ConnectionWizard::showFound(const std::vector<RemoteBook> &books)
{
    m_isSignedIn = false;
    m_found->showBooks(books);
    showTryText(tryText(m_draft, books));
    m_add->setEnabled(!books.empty());
    showStep(Step::Found);
    m_add->setFocus();
}

void ConnectionWizard::showTryText(const TryText &text)
{
    m_foundHeader->setTitle(text.title);
    m_foundHeader->setSentence(text.sentence);
}

void ConnectionWizard::add()
{
    if (m_isSignedIn) {
        keepSignIn();
        return;
    }
    m_addMessage->clear();
    m_ticket = Ticket::create();
    setAdding(true);
    m_addProgress->follow(m_ticket, tr("Adding it"));
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, draft = m_draft, secret = m_secret](
                  Progress &progress) { return session.addConnection(draft, *secret, progress); })
        .then(this, [this](Result<Session::AddedConnection> result) { added(std::move(result)); });
}

void ConnectionWizard::added(Result<Session::AddedConnection> result)
{
    m_ticket.reset();
    m_addProgress->finish();
    setAdding(false);
    if (!result) {
        m_addMessage->showError(result.error());
        return;
    }
    showDone(result->view.connection);
    if (m_service == "zapier"_L1)
        m_connected->showKey(std::move(result->signingKey), m_draft.isRawHook);
}

void ConnectionWizard::showDone(const Connection &connection)
{
    m_form->clearSecret();
    m_secret.reset();
    showStep(Step::Done);
    m_connected->showConnection(connection);
}

} // namespace warden
