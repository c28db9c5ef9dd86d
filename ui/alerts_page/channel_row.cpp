#include "ui/alerts_page/channel_row.h"

#include "ui/alerts_page/channel_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int kindIconSize = 24;

QString levelSentence(RuleLevel level)
{
    if (level == RuleLevel::Informational)
        return ChannelRow::tr("All alerts");
    if (level == RuleLevel::Critical)
        return ChannelRow::tr("Critical alerts");
    return ChannelRow::tr("Alerts of level %1 and above").arg(levelWord(level));
}

StateBadge *badgeOf(const AlertChannelView &view)
{
    if (!view.channel.isOn)
        return new StateBadge(StateKind::Neutral, ChannelRow::tr("Off"));
    if (!view.newest)
        return nullptr;
    if (view.newest->outcome != AttemptOutcome::Sent)
        return new StateBadge(StateKind::Warning, ChannelRow::tr("Failed"));
    return new StateBadge(StateKind::Success, ChannelRow::tr("Works"));
}

} // namespace

ChannelRow::ChannelRow(const AlertChannelView &view, const QString &whyNotChange, QWidget *parent)
    : QWidget(parent), m_view(view)
{
    const bool isMail = view.channel.kind == AlertChannelKind::Mail;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(isMail ? u"send"_s : u"hook"_s, ColorRole::Link, kindIconSize), 0,
                   Qt::AlignTop);
    row->addWidget(makeTexts(), 1);
    if (StateBadge *badge = badgeOf(view)) {
        badge->setObjectName(u"channelBadge"_s);
        row->addWidget(badge, 0, Qt::AlignTop);
    }
    QToolButton *more = makeMenu();
    withhold(more, whyNotChange);
    row->addWidget(more, 0, Qt::AlignTop);
}

QWidget *ChannelRow::makeTexts()
{
    const AlertChannel &channel = m_view.channel;
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    auto *name = new ElidedLabel(channel.name);
    name->setObjectName(u"channelName"_s);
    name->setFont(textFont(TextStyle::Strong));
    column->addWidget(name);
    auto *place = new ElidedLabel(channelPlace(channel));
    place->setObjectName(u"channelPlace"_s);
    column->addWidget(place);
    const auto add = [column](const QString &objectName, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *label = makeMutedLabel(text, TextStyle::Small);
        label->setObjectName(objectName);
        column->addWidget(label);
    };
    QStringList takes{levelSentence(channel.atLeast)};
    if (const QString quiet = quietSentence(channel); !quiet.isEmpty())
        takes.append(quiet);
    add(u"channelTakes"_s, takes.join(u" · "_s));
    QStringList state{channelState(m_view, QDateTime::currentDateTimeUtc())};
    if (m_view.waiting > 0)
        state.append(tr("Waiting: %1").arg(QLocale().toString(m_view.waiting)));
    add(u"channelState"_s, state.join(u" · "_s));
    if (m_view.newest && m_view.newest->failure) {
        Error failure = *m_view.newest->failure;
        failure.subject = channel.name;
        add(u"channelFailure"_s, errorLine(failure));
    }
    add(u"channelGivenUp"_s, givenUpSentence(m_view.givenUp));
    return texts;
}

QToolButton *ChannelRow::makeMenu()
{
    const AlertChannel &channel = m_view.channel;
    QToolButton *more =
        makeIconButton(u"moreChannel"_s, u"more"_s, tr("More for %1").arg(channel.name));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"channelMenu"_s);
    const auto add = [this, menu](const QString &objectName, const QString &text,
                                  void (ChannelRow::*pressed)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, pressed);
    };
    add(u"testChannel"_s, tr("Send a test message"), &ChannelRow::testPressed);
    add(u"editChannel"_s, tr("Edit…"), &ChannelRow::editPressed);
    add(u"switchChannel"_s, channel.isOn ? tr("Switch off") : tr("Switch on"),
        &ChannelRow::switchPressed);
    menu->addSeparator();
    add(u"removeChannel"_s, tr("Remove…"), &ChannelRow::removePressed);
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

} // namespace warden
