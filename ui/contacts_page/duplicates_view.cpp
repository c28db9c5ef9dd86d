#include "ui/contacts_page/duplicates_view.h"

#include "core/session/session.h"
#include "ui/contacts_page/duplicate_details.h"
#include "ui/contacts_page/duplicate_list.h"
#include "ui/contacts_page/duplicate_text.h"
#include "ui/lists/list_and_details.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

DuplicatesView::DuplicatesView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_message(new InlineMessage(u"duplicatesMessage"_s)),
      m_progress(new ProgressPanel(u"duplicatesProgress"_s)), m_list(new DuplicateList),
      m_details(new DuplicateDetails(context)), m_found(makeMutedLabel({}, TextStyle::Small)),
      m_content(makeListAndDetails(context.preferences, u"duplicatesSplit"_s, makeListCard(m_list),
                                   m_details, {370, 630})),
      m_empty(new EmptyState(u"done"_s, tr("Nobody stands in an address book twice"),
                             tr("Contacts with the same e-mail address, the same phone number, or "
                                "the same name and organisation come up here after a sync."))),
      m_stack(new QStackedWidget)
{
    m_found->setObjectName(u"duplicatesFound"_s);
    for (QWidget *view : QList<QWidget *>{new QWidget, m_empty, m_content})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addWidget(m_found);
    connect(m_list, &Table::rowChosen, this, &DuplicatesView::showChosen);
    connect(m_details, &DuplicateDetails::mergePressed, this, &DuplicatesView::askToMerge);
    connect(m_details, &DuplicateDetails::apartPressed, this, &DuplicatesView::keepApart);
    connect(m_message, &InlineMessage::actionPressed, this, [this] {
        if (const auto deed = std::exchange(m_deed, {}))
            deed();
    });
}

void DuplicatesView::read()
{
    const int reading = ++m_reading;
    m_context.background
        .read([&session = m_context.session](Progress &progress) {
            return Session::Duplicates(session).find(progress);
        })
        .then(this, [this, reading](Result<std::vector<BookDuplicates>> found) {
            if (reading != m_reading)
                return;
            if (found)
                show(std::move(*found));
            else
                m_message->showError(found.error());
        });
}

void DuplicatesView::clearMessage()
{
    m_deed = {};
    m_message->clear();
}

void DuplicatesView::show(std::vector<BookDuplicates> books)
{
    const bool isEmpty =
        std::ranges::all_of(books, [](const BookDuplicates &book) { return book.groups.empty(); });
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_content);
    const QString leftOut = duplicatesLeftOut(books);
    m_found->setText(isEmpty ? leftOut : duplicatesFound(books) + u" "_s + leftOut);
    m_found->setVisible(!m_found->text().isEmpty());
    m_list->showBooks(std::move(books));
    showChosen();
}

void DuplicatesView::showChosen()
{
    if (const auto entry = m_list->chosen())
        m_details->showGroup(*entry->book, *entry->suggestion);
    else
        m_details->clear();
}

void DuplicatesView::offer(const QString &text, const QString &whyWithheld,
                           std::function<void()> deed)
{
    m_deed = std::move(deed);
    m_message->setAction(text, whyWithheld);
}

template <class Call, class Done>
void DuplicatesView::work(const QString &title, Call call, Done done)
{
    clearMessage();
    const auto ticket = Ticket::create();
    m_progress->follow(ticket, title);
    m_list->setEnabled(false);
    m_details->setBusy(true);
    m_context.background
        .work(ticket, [&session = m_context.session, call = std::move(call)](
                          Progress &progress) { return call(session, progress); })
        .then(this, [this, done = std::move(done)](auto result) {
            m_progress->finish();
            m_list->setEnabled(true);
            m_details->setBusy(false);
            done(std::move(result));
            read();
        });
}

void DuplicatesView::askToMerge(const DuplicatesMerge &merge, const QString &book, bool canBeUndone)
{
    const qint64 count = std::ssize(merge.members);
    auto *question =
        new MessageBox(QMessageBox::NoIcon, tr("Merge contacts"),
                       tr("Merge these %Ln contacts into one?", nullptr, pluralOf(count)),
                       QMessageBox::Cancel, this);
    question->setObjectName(u"mergeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(mergeConsequences(count, book, canBeUndone));
    QPushButton *yes = question->addButton(tr("Merge"), QMessageBox::AcceptRole);
    setNames(yes, u"mergeNow"_s);
    connect(yes, &QPushButton::clicked, this, [this, merge] { this->merge(merge); });
    question->open();
}

void DuplicatesView::merge(const DuplicatesMerge &merge)
{
    work(
        tr("Merging contacts"),
        [merge](Session &session, Progress &progress) {
            return Session::Duplicates(session).merge(merge, progress);
        },
        [this](const Result<SyncOutcome> &outcome) {
            if (outcome)
                showMerged(*outcome);
            else
                showNotMerged(outcome.error());
        });
}

void DuplicatesView::showMerged(const SyncOutcome &outcome)
{
    if (!outcome.failures.empty() || outcome.state != runStateName(RunState::Done)) {
        const Error error =
            outcome.failures.empty() ? Error{ErrorKind::Cancelled} : outcome.failures.front().error;
        m_message->showError(error);
    } else {
        m_message->showMessage(StateKind::Success, tr("The contacts are merged."),
                               sentenceCase(countsSummary(outcome.counts)));
    }
    if (outcome.run && outcome.counts.updated + outcome.counts.removed > 0)
        offer(tr("Undo"), whyNot(m_context.session.actor(), Permission::UndoRun),
              [this, run = outcome.run->id] { undo(run); });
}

void DuplicatesView::showNotMerged(const Error &error)
{
    if (error.kind == ErrorKind::Stale) {
        m_message->showMessage(StateKind::Warning,
                               tr("One of the contacts changed since you looked at it."),
                               tr("Nothing was merged. Look at how it is now, then merge again."));
        return;
    }
    m_message->showError(error);
    if (error.reason == ErrorReason::SecondPersonNeeded)
        offer(tr("Open Sync"), {}, [this] { m_context.goTo(u"sync"_s, u"plan"_s); });
}

void DuplicatesView::undo(const RunId &run)
{
    work(
        tr("Undoing the merge"),
        [run](Session &session, Progress &progress) { return session.undo(run, progress); },
        [this](const Result<SyncOutcome> &undone) {
            if (!undone) {
                m_message->showError(undone.error());
                return;
            }
            const bool isAll = undone->counts.skipped + undone->counts.failed == 0;
            m_message->showMessage(isAll ? StateKind::Success : StateKind::Warning,
                                   isAll ? tr("The contacts are as they were.")
                                         : tr("Not all could be taken back."),
                                   sentenceCase(countsSummary(undone->counts)));
        });
}

void DuplicatesView::keepApart(const std::vector<RecordId> &records)
{
    work(
        tr("Keeping the contacts apart"),
        [records](Session &session, Progress &) {
            return Session::Duplicates(session).keepApart(records);
        },
        [this, records](const Result<void> &kept) {
            if (!kept) {
                m_message->showError(kept.error());
                return;
            }
            m_message->showMessage(StateKind::Info, tr("They aren't suggested together any more."));
            offer(tr("Undo"), {}, [this, records] { suggestAgain(records); });
        });
}

void DuplicatesView::suggestAgain(const std::vector<RecordId> &records)
{
    work(
        tr("Suggesting the contacts again"),
        [records](Session &session, Progress &) {
            return Session::Duplicates(session).suggestAgain(records);
        },
        [this](const Result<void> &done) {
            if (!done)
                m_message->showError(done.error());
        });
}

} // namespace warden
