#include "ui/connections_page/connected_step.h"

#include "core/session/session_hooks.h"
#include "ui/connections_page/signing_key_view.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

ConnectedStep::ConnectedStep(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(makeLabel({})), m_key(new SigningKeyView),
      m_message(new InlineMessage(u"sendMessage"_s)),
      m_send(makeButton(u"sendFirstTestMessage"_s, tr("Send a test message"), ButtonKind::Plain,
                        u"send"_s)),
      m_another(makeButton(u"connectAnother"_s, tr("Connect another"))),
      m_finish(makeButton(u"finishWizard"_s, tr("Done"))),
      m_next(makeButton(u"afterConnecting"_s, {}, ButtonKind::Primary))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_send);
    buttons->addStretch();
    buttons->addWidget(m_another);
    buttons->addWidget(m_finish);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(new PageHeader(tr("Connected"), {}));
    column->addWidget(m_text);
    column->addWidget(m_key);
    column->addWidget(m_message);
    column->addLayout(buttons);
    leaveByEscape(*this, *m_finish);
    connect(m_send, &QPushButton::clicked, this, &ConnectedStep::sendTestMessage);
    connect(m_finish, &QPushButton::clicked, this, [this] {
        m_key->forget();
        Q_EMIT finished();
    });
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_key->forget();
        Q_EMIT anotherPressed();
    });
    connect(m_next, &QPushButton::clicked, this, &ConnectedStep::goOn);
}

void ConnectedStep::showConnection(const Connection &connection)
{
    m_connection = connection;
    m_text->setText(tr("“%1” is connected.").arg(connection.name));
    const bool isHook = connection.service == "zapier"_L1;
    m_key->setVisible(isHook);
    m_send->setVisible(isHook);
    m_next->hide();
    m_another->hide();
    // A hook is only known to work once something arrived.
    m_first = isHook ? m_send : m_finish;
    leadTo(m_first);
    m_first->setFocus();
    readWhatIsNext();
}

void ConnectedStep::showKey(Secret key, bool isRawHook)
{
    m_key->showKey(std::move(key), isRawHook);
}

void ConnectedStep::readWhatIsNext()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return readState(session, 0); })
        .then(this, [this](const Result<SyncState> &state) {
            // Without an answer there is Done, which leads to all else.
            if (state && isAllowed(m_context.session.actor(), Permission::ManageRoutes))
                showNext(*state);
        });
}

void ConnectedStep::showNext(const SyncState &state)
{
    m_needsAnother = !canHaveRoute(state);
    const QString connected = m_text->text();
    if (m_needsAnother)
        m_text->setText(connected + u' ' +
                        tr("A route needs two address books, one to read contacts from and one to "
                           "bring them to."));
    else if (state.routes.empty())
        m_text->setText(connected + u' ' + tr("Now say where contacts should go."));
    m_next->setText(m_needsAnother ? tr("Connect the second one") : tr("Add a route"));
    m_next->show();
    m_another->setVisible(!m_needsAnother);
    if (m_first != m_send)
        leadTo(m_next);
}

// One primary button; whoever was at the one before is at this one.
void ConnectedStep::leadTo(QPushButton *step)
{
    const bool hadFocus = m_first->hasFocus();
    m_first = step;
    const auto kindOf = [step](const QPushButton *each) {
        return each == step ? ButtonKind::Primary : ButtonKind::Plain;
    };
    setKindAndIcon(m_send, kindOf(m_send), u"send"_s);
    for (QPushButton *each : {m_finish, m_next})
        setButtonKind(each, kindOf(each));
    if (hadFocus)
        step->setFocus();
}

void ConnectedStep::goOn()
{
    m_key->forget();
    if (m_needsAnother)
        Q_EMIT anotherPressed();
    else
        Q_EMIT routePressed(m_connection.id);
}

void ConnectedStep::sendTestMessage()
{
    m_send->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, id = m_connection.id](Progress &progress) {
                  return Session::Hooks(session).sendTest(id, progress);
              })
        .then(this, [this](Result<void> sent) {
            m_send->setEnabled(true);
            if (!sent) {
                m_message->showError(sent.error());
                return;
            }
            m_message->showMessage(
                StateKind::Success, tr("Zapier accepted the test message."),
                tr("Look at the Zap's history to see whether it ran: the hook doesn't tell."));
            leadTo(m_next->isVisibleTo(this) ? m_next : m_finish);
            m_first->setFocus();
        });
}

} // namespace warden
