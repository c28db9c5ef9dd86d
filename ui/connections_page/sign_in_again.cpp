#include "ui/connections_page/sign_in_again.h"

#include "core/session/session.h"
#include "ui/connections_page/connection_wizard.h"
#include "ui/connections_page/sign_in_step.h"
#include "ui/text/cloud_text.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

SignInAgain::SignInAgain(const PageContext &context, const Connection &connection, QWidget *parent)
    : QWidget(parent), m_context(context), m_id(connection.id),
      m_step(new SignInStep(context, SignInStep::Client::Fixed))
{
    setNames(this, u"signInAgainPage"_s, tr("Sign in again"));
    auto *scroll = new ScrollColumn(wizardWidth);
    scroll->column()->addWidget(
        new PageHeader(tr("Sign in at %1").arg(cloudName(connection.service)),
                       tr("For “%1”, as %2. Contacts and routes stay as they are.")
                           .arg(connection.name, connection.account)));
    scroll->column()->addWidget(m_step);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_step, &SignInStep::backPressed, this, &SignInAgain::cancelled);
    connect(m_step, &SignInStep::signedIn, this, &SignInAgain::keep);
    m_step->begin([&session = context.session, id = m_id] { return session.startSignInAgain(id); });
}

void SignInAgain::keep()
{
    m_step->setEnabled(false);
    m_context.background
        .work(Ticket::create(), [&session = m_context.session, signIn = m_step->signIn()](
                                    Progress &) { return session.keepSignIn(*signIn); })
        .then(this, [this](Result<ConnectionView> view) {
            m_step->setEnabled(true);
            if (view)
                Q_EMIT kept();
            else
                m_step->showError(view.error());
        });
}

} // namespace warden
