#include "ui/welcome/welcome_page.h"

#include "ui/text/error_text.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/centered_step.h"
#include "ui/welcome/import_step.h"
#include "ui/welcome/recovery_code_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/passphrase_form.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tab_order.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WelcomePage::WelcomePage(const WorkspaceHost &host, Background &background, QWidget *parent)
    : QWidget(parent), m_host(host), m_background(background), m_steps(new QStackedWidget)
{
    setNames(this, u"welcomePage"_s, tr("Welcome"));
    m_steps->addWidget(makeWorkspaceStep());
    m_steps->addWidget(makeRecoveryStep());
    m_steps->addWidget(makeBeginStep());
    m_steps->addWidget(makeImportStep());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    beginWith(*this, *m_owner);
    lookForKeychain();
    update();
}

std::unique_ptr<Session> WelcomePage::takeSession()
{
    return std::move(m_session);
}

QWidget *WelcomePage::makeWorkspaceStep()
{
    auto *step = new CenteredStep(
        tr("Step 1 of 3"), tr("Welcome to Contact Warden"),
        tr("Your contacts are kept encrypted on this computer, in a workspace. It takes a minute "
           "to make one."));
    step->setObjectName(u"makeWorkspaceStep"_s);
    m_owner = new QLineEdit;
    setNames(m_owner, u"ownerName"_s);
    m_owner->setMaxLength(100);
    m_byKeychain = new QRadioButton(tr("This computer's keychain"));
    m_byPassphrase = new QRadioButton(tr("A passphrase"));
    setNames(m_byKeychain, u"unlockByKeychain"_s);
    setNames(m_byPassphrase, u"unlockByPassphrase"_s);
    m_keychainText = makeMutedLabel(tr("Looking for it…"), TextStyle::Small);
    m_keychainMessage = new InlineMessage(u"keychainMessage"_s);
    m_passphrase = new PassphraseForm;
    m_message = new InlineMessage(u"welcomeMessage"_s);
    m_progress = new ProgressPanel(u"welcomeProgress"_s);
    m_create = makeButton(u"createWorkspace"_s, tr("Make the workspace"), ButtonKind::Primary);
    m_create->setDefault(true);

    auto *keys = new QWidget;
    auto *keysColumn = new QVBoxLayout(keys);
    keysColumn->setContentsMargins(0, 0, 0, 0);
    keysColumn->setSpacing(space::small);
    keysColumn->addWidget(m_byKeychain);
    keysColumn->addWidget(m_keychainText);
    keysColumn->addWidget(m_byPassphrase);
    m_keychainText->setContentsMargins(indented(26, space::tiny));

    if (m_host.openDemo)
        step->body()->addLayout(makeDemoOffer());
    m_form = new FormSection;
    m_form->addField(tr("Your name"), m_owner,
                     tr("It stands in the audit log beside what you do."));
    m_form->addField(tr("What opens the workspace"), keys);
    m_form->addWidget(m_keychainMessage);
    m_form->addWidget(m_passphrase);
    step->body()->addWidget(m_form);
    step->body()->addWidget(m_message);
    step->body()->addWidget(m_progress);
    step->addButton(m_create);
    m_elsewhere = makeButton(u"fromAnotherComputer"_s,
                             tr("I have a workspace from another computer"), ButtonKind::Quiet);
    step->addButton(m_elsewhere);
    connect(m_elsewhere, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(3);
        if (auto *file = findChild<QWidget *>(u"importFile"_s))
            file->setFocus();
    });
    step->addSmallPrint(tr("It is kept in %1.").arg(QDir::toNativeSeparators(m_host.folder)));

    connect(m_owner, &QLineEdit::textChanged, this, &WelcomePage::update);
    clearOnceEdited(*m_form, *m_message);
    connect(m_byKeychain, &QRadioButton::toggled, this, &WelcomePage::update);
    connect(m_byPassphrase, &QRadioButton::toggled, this, &WelcomePage::update);
    connect(m_passphrase, &PassphraseForm::changed, this, &WelcomePage::update);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::create);
    connect(m_keychainMessage, &InlineMessage::actionPressed, this, &WelcomePage::lookForKeychain);
    return step;
}

// In a window of its own: what is typed here stays.
QLayout *WelcomePage::makeDemoOffer()
{
    m_demo = makeButton(u"tryDemo"_s, tr("Try it with made-up data"), ButtonKind::Plain, u"demo"_s);
    connect(m_demo, &QPushButton::clicked, this, [this] { m_host.openDemo(); });
    auto *offer = new QHBoxLayout;
    offer->setSpacing(space::medium);
    offer->addWidget(makeMutedLabel(tr("Only looking? Nothing of it is kept.")), 1);
    offer->addWidget(m_demo);
    return offer;
}

QWidget *WelcomePage::makeRecoveryStep()
{
    auto *step = new CenteredStep(
        tr("Step 2 of 3"), tr("Keep your recovery code"),
        tr("It opens the workspace when the keychain or the passphrase is lost. It is shown only "
           "now, and nobody else has it."));
    m_recovery = new RecoveryCodeView;
    m_continue = makeButton(u"continueWelcome"_s, tr("Continue"), ButtonKind::Primary);
    m_continue->setEnabled(false);
    step->body()->addWidget(m_recovery);
    step->addButton(m_continue);
    connect(m_recovery, &RecoveryCodeView::confirmedChanged, m_continue, &QWidget::setEnabled);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_recovery->forget();
        setCodePending(false);
        m_steps->setCurrentIndex(2);
        if (auto *connectCard = findChild<QWidget *>(u"beginWithConnection"_s))
            connectCard->setFocus();
    });
    return step;
}

QWidget *WelcomePage::makeImportStep()
{
    auto *step = new ImportStep(m_host, m_background);
    connect(step, &ImportStep::cancelled, this, [this] { m_steps->setCurrentIndex(0); });
    connect(step, &ImportStep::imported, this, &WelcomePage::imported);
    return step;
}

QWidget *WelcomePage::makeBeginStep()
{
    auto *step = new CenteredStep(tr("Step 3 of 3"), tr("Your workspace is ready"),
                                  tr("What would you like to begin with?"));
    auto *connectCard = new ChoiceCard(
        u"beginWithConnection"_s, u"connections"_s, tr("Connect an account"),
        tr("Google, Microsoft 365, HubSpot, another address book (CardDAV), a contacts "
           "file, or a Zap."));
    auto *demo = new ChoiceCard(
        u"beginWithDemo"_s, u"demo"_s, tr("Try it with made-up data first"),
        tr("A second window opens with made-up contacts on made-up services. It is deleted when "
           "you close it; your workspace stays as it is."));
    auto *later = makeButton(u"beginLater"_s, tr("Look around first"), ButtonKind::Quiet);
    step->body()->addWidget(connectCard);
    step->body()->addWidget(demo);
    step->addButton(later);
    connect(connectCard, &ChoiceCard::clicked, this,
            [this] { Q_EMIT finished(u"connections"_s, u"add"_s); });
    connect(demo, &ChoiceCard::clicked, this, [this] {
        m_host.openDemo();
        Q_EMIT finished(u"overview"_s, {});
    });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT finished(u"overview"_s, {}); });
    demo->setVisible(bool(m_host.openDemo));
    return step;
}

void WelcomePage::lookForKeychain()
{
    m_keychainMessage->clear();
    m_background
        .read([problem = m_host.keychainProblem](Progress &) -> Result<std::optional<Error>> {
            if (!problem)
                return std::optional<Error>(
                    Error{ErrorKind::Locked, ErrorReason::KeychainMissing, {}, {}});
            return problem();
        })
        .then(this, [this](Result<std::optional<Error>> answer) {
            takeKeychain(answer ? *answer : std::optional<Error>(answer.error()));
        });
}

void WelcomePage::takeKeychain(std::optional<Error> problem)
{
    m_isKeychainUsable = !problem;
    m_keychainText->setVisible(!problem);
    if (!problem) {
        m_keychainText->setText(
            tr("Found: %1. The workspace opens when you are signed in to this computer.")
                .arg(m_host.keychainName));
        if (!m_byPassphrase->isChecked())
            m_byKeychain->setChecked(true);
    } else if (m_host.isPortable) {
        m_keychainText->clear(); // the message below says it
        m_keychainMessage->showMessage(
            StateKind::Info, tr("A portable workspace is opened by its passphrase alone."),
            tr("It leaves nothing on this computer, also not in its keychain."));
        m_byPassphrase->setChecked(true);
    } else {
        const ErrorText text = sentenceFor(*problem);
        m_keychainText->clear(); // likewise
        const bool mayComeBack = problem->reason != ErrorReason::KeychainMissing;
        m_keychainMessage->showMessage(
            StateKind::Warning,
            mayComeBack ? text.whatHappened : tr("There is no keychain on this computer."),
            mayComeBack
                ? text.whatToDo + u' ' + tr("Or use a passphrase.")
                : tr("Please choose a passphrase. Contacts, log and passwords are only kept "
                     "encrypted."));
        m_keychainMessage->setAction(mayComeBack ? tr("Look again") : QString());
        m_byPassphrase->setChecked(true);
    }
    update();
}

void WelcomePage::update()
{
    m_byKeychain->setEnabled(m_isKeychainUsable.value_or(false));
    const bool isByPassphrase = m_byPassphrase->isChecked();
    m_passphrase->setVisible(isByPassphrase);
    const bool hasKey = isByPassphrase ? m_passphrase->isComplete() : m_byKeychain->isChecked();
    m_create->setEnabled(hasKey && !m_owner->text().trimmed().isEmpty());
}

void WelcomePage::create()
{
    WorkspaceSetup setup;
    setup.folder = m_host.folder;
    setup.ownerName = m_owner->text().trimmed();
    setup.unlock = m_byPassphrase->isChecked() ? UnlockMethod::Passphrase : UnlockMethod::Keychain;
    // A copyable holder: a Secret can only be moved, and a task is shared. It stays in its fields
    // until it is done.
    auto passphrase =
        std::make_shared<Secret>(m_byPassphrase->isChecked() ? m_passphrase->value() : Secret());
    m_message->clear();
    setBusy(true);
    auto ticket = Ticket::create();
    m_progress->follow(ticket, tr("Making the keys"), Stoppable::No);
    m_background
        .work(ticket, [setup, passphrase, environment = m_host.environment](
                          Progress &) { return Session::create(setup, *passphrase, environment); })
        .then(this, [this](Result<Session::Created> result) { created(std::move(result)); });
}

// All of it: else the keyboard would go on to whatever is left.
void WelcomePage::setBusy(bool isBusy)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_form, m_create, m_elsewhere, m_demo}) {
        if (each)
            each->setEnabled(!isBusy);
    }
    if (!isBusy)
        update();
}

void WelcomePage::setCodePending(bool isPending)
{
    m_isCodePending = isPending;
    Q_EMIT codePendingChanged(isPending);
}

void WelcomePage::created(Result<Session::Created> result)
{
    m_progress->finish();
    setBusy(false);
    if (!result) {
        m_message->showError(result.error());
        m_owner->setFocus();
        return;
    }
    m_passphrase->clear();
    m_session = std::move(result->session);
    setCodePending(true);
    m_recovery->showCode(std::move(result->recoveryCode));
    m_steps->setCurrentIndex(1);
    if (auto *kept = findChild<QWidget *>(u"recoveryCodeKept"_s))
        kept->setFocus();
}

} // namespace warden
