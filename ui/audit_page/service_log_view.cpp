#include "ui/audit_page/service_log_view.h"

#include "core/session/session.h"
#include "ui/audit_page/fetched_card.h"
#include "ui/audit_page/zapier_log_card.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/scroll_column.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

ServiceLogView::ServiceLogView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_header(new PageHeader(tr("Sign-in events"),
                              tr("What Google, Microsoft and HubSpot tell of sign-ins, of apps "
                                 "that were let in and of what administrators did. It becomes a "
                                 "part of this log, each event once."))),
      m_message(new InlineMessage(u"serviceLogMessage"_s)),
      m_progress(new ProgressPanel(u"serviceLogProgress"_s)), m_cards(new QVBoxLayout),
      m_empty(new EmptyState(u"connections"_s, tr("No connected service keeps such a log"),
                             tr("Google Workspace, Microsoft 365 and HubSpot do. Connect an "
                                "account there to see who signs in to it.")))
{
    setNames(this, u"serviceLog"_s, tr("Sign-in events"));
    QPushButton *back = m_header->addButton(u"backToLog"_s, tr("Back to the log"),
                                            ButtonKind::Plain, u"chevron-left"_s);
    m_fetch =
        m_header->addButton(u"fetchAgain"_s, tr("Fetch again"), ButtonKind::Primary, u"sync"_s);
    QPushButton *add =
        m_empty->addButton(u"connectForLog"_s, tr("Connect an account"), ButtonKind::Plain);
    m_empty->hide();
    m_cards->setSpacing(space::medium);
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(m_header);
    scroll->column()->addWidget(m_message);
    scroll->column()->addWidget(m_progress);
    scroll->column()->addLayout(m_cards);
    scroll->column()->addWidget(m_empty, 1);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    leaveByEscape(*this, *back);
    connect(back, &QPushButton::clicked, this, &ServiceLogView::backPressed);
    connect(m_fetch, &QPushButton::clicked, this, [this] { fetch(); });
    connect(add, &QPushButton::clicked, this,
            [this] { m_context.goTo(u"connections"_s, u"add"_s); });
}

void ServiceLogView::fetch(const ConnectionId &connection)
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    auto ticket = Ticket::create();
    m_fetch->setEnabled(false);
    m_message->clear();
    m_empty->hide();
    m_progress->follow(ticket, tr("Fetching sign-in events"));
    m_progress->setFocus();
    m_context.background
        .work(ticket,
              [&session = m_context.session, connection](Progress &progress) {
                  return session.fetchServiceEvents(connection, progress);
              })
        .then(this, [this](Result<EventFetch> fetch) {
            m_isFetching = false;
            m_fetch->setEnabled(true);
            m_progress->finish();
            if (fetch)
                showFetch(*fetch);
            else if (fetch.error().kind == ErrorKind::Cancelled)
                m_message->showMessage(StateKind::Info, tr("Stopped."),
                                       tr("What came before is in the log. The next fetch goes on "
                                          "from there."));
            else
                m_message->showError(fetch.error());
            m_fetch->setFocus();
            Q_EMIT logGrew();
        });
}

void ServiceLogView::showFetch(const EventFetch &fetch)
{
    emptyLayout(*m_cards);
    const auto isZapier = [](const ConnectionFetch &each) { return each.service == "zapier"_L1; };
    for (const ConnectionFetch &each : fetch.connections) {
        if (!isZapier(each))
            addCard(each);
    }
    const bool hasServices = m_cards->count() > 0;
    // The log is the account's, however many hooks it has.
    if (std::ranges::any_of(fetch.connections, isZapier)) {
        auto *card = new ZapierLogCard(m_context);
        m_cards->addWidget(card);
        connect(card, &ZapierLogCard::imported, this, &ServiceLogView::logGrew);
    }
    m_empty->setVisible(!hasServices);
    if (fetch.added() > 0)
        m_message->showMessage(StateKind::Success, tr("%Ln new entries are in the log.", nullptr,
                                                      pluralOf(fetch.added())));
}

void ServiceLogView::addCard(const ConnectionFetch &fetch)
{
    auto *card = new FetchedCard(fetch);
    m_cards->addWidget(card);
    connect(card, &FetchedCard::allowPressed, this,
            [this, id = fetch.id] { m_context.goTo(u"connections"_s, u"logs:"_s + id.value()); });
    connect(card, &FetchedCard::signInPressed, this,
            [this, id = fetch.id] { m_context.goTo(u"connections"_s, id.value()); });
}

} // namespace warden
