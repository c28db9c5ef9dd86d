#include "ui/audit_page/audit_page.h"

#include "ui/audit_page/archive_bar.h"
#include "ui/audit_page/event_list.h"
#include "ui/audit_page/log_export_dialog.h"
#include "ui/audit_page/quarter_dialog.h"
#include "ui/audit_page/quarter_pdf.h"
#include "ui/audit_page/quarter_text.h"
#include "ui/audit_page/restored_log_question.h"
#include "ui/audit_page/service_log_view.h"
#include "ui/audit_page/verdict_card.h"
#include "ui/audit_page/verdict_text.h"
#include "ui/page/log_span.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Examined
{
    AuditVerdict verdict = {};
    RestoredLog restored = {}; // what the owner may go on with; of size 0: nothing
};

Result<Examined> examined(Session &session, const QString &checkpointFile, Progress &progress)
{
    Result<AuditVerdict> verdict = session.auditVerify(checkpointFile, progress);
    if (!verdict)
        return verdict.failure();
    Examined found{std::move(*verdict)};
    if (!firstFault(found.verdict) || !isAllowed(session.actor(), Permission::ManageOperators))
        return found;
    // It refuses where a log isn't just an older one; the verdict says why.
    if (const Result<RestoredLog> restored = session.restoredLog(progress); restored)
        found.restored = *restored;
    return found;
}

// What happened at that moment, or from it to the second one; all, where it is none.
FilterState stateOf(const LogSpan &span)
{
    FilterState state;
    if (!span.from.isValid())
        return state;
    state.period = Period::Span;
    state.since = span.from;
    state.until = span.until.addMSecs(1);
    state.action = span.action;
    return state;
}

} // namespace

AuditPageView::AuditPageView(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent),
      m_header(new PageHeader(tr("Audit log"),
                              tr("What happened in this workspace. Entries are signed and can't be "
                                 "changed without a trace."))),
      m_message(new InlineMessage(u"auditMessage"_s)),
      m_progress(new ProgressPanel(u"auditProgress"_s)), m_verdictPlace(new QVBoxLayout),
      m_events(new EventList(pageContext)), m_archives(new ArchiveBar(pageContext)),
      m_stack(new QStackedWidget)
{
    makeHeader();
    m_log = makeLog();
    m_stack->addWidget(m_log);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_events, &EventList::failed, m_message, &InlineMessage::showError);
}

QWidget *AuditPageView::makeLog()
{
    auto *log = new QWidget;
    auto *column = new QVBoxLayout(log);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    for (QWidget *each : QList<QWidget *>{m_header, m_message, m_progress})
        column->addWidget(each);
    column->addLayout(m_verdictPlace);
    column->addWidget(m_events, 1);
    column->addWidget(m_archives);
    connect(m_archives, &ArchiveBar::archived, m_events, &EventList::read);
    return log;
}

void AuditPageView::makeHeader()
{
    m_fetch = m_header->addButton(u"fetchServiceEvents"_s, tr("Fetch sign-in events"),
                                  ButtonKind::Plain, u"sync"_s);
    setPlainToolTip(m_fetch, tr("Brings what Google, Microsoft and HubSpot tell of sign-ins and "
                                "administrators into this log."));
    m_fetch->setVisible(isAllowed(session().actor(), Permission::ManageConnections));
    m_export = m_header->addButton(u"exportLog"_s, tr("Save"), ButtonKind::Plain, u"save"_s);
    makeExportMenu();
    m_verify =
        m_header->addButton(u"verifyLog"_s, tr("Verify"), ButtonKind::Primary, u"security"_s);
    connect(m_fetch, &QPushButton::clicked, this, [this] { fetch({}); });
    connect(m_verify, &QPushButton::clicked, this, [this] { verify({}); });
}

void AuditPageView::addToExportMenu(const QString &objectName, const QString &text,
                                    void (AuditPageView::*chosen)())
{
    QAction *action = m_export->menu()->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, chosen);
}

void AuditPageView::makeExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exportLogMenu"_s);
    m_export->setMenu(menu);
    // A Sync operator sees runs of one's own, and takes nothing out.
    if (isAllowed(session().actor(), Permission::SeeWholeAudit)) {
        addToExportMenu(u"reportQuarter"_s, tr("Report for a quarter…"),
                        &AuditPageView::askForQuarter);
        addToExportMenu(u"exportWholeLog"_s, tr("The log as files…"),
                        &AuditPageView::askWhereToExport);
    }
    if (mayArchive(session().actor()))
        addToExportMenu(u"archiveEntries"_s, tr("Older entries into an archive…"),
                        &AuditPageView::askWhatToArchive);
    addToExportMenu(u"saveCheckpoint"_s, tr("A checkpoint to keep elsewhere…"),
                    &AuditPageView::askWhereToSave);
}

void AuditPageView::askWhatToArchive()
{
    m_archives->ask();
}

void AuditPageView::refresh()
{
    m_events->read();
    m_archives->read();
    if (m_stack->currentWidget() == m_log)
        m_events->focusTable();
}

void AuditPageView::fetch(const ConnectionId &connection)
{
    if (!isAllowed(session().actor(), Permission::ManageConnections))
        return;
    if (!m_serviceLog) {
        m_serviceLog = new ServiceLogView(context());
        m_stack->addWidget(m_serviceLog);
        connect(m_serviceLog, &ServiceLogView::logGrew, m_events, &EventList::read);
        connect(m_serviceLog, &ServiceLogView::backPressed, this, [this] {
            m_stack->setCurrentWidget(m_log);
            m_events->focusTable();
        });
    }
    m_stack->setCurrentWidget(m_serviceLog);
    m_serviceLog->fetch(connection);
}

void AuditPageView::showFirstView()
{
    m_stack->setCurrentWidget(m_log);
}

void AuditPageView::open(const QString &argument)
{
    const auto after = [&](QLatin1String start) { return argument.mid(start.size()); };
    if (argument == "fetch"_L1 || argument.startsWith("fetch:"_L1))
        return fetch(ConnectionId(argument.mid(6)));
    m_stack->setCurrentWidget(m_log);
    FilterState state;
    if (argument == "verify"_L1)
        return verify({});
    if (argument.startsWith("object:"_L1))
        state.object = after("object:"_L1);
    else if (argument.startsWith("run:"_L1))
        state.run = RunId(after("run:"_L1));
    else if (argument.startsWith("actor:"_L1))
        state.actor = after("actor:"_L1);
    else if (argument.startsWith("at:"_L1))
        state = stateOf(logSpanOf(argument));
    else
        state.text = argument;
    m_events->show(state);
}

void AuditPageView::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_export, m_verify})
        button->setEnabled(!isBusy);
    if (!isBusy)
        m_progress->finish();
}

void AuditPageView::verify(const QString &checkpointFile)
{
    m_message->clear();
    examine(checkpointFile);
}

void AuditPageView::examine(const QString &checkpointFile)
{
    auto ticket = Ticket::create();
    hideVerdict();
    setBusy(true);
    m_progress->follow(ticket, tr("Verifying the log"));
    background()
        .work(ticket,
              [&opened = session(), checkpointFile](Progress &progress) {
                  return examined(opened, checkpointFile, progress);
              })
        .then(this, [this](Result<Examined> found) {
            setBusy(false);
            if (found)
                showVerdict(found->verdict, found->restored);
            else
                m_message->showError(found.error());
            m_events->read();
        });
}

void AuditPageView::showVerdict(const AuditVerdict &verdict, const RestoredLog &restored)
{
    auto *card = new VerdictCard(verdict, restored, session().actor());
    m_verdict = card;
    m_verdictPlace->addWidget(card);
    connect(card, &VerdictCard::closePressed, this, &AuditPageView::hideVerdict);
    connect(card, &VerdictCard::witnessPressed, this,
            [this] { goTo(u"settings"_s, u"witnesses"_s); });
    connect(card, &VerdictCard::comparePressed, this, &AuditPageView::askForCheckpoint);
    connect(card, &VerdictCard::goOnPressed, this, [this, restored] { askToGoOn(restored); });
}

void AuditPageView::askToGoOn(const RestoredLog &restored)
{
    auto *question = new RestoredLogQuestion(restored, this);
    connect(question, &RestoredLogQuestion::confirmed, this, [this, restored] { goOn(restored); });
    question->open();
}

void AuditPageView::goOn(const RestoredLog &restored)
{
    auto ticket = Ticket::create();
    hideVerdict();
    m_message->clear();
    setBusy(true);
    m_progress->follow(ticket, tr("Going on with this log"));
    background()
        .work(ticket,
              [&opened = session(), restored](Progress &progress) {
                  return opened.acceptRestoredLog(restored, progress);
              })
        .then(this, [this, restored](Result<void> accepted) {
            setBusy(false);
            if (accepted)
                m_message->showMessage(StateKind::Success, tr("Syncs can run again."),
                                       missingText(restored) + u' ' +
                                           tr("An entry in your name says so."));
            else
                m_message->showError(accepted.error());
            // Not after a cancel: that would begin all over what was just stopped.
            if (accepted || accepted.error().kind != ErrorKind::Cancelled)
                examine({});
        });
}

void AuditPageView::hideVerdict()
{
    if (QWidget *old = std::exchange(m_verdict, nullptr)) {
        old->hide();
        old->deleteLater();
    }
}

void AuditPageView::askForCheckpoint()
{
    askForFile(*this,
               {FileChoice::ExistingFile, tr("Choose a saved checkpoint"), QDir::homePath(), {}},
               [this](const QString &path) { verify(path); });
}

void AuditPageView::askWhereToSave()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    askForFile(*this,
               {FileChoice::NewFile, tr("Save a checkpoint"),
                QDir::home().filePath(tr("checkpoint") + u'-' + day + u".txt"_s),
                tr("Text files (*.txt)")},
               [this](const QString &path) { saveCheckpoint(path); });
}

void AuditPageView::saveCheckpoint(const QString &path)
{
    setBusy(true);
    background()
        .work(Ticket::create(),
              [&opened = session(), path](Progress &) { return opened.auditCheckpoint(path); })
        .then(this, [this, path](Result<void> saved) {
            setBusy(false);
            if (saved)
                m_message->showMessage(
                    StateKind::Success,
                    tr("Saved the checkpoint as %1.").arg(QDir::toNativeSeparators(path)),
                    tr("Keep it away from this computer: on a USB stick, or as an e-mail to "
                       "somebody. It holds no contact and no secret."));
            else
                m_message->showError(saved.error());
            m_events->read();
        });
}

void AuditPageView::askWhereToExport()
{
    auto *dialog = new LogExportDialog(this);
    connect(dialog, &LogExportDialog::chosen, this, &AuditPageView::exportTo);
    dialog->open();
}

void AuditPageView::exportTo(const QString &folder, Session::LogFormat format)
{
    auto ticket = Ticket::create();
    setBusy(true);
    m_message->clear();
    m_progress->follow(ticket, tr("Exporting the log"));
    background()
        .work(ticket,
              [&opened = session(), folder, format](Progress &progress) {
                  return opened.auditExport(folder, format, progress);
              })
        .then(this, [this, folder, format](Result<Session::ExportedLog> exported) {
            setBusy(false);
            if (exported)
                m_message->showMessage(
                    StateKind::Success,
                    tr("Exported %Ln entries.", nullptr, pluralOf(exported->events)),
                    whereExported(format, std::ssize(exported->files), folder));
            else
                m_message->showError(exported.error());
            m_events->read();
        });
}

void AuditPageView::askForQuarter()
{
    auto *dialog = new QuarterDialog(QDate::currentDate(), this);
    connect(dialog, &QuarterDialog::chosen, this, &AuditPageView::saveReport);
    dialog->open();
}

// The system's dialog has asked about a file that is there.
void AuditPageView::saveReport(const Quarter &quarter, const QString &path)
{
    auto ticket = Ticket::create();
    setBusy(true);
    m_message->clear();
    m_progress->follow(ticket, tr("Making the report"));
    background()
        .work(ticket,
              [&opened = session(), quarter, path](Progress &progress) {
                  return opened.auditReport(quarter, path, Session::Existing::Replace,
                                            quarterReportPdf, progress);
              })
        .then(this, [this, path](Result<QuarterReport> saved) {
            setBusy(false);
            if (saved)
                m_message->showMessage(
                    StateKind::Success,
                    tr("The report on the %1 is saved.").arg(quarterTitle(saved->quarter)),
                    QDir::toNativeSeparators(path));
            else
                m_message->showError(saved.error());
            m_events->read();
        });
}

} // namespace warden
