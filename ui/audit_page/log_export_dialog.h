#pragma once

#include "core/session/session.h"

#include <QDialog>

class QButtonGroup;

namespace warden {

// Asks in what form the log should be exported, and then for an empty folder.
class LogExportDialog : public QDialog
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

} // namespace warden
