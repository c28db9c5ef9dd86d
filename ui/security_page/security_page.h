#pragma once

#include "core/session/security_views.h"
#include "ui/page/page.h"

class QLayout;
class QPushButton;
class QStackedWidget;

namespace warden {

class CheckDetails;
class CheckList;
class EmptyState;
class InlineMessage;
class PageHeader;
class ProgressPanel;
class TrendView;

// What an admin should check: how the business stands, each check with its evidence, and what to
// do about it.
class SecurityPage : public Page
{
    Q_OBJECT
public:
    explicit SecurityPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    // "check:ID": checks this connection; "show:CHECK@ID": chooses this check of a connection;
    // "review": begins one; "revoke": asks
    // whether everything is to be revoked.
    void open(const QString &argument) override;

private:
    QWidget *makeContent();
    QLayout *makeFoot();
    void show(const SecurityReport &report);
    void choose();
    void check(const ConnectionId &only = {});
    void review();
    void attest(const Check &check);
    void askWhereToSearch();
    void search(const QStringList &places);
    void askWhereToSave();
    void saveReport(const QString &path);
    void askToRevoke();
    void setBusy(bool isBusy);

    QString m_toShow = {}; // once the report is read
    PageHeader *m_header;
    QPushButton *m_review;
    QPushButton *m_search;
    QPushButton *m_check;
    QPushButton *m_report = nullptr;
    QPushButton *m_revoke = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    CheckList *m_list;
    CheckDetails *m_details;
    TrendView *m_trend;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedWidget *m_stack;
};

} // namespace warden
