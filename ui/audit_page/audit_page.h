#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace warden {

class AuditFilterBar;
class AuditModel;
class EmptyState;
class EventDetails;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class Table;

// The audit log: what happened, who did it, and whether the log itself is still what it was.
class AuditPageView : public Page
{
    Q_OBJECT
public:
    explicit AuditPageView(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QString &argument) override; // a word to look for

    void verify(const QString &checkpointFile);
    void exportTo(const QString &folder, Session::LogFormat format);
    void saveCheckpoint(const QString &path);

private:
    void makeHeader();
    QWidget *makeContent();
    void read();
    void readPage(int reading, qint64 beforeSeq);
    void showTotal();
    void examine(const QString &checkpointFile);
    void showVerdict(const AuditVerdict &verdict, const RestoredLog &restored);
    void askToGoOn(const RestoredLog &restored);
    void goOn(const RestoredLog &restored);
    void hideVerdict();
    void askForCheckpoint();
    void askWhereToSave();
    void askWhereToExport();
    void setBusy(bool isBusy);

    AuditFilter m_filter = {};
    AuditModel *m_model;
    PageHeader *m_header;
    QPushButton *m_export = nullptr;
    QPushButton *m_checkpoint = nullptr;
    QPushButton *m_verify = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QVBoxLayout *m_verdictPlace;
    QWidget *m_verdict = nullptr;
    AuditFilterBar *m_filters;
    Table *m_table;
    EventDetails *m_details;
    QSplitter *m_split;
    EmptyState *m_nothingFits;
    QStackedWidget *m_stack;
    QLabel *m_total;
};

} // namespace warden
