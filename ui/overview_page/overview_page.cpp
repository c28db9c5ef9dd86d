#include "ui/overview_page/overview_page.h"

#include "core/session/recovery_code_file.h"
#include "core/session/session_alerts.h"
#include "ui/overview_page/alert_need.h"
#include "ui/overview_page/connections_card.h"
#include "ui/overview_page/run_card.h"
#include "ui/overview_page/setup_card.h"
#include "ui/page/preferences.h"
#include "ui/text/approval_text.h"
#include "ui/text/check_text.h"
#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/security_standing.h"
#include "ui/text/words.h"
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
const QString peoplePage = u"people"_s;
const QString auditPage = u"audit"_s;
const QString securityPage = u"security"_s;
const QString alertsPage = u"alerts"_s;
constexpr int mostAlerts = 500;
constexpr int wordEndsSoonDays = 14;
const QString settingsPageName = u"settings"_s;

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

Result<OverviewPage::Standing> OverviewPage::readStanding(Session &session,
                                                          const Progress &progress)
{
    Result<SyncState> state = readState(session, 1);
    if (!state)
        return state.failure();
    Standing standing{.sync = std::move(*state),
                      .unlocks = session.ownUnlocks().value_or(OwnUnlocks())};
    if (isAllowed(session.actor(), Permission::SeeAudit))
        standing.security = session.securityReport().value_or(SecurityReport());
    if (isAllowed(session.actor(), Permission::SeeWholeAudit))
        standing.alerts = session.alerts()
                              .list({.holdingFirst = true, .limit = mostAlerts})
                              .value_or(AlertPage());
    if (isAllowed(session.actor(), Permission::ManageOperators))
        standing.hasRecoveryCode =
            session.hasRecoveryCode().value_or(false) && !isRecoveryCodePending(session.folder());
    standing.activity = readActivity(session, progress);
    return standing;
}

void OverviewPage::refresh()
{
    background()
        .read([&opened = session()](Progress &progress) { return readStanding(opened, progress); })
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
    if (standing.unlocks.isPassphraseKnownToOther)
        m_column->addWidget(makeNeed(u"ownPassphrase"_s, StateKind::Warning,
                                     tr("An owner set your passphrase, and knows it. Choose one "
                                        "of your own."),
                                     tr("Change it"), settingsPageName, u"passphrase"_s));
    showNextStep(standing.sync);
    if (auto *sync = m_header->findChild<QPushButton *>(u"syncNow"_s))
        sync->setVisible(!standing.sync.routes.empty() || isWithheld(sync));
    showAlerts(standing.alerts);
    showNeeds(standing.sync);
    showSecurity(standing.security);
    showSetup(standing);
    showCards(standing);
    m_content->setVisible(m_column->count() > 0);
    place.restore(*m_content);
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

void OverviewPage::showNextStep(const SyncState &state)
{
    const Actor &actor = session().actor();
    QString button;
    QString whyWithheld;
    bool isMissing = true;
    const auto lead = [&](const QString &text, const QString &page, const QString &argument,
                          Permission needed) {
        m_nextPage = page;
        m_nextArgument = argument;
        button = text;
        whyWithheld = whyNot(actor, needed);
    };
    if (!isAllowed(actor, Permission::SeeConnections)) {
        m_empty->setTexts(tr("Connections and syncs are for other roles"),
                          tr("You may look at what happened, in the audit log."));
        lead(tr("Open the audit log"), auditPage, {}, Permission::SeeAudit);
    } else if (state.connections.empty()) {
        const bool may = isAllowed(actor, Permission::ManageConnections);
        m_empty->setTexts(may ? tr("Begin by connecting an account")
                              : tr("No account is connected yet"),
                          may ? tr("Contact Warden reads contacts from one place and brings them "
                                   "to another. Connect the first of the two.")
                              : tr("An owner or administrator connects the first one."));
        lead(tr("Connect an account"), connectionsPage, u"add"_s, Permission::ManageConnections);
    } else if (state.routes.empty() && !canHaveRoute(state) &&
               isAllowed(actor, Permission::ManageConnections)) {
        m_empty->setTexts(tr("A route needs two address books"),
                          tr("Connect one to read contacts from and one to bring them to."));
        lead(tr("Connect the second one"), connectionsPage, u"add"_s,
             Permission::ManageConnections);
    } else if (state.routes.empty()) {
        const bool may = isAllowed(actor, Permission::ManageRoutes);
        m_empty->setTexts(may ? tr("Now say where contacts should go")
                              : tr("There are no routes yet"),
                          may ? tr("A route leads from one address book to another, with rules for "
                                   "what may leave and what may be removed.")
                              : tr("An owner or administrator adds the first one."));
        lead(tr("Add a route"), syncPage, u"add"_s, Permission::ManageRoutes);
    } else if (state.runs.empty() && state.waiting.empty() &&
               isAllowed(actor, Permission::RunSync)) {
        m_empty->setTexts(tr("Everything is set up"),
                          tr("Press Sync now. You see what would change before anything is "
                             "written."));
        lead(tr("Sync now"), syncPage, u"now"_s, Permission::RunSync);
    } else {
        isMissing = false;
    }
    m_empty->setVisible(isMissing);
    if (auto *next = m_empty->findChild<QPushButton *>(u"nextStep"_s)) {
        next->setText(button);
        withhold(next, whyWithheld);
        // The header has the same button already.
        next->setVisible(!button.isEmpty() && m_nextArgument != "now"_L1);
    }
    m_header->setSentence(isMissing ? QString() : tr("How your contacts stand."));
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

QWidget *OverviewPage::makeNeed(const QString &objectName, StateKind kind, const QString &text,
                                const QString &action, const QString &page, const QString &argument)
{
    auto *need = new InlineMessage(objectName, m_content);
    need->showMessage(kind, text);
    // Who may not see to it is told all the same.
    need->setAction(action, whyNotThere(page, argument));
    connect(need, &InlineMessage::actionPressed, this,
            [this, page, argument] { goTo(page, argument); });
    return need;
}

QString OverviewPage::whyNotThere(const QString &page, const QString &argument) const
{
    const Actor &actor = session().actor();
    if (page == connectionsPage) // with an argument there is something to do
        return whyNot(actor, argument.isEmpty() ? Permission::SeeConnections
                                                : Permission::ManageConnections);
    return page == syncPage ? whyNot(actor, Permission::RunSync) : QString();
}

void OverviewPage::showRequests(const std::vector<ApprovalRequest> &requests)
{
    const Actor &actor = session().actor();
    const auto mine = [&](const ApprovalRequest &request) { return isForAnswerOf(request, actor); };
    const auto count = std::ranges::count_if(requests, mine);
    if (count > 0) {
        const QString first = approvalSentence(*std::ranges::find_if(requests, mine));
        m_column->addWidget(
            makeNeed(u"approvalWaits"_s, StateKind::Held,
                     count == 1 ? tr("Your agreement is asked for: %1").arg(first)
                                : tr("Your agreement is asked for %Ln times. The first: %1",
                                     nullptr, pluralOf(count))
                                      .arg(first),
                     tr("Look at it"), peoplePage, {}));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto answered = std::ranges::find_if(requests, [&](const ApprovalRequest &request) {
        return isAnswerFor(request, actor, now) && request.decidedAt.daysTo(now) < 1;
    });
    if (answered == requests.end())
        return;
    const bool isGranted = answered->state == ApprovalState::Granted;
    m_column->addWidget(
        makeNeed(u"approvalAnswered"_s, isGranted ? StateKind::Success : StateKind::Warning,
                 tr("%1 %2").arg(approvalSentence(*answered), answerSentence(*answered)),
                 tr("Show"), peoplePage, {}));
}

void OverviewPage::showNeeds(const SyncState &state)
{
    showRequests(state.requests);
    if (!state.waiting.empty()) {
        const Counts counts = state.waiting.front().counts();
        m_column->addWidget(
            makeNeed(u"waitingPlan"_s, StateKind::Held,
                     tr("A plan waits for your decision: %1.").arg(countsSummary(counts)),
                     tr("Review it"), syncPage, u"plan"_s));
    }
    for (const ConnectionView &view : state.connections) {
        const Connection &connection = view.connection;
        if (connection.state == ConnectionState::SignInNeeded)
            m_column->addWidget(makeNeed(u"signInNeeded"_s, StateKind::Warning,
                                         tr("“%1” asks you to sign in again.").arg(connection.name),
                                         tr("Sign in again"), connectionsPage,
                                         connection.id.value()));
        else if (connection.state == ConnectionState::Unavailable)
            m_column->addWidget(makeNeed(u"unavailable"_s, StateKind::Danger,
                                         tr("“%1” couldn't be reached.").arg(connection.name),
                                         tr("Open"), connectionsPage, {}));
        if (connection.state != ConnectionState::SignInNeeded && view.access &&
            !view.access->missing.isEmpty())
            m_column->addWidget(makeNeed(
                u"permissionNeeded"_s, StateKind::Warning,
                tr("“%1” needs: %2.").arg(connection.name, scopeList(view.access->missing)),
                tr("Allow it"), connectionsPage, connection.id.value()));
    }
}

// The open ones, and what keeps everything from being synced.
void OverviewPage::showAlerts(const AlertPage &notClosed)
{
    if (const AlertNeed need = alertNeed(notClosed); !need.text.isEmpty())
        m_column->addWidget(makeNeed(u"alertsOpen"_s, need.kind, need.text, tr("Look at it"),
                                     alertsPage, u"show:"_s + need.alert));
}

// What fails, and what nobody will vouch for any more soon. Why something couldn't be determined is
// told on the page itself.
void OverviewPage::showSecurity(const SecurityReport &report)
{
    const qint64 fails = report.count(Answer::Fail);
    if (fails > 0) {
        const QString first = checkTitle(report.checks.front().id);
        m_column->addWidget(makeNeed(
            u"securityFails"_s, StateKind::Warning,
            fails == 1
                ? tr("A check of security fails: “%1”.").arg(first)
                : tr("%Ln checks of security fail. The first: “%1”.", nullptr, pluralOf(fails))
                      .arg(first),
            tr("Look at it"), securityPage, {}));
    }
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(wordEndsSoonDays);
    const auto ending = std::ranges::find_if(report.checks, [&](const Check &check) {
        return check.answer() == Answer::Attested && check.attestation->until < soon;
    });
    if (ending == report.checks.end())
        return;
    const Attestation &word = *ending->attestation;
    m_column->addWidget(makeNeed(u"wordEnds"_s, StateKind::Info,
                                 tr("What %1 vouched for ends on %2: “%3”.")
                                     .arg(word.person, dayText(word.until), checkTitle(ending->id)),
                                 tr("Look at it"), securityPage,
                                 u"show:"_s + ending->id + u'@' + word.connection.value()));
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
