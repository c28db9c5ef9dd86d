#include "ui/welcome/unlock_page.h"

#include "ui/page/preferences.h"
#include "ui/text/sign_in_error_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/centered_step.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/passphrase_form.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

UnlockPage::UnlockPage(const WorkspaceHost &host, Background &background,
                       const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_host(host), m_background(background), m_preferences(preferences),
      m_message(new InlineMessage(u"unlockMessage"_s)),
      m_progress(new ProgressPanel(u"unlockProgress"_s))
{
    setNames(this, u"unlockPage"_s, tr("Unlock"));
    auto *step = new CenteredStep(
        {}, tr("The workspace is locked"),
        tr("Your contacts are encrypted in %1.").arg(QDir::toNativeSeparators(host.folder)));
    m_passphrasePart = makePassphrasePart();
    m_recoveryPart = makeRecoveryPart();
    step->body()->addWidget(m_message);
    step->body()->addWidget(m_passphrasePart);
    step->body()->addWidget(m_recoveryPart);
    step->body()->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(step);
    connect(m_message, &InlineMessage::actionPressed, this, [this] {
        if (m_status.problem)
            Q_EMIT lookAgainPressed();
        else
            unlockWithKeychain();
    });
    // What was wrong is said no more once somebody types, but how long to wait is.
    for (const auto *each : findChildren<QLineEdit *>()) {
        connect(each, &QLineEdit::textEdited, this, [this] {
            if (!m_second.isActive())
                m_message->clear();
        });
    }
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_secondsLeft;
        showWait();
    });
    showPart(m_passphrasePart);
}

QWidget *UnlockPage::makePassphrasePart()
{
    auto *part = new FormSection;
    m_operator = new QComboBox;
    setNames(m_operator, u"unlockOperator"_s);
    m_operator->setPlaceholderText(tr("Choose your name"));
    m_operatorField = part->addField(tr("Who are you?"), m_operator);
    m_passphrase = new SecretField(u"passphrase"_s, tr("Passphrase"));
    part->addField(tr("Passphrase"), m_passphrase);
    m_unlock = makeButton(u"unlock"_s, tr("Unlock"), ButtonKind::Primary, u"unlock"_s);
    m_unlock->setEnabled(false);
    m_keychain =
        makeButton(u"unlockWithKeychain"_s, tr("Use the keychain"), ButtonKind::Plain, u"key"_s);
    m_forgotten = makeButton(u"useRecoveryCode"_s, tr("Use the recovery code"), ButtonKind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_keychain);
    buttons->addStretch();
    buttons->addWidget(m_forgotten);
    part->addLayout(buttons);
    connect(m_passphrase, &SecretField::changed, this, &UnlockPage::updateButtons);
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        // Another person doesn't wait for this one's wrong passphrases.
        m_secondsLeft = 0;
        showWait();
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlockWithPassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::unlockWithKeychain);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { showPart(m_recoveryPart); });
    return part;
}

QWidget *UnlockPage::makeRecoveryPart()
{
    auto *part = new FormSection;
    m_code =
        new SecretField(u"recoveryCodeInput"_s, tr("Recovery code"), SecretField::Typed::Shown);
    m_code->edit()->setFont(textFont(TextStyle::Mono));
    part->addField(tr("Recovery code"), m_code,
                   tr("As printed; blanks, dashes and capitals don't matter."));
    m_newPassphrase = new PassphraseForm;
    part->addWidget(makeMutedLabel(tr("Choose a new passphrase for the next time:")));
    part->addWidget(m_newPassphrase);
    m_recover = makeButton(u"recover"_s, tr("Open with the recovery code"), ButtonKind::Primary);
    m_back = makeButton(u"backToPassphrase"_s, tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_recover);
    part->addLayout(buttons);
    connect(m_code, &SecretField::changed, this, &UnlockPage::updateButtons);
    connect(m_newPassphrase, &PassphraseForm::changed, this, &UnlockPage::updateButtons);
    updateButtons();
    leaveByEscape(*part, *m_back);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::unlockWithRecoveryCode);
    connect(m_back, &QPushButton::clicked, this, [this] {
        wipe();
        showPart(m_passphrasePart);
    });
    return part;
}

void UnlockPage::updateButtons()
{
    const bool isSomebody = m_operator->count() < 2 || m_operator->currentIndex() >= 0;
    m_unlock->setEnabled(isSomebody && !m_passphrase->isEmpty() && m_secondsLeft == 0);
    if (m_recover) // the other part is made second
        m_recover->setEnabled(!m_code->isEmpty() && m_newPassphrase->isComplete());
}

void UnlockPage::wipe()
{
    m_passphrase->clear();
    m_code->clear();
    m_newPassphrase->clear();
}

// Whoever was there last, for each may have failed sign-ins counted in one's own name.
void UnlockPage::showOperators()
{
    const QString before = chosenOperator();
    const QStringList &names = m_status.operators;
    m_operator->clear();
    m_operator->addItems(names);
    const QString last = before.isEmpty() ? m_preferences.lastOperator() : before;
    m_operator->setCurrentIndex(names.size() == 1 ? 0 : static_cast<int>(names.indexOf(last)));
    m_operatorField->setVisible(names.size() > 1);
}

QString UnlockPage::chosenOperator() const
{
    return m_operator->count() > 1 ? m_operator->currentText() : QString();
}

void UnlockPage::showPart(QWidget *part)
{
    m_message->clear();
    m_passphrasePart->setVisible(part == m_passphrasePart);
    m_recoveryPart->setVisible(part == m_recoveryPart);
    (part == m_recoveryPart ? m_code : m_passphrase)->setFocus();
}

void UnlockPage::begin(const WorkspaceStatus &status)
{
    m_status = status;
    wipe();
    showOperators();
    m_keychain->setVisible(status.canUseKeychain || m_host.openAgain);
    if (m_host.openAgain)
        m_keychain->setText(tr("Open the demo again"));
    showPart(m_passphrasePart);
    setBusy(false);
    if (status.problem) {
        m_message->showError(*status.problem);
        m_message->setAction(tr("Try again"));
        m_passphrasePart->hide();
        return;
    }
    if (m_host.openAgain || status.canUseKeychain)
        m_keychain->setFocus();
}

std::unique_ptr<Session> UnlockPage::takeSession()
{
    return std::move(m_session);
}

void UnlockPage::unlockWithKeychain()
{
    if (m_host.openAgain) {
        run(tr("Opening the demo"), m_host.openAgain);
        return;
    }
    run(tr("Asking the keychain"), [folder = m_host.folder, environment = m_host.environment] {
        return Session::unlockWithKeychain(folder, environment);
    });
}

void UnlockPage::unlockWithPassphrase()
{
    auto passphrase = std::make_shared<Secret>(m_passphrase->value());
    const QString name = chosenOperator();
    run(tr("Opening the workspace"),
        [folder = m_host.folder, environment = m_host.environment, name, passphrase] {
            return Session::unlockWithPassphrase(folder, name, *passphrase, environment);
        });
}

void UnlockPage::unlockWithRecoveryCode()
{
    // They stay in their fields: a wrong letter has to be looked for.
    auto code = std::make_shared<Secret>(m_code->value());
    auto passphrase = std::make_shared<Secret>(m_newPassphrase->value());
    run(tr("Opening the workspace"),
        [folder = m_host.folder, environment = m_host.environment, code, passphrase] {
            return Session::unlockWithRecoveryCode(folder, *code, *passphrase, environment);
        });
}

void UnlockPage::run(const QString &title, std::function<Result<std::unique_ptr<Session>>()> open)
{
    m_message->clear();
    setBusy(true);
    auto ticket = Ticket::create();
    m_progress->follow(ticket, title, Stoppable::No);
    m_background.work(ticket, [open = std::move(open)](Progress &) { return open(); })
        .then(this,
              [this](Result<std::unique_ptr<Session>> session) { opened(std::move(session)); });
}

void UnlockPage::opened(Result<std::unique_ptr<Session>> session)
{
    m_progress->finish();
    setBusy(false);
    if (session) {
        wipe();
        m_session = std::move(*session);
        Q_EMIT unlocked();
        return;
    }
    showProblem(session.error());
}

void UnlockPage::showProblem(const Error &error)
{
    m_message->showError(error);
    if (error.reason == ErrorReason::KeychainLocked || error.reason == ErrorReason::KeychainSilent)
        m_message->setAction(tr("Try again"));
    if (const std::optional<int> wait = secondsToWait(error)) {
        m_secondsLeft = *wait;
        showWait(); // and what was typed stays
    } else if (error.reason == ErrorReason::WrongPassphrase) {
        m_passphrase->clear();
    }
    QWidget *next = m_recoveryPart->isVisible() ? m_code : m_passphrase;
    next->setFocus();
}

// Counts down to the next try.
void UnlockPage::showWait()
{
    if (m_secondsLeft > 0) {
        m_message->showError(tooManyWrong(m_secondsLeft));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_message->clear();
    }
    updateButtons();
}

void UnlockPage::setBusy(bool isBusy)
{
    m_passphrasePart->setEnabled(!isBusy);
    m_recoveryPart->setEnabled(!isBusy);
}

} // namespace warden
