#pragma once

#include "core/session/session_activity.h"
#include "ui/page/log_span.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace warden {

inline constexpr int activityDays = 30;

// Day by day; empty where the role may not see it.
struct RecentActivity
{
    std::vector<DayChanges> changes = {};
    std::vector<DaySignIns> signIns = {};

    bool isEmpty() const { return changes.empty() && signIns.empty(); }
};

RecentActivity readActivity(Session &session, const Progress &progress);

// How much was written and who signed in, day by day: drawn, in a sentence, and as a table.
class ActivityCard : public Card
{
    Q_OBJECT
public:
    explicit ActivityCard(const RecentActivity &activity, QWidget *parent = nullptr);

Q_SIGNALS:
    void spanChosen(const warden::LogSpan &span);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChanges(const std::vector<DayChanges> &days);
    void addSignIns(const std::vector<DaySignIns> &days);
    void addTable(const RecentActivity &activity);

    QBoxLayout *m_charts;
};

} // namespace warden
