#pragma once

#include "ui/commands/window_command.h"
#include "ui/page/page.h"

#include <QHash>
#include <QPointer>

class QStackedWidget;

namespace warden {

class ElidedLabel;
class HelpPanel;
class NavigationList;
class StateBadge;

// An unlocked workspace: navigation at the left, the page at the right, where one stands below.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    // Entries that the role may not use are listed as such, and say why instead of their page.
    WorkspaceView(const std::vector<PageEntry> &entries, const PageContext &context,
                  QWidget *parent = nullptr);

    void showPage(const QString &id, const QString &argument = {});
    void showPlace(const Place &place);
    // The next page for this role, or the one before; after the last comes the first.
    void step(int by);
    // Puts the keyboard into the search of the page in front; false where it has none.
    bool find();
    // How the tasks of the page in front are done, beside it; in a narrow window in its place.
    void toggleHelp();
    QString currentPage() const;
    QStringList pages() const; // those for this role
    // Reads the page in front again.
    void refresh();
    void refreshOverview(); // where that is in front
    // The line below the navigation: "Ada · unlocked by the keychain".
    void setStatus(const QString &workspace, const QString &detail, bool isDemo);

Q_SIGNALS:
    void lockPressed();
    void frontWanted(); // somebody pressed what the system shows of this window

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAlerts(qint64 open);
    void bringToFront(const QString &id);
    void closeHelp();
    void arrange();
    Page *page(const QString &id);

    QString whyNotSee(const PageEntry &entry) const;

    std::vector<PageEntry> m_entries;
    PageContext m_context;
    QHash<QString, Page *> m_pages = {};
    QWidget *m_side;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    HelpPanel *m_help;
    QPointer<QWidget> m_beforeHelp = {}; // what had the keyboard
    ElidedLabel *m_workspace;
    ElidedLabel *m_detail;
    StateBadge *m_demo;
};

} // namespace warden
