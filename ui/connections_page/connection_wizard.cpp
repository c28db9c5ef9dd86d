#include "ui/connections_page/connection_wizard.h"

#include "ui/connections_page/connection_form.h"
#include "ui/connections_page/signing_key_view.h"
#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/icon_label.h"
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

namespace {

constexpr int wizardWidth = 620;

} // namespace

ConnectionWizard::ConnectionWizard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_steps(new QStackedWidget)
{
    setNames(this, u"connectionWizard"_s, tr("Connect an account"));
    m_steps->addWidget(makeServiceStep());
    m_steps->addWidget(makeDetailsStep());
    m_steps->addWidget(makeFoundStep());
    m_steps->addWidget(makeDoneStep());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
}

ConnectionWizard::~ConnectionWizard()
{
    if (m_ticket)
        m_ticket->stop();
}

void ConnectionWizard::begin()
{
    showStep(Step::Service);
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
    struct Choice
    {
        QString service, objectName, title, sentence;
    };
    const Choice choices[] = {
        {u"carddav"_s, u"chooseCarddav"_s, tr("CardDAV server"),
         tr("Nextcloud, Radicale, Fastmail, iCloud and most mail providers.")},
        {u"file"_s, u"chooseFileService"_s, tr("File or folder"),
         tr("A vCard file, a table from Google or Outlook (.csv), or a folder of .vcf files.")},
        {u"zapier"_s, u"chooseZapier"_s, tr("Zapier hook"),
         tr("Sends a message to your Zap for each contact that changed. It can't be read from.")},
    };
    for (const Choice &choice : choices) {
        auto *card = new ChoiceCard(choice.objectName, serviceIcon(choice.service), choice.title,
                                    choice.sentence);
        connect(card, &ChoiceCard::clicked, this,
                [this, service = choice.service] { chooseService(service); });
        step->column()->addWidget(card);
    }
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
    connect(back, &QPushButton::clicked, this, [this] { showStep(Step::Service); });
    connect(m_tryMessage, &InlineMessage::actionPressed, this, &ConnectionWizard::allowOtherHost);
    return step;
}

QWidget *ConnectionWizard::makeFoundStep()
{
    ScrollColumn *step = makeStep(tr("It works"),
                                  tr("This is what was found. Nothing has been "
                                     "read or changed yet."),
                                  nullptr);
    auto *card = new Card;
    m_bookPlace = card->body();
    m_addMessage = new InlineMessage(u"addMessage"_s);
    m_addProgress = new ProgressPanel(u"addProgress"_s);
    m_add = makeButton(u"addNow"_s, tr("Add the connection"), ButtonKind::Primary);
    QPushButton *back = makeButton(u"backToDetails"_s, tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_add);
    step->column()->addWidget(card);
    step->column()->addWidget(m_addMessage);
    step->column()->addWidget(m_addProgress);
    step->column()->addLayout(buttons);
    step->column()->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ConnectionWizard::add);
    connect(back, &QPushButton::clicked, this, [this] { showStep(Step::Details); });
    return step;
}

QWidget *ConnectionWizard::makeDoneStep()
{
    auto *step = new ScrollColumn(wizardWidth);
    step->column()->addWidget(new PageHeader(tr("Connected"), {}));
    m_doneText = makeLabel({});
    m_key = new SigningKeyView;
    m_send = makeButton(u"sendFirstTestMessage"_s, tr("Send a test message"), ButtonKind::Plain,
                        u"send"_s);
    m_sendMessage = new InlineMessage(u"sendMessage"_s);
    m_finish = makeButton(u"finishWizard"_s, tr("Done"), ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_send);
    buttons->addStretch();
    buttons->addWidget(m_finish);
    step->column()->addWidget(m_doneText);
    step->column()->addWidget(m_key);
    step->column()->addWidget(m_sendMessage);
    step->column()->addLayout(buttons);
    step->column()->addStretch();
    connect(m_send, &QPushButton::clicked, this, &ConnectionWizard::sendTestMessage);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_key->forget();
        Q_EMIT finished();
    });
    return step;
}

void ConnectionWizard::chooseService(const QString &service)
{
    m_service = service;
    m_allowedHosts.clear();
    m_tryMessage->clear();
    delete m_form;
    m_form = makeConnectionForm(service, m_context.background);
    m_formPlace->addWidget(m_form);
    m_detailsHeader->setTitle(serviceWord(service));
    m_detailsHeader->setSentence(tr("It is tried before anything is saved."));
    m_try->setEnabled(m_form->isComplete());
    connect(m_form, &ConnectionForm::changed, this,
            [this] { m_try->setEnabled(!m_ticket && m_form->isComplete()); });
    connect(m_form, &ConnectionForm::submitted, m_try, &QPushButton::click);
    showStep(Step::Details);
    m_form->setFocus();
}

void ConnectionWizard::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    m_try->setEnabled(!isBusy && m_form->isComplete());
    m_add->setEnabled(!isBusy);
}

void ConnectionWizard::tryIt()
{
    m_draft = m_form->draft();
    m_draft.allowedHosts = m_allowedHosts;
    m_tryMessage->clear();
    m_ticket = Ticket::create();
    setBusy(true);
    m_tryProgress->follow(m_ticket, tr("Trying it"));
    auto secret = std::make_shared<Secret>(m_form->secret());
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, draft = m_draft, secret](Progress &progress) {
                  return session.tryConnection(draft, *secret, progress);
              })
        .then(this, [this](Result<std::vector<RemoteBook>> books) { tried(books); });
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
    while (QLayoutItem *item = m_bookPlace->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RemoteBook &book : books) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::medium);
        layout->addWidget(new IconLabel(
            book.capabilities.isMessageReceiver ? u"hook"_s : u"contacts"_s, ColorRole::Link));
        layout->addWidget(makeLabel(book.name, TextStyle::Strong), 1);
        QString use = book.isWritable ? tr("Can be read and written") : tr("Can be read only");
        if (!book.capabilities.canRead)
            use = tr("Receives messages");
        QLabel *words = makeMutedLabel(use);
        words->setWordWrap(false);
        layout->addWidget(words);
        m_bookPlace->addWidget(row);
    }
    if (books.empty())
        m_bookPlace->addWidget(makeLabel(tr("There is no address book in this account.")));
    m_add->setEnabled(!books.empty());
    showStep(Step::Found);
    m_add->setFocus();
}

void ConnectionWizard::add()
{
    m_addMessage->clear();
    m_ticket = Ticket::create();
    setBusy(true);
    m_addProgress->follow(m_ticket, tr("Adding it"));
    auto secret = std::make_shared<Secret>(m_form->secret());
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, draft = m_draft, secret](Progress &progress) {
                  return session.addConnection(draft, *secret, progress);
              })
        .then(this, [this](Result<Session::AddedConnection> result) { added(std::move(result)); });
}

void ConnectionWizard::added(Result<Session::AddedConnection> result)
{
    m_ticket.reset();
    m_addProgress->finish();
    setBusy(false);
    if (!result) {
        m_addMessage->showError(result.error());
        return;
    }
    m_form->clearSecret();
    m_added = result->view.connection.id;
    const bool isHook = m_service == "zapier"_L1;
    m_doneText->setText(tr("“%1” is connected. To let contacts move, add a route on the Sync page.")
                            .arg(result->view.connection.name));
    m_key->setVisible(isHook);
    m_send->setVisible(isHook);
    if (isHook)
        m_key->showKey(std::move(result->signingKey), m_draft.isRawHook);
    showStep(Step::Done);
    m_finish->setFocus();
}

void ConnectionWizard::sendTestMessage()
{
    m_send->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, id = m_added](Progress &progress) {
                  return session.sendTestMessage(id, progress);
              })
        .then(this, [this](Result<void> sent) {
            m_send->setEnabled(true);
            if (sent)
                m_sendMessage->showMessage(
                    StateKind::Success, tr("Zapier accepted the test message."),
                    tr("Look at the Zap's history to see whether it ran: the hook doesn't tell."));
            else
                m_sendMessage->showError(sent.error());
        });
}

} // namespace warden
