#pragma once

#include "ui/background/ticket.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace warden {

// Whether the person may stop what is shown.
enum class Stoppable { Yes, No };

// A long call as the person sees it: what it does, how far it is, an estimate, and Stop.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(const QString &objectName, QWidget *parent = nullptr);

    // Shows itself and follows that call; finish() hides it again.
    void follow(std::shared_ptr<Ticket> ticket, const QString &title = {},
                Stoppable stoppable = Stoppable::Yes);
    void finish();

private:
    void showStep(const ProgressStep &step);
    void showStopping();

    std::shared_ptr<Ticket> m_ticket = {};
    QElapsedTimer m_stageTime;
    Stage m_stage = Stage::Connecting;
    QString m_subject = {};
    qint64 m_firstDone = 0;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_estimate;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace warden
