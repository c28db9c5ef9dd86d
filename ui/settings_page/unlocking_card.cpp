#include "ui/settings_page/unlocking_card.h"

#include "core/session/session.h"
#include "ui/text/error_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/passphrase_form.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

UnlockingCard::UnlockingCard(const PageContext &context, QWidget *parent)
    : Card(tr("Unlocking"), parent), m_context(context), m_ways(makeMutedLabel({})),
      m_form(new QWidget),
      m_current(new SecretField(u"currentPassphrase"_s, tr("Current passphrase"))),
      m_replacement(new PassphraseForm), m_message(new InlineMessage(u"passphraseMessage"_s)),
      m_begin(makeButton(u"beginPassphrase"_s, {}, ButtonKind::Plain, u"key"_s)),
      m_keychain(makeButton(u"keychain"_s, {})),
      m_save(makeButton(u"changePassphrase"_s, {}, ButtonKind::Primary))
{
    setObjectName(u"unlockingCard"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_begin, m_keychain})
        buttons->addWidget(button, 0, Qt::AlignLeading);
    body()->addWidget(m_ways);
    body()->addLayout(buttons);
    makeForm();
    body()->addWidget(m_form);
    body()->addWidget(m_message);
    connect(m_begin, &QPushButton::clicked, this, &UnlockingCard::beginPassphrase);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockingCard::askAboutKeychain);
    connect(m_message, &InlineMessage::actionPressed, this, &UnlockingCard::changeKeychain);
    const bool isByKeychain = m_context.session.unlockedBy() == UnlockMethod::Keychain;
    showWays({.hasPassphrase = !isByKeychain,
              .hasKeychain = isByKeychain,
              .canUseKeychain = isByKeychain});
    setOpen(false);
}

void UnlockingCard::makeForm()
{
    QPushButton *cancel = makeButton(u"cancelPassphrase"_s, tr("Cancel"));
    auto *current = new FormSection;
    m_currentField = current->addField(tr("Current passphrase"), m_current);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(current);
    column->addWidget(m_replacement);
    column->addLayout(makeAnswerRow(cancel, m_save));
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_message->clear();
        setOpen(false);
        m_begin->setFocus();
    });
    answerByEnter(*m_form);
    leaveByEscape(*m_form, *cancel);
    clearOnceEdited(*m_form, *m_message);
    connect(m_current, &SecretField::changed, this, &UnlockingCard::update);
    connect(m_replacement, &PassphraseForm::changed, this, &UnlockingCard::update);
    connect(m_save, &QPushButton::clicked, this, &UnlockingCard::save);
}

void UnlockingCard::beginPassphrase()
{
    m_message->clear();
    setOpen(true);
}

void UnlockingCard::refresh()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.ownUnlocks(); })
        .then(this, [this](Result<OwnUnlocks> unlocks) {
            setReady(m_keychain, true);
            if (unlocks)
                showWays(*unlocks);
        });
}

void UnlockingCard::showWays(const OwnUnlocks &unlocks)
{
    const auto &[hasPassphrase, hasKeychain, canUseKeychain, isKnownToOther] = unlocks;
    m_hasPassphrase = hasPassphrase;
    m_hasKeychain = hasKeychain;
    m_ways->setText(
        isKnownToOther ? tr("Your passphrase opens the workspace. An owner set it for you and "
                            "knows it, so choose one of your own.")
        : hasKeychain && hasPassphrase
            ? tr("This computer's keychain or your passphrase opens the workspace.")
        : hasKeychain ? tr("This computer's keychain opens the workspace. You have no passphrase "
                           "yet; set one to unlock without the keychain.")
                      : tr("Your passphrase opens the workspace."));
    m_begin->setText(hasPassphrase ? tr("Change the passphrase…") : tr("Set a passphrase…"));
    m_save->setText(hasPassphrase ? tr("Change it") : tr("Set it"));
    m_currentField->setVisible(hasPassphrase);
    m_keychain->setText(hasKeychain ? tr("End unlocking by the keychain…")
                                    : tr("Unlock by the keychain…"));
    withhold(m_keychain, hasKeychain ? whyNotEnd() : whyNotStart(canUseKeychain));
    update();
}

void UnlockingCard::askAboutKeychain()
{
    m_asksToEndIt = m_hasKeychain;
    if (m_asksToEndIt) {
        m_message->showMessage(
            StateKind::Warning, tr("From the next time on you type your passphrase."),
            tr("Whoever sits down at this computer's account can't open the workspace any more."));
        m_message->setAction(tr("End it"));
    } else {
        m_message->showMessage(
            StateKind::Warning,
            tr("From the next time on this computer's keychain opens it for you."),
            tr("Whoever sits down at this computer's account is you then, so nobody else may use "
               "it. The passwords of services move to the keychain: a sync by a timer works "
               "then only while you are signed in to this computer."));
        m_message->setAction(tr("Start it"));
    }
    Q_EMIT opened();
}

QString UnlockingCard::whyNotEnd() const
{
    return m_hasPassphrase ? QString()
                           : tr("Set a passphrase first, else nothing opens the workspace.");
}

QString UnlockingCard::whyNotStart(bool canUseKeychain) const
{
    const QString byRole = whyNot(m_context.session.actor(), Permission::ManageOperators);
    if (!byRole.isEmpty() || canUseKeychain)
        return byRole;
    return sentenceFor({ErrorKind::Locked, ErrorReason::KeychainMissing}).whatHappened;
}

void UnlockingCard::setOpen(bool isOpen)
{
    m_current->clear();
    m_replacement->clear();
    m_form->setVisible(isOpen);
    m_begin->setVisible(!isOpen);
    if (!isOpen)
        return;
    QWidget *first = m_hasPassphrase ? static_cast<QWidget *>(m_current) : m_replacement;
    first->setFocus();
    Q_EMIT opened();
}

void UnlockingCard::update()
{
    m_save->setEnabled((!m_hasPassphrase || !m_current->isEmpty()) && m_replacement->isComplete());
}

void UnlockingCard::run(std::function<Result<void>(Session &)> call, const QString &done)
{
    m_form->setEnabled(false);
    setReady(m_keychain, false);
    m_message->clear();
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 call = std::move(call)](Progress &) { return call(session); })
        .then(this, [this, done](Result<void> outcome) {
            m_form->setEnabled(true);
            if (!outcome) {
                setReady(m_keychain, true);
                m_message->showError(outcome.error());
                return;
            }
            setOpen(false);
            m_message->showMessage(StateKind::Success, done);
            refresh(); // before it nothing else is asked
        });
}

void UnlockingCard::save()
{
    // They stay in their fields until it is done.
    auto current = std::make_shared<Secret>(m_current->value());
    auto replacement = std::make_shared<Secret>(m_replacement->value());
    if (m_hasPassphrase)
        run([current, replacement](
                Session &session) { return session.changePassphrase(*current, *replacement); },
            tr("The passphrase is changed."));
    else
        run([replacement](Session &session) { return session.setPassphrase(*replacement); },
            tr("The passphrase is set."));
}

void UnlockingCard::changeKeychain()
{
    if (m_asksToEndIt)
        run([](Session &session) { return session.endKeychainUnlock(); },
            tr("Only your passphrase opens the workspace for you now."));
    else
        run([](Session &session) { return session.startKeychainUnlock(); },
            tr("This computer's keychain opens the workspace for you now."));
}

} // namespace warden
