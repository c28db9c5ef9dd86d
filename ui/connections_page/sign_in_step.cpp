#include "ui/connections_page/sign_in_step.h"

#include "ui/connections_page/scope_list.h"
#include "ui/text/cloud_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/secret_field.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int linkStaysMs = 5 * 60'000;

} // namespace

SignInStep::SignInStep(const PageContext &context, Settings settings, QWidget *parent)
    : QWidget(parent), m_context(context), m_settings(settings),
      m_asked(makeLabel({}, TextStyle::Strong)), m_scopes(new ScopeList),
      m_message(new InlineMessage(u"signInMessage"_s)), m_waiting(new QWidget),
      m_progress(new ProgressPanel(u"signInProgress"_s)),
      m_cancel(makeButton(u"cancelSignIn"_s, tr("Cancel the sign-in"))),
      m_fold(new Fold(u"pasteFold"_s, tr("The browser shows an error page?"))),
      m_address(new SecretField(u"pastedAddress"_s, tr("Address of the error page"))),
      m_pasteMessage(new InlineMessage(u"pasteMessage"_s)),
      m_back(makeButton(u"backFromSignIn"_s, tr("Back"))),
      m_open(makeButton(u"openBrowser"_s, tr("Open the browser"), ButtonKind::Primary, u"globe"_s))
{
    setNames(this, u"signInStep"_s, tr("Sign in with the browser"));
    makeWaiting();
    auto *card = new Card;
    card->body()->addWidget(m_asked);
    card->body()->addWidget(m_scopes);
    card->body()->addWidget(
        makeMutedLabel(tr("You sign in on the service's own page: your password doesn't come "
                          "here. Nothing is read or changed yet.")));
    card->body()->addWidget(m_waiting);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(card);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &SignInStep::open);
    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT backPressed();
    });
    leaveByEscape(*this, {m_back, m_cancel});
    connect(m_message, &InlineMessage::actionPressed, this, &SignInStep::mend);
    setState(State::Preparing);
}

SignInStep::~SignInStep()
{
    stop();
}

void SignInStep::makeWaiting()
{
    QPushButton *copy =
        makeButton(u"copyLink"_s, tr("Copy the link"), ButtonKind::Plain, u"copy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(copy);
    row->addWidget(m_cancel);
    row->addStretch();
    QPushButton *use = makeButton(u"useAddress"_s, tr("Use this address"));
    use->setEnabled(false);
    auto *form = new FormSection;
    form->addField(tr("Its address"), m_address,
                   tr("Copy the whole address of the page that couldn't be reached, from the "
                      "browser's address bar. Give it to nobody else."));
    form->addWidget(m_pasteMessage);
    auto *useRow = new QHBoxLayout;
    useRow->addWidget(use);
    useRow->addStretch();
    form->addLayout(useRow);
    m_fold->body()->addWidget(form);
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_progress);
    column->addLayout(row);
    column->addWidget(m_fold);
    connect(copy, &QPushButton::clicked, this, &SignInStep::copyLink);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_ticket)
            m_ticket->stop();
    });
    connect(m_address, &SecretField::changed, this,
            [this, use] { use->setEnabled(!m_address->isEmpty()); });
    connect(m_address, &SecretField::returnPressed, use, &QPushButton::click);
    connect(use, &QPushButton::clicked, this, &SignInStep::paste);
}

void SignInStep::setState(State state)
{
    const bool isWaiting = state == State::Waiting;
    m_waiting->setVisible(isWaiting);
    m_cancel->setEnabled(isWaiting);
    m_open->setVisible(!isWaiting);
    m_open->setEnabled(state == State::Ready);
    m_back->setVisible(!isWaiting);
    if (!isWaiting) {
        m_progress->finish();
        m_address->clear();
        m_pasteMessage->clear();
        m_fold->setOpen(false);
    }
    if (state == State::Ready && isVisible())
        m_open->setFocus();
}

void SignInStep::begin(Start start)
{
    stop();
    m_start = std::move(start);
    m_message->clear();
    m_asked->clear();
    m_scopes->setScopes({});
    prepare([this] { setState(State::Ready); });
}

void SignInStep::stop()
{
    ++m_try;
    if (m_ticket)
        m_ticket->stop();
    m_ticket.reset();
    m_signIn.reset();
}

void SignInStep::prepare(std::function<void()> then)
{
    setState(State::Preparing);
    m_signIn.reset();
    // It changes nothing, and so needn't wait for a sync that runs.
    m_context.background.read([start = m_start](Progress &) { return start(); })
        .then(this, [this, attempt = ++m_try,
                     then = std::move(then)](Result<std::unique_ptr<CloudSignIn>> made) {
            if (attempt != m_try)
                return;
            if (!made) {
                setState(State::Ready);
                showError(made.error());
                return;
            }
            m_signIn = std::move(*made);
            m_isUsed = false;
            const SignInTerms &terms = m_signIn->terms();
            m_asked->setText(tr("%1 will ask you to allow:").arg(terms.service));
            m_scopes->setScopes(terms.scopes);
            Q_EMIT termsKnown(terms);
            then();
        });
}

void SignInStep::open()
{
    m_message->clear();
    if (m_signIn && !m_isUsed)
        run();
    else
        prepare([this] { run(); });
}

void SignInStep::run()
{
    m_isUsed = true;
    m_ticket = Ticket::create();
    setState(State::Waiting);
    m_progress->follow(m_ticket, tr("Waiting for you in the browser"), Stoppable::No);
    m_cancel->setFocus();
    // The worker hands the address to the window's thread, where this may be gone by then.
    const auto self = std::make_shared<const QPointer<SignInStep>>(this);
    const CloudSignIn::OpenBrowser openBrowser = [self](const QUrl &address) -> Result<void> {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, address] {
                if (*self)
                    (*self)->openAddress(address);
            },
            Qt::QueuedConnection);
        return {};
    };
    m_context.background
        .beside(m_ticket, [signIn = m_signIn, openBrowser](
                              Progress &progress) { return signIn->run(openBrowser, progress); })
        .then(this, [this, attempt = m_try](Result<CloudSignIn::Found> found) {
            if (attempt == m_try)
                ended(found);
        });
}

void SignInStep::openAddress(const QUrl &address)
{
    // A browser for another sign-in than the one that is waited for would only confuse.
    if (!m_ticket || !m_signIn || m_signIn->address() != address)
        return;
    if (!m_context.openBrowser(address))
        m_message->showMessage(StateKind::Warning, tr("No browser could be opened."),
                               tr("Copy the link and open it in a browser of this computer."));
}

void SignInStep::ended(const Result<CloudSignIn::Found> &found)
{
    m_ticket.reset();
    m_message->clear();
    setState(State::Ready);
    if (found) {
        m_found = *found;
        Q_EMIT signedIn();
        return;
    }
    showError(found.error());
}

void SignInStep::showError(const Error &error)
{
    m_reason = error.reason;
    m_message->showError(error);
    const SignInMend way = signInMend(error.reason);
    const bool isAddress = error.reason == ErrorReason::AddressUnusable ||
                           error.reason == ErrorReason::PlainHttpRefused;
    if (error.kind == ErrorKind::Cancelled || (isAddress && m_settings == Settings::Fixed))
        return;
    // The button in the message is the only one then.
    m_message->setAction(mendWord(way));
    m_open->setVisible(way == SignInMend::CopyRedirect);
    if (auto *button = m_message->findChild<QPushButton *>(u"signInMessageAction"_s);
        button && isVisible())
        button->setFocus();
}

void SignInStep::showSaving()
{
    m_message->showMessage(StateKind::Info, m_context.background.isWorking()
                                                ? tr("Signed in. It is saved once the sync that "
                                                     "runs has ended.")
                                                : tr("Signed in. Saving it."));
}

void SignInStep::say(const QString &text, const QString &whatToDo)
{
    m_message->showMessage(StateKind::Info, text, whatToDo);
}

void SignInStep::mend()
{
    switch (signInMend(m_reason)) {
    case SignInMend::TryAgain:
    case SignInMend::OtherAccount:
        open();
        return;
    case SignInMend::ChangeClient:
        stop();
        Q_EMIT changeClientPressed();
        return;
    case SignInMend::CopyRedirect:
        if (m_signIn)
            QGuiApplication::clipboard()->setText(m_signIn->terms().redirectAddress);
        return;
    }
    Q_UNREACHABLE();
}

// Whoever has the link could sign in somebody else: it doesn't stay in the clipboard.
void SignInStep::copyLink()
{
    if (m_signIn && !m_signIn->address().isEmpty())
        SecretClipboard::of(*this).copy(
            Secret::fromText(m_signIn->address().toString(QUrl::FullyEncoded)), linkStaysMs);
}

void SignInStep::paste()
{
    if (!m_signIn)
        return;
    m_pasteMessage->clear();
    const Secret address = m_address->take();
    if (const Result<void> taken = m_signIn->paste(QString::fromUtf8(address.view())); !taken)
        m_pasteMessage->showMessage(
            StateKind::Danger, tr("That address doesn't belong to this sign-in."),
            tr("Copy the whole address from the page that opened last. The sign-in still waits."));
}

} // namespace warden
