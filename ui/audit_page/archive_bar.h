#pragma once

#include "ui/page/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;
struct LogRetention;

bool mayArchive(const Actor &actor);

// Where the list ends: which entries are archived in what file, and what is due to be.
class ArchiveBar : public QWidget
{
    Q_OBJECT
public:
    explicit ArchiveBar(const PageContext &context, QWidget *parent = nullptr);

    void read();
    void ask(); // what to archive, and where to
    void archive(const QDateTime &before, const QString &path);

Q_SIGNALS:
    void archived(); // the list begins later now

private:
    void show(const LogRetention &retention);
    void keep(int months);

    PageContext m_context;
    std::shared_ptr<LogRetention> m_retention;
    QLabel *m_archives;
    QLabel *m_due;
    QPushButton *m_archive;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
