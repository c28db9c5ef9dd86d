#include "ui/audit_page/audit_page.h"

#include "ui/audit_page/audit_filter_bar.h"
#include "ui/audit_page/audit_model.h"
#include "ui/audit_page/event_details.h"
#include "ui/audit_page/log_export_dialog.h"
#include "ui/audit_page/restored_log_question.h"
#include "ui/audit_page/verdict_card.h"
#include "ui/audit_page/verdict_text.h"
#include "ui/lists/table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {31, 14, 38, 12, 14};
const QList<int> dispensableColumns = {static_cast<int>(AuditModel::Column::About),
                                       static_cast<int>(AuditModel::Column::Who),
                                       static_cast<int>(AuditModel::Column::Outcome)};
constexpr int detailsWidth = 240;

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
    : Page(pageContext, parent), m_model(new AuditModel(this)),
      m_header(new PageHeader(tr("Audit log"),
                              tr("What happened in this workspace. Entries are signed and can't be "
                                 "changed without a trace."))),
      m_message(new InlineMessage(u"auditMessage"_s)),
      m_progress(new ProgressPanel(u"auditProgress"_s)), m_verdictPlace(new QVBoxLayout),
      m_filters(new AuditFilterBar), m_table(new Table(u"auditList"_s, tr("Audit log"))),
      m_details(new EventDetails), m_split(new QSplitter),
      m_nothingFits(new EmptyState(u"audit"_s, tr("No entry fits"),
                                   tr("Look for other words, or take a longer time."))),
      m_stack(new QStackedWidget), m_total(makeMutedLabel({}, TextStyle::Small))
{
    makeHeader();
    QPushButton *all =
        m_nothingFits->addButton(u"showAllEntries"_s, tr("Show all entries"), ButtonKind::Plain);
    m_total->setObjectName(u"auditTotal"_s);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_nothingFits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    for (QWidget *each : QList<QWidget *>{m_header, m_message, m_progress})
        column->addWidget(each);
    column->addLayout(m_verdictPlace);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(m_total);
    connect(all, &QPushButton::clicked, m_filters, &AuditFilterBar::clear);
    connect(m_filters, &AuditFilterBar::changed, this, &AuditPageView::read);
    connect(m_model, &AuditModel::moreWanted, this, &AuditPageView::readPage);
    connect(m_table, &Table::rowChosen, this, [this](int row) {
        if (row < 0)
            m_details->clear();
        else
            m_details->showRow(m_model->row(row));
    });
    connect(m_details, &EventDetails::runOpened, this,
            [this](const RunId &run) { goTo(u"sync"_s, run.value()); });
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

QWidget *AuditPageView::makeContent()
{
    m_table->setModelAndShares(m_model, columnShares, dispensableColumns);
    auto *list = new Card;
    list->body()->setContentsMargins(space::small, space::small, space::small, space::small);
    list->body()->addWidget(m_table);
    auto *scroll = new QScrollArea;
    setNames(scroll, u"eventDetailsArea"_s, tr("Chosen entry"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(detailsWidth);
    scroll->setWidget(m_details);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    auto *details = new Card;
    details->body()->setContentsMargins(0, space::large, 0, space::large);
    details->body()->addWidget(scroll);
    m_split->setObjectName(u"auditSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::medium);
    m_split->addWidget(list);
    m_split->addWidget(details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({700, 300});
    return m_split;
}

void AuditPageView::refresh()
{
    read();
    m_table->setFocus();
}

void AuditPageView::open(const QString &argument)
{
    if (argument == "verify"_L1)
        verify({});
    else
        m_filters->searchFor(argument);
}

void AuditPageView::read()
{
    m_filter = m_filters->filter(QDateTime::currentDateTime());
    m_filter.limit = AuditModel::pageSize;
    readPage(m_model->startOver(), 0);
}

void AuditPageView::readPage(int reading, qint64 beforeSeq)
{
    AuditFilter filter = m_filter;
    filter.beforeSeq = beforeSeq;
    background()
        .read([&opened = session(), filter](Progress &) { return opened.auditList(filter); })
        .then(this, [this, reading, beforeSeq](Result<AuditPage> page) {
            if (!page) {
                m_model->giveUp(reading);
                m_message->showError(page.error());
                return;
            }
            m_model->take(reading, beforeSeq, std::move(*page));
            m_filters->addActors(m_model->actors());
            showTotal();
        });
}

void AuditPageView::showTotal()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothingFits) : m_split);
    m_total->setVisible(!isEmpty);
    const QString total = QLocale().toString(m_model->total());
    m_total->setText(m_filters->isEmpty() ? tr("%1 entries").arg(total)
                                          : tr("%1 entries fit").arg(total));
    if (!isEmpty && m_table->currentRow() < 0)
        m_table->selectRow(0);
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
            read();
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
            read();
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
            read();
        });
}

} // namespace warden
