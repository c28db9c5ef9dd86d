#include "ui/alerts_page/channels_view.h"

#include "ui/alerts_page/channel_dialog.h"
#include "ui/alerts_page/channel_row.h"
#include "ui/lists/list_and_details.h"
#include "ui/page/preferences.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/tab_order.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr int narrowest = 320;

ChannelsView::ChannelsView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_whyNotChange(whyNot(context.session.actor(), Permission::ManageConnections)),
      m_message(new InlineMessage(u"channelsMessage"_s)), m_rows(new QVBoxLayout)
{
    auto *card = new Card;
    card->body()->addLayout(m_rows);
    m_rows->setSpacing(space::large);
    auto *cards = new QWidget;
    auto *below = new QVBoxLayout(cards);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::large);
    below->addWidget(card);
    below->addWidget(makeNotifications());
    below->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(makeDetailsArea(cards, u"channelsArea"_s, tr("Channels"), narrowest), 1);
}

QWidget *ChannelsView::makeNotifications()
{
    auto *card = new Card;
    auto *shown = new QCheckBox(tr("Show notifications on this computer"));
    setNames(shown, u"showNotifications"_s);
    shown->setChecked(m_context.preferences.areNotificationsShown());
    card->body()->addWidget(shown);
    card->body()->addWidget(makeMutedLabel(
        tr("While the workspace is open: of each new alert, and how many are open among the "
           "system's icons, where the system has a place for these."),
        TextStyle::Small));
    connect(shown, &QCheckBox::toggled, &m_context.preferences,
            &Preferences::setNotificationsShown);
    return card;
}

void ChannelsView::read()
{
    m_context.background
        .read([&session = m_context.session](Progress &) {
            return Session::AlertChannels(session).list();
        })
        .then(this, [this](const Result<std::vector<AlertChannelView>> &views) {
            if (views)
                show(*views);
            else
                m_message->showError(views.error());
        });
}

void ChannelsView::show(const std::vector<AlertChannelView> &views)
{
    emptyLayout(*m_rows);
    if (views.empty()) {
        auto *none = new EmptyState(
            u"send"_s, tr("Alerts are shown here, and sent nowhere yet."),
            tr("Add a channel, so that somebody hears of them who isn't at this window: a mailbox, "
               "Slack, Zapier or a hook of your own. They are sent while a workspace is unlocked "
               "here, and by the command line."));
        none->setObjectName(u"noChannel"_s);
        m_rows->addWidget(none);
    }
    for (const AlertChannelView &view : views)
        m_rows->addWidget(makeRow(view));
    orderTabsAsLaidOut(this);
}

QWidget *ChannelsView::makeRow(const AlertChannelView &view)
{
    auto *row = new ChannelRow(view, m_whyNotChange);
    setNames(row, u"channel"_s, view.channel.name);
    const AlertChannel &channel = view.channel;
    connect(row, &ChannelRow::testPressed, this, [this, channel] { test(channel); });
    connect(row, &ChannelRow::editPressed, this, [this, channel] { edit(channel); });
    connect(row, &ChannelRow::switchPressed, this, [this, channel] { switchOver(channel); });
    connect(row, &ChannelRow::removePressed, this, [this, channel] { askToRemove(channel); });
    return row;
}

void ChannelsView::edit(const AlertChannel &channel)
{
    auto *dialog = new ChannelDialog(m_context, channel, this);
    connect(dialog, &ChannelDialog::finished, this, &ChannelsView::read); // it may have sent a test
    connect(dialog, &ChannelDialog::saved, m_message, &InlineMessage::clear);
    dialog->open();
}

template <class Call>
void ChannelsView::change(Call call, const QString &done)
{
    m_message->clear();
    setEnabled(false);
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 call](Progress &progress) { return call(session, progress); })
        .then(this, [this, done](const Result<void> &changed) {
            setEnabled(true);
            if (changed)
                m_message->showMessage(StateKind::Success, done);
            else
                m_message->showError(changed.error());
            read();
        });
}

void ChannelsView::test(const AlertChannel &channel)
{
    change(
        [id = channel.id](Session &session, Progress &progress) {
            return Session::AlertChannels(session).test(id, progress);
        },
        tr("A test message was taken. See whether it arrived."));
}

void ChannelsView::switchOver(const AlertChannel &channel)
{
    AlertChannelDraft draft = draftOf(channel);
    draft.isOn = !draft.isOn;
    change(
        [id = channel.id, draft](Session &session, Progress &) -> Result<void> {
            const Result<AlertChannelView> changed =
                Session::AlertChannels(session).change(id, draft, {});
            return changed ? Result<void>() : changed.failure();
        },
        draft.isOn ? tr("Alerts are sent there from now on.")
                   : tr("Nothing is sent there any more."));
}

void ChannelsView::askToRemove(const AlertChannel &channel)
{
    auto *question = new MessageBox(QMessageBox::NoIcon, tr("Remove a channel"),
                                    tr("Remove the channel “%1”?").arg(channel.name),
                                    QMessageBox::NoButton, this);
    question->setObjectName(u"removeChannelQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What waits for it isn't sent, and its secret is forgotten. "
                                    "Alerts stay where they are."));
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    setNames(yes, u"removeChannelConfirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, id = channel.id] {
        change([id](Session &session,
                    Progress &) { return Session::AlertChannels(session).remove(id); },
               tr("The channel is removed."));
    });
    question->open();
}

} // namespace warden
