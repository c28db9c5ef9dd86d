#pragma once

#include "core/watch/backtest.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace warden {

class ChoiceChips;
class InlineMessage;
class ProgressPanel;

// "How often would it have fired?": in a sentence, as a bar for each day, and the newest times.
class BacktestPanel : public QWidget
{
    Q_OBJECT
public:
    // Of one rule, over so many days; beside the window. A context without goTo() leads nowhere.
    using Call = std::function<Result<Backtest>(int days, Progress &progress)>;

    BacktestPanel(const PageContext &context, Call call, QWidget *parent = nullptr);
    ~BacktestPanel() override; // stops what runs

    void setReady(bool isReady); // whether there is something to try
    void setCall(Call call);     // another one: what was found isn't so any more

Q_SIGNALS:
    void found();
    void grown(); // taller, to show it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear();
    void run();
    void show(const Backtest &backtest, int days);
    void addBars(const RuleBacktest &rule, int days);
    void addNewest(const RuleBacktest &rule);
    void lead(const QString &auditArgument) const;

    PageContext m_context;
    Call m_call;
    std::shared_ptr<Ticket> m_ticket = {}; // of the newest one
    bool m_isRunning = false;
    bool m_isReady = true;
    int m_number = 0; // what an older one answers is dropped
    ChoiceChips *m_days;
    QPushButton *m_run;
    ProgressPanel *m_progress;
    InlineMessage *m_message;
    QWidget *m_result = nullptr;
    QVBoxLayout *m_place;
};

} // namespace warden
