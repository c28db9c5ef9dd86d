#pragma once

#include "core/session/session_duplicates.h"
#include "ui/page/page.h"

class QLabel;
class QStackedWidget;

namespace warden {

class DuplicateDetails;
class DuplicateList;
class EmptyState;
class InlineMessage;
class ProgressPanel;

// Contacts that stand in an address book more than once: found, compared, merged or kept apart.
class DuplicatesView : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesView(const PageContext &context, QWidget *parent = nullptr);

    void read();
    void clearMessage();

private:
    void show(std::vector<BookDuplicates> books);
    void showChosen();
    void askToMerge(const DuplicatesMerge &merge, const QString &book, bool canBeUndone);
    void merge(const DuplicatesMerge &merge);
    void showMerged(const SyncOutcome &outcome);
    void showNotMerged(const Error &error);
    void undo(const RunId &run);
    void keepApart(const std::vector<RecordId> &records);
    void suggestAgain(const std::vector<RecordId> &records);
    void offer(const QString &text, const QString &whyWithheld, std::function<void()> deed);
    // Runs `call` beside the window, with its progress in view, and then `done`.
    template <class Call, class Done>
    void work(const QString &title, Call call, Done done);

    PageContext m_context;
    int m_reading = 0;                 // what an older reading answers is dropped
    std::function<void()> m_deed = {}; // of the message's button
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    DuplicateList *m_list;
    DuplicateDetails *m_details;
    QLabel *m_found;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace warden
