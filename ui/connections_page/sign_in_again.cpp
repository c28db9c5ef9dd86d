#include "ui/connections_page/sign_in_again.h"

#include "core/session/cloud_sign_in.h"
#include "ui/connections_page/client_fields.h"
#include "ui/connections_page/connection_wizard.h"
#include "ui/connections_page/sign_in_step.h"
#include "ui/text/cloud_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

SignInAgain::SignInAgain(const PageContext &context, const ConnectionView &view,
                         Session::LogAccess logAccess, QWidget *parent)
    : QWidget(parent), m_context(context), m_id(view.connection.id), m_logAccess(logAccess),
      m_step(new SignInStep(context, SignInStep::Settings::Fixed)),
      m_inTesting(new QCheckBox(
          tr("The app's consent screen is in testing: each sign-in ends after 7 days")))
{
    setNames(m_inTesting, u"isInTesting"_s);
    m_inTesting->hide();
    const Connection &connection = view.connection;
    setNames(this, u"signInAgainPage"_s, tr("Sign in again"));
    auto *scroll = new ScrollColumn(wizardWidth);
    scroll->column()->addWidget(new PageHeader(
        tr("Sign in at %1").arg(cloudName(connection.service)),
        (asksForLogs() ? tr("For “%1”, as %2, so that its log of sign-ins can be read. Contacts "
                            "and routes stay as they are.")
                       : tr("For “%1”, as %2. Contacts and routes stay as they are."))
            .arg(connection.name, connection.account)));
    m_clientPart = makeClientPart(connection.service, view.access->clientId);
    scroll->column()->addWidget(m_inTesting);
    scroll->column()->addWidget(m_step);
    scroll->column()->addWidget(m_clientPart);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_step, &SignInStep::termsKnown, this, [this] {
        if (!m_inTesting->isHidden() || !m_step->signIn()->canBeInTesting())
            return;
        m_inTesting->setChecked(m_step->signIn()->isInTesting());
        m_inTesting->show();
    });
    connect(m_step, &SignInStep::backPressed, this, &SignInAgain::cancelled);
    connect(m_step, &SignInStep::changeClientPressed, this, &SignInAgain::changeClient);
    connect(m_step, &SignInStep::signedIn, this, &SignInAgain::keep);
    m_step->begin([&session = context.session, id = m_id, logAccess] {
        return session.startSignInAgain(id, {}, logAccess);
    });
}

QWidget *SignInAgain::makeClientPart(const QString &service, const QString &clientId)
{
    ConnectionDraft draft;
    draft.service = service;
    draft.clientId = clientId;
    m_client = new ClientFields(draft);
    m_client->setClientId(clientId);
    auto *card = new Card;
    card->body()->addWidget(makeLabel(
        tr("Copy the client ID and its secret as the service shows them now."), TextStyle::Strong));
    card->body()->addWidget(m_client);
    QPushButton *back = makeButton(u"backFromClient"_s, tr("Back"));
    QPushButton *use = makeButton(u"useClient"_s, tr("Continue"), ButtonKind::Primary);
    use->setEnabled(m_client->isComplete());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(use);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(card);
    column->addLayout(buttons);
    part->hide();
    connect(m_client, &ClientFields::changed, this,
            [this, use] { use->setEnabled(m_client->isComplete()); });
    connect(m_client, &ClientFields::submitted, use, &QPushButton::click);
    connect(use, &QPushButton::clicked, this, &SignInAgain::useClient);
    connect(back, &QPushButton::clicked, this, &SignInAgain::cancelled);
    return part;
}

void SignInAgain::changeClient()
{
    m_step->hide();
    m_clientPart->show();
    m_client->setFocus();
}

void SignInAgain::useClient()
{
    const auto secret = std::make_shared<Secret>(m_client->secret());
    m_clientPart->hide();
    m_step->show();
    m_step->begin([&session = m_context.session, id = m_id, clientId = m_client->clientId(), secret,
                   logAccess = m_logAccess] {
        return session.startSignInAgain(id, {clientId, secret->clone()}, logAccess);
    });
}

void SignInAgain::keep()
{
    m_step->setEnabled(false);
    m_inTesting->setEnabled(false);
    m_step->showSaving();
    if (!m_inTesting->isHidden())
        m_step->signIn()->setInTesting(m_inTesting->isChecked());
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, signIn = m_step->signIn()](
                                    Progress &) { return session.keepSignIn(*signIn); })
        .then(this, [this](Result<ConnectionView> view) {
            m_step->setEnabled(true);
            m_inTesting->setEnabled(true);
            if (view) {
                m_client->clearSecret();
                Q_EMIT kept();
            } else {
                m_step->showError(view.error());
            }
        });
}

} // namespace warden
