#include "ui/welcome/unlock_page.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/welcome/centered_step.h"
#include "ui/widgets/buttons.h"
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

UnlockPage::UnlockPage(const WorkspaceHost &host, Background &background, QWidget *parent)
    : QWidget(parent), m_host(host), m_background(background),
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
    connect(m_message, &InlineMessage::actionPressed, this, &UnlockPage::unlockWithKeychain);
    showPart(m_passphrasePart);
}

QWidget *UnlockPage::makePassphrasePart()
{
    auto *part = new FormSection;
    m_operator = new QComboBox;
    setNames(m_operator, u"unlockOperator"_s);
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
    connect(m_passphrase, &SecretField::changed, this,
            [this] { m_unlock->setEnabled(!m_passphrase->isEmpty()); });
    connect(m_passphrase, &SecretField::returnPressed, m_unlock, &QPushButton::click);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlockWithPassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::unlockWithKeychain);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { showPart(m_recoveryPart); });
    return part;
}

QWidget *UnlockPage::makeRecoveryPart()
{
    auto *part = new FormSection;
    m_code = new QLineEdit;
    setNames(m_code, u"recoveryCodeInput"_s);
    m_code->setFont(textFont(TextStyle::Mono));
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    part->addField(tr("Recovery code"), m_code,
                   tr("As printed; blanks, dashes and capitals don't matter."));
    m_newPassphrase = new PassphraseForm;
    part->addWidget(makeMutedLabel(tr("Choose a new passphrase for the next time:")));
    part->addWidget(m_newPassphrase);
    m_recover = makeButton(u"recover"_s, tr("Open with the recovery code"), ButtonKind::Primary);
    m_back = makeButton(u"backToPassphrase"_s, tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_recover);
    buttons->addWidget(m_back);
    buttons->addStretch();
    part->addLayout(buttons);
    const auto update = [this] {
        m_recover->setEnabled(!m_code->text().trimmed().isEmpty() && m_newPassphrase->isComplete());
    };
    update();
    connect(m_code, &QLineEdit::textChanged, this, update);
    connect(m_newPassphrase, &PassphraseForm::changed, this, update);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::unlockWithRecoveryCode);
    connect(m_back, &QPushButton::clicked, this, [this] { showPart(m_passphrasePart); });
    return part;
}

void UnlockPage::showPart(QWidget *part)
{
    m_message->clear();
    m_passphrasePart->setVisible(part == m_passphrasePart);
    m_recoveryPart->setVisible(part == m_recoveryPart);
    if (part == m_recoveryPart) {
        m_code->setFocus();
        return;
    }
    forgetRecovery();
    m_passphrase->setFocus();
}

void UnlockPage::begin(const WorkspaceStatus &status)
{
    m_status = status;
    m_operator->clear();
    m_operator->addItems(status.operators);
    m_operatorField->setVisible(status.operators.size() > 1);
    m_keychain->setVisible(status.canUseKeychain || m_host.openAgain);
    if (m_host.openAgain)
        m_keychain->setText(tr("Open the demo again"));
    showPart(m_passphrasePart);
    setBusy(false);
    if (status.problem) {
        m_message->showError(*status.problem);
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
    auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    const QString name = m_status.operators.size() > 1 ? m_operator->currentText() : QString();
    run(tr("Opening the workspace"),
        [folder = m_host.folder, environment = m_host.environment, name, passphrase] {
            return Session::unlockWithPassphrase(folder, name, *passphrase, environment);
        });
}

void UnlockPage::unlockWithRecoveryCode()
{
    auto code = std::make_shared<Secret>(Secret::fromText(m_code->text()));
    auto passphrase = std::make_shared<Secret>(m_newPassphrase->take());
    forgetRecovery();
    run(tr("Opening the workspace"),
        [folder = m_host.folder, environment = m_host.environment, code, passphrase] {
            return Session::unlockWithRecoveryCode(folder, *code, *passphrase, environment);
        });
}

// clear() would leave the code to "Undo".
void UnlockPage::forgetRecovery()
{
    m_code->setText({});
    (void)m_newPassphrase->take();
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
    m_passphrase->setFocus();
}

void UnlockPage::setBusy(bool isBusy)
{
    m_passphrasePart->setEnabled(!isBusy);
    m_recoveryPart->setEnabled(!isBusy);
}

} // namespace warden
