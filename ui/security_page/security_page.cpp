#include "ui/security_page/security_page.h"

#include "core/session/session_security_file.h"
#include "ui/lists/list_and_details.h"
#include "ui/security_page/attest_dialog.h"
#include "ui/security_page/check_details.h"
#include "ui/security_page/check_groups.h"
#include "ui/security_page/check_list.h"
#include "ui/security_page/review_dialog.h"
#include "ui/security_page/revoke_dialog.h"
#include "ui/security_page/search_dialog.h"
#include "ui/security_page/security_pdf.h"
#include "ui/security_page/trend_view.h"
#include "ui/text/permission_text.h"
#include "ui/text/security_standing.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/withheld.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int detailsWidth = 240;

} // namespace

SecurityPage::SecurityPage(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent), m_header(new PageHeader(tr("Security"), {})),
      m_message(new InlineMessage(u"securityMessage"_s)),
      m_progress(new ProgressPanel(u"securityProgress"_s)), m_list(new CheckList(preferences())),
      m_details(new CheckDetails(pageContext)), m_trend(new TrendView), m_stack(new QStackedWidget)
{
    const QString reason = whyNot(session().actor(), Permission::ManageConnections);
    m_review = m_header->addButton(u"reviewSecurity"_s, tr("Review…"), ButtonKind::Plain, u"eye"_s);
    m_search = m_header->addButton(u"searchForSecrets"_s, tr("Find secrets…"), ButtonKind::Plain,
                                   u"search"_s);
    m_check =
        m_header->addButton(u"checkNow"_s, tr("Check now"), ButtonKind::Primary, u"security"_s);
    m_empty = new EmptyState(
        u"security"_s, tr("Nothing has been checked yet"),
        reason.isEmpty() ? tr("A check looks at what was granted, second factors, certificates, "
                              "keys, files, people and the log. It asks only the services that you "
                              "connected, and changes nothing.")
                         : tr("An owner or administrator checks. What was found is shown here."));
    m_progress->hide();
    m_content = makeContent();
    for (QWidget *view : QList<QWidget *>{new QWidget, m_empty, m_content})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    for (QWidget *each : QList<QWidget *>{m_header, m_trend, m_message, m_progress})
        column->addWidget(each);
    column->addWidget(m_stack, 1);
    column->addLayout(makeFoot());
    for (QPushButton *button : {m_search, m_check, m_revoke})
        withhold(button, reason);
    for (QPushButton *button : {m_review, m_report})
        withhold(button, whyNot(session().actor(), Permission::SeeWholeAudit));
    beginWith(*this, *m_check);
    connect(m_review, &QPushButton::clicked, this, &SecurityPage::review);
    connect(m_search, &QPushButton::clicked, this, &SecurityPage::askWhereToSearch);
    connect(m_check, &QPushButton::clicked, this, [this] { check(); });
    connect(m_list, &Table::rowChosen, this, &SecurityPage::choose);
    connect(m_details, &CheckDetails::attestPressed, this, &SecurityPage::attest);
}

QWidget *SecurityPage::makeContent()
{
    return makeListAndDetails(
        preferences(), u"securitySplit"_s, makeListCard(m_list),
        makeDetailsArea(m_details, u"checkDetailsArea"_s, tr("Chosen check"), detailsWidth),
        {640, 360});
}

// The emergency is always within reach, and never in the way.
QLayout *SecurityPage::makeFoot()
{
    m_report = makeButton(u"reportSecurity"_s, tr("Report…"), ButtonKind::Plain, u"save"_s);
    m_revoke = makeButton(u"revokeEverything"_s, tr("Revoke everything…"), ButtonKind::Plain);
    QLabel *why = makeMutedLabel(tr("A computer was stolen, or a key leaked?"));
    why->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_report);
    row->addWidget(why, 1);
    row->addWidget(m_revoke);
    connect(m_report, &QPushButton::clicked, this, &SecurityPage::askWhereToSave);
    connect(m_revoke, &QPushButton::clicked, this, &SecurityPage::askToRevoke);
    return row;
}

void SecurityPage::refresh()
{
    background()
        .read([&opened = session()](Progress &) { return opened.securityReport(); })
        .then(this, [this](Result<SecurityReport> report) {
            if (report)
                show(*report);
            else
                m_message->showError(report.error());
        });
}

void SecurityPage::show(const SecurityReport &report)
{
    m_header->setSentence(standing(report, QDateTime::currentDateTimeUtc()));
    m_stack->setCurrentWidget(report.checks.empty() ? static_cast<QWidget *>(m_empty) : m_content);
    m_list->showChecks(report);
    m_trend->showTrend(report.trend);
    if (const QString wanted = std::exchange(m_toShow, {}); !wanted.isEmpty())
        m_list->choose(wanted.section(u'@', 0, 0), ConnectionId(wanted.section(u'@', 1)));
    if (!m_list->chosen())
        choose();
}

void SecurityPage::choose()
{
    if (const Check *check = m_list->chosen())
        m_details->showCheck(*check);
    else
        m_details->clear();
    orderTabsAsLaidOut(this); // what is made later comes last otherwise
}

void SecurityPage::setBusy(bool isBusy)
{
    // An emergency doesn't wait: it stops what is under way.
    for (QPushButton *button : {m_review, m_search, m_report, m_check})
        setReady(button, !isBusy);
    if (!isBusy)
        m_progress->finish();
}

void SecurityPage::open(const QString &argument)
{
    if (argument.startsWith("show:"_L1)) {
        m_toShow = argument.mid(5);
        return;
    }
    const bool mayCheck = isAllowed(session().actor(), Permission::ManageConnections);
    if (argument.startsWith("check:"_L1) && mayCheck && m_check->isEnabled())
        check(ConnectionId(argument.mid(6)));
    if (argument == "review"_L1 && m_review->isEnabled())
        review();
    if (argument == "revoke"_L1 && mayCheck)
        askToRevoke();
}

// Shown is always all that is known.
void SecurityPage::check(const ConnectionId &only)
{
    auto ticket = Ticket::create();
    m_message->clear();
    setBusy(true);
    m_progress->follow(ticket, tr("Checking"));
    background()
        .work(ticket,
              [&opened = session(), only](Progress &progress) -> Result<SecurityReport> {
                  Result<SecurityReport> report = opened.checkSecurity(only, progress);
                  if (!report || only.isEmpty())
                      return report;
                  return opened.securityReport();
              })
        .then(this, [this](Result<SecurityReport> report) {
            setBusy(false);
            if (report)
                show(*report);
            else if (report.error().kind == ErrorKind::Cancelled)
                m_message->showMessage(StateKind::Info, tr("The check was stopped."),
                                       tr("What is shown was found before. A long list of accounts "
                                          "is gone on with where you stopped, for an hour."));
            else
                m_message->showError(report.error());
        });
}

void SecurityPage::review()
{
    auto ticket = Ticket::create();
    m_message->clear();
    setBusy(true);
    m_progress->follow(ticket, tr("Reading the log"));
    background()
        .work(ticket, [&opened = session()](
                          Progress &progress) { return Session::Review(opened).begin(progress); })
        .then(this, [this](Result<SecurityReview> review) {
            setBusy(false);
            if (!review) {
                if (review.error().kind != ErrorKind::Cancelled)
                    m_message->showError(review.error());
                return;
            }
            if (findChild<RevokeDialog *>())
                return; // an emergency isn't covered up
            auto *dialog = new ReviewDialog(context(), std::move(*review), this);
            connect(dialog, &ReviewDialog::reviewed, this, &SecurityPage::refresh);
            dialog->open();
        });
}

void SecurityPage::attest(const Check &check)
{
    auto *dialog = new AttestDialog(context(), check, this);
    connect(dialog, &AttestDialog::attested, this, &SecurityPage::refresh);
    dialog->open();
}

void SecurityPage::askWhereToSearch()
{
    auto *dialog = new SearchDialog(this);
    connect(dialog, &SearchDialog::chosen, this, &SecurityPage::search);
    dialog->open();
}

void SecurityPage::search(const QStringList &places)
{
    auto ticket = Ticket::create();
    m_message->clear();
    setBusy(true);
    m_progress->follow(ticket, tr("Searching files"));
    background()
        .work(ticket,
              [&opened = session(), places](Progress &progress) -> Result<SecurityReport> {
                  if (const Result<Check> found = opened.searchForSecrets(places, progress); !found)
                      return found.failure();
                  return opened.securityReport();
              })
        .then(this, [this](Result<SecurityReport> report) {
            setBusy(false);
            if (report) {
                show(*report);
                m_list->choose(u"keys.in_files"_s, {});
            } else if (report.error().kind == ErrorKind::Cancelled) {
                m_message->showMessage(StateKind::Info, tr("The search was stopped."),
                                       tr("What is shown was found before."));
            } else {
                m_message->showError(report.error());
            }
        });
}

void SecurityPage::askWhereToSave()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    askForFile(*this, reportFileQuestion(tr("security-report") + u'-' + day),
               [this](const QString &path) { saveReport(path); });
}

// The system's dialog has asked about a file that is there.
void SecurityPage::saveReport(const QString &path)
{
    m_message->clear();
    setBusy(true);
    background()
        .work(Ticket::create(),
              [&opened = session(), path](Progress &) {
                  return Session::SecurityFile(opened).save(path, Session::Existing::Replace,
                                                            securityReportPdf);
              })
        .then(this, [this, path](Result<SecurityStatement> saved) {
            setBusy(false);
            if (saved)
                m_message->showMessage(
                    StateKind::Success, tr("The report on security is saved."),
                    tr("It isn't encrypted there: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(saved.error());
        });
}

void SecurityPage::askToRevoke()
{
    auto *dialog = new RevokeDialog(context(), this);
    connect(dialog, &RevokeDialog::revoked, this, &SecurityPage::refresh);
    dialog->open();
}

} // namespace warden
