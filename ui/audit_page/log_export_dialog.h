#pragma once

#include "core/session/session.h"
#include "ui/widgets/dialog.h"

class QButtonGroup;

namespace warden {

// Asks in what form the log should be exported, and then for an empty folder.
class LogExportDialog : public Dialog
{
    Q_OBJECT
public:
    explicit LogExportDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &folder, warden::Session::LogFormat format);

private:
    void chooseFolder();

    QButtonGroup *m_formats;
};

// "2 files in …", and of what a stranger can verify, that it is so.
QString whereExported(Session::LogFormat format, qint64 files, const QString &folder);

} // namespace warden
