#pragma once

#include "ui/contacts_page/duplicate_model.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace warden {

class DuplicateGrid;
class InlineMessage;

// One group of contacts side by side, and what a person may do with it.
class DuplicateDetails : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicateDetails(const PageContext &context, QWidget *parent = nullptr);

    void showGroup(const BookDuplicates &book, const DuplicateSuggestion &suggestion);
    void clear();
    // While something is written nothing can be pressed.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void mergePressed(const warden::DuplicatesMerge &merge, const QString &book, bool canBeUndone);
    void apartPressed(const std::vector<warden::RecordId> &records);

private:
    QWidget *makeButtons();
    void compare();
    void showComparison(const DuplicateComparison &comparison);
    void showNotes(const DuplicateComparison &comparison);
    void showReadiness();

    PageContext m_context;
    int m_reading = 0; // what an older reading answers is dropped
    bool m_isBusy = false;
    QString m_book = {};
    QString m_whyNotMerged = {};
    std::vector<RecordId> m_records = {};
    std::optional<DuplicateComparison> m_compared = {}; // as it would be merged now
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_notes;
    InlineMessage *m_message;
    QScrollArea *m_area;
    DuplicateGrid *m_grid = nullptr;
    QPushButton *m_merge;
    QPushButton *m_apart;
};

} // namespace warden
