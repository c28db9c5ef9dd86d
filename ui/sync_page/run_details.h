#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class MessageStates;
class PageHeader;
class ProgressPanel;
class RunItemModel;
class Table;
class Ticket;

// One run: its counts and every item that it wrote, with what became of it; and its undo.
class RunDetails : public QWidget
{
    Q_OBJECT
public:
    explicit RunDetails(const PageContext &context, QWidget *parent = nullptr);

    void showRun(const RunView &view);
    void showError(const Error &error);
    void showProgress(std::shared_ptr<Ticket> ticket);
    void endProgress();
    const RunId &run() const { return m_run; }

Q_SIGNALS:
    void backPressed();
    void undoPressed();
    void changed(); // the run is to be read again

private:
    RunId m_run = {};
    RunItemModel *m_model;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_undo;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    MessageStates *m_states;
    Table *m_table;
    QWidget *m_list; // with the table in it
    QLabel *m_chosen;
};

} // namespace warden
