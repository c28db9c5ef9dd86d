#pragma once

#include "ui/audit_page/filter_state.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace warden {

class FilterChipRow;
class SearchField;

// What part of the log is shown: words to look for, a menu of filters, the chosen ones as chips,
// and the views that the person keeps.
class AuditFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    const FilterState &state() const { return m_state; }
    void setState(const FilterState &state);
    void clear() { setState({}); }

    // Those who can be chosen; what was offered before stays.
    void addChoices(const QStringList &actors, const QStringList &sources);
    void setViews(std::vector<SavedView> views);

Q_SIGNALS:
    void changed();
    void viewSaved(const warden::SavedView &view);
    void viewRemoved(const QString &name);

private:
    void makeFilterMenu();
    void fillViewsMenu();
    void askForName();
    void addTo(QMenu &menu, const QString &objectName, const QString &text,
               const std::function<void(FilterState &)> &change);
    void offer(QMenu &menu, QStringList &known, const QStringList &values,
               const std::function<QString(const QString &)> &textOf, QString FilterState::*member);

    FilterState m_state = {};
    std::vector<SavedView> m_views = {};
    QStringList m_actors = {};
    QStringList m_sources = {};
    SearchField *m_text;
    QPushButton *m_filter;
    QPushButton *m_viewsButton;
    QMenu *m_who = nullptr;
    QMenu *m_toldBy = nullptr;
    QMenu *m_viewsMenu;
    FilterChipRow *m_chips;
};

} // namespace warden
