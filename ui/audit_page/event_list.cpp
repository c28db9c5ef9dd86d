#include "ui/audit_page/event_list.h"

#include "ui/audit_page/audit_filter_bar.h"
#include "ui/audit_page/audit_model.h"
#include "ui/audit_page/event_details.h"
#include "ui/lists/list_and_details.h"
#include "ui/lists/table.h"
#include "ui/lists/time_bars.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {27, 18, 40, 14, 17};
const QList<int> dispensableColumns = {static_cast<int>(AuditModel::Column::About),
                                       static_cast<int>(AuditModel::Column::Who),
                                       static_cast<int>(AuditModel::Column::Outcome)};
constexpr int detailsWidth = 240;

QString entriesText(qint64 count)
{
    return count == 0 ? EventList::tr("No entries")
                      : EventList::tr("%Ln entries", nullptr, pluralOf(count));
}

// Where an entry stands among the matches, whose numbers fall; -1: it doesn't fit.
Result<qint64> placeOf(Session &session, const AuditFilter &filter, const AuditMatches &matches,
                       qint64 seq)
{
    qint64 first = 0;
    qint64 end = matches.total;
    while (first < end) {
        const qint64 middle = first + (end - first) / 2;
        const Result<std::vector<AuditRow>> rows = session.auditRowsAt(filter, matches, middle, 1);
        if (!rows)
            return rows.failure();
        if (!rows->empty() && rows->front().seq == seq)
            return middle;
        if (!rows->empty() && rows->front().seq > seq)
            first = middle + 1;
        else
            end = middle;
    }
    return -1;
}

} // namespace

EventList::EventList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new AuditModel(this)),
      m_filters(new AuditFilterBar),
      m_bars(new TimeBars(u"auditBars"_s, tr("Entries over time"), entriesText)),
      m_table(new Table(u"auditList"_s, tr("Audit log"))), m_details(new EventDetails(context)),
      m_nothingFits(new EmptyState(u"audit"_s, tr("No entry fits"),
                                   tr("Look for other words, or take a longer time."))),
      m_stack(new QStackedWidget), m_total(makeMutedLabel({}, TextStyle::Small))
{
    QPushButton *all =
        m_nothingFits->addButton(u"showAllEntries"_s, tr("Show all entries"), ButtonKind::Plain);
    m_total->setObjectName(u"auditTotal"_s);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_nothingFits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_filters);
    column->addWidget(m_bars);
    column->addWidget(m_stack, 1);
    column->addWidget(m_total);
    connect(all, &QPushButton::clicked, m_filters, &AuditFilterBar::clear);
    connect(m_filters, &AuditFilterBar::changed, this, &EventList::read);
    connect(m_filters, &AuditFilterBar::viewSaved, this, &EventList::keepView);
    connect(m_filters, &AuditFilterBar::viewRemoved, this, &EventList::removeView);
    connect(m_bars, &TimeBars::spanChosen, this,
            [this](const QDateTime &since, const QDateTime &until) {
                FilterState state = m_filters->state();
                state.period = Period::Span;
                state.since = since;
                state.until = until;
                m_filters->setState(state);
            });
    connect(m_model, &AuditModel::pageWanted, this, &EventList::readPage, Qt::QueuedConnection);
    connect(m_table, &Table::rowChosen, this, [this](int row) {
        m_hasChosen = m_hasChosen || (row >= 0 && !m_isOwnChoice);
        showRow(row);
    });
    connect(m_table, &Table::pressed, this, [this] { m_hasChosen = true; });
    connect(m_model, &AuditModel::rowsInserted, this, [this] {
        if (m_place >= 0)
            chooseFound();
    });
    connect(m_details, &EventDetails::filterWanted, this, &EventList::show);
    readViews();
}

QWidget *EventList::makeContent()
{
    m_table->setModelAndShares(m_model, columnShares, dispensableColumns);
    m_table->allowSeveral();
    m_table->keepColumns(m_context.preferences,
                         {u"time"_s, u"who"_s, u"what"_s, u"about"_s, u"outcome"_s});
    m_content = makeListAndDetails(
        m_context.preferences, u"auditSplit"_s, makeListCard(m_table),
        makeDetailsCard(m_details, u"eventDetailsArea"_s, tr("Chosen entry"), detailsWidth),
        {700, 300});
    return m_content;
}

// No focus proxy: Tab would jump over what stands before the table.
void EventList::focusTable()
{
    m_table->setFocus();
}

void EventList::show(const FilterState &state)
{
    m_filters->setState(state);
}

template <class Call>
auto EventList::readIfCurrent(int reading, Call call)
{
    return m_context.background.read(
        [reading, newest = m_newest, call](Progress &) -> std::invoke_result_t<Call &, Progress &> {
            Progress current({}, [reading, newest] { return newest->load() != reading; });
            if (newest->load() != reading)
                return fail(ErrorKind::Cancelled, {});
            return call(current);
        });
}

void EventList::read()
{
    const int reading = m_model->startOver();
    *m_newest = reading;
    m_filter = m_filters->state().filter(QDateTime::currentDateTime());
    m_filter.limit = AuditModel::pageSize;
    m_matches.reset();
    readIfCurrent(reading, [&session = m_context.session, filter = m_filter](Progress &progress) {
        return session.auditRows(filter, progress);
    }).then(this, [this, reading](Result<std::vector<AuditRow>> rows) {
        if (*m_newest != reading)
            return;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        takeNewest(reading, std::move(*rows));
    });
    readTotal(reading);
    readBars(reading);
}

void EventList::takeNewest(int reading, std::vector<AuditRow> rows)
{
    const bool isAll = std::ssize(rows) < AuditModel::pageSize;
    if (!m_hasChosen && !rows.empty() && rows.front().seq != m_chosen)
        m_chosen = 0; // whoever chose nothing sees the newest
    const auto take = [&] { m_model->takeNewest(reading, std::move(rows)); };
    const bool isKept = m_chosen != 0 && keepChosen(take);
    if (m_chosen == 0)
        take();
    m_filters->addChoices(m_model->actors(), m_model->sources());
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothingFits) : m_content);
    m_total->setVisible(!isEmpty);
    if (isKept)
        return;
    m_place = -1;
    m_isSought = m_chosen != 0 && !isAll; // further down, or it doesn't fit
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        chooseAgain(row);
    else if (!m_isSought)
        chooseFirst();
}

bool EventList::keepChosen(const std::function<void()> &change)
{
    const QScopedValueRollback own(m_isOwnChoice, true);
    return m_table->keepChosen(change);
}

void EventList::chooseAgain(int row)
{
    const QScopedValueRollback own(m_isOwnChoice, true);
    m_table->chooseRow(row);
}

void EventList::readTotal(int reading)
{
    readIfCurrent(reading, [&session = m_context.session, filter = m_filter](Progress &progress) {
        return session.auditMatches(filter, progress);
    }).then(this, [this, reading](Result<AuditMatches> matches) {
        if (*m_newest != reading)
            return;
        if (!matches) {
            chooseFound();
            return;
        }
        const qint64 total = matches->total;
        m_matches = std::make_shared<const AuditMatches>(std::move(*matches));
        m_model->takeTotal(reading, total);
        showTotal(total);
        // The first page again, of the same moment as the places of all others.
        if (total > AuditModel::pageSize)
            readPage(reading, 0);
        seekChosen(reading);
    });
}

void EventList::readBars(int reading)
{
    readIfCurrent(reading, [&session = m_context.session, filter = m_filter](Progress &progress) {
        return session.auditHistogram(filter, TimeBars::barCount, progress);
    }).then(this, [this, reading](Result<AuditHistogram> histogram) {
        if (histogram && *m_newest == reading)
            m_bars->showHistogram(*histogram);
    });
}

void EventList::readPage(int reading, int page)
{
    if (!m_matches || *m_newest != reading) {
        m_model->giveUp(reading, page);
        return;
    }
    readIfCurrent(reading, [&session = m_context.session, filter = m_filter, matches = m_matches,
                            page](Progress &) {
        return session.auditRowsAt(filter, *matches, qint64{page} * AuditModel::pageSize,
                                   AuditModel::pageSize);
    }).then(this, [this, reading, page](Result<std::vector<AuditRow>> rows) {
        if (*m_newest != reading)
            return;
        if (!rows) {
            m_model->giveUp(reading, page);
            Q_EMIT failed(rows.error());
            return;
        }
        m_model->takePage(reading, page, std::move(*rows));
        m_filters->addChoices(m_model->actors(), m_model->sources());
        m_table->viewport()->update(); // pages that weren't asked for yet
        const int current = m_table->currentRow();
        if (current >= 0 && current / AuditModel::pageSize == page)
            showAgain(current);
    });
}

void EventList::showTotal(qint64 total)
{
    const int number = pluralOf(total);
    m_total->setText(m_filters->state().isEmpty() ? tr("%Ln entries", nullptr, number)
                                                  : tr("%Ln entries fit", nullptr, number));
}

void EventList::showRow(int row)
{
    const AuditRow *chosen = row < 0 ? nullptr : m_model->row(row);
    if (!chosen && m_isSought && row == m_place)
        return; // it is the one that is shown
    m_isSought = false;
    m_chosen = chosen ? chosen->seq : 0;
    if (chosen)
        m_details->showRow(*chosen);
    else
        m_details->clear();
}

// Its page was read: of the newest ones a second time, and what came in between moved them down.
void EventList::showAgain(int row)
{
    const AuditRow *now = m_model->row(row);
    if (row >= AuditModel::pageSize || m_isSought || !m_hasChosen || m_chosen == 0 || !now ||
        now->seq == m_chosen)
        return showRow(row);
    if (const int moved = m_model->rowOf(m_chosen); moved >= 0)
        return chooseAgain(moved);
    m_isSought = true;
    m_place = -1;
    seekChosen(*m_newest);
}

void EventList::chooseFirst()
{
    m_hasChosen = false;
    if (m_model->rowCount() > 0)
        chooseAgain(0);
    else
        showRow(-1);
}

void EventList::seekChosen(int reading)
{
    if (!m_isSought)
        return;
    readIfCurrent(reading, [&session = m_context.session, filter = m_filter, matches = m_matches,
                            seq = m_chosen](Progress &) {
        return placeOf(session, filter, *matches, seq);
    }).then(this, [this, reading](const Result<qint64> &place) {
        if (*m_newest != reading)
            return;
        m_place = place.value_or(-1);
        chooseFound();
    });
}

// Where the one that was chosen isn't found, the first one is; unless somebody chose meanwhile.
void EventList::chooseFound()
{
    if (!m_isSought)
        return;
    if (m_place < 0)
        chooseFirst();
    else if (m_place < m_model->rowCount())
        chooseAgain(static_cast<int>(m_place));
}

void EventList::readViews()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.auditViews(); })
        .then(this, [this](Result<std::vector<SavedView>> views) {
            if (views)
                m_filters->setViews(std::move(*views));
            else
                Q_EMIT failed(views.error());
        });
}

void EventList::keepView(const SavedView &view)
{
    m_context.background
        .beside(Ticket::create(), [&session = m_context.session,
                                   view](Progress &) { return session.saveAuditView(view); })
        .then(this, [this](Result<void> saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
            readViews();
        });
}

void EventList::removeView(const QString &name)
{
    m_context.background
        .beside(Ticket::create(), [&session = m_context.session,
                                   name](Progress &) { return session.removeAuditView(name); })
        .then(this, [this](Result<void> removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            readViews();
        });
}

} // namespace warden
