#include "ui/sync_page/plan_routes.h"

#include "ui/sync_page/plan_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int tallest = 240;
constexpr int countColumns = 5;

QLabel *countLabel(qint64 count, const QString &what)
{
    QLabel *label = count == 0 ? makeMutedLabel(QLocale().toString(count))
                               : makeLabel(QLocale().toString(count), TextStyle::Strong);
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    label->setWordWrap(false);
    label->setAccessibleName(PlanRoutes::tr("%1: %2").arg(what, QLocale().toString(count)));
    return label;
}

} // namespace

PlanRoutes::PlanRoutes(const Plan &plan, const AllRouteFacts &facts, const QString &whyNotSignIn,
                       QWidget *parent)
    : QScrollArea(parent), m_whyNotSignIn(whyNotSignIn), m_grid(new QGridLayout)
{
    setNames(this, u"planRoutes"_s, tr("Routes of this plan"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    auto *card = new Card;
    card->body()->setContentsMargins(space::large, space::medium, space::large, space::medium);
    card->body()->addLayout(m_grid);
    m_grid->setHorizontalSpacing(space::extraLarge);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
    const QStringList headings = {tr("Route"),   tr("New"),       tr("Changed"),
                                  tr("Removed"), tr("Unchanged"), tr("Left alone")};
    for (int i = 0; i < headings.size(); ++i) {
        QLabel *heading = makeMutedLabel(headings.at(i), TextStyle::Small);
        heading->setWordWrap(false);
        m_grid->addWidget(heading, 0, i, i == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    }
    m_row = 1;
    for (const RoutePlan &route : plan.routes)
        addRoute(route, facts.value(route.route));
    setWidget(card);
    viewport()->setAutoFillBackground(false);
    card->setAutoFillBackground(false);
}

void PlanRoutes::addRoute(const RoutePlan &route, const RouteFacts &facts)
{
    const QString tasks = tasksText(route);
    m_grid->addWidget(new ElidedLabel(tasks.isEmpty() ? route.routeName
                                                      : tr("%1 · %2").arg(route.routeName, tasks)),
                      m_row, 0);
    const Counts &counts = route.counts;
    int column = 1;
    m_grid->addWidget(countLabel(counts.created, tr("New")), m_row, column++);
    m_grid->addWidget(countLabel(counts.updated, tr("Changed")), m_row, column++);
    m_grid->addWidget(countLabel(counts.removed, tr("Removed")), m_row, column++);
    m_grid->addWidget(countLabel(counts.unchanged, tr("Unchanged")), m_row, column++);
    m_grid->addWidget(countLabel(counts.skipped, tr("Left alone")), m_row, column++);
    ++m_row;
    const auto addMessage = [this](InlineMessage *message) {
        m_grid->addWidget(message, m_row++, 0, 1, countColumns + 1);
    };
    const QString hold = holdText(route, facts);
    if (!hold.isEmpty()) {
        auto *message = new InlineMessage(u"holdReason"_s);
        message->showMessage(StateKind::Held, hold);
        addMessage(message);
    }
    if (route.unavailable) {
        auto *message = new InlineMessage(u"routeUnavailable"_s);
        message->showError(*route.unavailable);
        if (!facts.signIn.isEmpty())
            message->setAction(tr("Sign in"), m_whyNotSignIn);
        connect(message, &InlineMessage::actionPressed, this,
                [this, id = facts.signIn] { Q_EMIT signInPressed(id); });
        addMessage(message);
    }
    if (route.unreadable > 0) {
        auto *message = new InlineMessage(u"routeUnreadable"_s);
        message->showMessage(StateKind::Warning,
                             tr("%Ln contacts at the source couldn't be read and stay as they are.",
                                nullptr, pluralOf(route.unreadable)));
        addMessage(message);
    }
}

QSize PlanRoutes::sizeHint() const
{
    const int width = viewport()->width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                     : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), qMin(height, tallest)};
}

QSize PlanRoutes::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

} // namespace warden
