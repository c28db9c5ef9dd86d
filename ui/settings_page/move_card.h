#pragma once

#include "core/base/result.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;
class ProgressPanel;
struct ExportedWorkspace;

// Exports the workspace for another computer, and goes on here after all. Owners only.
class MoveCard : public Card
{
    Q_OBJECT
public:
    explicit MoveCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh(); // whether it was retired by an export
    void exportTo(const QString &path);

private:
    void choosePath();
    void exported(const QString &path, const Result<ExportedWorkspace> &result);
    void resume();
    void chooseCodePath();
    void makeCode(const QString &path);
    void showRetired(bool isRetired);

    PageContext m_context;
    QCheckBox *m_retire;
    QPushButton *m_export;
    QLabel *m_retired;
    QPushButton *m_resume;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
};

} // namespace warden
