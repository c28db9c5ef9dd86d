#pragma once

#include "core/session/session.h"
#include "ui/audit_page/filter_state.h"
#include "ui/page/page.h"

#include <QWidget>

#include <atomic>
#include <functional>

class QLabel;
class QStackedWidget;

namespace warden {

class AuditFilterBar;
class AuditModel;
class EmptyState;
class EventDetails;
class Table;
class TimeBars;

// The log to look through: what to look for, when there was how much, the entries, and the chosen
// one.
class EventList : public QWidget
{
    Q_OBJECT
public:
    explicit EventList(const PageContext &context, QWidget *parent = nullptr);

    void read(); // from the newest on
    void show(const FilterState &state);
    void focusTable();

Q_SIGNALS:
    void failed(const warden::Error &error);

private:
    QWidget *makeContent();
    void takeNewest(int reading, std::vector<AuditRow> rows);
    void readTotal(int reading);
    void readBars(int reading);
    void readPage(int reading, int page);
    void readViews();
    void keepView(const SavedView &view);
    void removeView(const QString &name);
    void showTotal(qint64 total);
    void showRow(int row);
    void showAgain(int row);
    void chooseFirst();
    void chooseAgain(int row);
    bool keepChosen(const std::function<void()> &change);
    void seekChosen(int reading);
    void chooseFound();

    // Reads behind a newer one end at once: the person has typed on.
    template <class Call>
    auto readIfCurrent(int reading, Call call);

    PageContext m_context;
    AuditFilter m_filter = {};
    std::shared_ptr<const AuditMatches> m_matches = {};
    qint64 m_chosen = 0;        // the entry beside the list; 0: none
    bool m_hasChosen = false;   // a person did; else it is the first one
    bool m_isOwnChoice = false; // what the list chooses just now is by itself
    bool m_isSought = false;    // the chosen one is: its row isn't known, or not read
    qint64 m_place = -1;        // that it was found at
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
    AuditModel *m_model;
    AuditFilterBar *m_filters;
    TimeBars *m_bars;
    Table *m_table;
    EventDetails *m_details;
    QWidget *m_content = nullptr;
    EmptyState *m_nothingFits;
    QStackedWidget *m_stack;
    QLabel *m_total;
};

} // namespace warden
