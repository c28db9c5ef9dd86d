#include "ui/alerts_page/alerts_page.h"

#include "core/session/session.h"
#include "ui/alerts_page/channels_view.h"
#include "ui/alerts_page/inbox_view.h"
#include "ui/alerts_page/rules_view.h"
#include "ui/alerts_page/standing_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/withheld.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

AlertsPage::AlertsPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_header(new PageHeader(tr("Alerts"), {})),
      m_views(new ChoiceChips), m_message(new InlineMessage(u"alertsMessage"_s)),
      m_inbox(new InboxView(pageContext)), m_rules(new RulesView(pageContext)),
      m_channels(new ChannelsView(pageContext)), m_stack(new QStackedWidget)
{
    makeHeader();
    m_stack->addWidget(m_inbox);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_channels);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connect(m_inbox, &InboxView::alertsRead, this, &AlertsPage::showStanding);
    connect(m_inbox, &InboxView::rulePressed, this, &AlertsPage::showRule);
    connect(m_inbox, &InboxView::settled, m_message, &InlineMessage::clear);
    connect(m_inbox, &InboxView::failed, m_message, &InlineMessage::showError);
    connect(m_rules, &RulesView::failed, m_message, &InlineMessage::showError);
    bring(View::Inbox);
}

void AlertsPage::makeHeader()
{
    m_add = m_header->addButton(u"addRules"_s, tr("Add a file…"), ButtonKind::Plain, u"file"_s);
    m_new = m_header->addButton(u"newRule"_s, tr("New rule…"), ButtonKind::Primary, u"add"_s);
    m_addChannel =
        m_header->addButton(u"addChannel"_s, tr("Add a channel…"), ButtonKind::Primary, u"add"_s);
    for (QPushButton *button : {m_add, m_new, m_addChannel})
        withhold(button, whyNot(session().actor(), Permission::ManageConnections));
    m_views->addChoice(static_cast<int>(View::Inbox), u"showInbox"_s, tr("Alerts"));
    m_views->addChoice(static_cast<int>(View::Rules), u"showRules"_s, tr("Rules"));
    m_views->addChoice(static_cast<int>(View::Channels), u"showChannels"_s, tr("Channels"));
    m_header->addWidget(m_views);
    connect(m_add, &QPushButton::clicked, m_rules, &RulesView::askForFile);
    connect(m_new, &QPushButton::clicked, m_rules, [this] { m_rules->edit({}); });
    connect(m_addChannel, &QPushButton::clicked, m_channels, [this] { m_channels->edit({}); });
    connect(m_views, &ChoiceChips::chosen, this, [this](int view) {
        m_message->clear();
        bring(static_cast<View>(view));
        refresh();
    });
}

void AlertsPage::bring(View view)
{
    m_views->choose(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_add->setVisible(view == View::Rules);
    m_new->setVisible(view == View::Rules);
    m_addChannel->setVisible(view == View::Channels);
}

void AlertsPage::refresh()
{
    m_inbox->read(); // for the sentence, whatever is shown
    if (m_stack->currentWidget() == m_rules)
        m_rules->read();
    if (m_stack->currentWidget() == m_channels)
        m_channels->read();
}

void AlertsPage::showFirstView()
{
    bring(View::Inbox);
}

void AlertsPage::open(const QString &argument)
{
    if (argument.startsWith("rule:"_L1)) {
        showRule(argument.mid(5));
        return;
    }
    if (argument == "channels"_L1) {
        bring(View::Channels);
        m_channels->read();
        return;
    }
    bring(argument == "rules"_L1 ? View::Rules : View::Inbox);
    if (argument.startsWith("show:"_L1))
        m_inbox->choose(argument.mid(5));
    else if (argument == "holding"_L1)
        m_inbox->chooseHolding();
    else if (argument == "rules"_L1)
        m_rules->read();
}

void AlertsPage::showRule(const QString &rule)
{
    bring(View::Rules);
    m_rules->choose(rule);
}

void AlertsPage::showStanding(const AlertPage &open)
{
    m_header->setSentence(alertStanding(open));
}

} // namespace warden
