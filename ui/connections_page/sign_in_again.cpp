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
#include "ui/widgets/form_keys.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Session::LogAccess logAccess(SignInFor reason)
{
    return reason == SignInFor::Log ? Session::LogAccess::Ask : Session::LogAccess::AsBefore;
}

Session::CheckAccess checkAccess(SignInFor reason)
{
    if (reason == SignInFor::AccountsAndApps)
        return Session::CheckAccess::AccountsAndApps;
    return reason == SignInFor::Accounts ? Session::CheckAccess::Accounts
                                         : Session::CheckAccess::AsBefore;
}

QString sentenceFor(SignInFor reason)
{
    switch (reason) {
    case SignInFor::Contacts:
        return SignInAgain::tr("For “%1”, as %2. Contacts and routes stay as they are.");
    case SignInFor::Log:
        return SignInAgain::tr("For “%1”, as %2, so that its log of sign-ins can be read. Contacts "
                               "and routes stay as they are.");
    case SignInFor::Accounts:
        return SignInAgain::tr("For “%1”, as %2, so that Security can check second factors and "
                               "administrators. Contacts and routes stay as they are.");
    case SignInFor::AccountsAndApps:
        return SignInAgain::tr("For “%1”, as %2, so that Security can check second factors, "
                               "administrators and the apps that have access. Contacts and routes "
                               "stay as they are.");
    }
    Q_UNREACHABLE();
}

} // namespace

SignInAgainRequest signInAgainRequest(const QString &argument)
{
    const qsizetype colon = argument.indexOf(u':');
    const QString reason = argument.left(std::max<qsizetype>(colon, 0));
    const ConnectionId connection(argument.mid(colon + 1));
    if (reason == "logs"_L1)
        return {connection, SignInFor::Log};
    if (reason == "accounts"_L1)
        return {connection, SignInFor::Accounts};
    return {connection, reason == "apps"_L1 ? SignInFor::AccountsAndApps : SignInFor::Contacts};
}

SignInAgain::SignInAgain(const PageContext &context, const ConnectionView &view, SignInFor reason,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_request{view.connection.id, reason},
      m_step(new SignInStep(context, SignInStep::Settings::Fixed)),
      m_inTesting(new QCheckBox(
          tr("The app's consent screen is in testing: each sign-in ends after 7 days")))
{
    setNames(m_inTesting, u"isInTesting"_s);
    m_inTesting->hide();
    const Connection &connection = view.connection;
    setNames(this, u"signInAgainPage"_s, tr("Sign in again"));
    auto *scroll = new ScrollColumn(wizardWidth);
    scroll->column()->addWidget(
        new PageHeader(tr("Sign in at %1").arg(cloudName(connection.service)),
                       sentenceFor(reason).arg(connection.name, connection.account)));
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
    begin([] { return NewClient(); });
}

void SignInAgain::begin(std::function<NewClient()> client)
{
    m_step->begin([&session = m_context.session, request = m_request, client = std::move(client)] {
        return session.startSignInAgain(request.connection, client(), logAccess(request.reason),
                                        checkAccess(request.reason));
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
    answerByEnter(*part);
    leaveByEscape(*part, *back);
    part->hide();
    connect(m_client, &ClientFields::changed, this,
            [this, use] { use->setEnabled(m_client->isComplete()); });
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
    begin([clientId = m_client->clientId(), secret] {
        return NewClient{clientId, secret->clone()};
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
