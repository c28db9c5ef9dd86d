#include "ui/widgets/progress_panel.h"

#include "ui/text/progress_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int barSteps = 1000;

} // namespace

ProgressPanel::ProgressPanel(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_title(makeLabel({}, TextStyle::Heading)), m_text(makeLabel({})),
      m_estimate(makeMutedLabel({}, TextStyle::Small)), m_bar(new QProgressBar),
      m_stop(makeButton(objectName + u"Stop"_s, tr("Stop"), ButtonKind::Plain, u"stop"_s))
{
    setNames(this, objectName, tr("Progress"));
    setNames(m_bar, objectName + u"Bar"_s, tr("Progress"));
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_estimate);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_ticket)
            m_ticket->stop();
    });
    setFocusProxy(m_stop);
    hide();
}

void ProgressPanel::follow(std::shared_ptr<Ticket> ticket, const QString &title,
                           Stoppable stoppable)
{
    if (m_ticket)
        m_ticket->disconnect(this);
    m_ticket = std::move(ticket);
    connect(m_ticket.get(), &Ticket::progressed, this, &ProgressPanel::showStep);
    connect(m_ticket.get(), &Ticket::stopRequested, this, &ProgressPanel::showStopping);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(tr("Starting…"));
    m_estimate->clear();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->setVisible(stoppable == Stoppable::Yes);
    m_stageTime.invalidate();
    setVisible(true);
}

void ProgressPanel::finish()
{
    if (m_ticket)
        m_ticket->disconnect(this);
    m_ticket.reset();
    hide();
}

void ProgressPanel::showStep(const ProgressStep &step)
{
    if (m_ticket && m_ticket->isStopping())
        return;
    // Each stage has a speed of its own: an estimate never spans two.
    if (!m_stageTime.isValid() || step.stage != m_stage || step.subject != m_subject) {
        m_stage = step.stage;
        m_subject = step.subject;
        m_firstDone = step.done;
        m_stageTime.start();
    }
    m_text->setText(progressLine(step));
    m_bar->setRange(0, step.total > 0 ? barSteps : 0);
    if (step.total > 0)
        m_bar->setValue(
            int(qBound(qint64(0), step.done * barSteps / step.total, qint64(barSteps))));
    // Where a service or a person is waited for, the line says how long.
    const bool isWaiting = step.stage == Stage::Waiting || step.stage == Stage::SigningIn;
    m_estimate->setText(isWaiting ? QString()
                                  : estimate(m_stageTime.elapsed(), step.done - m_firstDone,
                                             step.total - m_firstDone));
}

void ProgressPanel::showStopping()
{
    m_text->setText(tr("Stopping. What is under way is finished first."));
    m_estimate->clear();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(false);
}

} // namespace warden
