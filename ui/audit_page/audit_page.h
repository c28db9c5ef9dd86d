#pragma once

#include "core/session/session.h"
#include "ui/page/page.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace warden {

class ArchiveBar;
class EventList;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class ServiceLogView;

// The audit log: what happened, who did it, and whether the log itself is still what it was.
class AuditPageView : public Page
{
    Q_OBJECT
public:
    explicit AuditPageView(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "verify"; "fetch", of one connection with ":" and its id; "object:", "run:" or "actor:" and
    // which; "at:" and an entry's time as RFC 3339, or two of
    // them with "/" between; or words to look for.
    void open(const QString &argument) override;
    void showFirstView() override;

    void verify(const QString &checkpointFile);
    void exportTo(const QString &folder, Session::LogFormat format);
    void saveCheckpoint(const QString &path);
    void saveReport(const Quarter &quarter, const QString &path);

private:
    QWidget *makeLog();
    void makeHeader();
    void makeExportMenu();
    void addToExportMenu(const QString &objectName, const QString &text,
                         void (AuditPageView::*chosen)());
    void fetch(const ConnectionId &connection);
    void examine(const QString &checkpointFile);
    void showVerdict(const AuditVerdict &verdict, const RestoredLog &restored);
    void askToGoOn(const RestoredLog &restored);
    void goOn(const RestoredLog &restored);
    void hideVerdict();
    void askForCheckpoint();
    void askWhereToSave();
    void askWhereToExport();
    void askWhatToArchive();
    void askForQuarter();
    void setBusy(bool isBusy);

    PageHeader *m_header;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_verify = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QVBoxLayout *m_verdictPlace;
    QWidget *m_verdict = nullptr;
    EventList *m_events;
    ArchiveBar *m_archives;
    QStackedWidget *m_stack;
    QWidget *m_log = nullptr;
    ServiceLogView *m_serviceLog = nullptr; // once somebody fetched
};

} // namespace warden
