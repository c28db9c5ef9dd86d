#pragma once

#include "core/base/result.h"
#include "ui/background/background.h"
#include "ui/welcome/centered_step.h"
#include "ui/welcome/workspace_host.h"

class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;
class SecretField;

// Brings the workspace here that another computer exported: its file and the recovery code.
class ImportStep : public CenteredStep
{
    Q_OBJECT
public:
    ImportStep(const WorkspaceHost &host, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();
    void imported(); // and told of: the person wants to unlock it

private:
    void addFields();
    void chooseFile();
    void update();
    void import();
    void show(const Result<ImportedWorkspace> &result);
    void setBusy(bool isBusy);

    const WorkspaceHost &m_host;
    Background &m_background;
    QLineEdit *m_file;
    QPushButton *m_choose;
    SecretField *m_code;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_import;
    QPushButton *m_unlock;
    QPushButton *m_back;
};

} // namespace warden
