#include "ui/overview_page/overview_page.h"

#include "ui/overview_page/connections_card.h"
#include "ui/overview_page/run_card.h"
#include "ui/overview_page/setup_card.h"
#include "ui/overview_page/update_notice.h"
#include "ui/page/preferences.h"
#include "ui/text/permission_text.h"
#include "ui/text/security_standing.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/kept_place.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString connectionsPage = u"connections"_s;
const QString syncPage = u"sync"_s;
const QString auditPage = u"audit"_s;
const QString securityPage = u"security"_s;

} // namespace

OverviewPage::OverviewPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_list(new ScrollColumn),
      m_header(new PageHeader(tr("Overview"), {})),
      m_message(new InlineMessage(u"overviewMessage"_s)),
      m_empty(new EmptyState(u"contacts"_s, {}, {})), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content))
{
    QPushButton *sync =
        m_header->addButton(u"syncNow"_s, tr("Sync now"), ButtonKind::Primary, u"sync"_s);
    withhold(sync, whyNot(session().actor(), Permission::RunSync));
    sync->hide(); // until it is known whether there is something to sync
    QPushButton *next =
        m_empty->addButton(u"nextStep"_s, {}, ButtonKind::Primary, u"arrow-right"_s);
    m_empty->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    m_list->column()->addWidget(m_header);
    m_list->column()->addWidget(m_message);
    m_list->column()->addWidget(m_content);
    m_list->column()->addWidget(m_empty, 1);
    m_list->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(sync, &QPushButton::clicked, this, [this] { goTo(syncPage, u"now"_s); });
    connect(next, &QPushButton::clicked, this, [this] { goTo(m_nextPage, m_nextArgument); });
}

void OverviewPage::refresh()
{
    background()
        .read([&opened = session(), feed = preferences().updateFeed()](Progress &progress) {
            return readStanding(opened, feed, progress);
        })
        .then(this, [this](const Result<Standing> &standing) {
            if (!standing) {
                m_message->showError(standing.error());
                return;
            }
            m_message->clear();
            showStanding(*standing);
        });
}

void OverviewPage::open(const QString &argument)
{
    if (argument != "setup"_L1)
        return;
    preferences().setSetupHidden(session().folder(), false);
    refresh();
}

void OverviewPage::showStanding(const Standing &standing)
{
    const KeptPlace place(m_content);
    emptyLayout(*m_column);
    showNextStep(nextStep(standing.sync, session().actor()));
    if (auto *sync = m_header->findChild<QPushButton *>(u"syncNow"_s))
        sync->setVisible(!standing.sync.routes.empty() || isWithheld(sync));
    for (const Need &need : needsOf(standing, session().actor(), QDateTime::currentDateTimeUtc()))
        showNeed(need);
    showUpdate(standing.newer);
    showSetup(standing);
    showCards(standing);
    m_content->setVisible(m_column->count() > 0);
    place.restore(*m_content);
}

void OverviewPage::showNextStep(const std::optional<NextStep> &step)
{
    m_empty->setVisible(step.has_value());
    m_header->setSentence(step ? QString() : tr("How your contacts stand."));
    if (!step)
        return;
    m_nextPage = step->page;
    m_nextArgument = step->argument;
    m_empty->setTexts(step->title, step->sentence);
    if (auto *next = m_empty->findChild<QPushButton *>(u"nextStep"_s)) {
        next->setText(step->button);
        withhold(next, whyNot(session().actor(), step->needed));
        next->setVisible(step->argument != "now"_L1); // the header has that button already
    }
}

void OverviewPage::showNeed(const Need &need)
{
    auto *message = new InlineMessage(need.objectName, m_content);
    message->showMessage(need.kind, need.text);
    // Who may not see to it is told all the same.
    message->setAction(need.button, whyNotThere(need.page, need.argument));
    connect(message, &InlineMessage::actionPressed, this,
            [this, page = need.page, argument = need.argument] { goTo(page, argument); });
    m_column->addWidget(message);
}

void OverviewPage::showUpdate(const std::optional<Release> &newer)
{
    if (!newer || newer->version.toString() == preferences().dismissedVersion())
        return;
    auto *notice = new UpdateNotice(*newer, context());
    m_column->addWidget(notice);
    connect(notice, &UpdateNotice::hidePressed, this, [this, version = newer->version.toString()] {
        preferences().setDismissedVersion(version);
        refresh();
    });
}

void OverviewPage::showCards(const Standing &standing)
{
    const SyncState &sync = standing.sync;
    if (!sync.runs.empty())
        m_column->addWidget(makeRunCard(
            sync.runs.front(), [this, id = sync.runs.front().id.value()] { goTo(syncPage, id); }));
    // Before the first run there is nothing to compare with.
    const bool seesRuns = isAllowed(session().actor(), Permission::RunSync);
    if (!standing.activity.isEmpty() && !(seesRuns && sync.runs.empty())) {
        auto *activity = new ActivityCard(standing.activity);
        m_column->addWidget(activity);
        connect(activity, &ActivityCard::spanChosen, this,
                [this](const LogSpan &span) { goTo(auditPage, logSpanArgument(span)); });
    }
    if (!sync.connections.empty())
        m_column->addWidget(
            makeConnectionsCard(sync.connections, [this] { goTo(connectionsPage); }));
    // What fails stands above already.
    if (!standing.security.checks.empty() && standing.security.count(Answer::Fail) == 0)
        m_column->addWidget(makeSecurity(standing.security));
}

// Until all of them are done, or the person wants to see them no more. They take the place of the
// single next step.
void OverviewPage::showSetup(const Standing &standing)
{
    const std::vector<SetupStep> steps = setupSteps(
        setupFacts(standing.sync, standing.security, standing.hasRecoveryCode), session().actor());
    if (preferences().isSetupHidden(session().folder()) ||
        std::ranges::all_of(steps, &SetupStep::isDone))
        return;
    m_empty->hide();
    // Sync now is the primary button once there is something to sync.
    auto *card = new SetupCard(steps, standing.sync.routes.empty() ? ButtonKind::Primary
                                                                   : ButtonKind::Plain);
    m_column->addWidget(card);
    connect(card, &SetupCard::stepPressed, this,
            [this](const QString &page, const QString &argument) { goTo(page, argument); });
    connect(card, &SetupCard::hidePressed, this, [this] {
        preferences().setSetupHidden(session().folder(), true);
        refresh();
    });
}

QString OverviewPage::whyNotThere(const QString &page, const QString &argument) const
{
    const Actor &actor = session().actor();
    if (page == connectionsPage) // with an argument there is something to do
        return whyNot(actor, argument.isEmpty() ? Permission::SeeConnections
                                                : Permission::ManageConnections);
    return page == syncPage ? whyNot(actor, Permission::RunSync) : QString();
}

QWidget *OverviewPage::makeSecurity(const SecurityReport &report)
{
    auto *card = new Card;
    setNames(card, u"securityStanding"_s, tr("Security"));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Security"), TextStyle::Heading), 1);
    QPushButton *open = makeButton(u"openSecurity"_s, tr("Open"));
    connect(open, &QPushButton::clicked, this, [this] { goTo(securityPage); });
    head->addWidget(open);
    card->body()->addLayout(head);
    card->body()->addWidget(
        makeMutedLabel(warden::standing(report, QDateTime::currentDateTimeUtc())));
    return card;
}

} // namespace warden
