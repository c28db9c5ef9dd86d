#include "ui/connections_page/hook_rotation.h"

#include "core/session/session_hooks.h"
#include "ui/connections_page/connection_wizard.h"
#include "ui/connections_page/guide.h"
#include "ui/page/open_address.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/secret_field.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QUrl zaps(u"https://zapier.com/app/zaps"_s);

} // namespace

HookRotation::HookRotation(const PageContext &context, const ConnectionView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_connection(view.connection.id),
      m_address(new SecretField(u"newHookAddress"_s, tr("New hook address"))),
      m_message(new InlineMessage(u"rotationMessage"_s)),
      m_progress(new ProgressPanel(u"rotationProgress"_s)),
      m_hasArrived(new QCheckBox(tr("The test message has arrived in the new Zap")))
{
    setNames(this, u"hookRotation"_s, tr("Replace the hook's address"));
    setNames(m_hasArrived, u"testHasArrived"_s);
    m_address->setPlaceholderText(u"https://hooks.zapier.com/hooks/catch/…"_s);
    auto *card = new Card;
    card->body()->addWidget(makeSteps());
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_hasArrived);
    auto *scroll = new ScrollColumn(wizardWidth);
    scroll->column()->addWidget(new PageHeader(
        tr("Replace the address of “%1”").arg(view.connection.name),
        tr("Whoever has seen a hook's address can write to its Zap. Contacts, routes and the "
           "signing key stay as they are.")));
    scroll->column()->addWidget(card);
    scroll->column()->addLayout(makeButtons());
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_address, &SecretField::changed, this, &HookRotation::restart);
    connect(m_hasArrived, &QCheckBox::toggled, this, &HookRotation::update);
    setFocusProxy(m_address);
    update();
}

QWidget *HookRotation::makeSteps()
{
    auto *guide = new Guide;
    guide->setSteps(
        {{tr("In Zapier, make a copy of the Zap, or a new one that begins with a Catch Hook. It "
             "has an address of its own.")},
         {tr("Copy that address into the field below, and send a test message.")},
         {tr("Look in the new Zap's history. Once the message is there, change over.")},
         {tr("Switch the old Zap off, so that nobody can write to it.")}});
    QPushButton *zapier =
        makeButton(u"openZapier"_s, tr("Open Zapier"), ButtonKind::Plain, u"globe"_s);
    connect(zapier, &QPushButton::clicked, this,
            [this] { openOrTell(m_context, zaps, *m_message); });
    auto *form = new FormSection;
    form->addWidget(guide);
    auto *row = new QHBoxLayout;
    row->addWidget(zapier);
    row->addStretch();
    form->addLayout(row);
    form->addField(tr("New hook address"), m_address, tr("It is kept like a password."));
    return form;
}

QLayout *HookRotation::makeButtons()
{
    m_back = makeButton(u"backFromRotation"_s, tr("Back"));
    m_send = makeButton(u"sendToNewAddress"_s, tr("Send a test message"), ButtonKind::Primary);
    m_change = makeButton(u"changeAddress"_s, tr("Change over"), ButtonKind::Primary);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_send);
    row->addWidget(m_change);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_ticket)
            m_ticket->stop();
        Q_EMIT cancelled();
    });
    answerByEnter(*this);
    leaveByEscape(*this, *m_back);
    connect(m_send, &QPushButton::clicked, this, &HookRotation::sendTest);
    connect(m_change, &QPushButton::clicked, this, &HookRotation::change);
    return row;
}

void HookRotation::update()
{
    const bool isIdle = !m_ticket;
    m_address->setEnabled(isIdle);
    m_hasArrived->setVisible(m_isTaken);
    m_hasArrived->setEnabled(isIdle);
    setButtonKind(m_send, m_isTaken ? ButtonKind::Plain : ButtonKind::Primary);
    m_send->setText(m_isTaken ? tr("Send it again") : tr("Send a test message"));
    m_send->setEnabled(isIdle && !m_address->isEmpty());
    m_back->setEnabled(!m_isChanging); // it would hide that it was done
    m_change->setVisible(m_isTaken);
    m_change->setEnabled(isIdle && m_hasArrived->isChecked());
}

void HookRotation::restart()
{
    m_isTaken = false;
    m_hasArrived->setChecked(false);
    m_message->clear();
    update();
}

void HookRotation::begin(const QString &what)
{
    m_ticket = Ticket::create();
    m_message->clear();
    m_progress->follow(m_ticket, what, m_isChanging ? Stoppable::No : Stoppable::Yes);
    update();
}

void HookRotation::end()
{
    m_ticket.reset();
    m_progress->finish();
    update();
}

void HookRotation::sendTest()
{
    begin(tr("Sending a test message"));
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, id = m_connection,
               address = std::make_shared<Secret>(m_address->value())](Progress &progress) {
                  return Session::Hooks(session).sendTestTo(id, *address, progress);
              })
        .then(this, [this](Result<void> sent) {
            m_isTaken = sent.has_value();
            end();
            if (!sent) {
                m_message->showError(sent.error());
                m_address->setFocus();
                return;
            }
            m_message->showMessage(StateKind::Info, tr("Zapier accepted the test message."),
                                   tr("That doesn't tell whether a Zap is behind the address: look "
                                      "in its history."));
            m_hasArrived->setFocus();
        });
}

void HookRotation::change()
{
    m_isChanging = true;
    begin(tr("Changing over"));
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, id = m_connection,
               address = std::make_shared<Secret>(m_address->value())](Progress &progress) {
                  return session.signInAgain(id, *address, progress);
              })
        .then(this, [this](Result<ConnectionView> view) {
            m_isChanging = false;
            end();
            if (!view) {
                m_message->showError(view.error());
                return;
            }
            m_address->clear();
            Q_EMIT changed();
        });
}

} // namespace warden
