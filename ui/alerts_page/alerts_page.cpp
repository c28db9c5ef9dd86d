#include "ui/alerts_page/alerts_page.h"

#include "core/session/session.h"
#include "ui/alerts_page/inbox_view.h"
#include "ui/alerts_page/standing_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

AlertsPage::AlertsPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_header(new PageHeader(tr("Alerts"), {})),
      m_message(new InlineMessage(u"alertsMessage"_s)), m_inbox(new InboxView(pageContext))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_inbox, 1);
    connect(m_inbox, &InboxView::alertsRead, this, &AlertsPage::showStanding);
    connect(m_inbox, &InboxView::failed, m_message, &InlineMessage::showError);
}

void AlertsPage::refresh()
{
    m_message->clear();
    m_inbox->read();
}

void AlertsPage::open(const QString &argument)
{
    if (argument.startsWith("show:"_L1))
        m_inbox->choose(argument.mid(5));
    else if (argument == "holding"_L1)
        m_inbox->chooseHolding();
}

void AlertsPage::showStanding(const AlertPage &open)
{
    m_header->setSentence(alertStanding(open));
}

} // namespace warden
