#include "ui/audit_page/audit_page.h"

#include "ui/audit_page/event_list.h"
#include "ui/audit_page/log_export_dialog.h"
#include "ui/audit_page/restored_log_question.h"
#include "ui/audit_page/verdict_card.h"
#include "ui/audit_page/verdict_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
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
    const bool isMissed = std::ranges::any_of(found.verdict.findings, [](const auto &finding) {
        return finding.kind != AuditFindingKind::Unanchored;
    });
    if (!isMissed || !isAllowed(session.actor(), Permission::ManageOperators))
        return found;
    // It refuses where a log isn't just an older one; the verdict says why.
    if (const Result<RestoredLog> restored = session.restoredLog(progress); restored)
        found.restored = *restored;
    return found;
}

} // namespace

AuditPageView::AuditPageView(const PageContext &pageContext, QWidget *parent)
    : Page(pageContext, parent),
      m_header(new PageHeader(tr("Audit log"),
                              tr("What happened in this workspace. Entries are signed and can't be "
                                 "changed without a trace."))),
      m_message(new InlineMessage(u"auditMessage"_s)),
      m_progress(new ProgressPanel(u"auditProgress"_s)), m_verdictPlace(new QVBoxLayout),
      m_events(new EventList(pageContext))
{
    makeHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    for (QWidget *each : QList<QWidget *>{m_header, m_message, m_progress})
        column->addWidget(each);
    column->addLayout(m_verdictPlace);
    column->addWidget(m_events, 1);
    connect(m_events, &EventList::failed, m_message, &InlineMessage::showError);
}

void AuditPageView::makeHeader()
{
    m_export = m_header->addButton(u"exportLog"_s, tr("Export…"), ButtonKind::Plain, u"save"_s);
    m_checkpoint = m_header->addButton(u"saveCheckpoint"_s, tr("Save checkpoint…"),
                                       ButtonKind::Plain, u"key"_s);
    m_verify =
        m_header->addButton(u"verifyLog"_s, tr("Verify"), ButtonKind::Primary, u"security"_s);
    setPlainToolTip(m_checkpoint,
                    tr("A small signed file that proves later what the log was today. "
                       "Keep it away from this computer."));
    // A Sync operator sees runs of one's own, and takes nothing out.
    m_export->setVisible(isAllowed(session().actor(), Permission::SeeWholeAudit));
    connect(m_export, &QPushButton::clicked, this, &AuditPageView::askWhereToExport);
    connect(m_checkpoint, &QPushButton::clicked, this, &AuditPageView::askWhereToSave);
    connect(m_verify, &QPushButton::clicked, this, [this] { verify({}); });
}

void AuditPageView::refresh()
{
    m_events->read();
    m_events->setFocus();
}

void AuditPageView::open(const QString &argument)
{
    const auto after = [&](QLatin1String start) { return argument.mid(start.size()); };
    FilterState state;
    if (argument == "verify"_L1)
        return verify({});
    if (argument.startsWith("object:"_L1))
        state.object = after("object:"_L1);
    else if (argument.startsWith("run:"_L1))
        state.run = RunId(after("run:"_L1));
    else if (argument.startsWith("actor:"_L1))
        state.actor = after("actor:"_L1);
    else
        state.text = argument;
    m_events->show(state);
}

void AuditPageView::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_export, m_checkpoint, m_verify})
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
    auto *card = new VerdictCard(verdict, restored);
    m_verdict = card;
    m_verdictPlace->addWidget(card);
    connect(card, &VerdictCard::closePressed, this, &AuditPageView::hideVerdict);
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
    auto *dialog = new QFileDialog(this, tr("Choose a saved checkpoint"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPageView::verify);
    dialog->open();
}

void AuditPageView::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save a checkpoint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(QDir::home().filePath(tr("checkpoint") + u'-' + day + u".txt"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPageView::saveCheckpoint);
    dialog->open();
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
        .then(this, [this, folder](Result<Session::ExportedLog> exported) {
            setBusy(false);
            if (exported)
                m_message->showMessage(
                    StateKind::Success,
                    tr("Exported %1 entries.").arg(QLocale().toString(exported->events)),
                    tr("%1 files in %2. They can be verified without this app.")
                        .arg(exported->files.size())
                        .arg(QDir::toNativeSeparators(folder)));
            else
                m_message->showError(exported.error());
            m_events->read();
        });
}

} // namespace warden
