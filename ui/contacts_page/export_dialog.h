#pragma once

#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QButtonGroup;
class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;

// Writes all contacts to a file, after it said that the file is readable by anyone who gets it.
class ExportDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ExportDialog(const PageContext &context, QWidget *parent = nullptr);

    void exportTo(const QString &path);

private:
    void choosePath();

    PageContext m_context;
    QButtonGroup *m_formats;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace warden
