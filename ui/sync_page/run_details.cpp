#include "ui/sync_page/run_details.h"

#include "core/session/session.h"
#include "ui/lists/list_and_details.h"
#include "ui/lists/table.h"
#include "ui/sync_page/message_states.h"
#include "ui/sync_page/message_text.h"
#include "ui/sync_page/plan_text.h"
#include "ui/sync_page/run_model.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {24, 36, 18, 26};

// What the table's line has no room for.
QString chosenSentence(const RunItemView &item)
{
    if (item.state != JournalState::Done)
        return runItemSentence(item);
    return item.message ? messageSentence(*item.message, QDateTime::currentDateTime()) : QString();
}

// Why routes of it couldn't be synced, a line each.
QString failureText(const Run &run)
{
    QStringList lines;
    for (const RunRoute &route : run.routes) {
        const QString reason =
            route.state == RunState::Failed ? storedReasonsText(route.reason) : QString();
        if (!reason.isEmpty())
            lines << RunDetails::tr("%1: %2").arg(route.routeName, reason);
    }
    return lines.join(u'\n');
}

} // namespace

RunDetails::RunDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(new RunItemModel(this)), m_header(new PageHeader(tr("Run"), {})),
      m_message(new InlineMessage(u"runMessage"_s)),
      m_progress(new ProgressPanel(u"runProgress"_s)), m_states(new MessageStates(context)),
      m_table(new Table(u"runItems"_s, tr("What the run wrote"))), m_list(makeListCard(m_table)),
      m_chosen(makeMutedLabel({}))
{
    setNames(this, u"runDetails"_s, tr("Run"));
    m_back = m_header->addButton(u"runBack"_s, tr("Back"), ButtonKind::Plain, u"chevron-left"_s);
    m_undo = m_header->addButton(u"undoRun"_s, tr("Undo this run"), ButtonKind::Plain, u"undo"_s);
    withhold(m_undo, whyNot(context.session.actor(), Permission::UndoRun));
    m_table->setModelAndShares(m_model, columnShares);
    m_table->allowSeveral();
    m_table->keepColumns(context.preferences, {u"name"_s, u"what"_s, u"where"_s, u"state"_s});
    m_table->keepOrder(context.preferences);
    m_chosen->setObjectName(u"runItemSentence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_states);
    column->addWidget(m_list, 1);
    column->addWidget(m_chosen);
    column->addStretch(); // where there is no list
    leaveByEscape(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, &RunDetails::backPressed);
    connect(m_states, &MessageStates::changed, this, &RunDetails::changed);
    connect(m_undo, &QPushButton::clicked, this, &RunDetails::undoPressed);
    connect(m_table, &Table::rowChosen, this, [this](int row) {
        m_chosen->setText(row < 0 ? QString() : chosenSentence(m_model->item(row)));
    });
}

void RunDetails::showRun(const RunView &view)
{
    const bool isSame = m_run == view.run.id;
    m_run = view.run.id;
    m_message->clear();
    m_progress->finish();
    const QString when = whenText(view.run.startedAt, QDateTime::currentDateTime());
    m_header->setTitle(view.run.undoOf.isEmpty() ? tr("Run of %1").arg(when)
                                                 : tr("Undo of %1").arg(when));
    m_header->setSentence(tr("%1, by %2: %3.")
                              .arg(runStateWord(view.run.state), view.run.operatorName,
                                   countsSummary(view.run.counts)));
    const bool isKept = m_table->keepChosen([&] { m_model->setItems(view.items); }) && isSame;
    m_states->showRun(view);
    // What wasn't sent needs no undo.
    const auto irreversible = std::ranges::count_if(view.items, [](const RunItemView &item) {
        return item.isIrreversible &&
               (item.state == JournalState::Done || item.state == JournalState::Sent);
    });
    const bool canUndo = std::ranges::any_of(view.items, [](const RunItemView &item) {
        return item.state == JournalState::Done && !item.isIrreversible;
    });
    setReady(m_undo, canUndo);
    if (irreversible > 0)
        m_message->showMessage(StateKind::Warning,
                               tr("%1 of this run can't be undone: what was sent or removed there "
                                  "can't be given back.")
                                   .arg(contactsCount(irreversible)));
    if (const QString reasons = failureText(view.run); !reasons.isEmpty())
        m_message->showMessage(StateKind::Danger, reasons);
    else if (view.items.empty())
        m_message->showMessage(StateKind::Info, tr("This run had nothing to write."));
    if (!isKept) {
        m_chosen->clear();
        m_table->chooseRow(0);
    }
    const bool hasItems = !view.items.empty();
    m_list->setVisible(hasItems);
    m_chosen->setVisible(hasItems);
    if (hasItems)
        m_table->setFocus();
    else
        m_back->setFocus();
}

void RunDetails::showError(const Error &error)
{
    m_progress->finish();
    m_message->showError(error);
}

void RunDetails::showProgress(std::shared_ptr<Ticket> ticket)
{
    m_message->clear();
    setReady(m_undo, false);
    m_progress->follow(std::move(ticket), tr("Looking at what can be undone"));
}

void RunDetails::endProgress()
{
    setReady(m_undo, true);
    m_progress->finish();
}

} // namespace warden
