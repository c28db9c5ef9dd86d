#pragma once

#include "ui/sync_page/plan_model.h"

#include <QWidget>

class QButtonGroup;

namespace warden {

// "All 12 · New 3 · Changed 8 · …": one is chosen; arrow keys go from one to the next.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    void showCounts(const PlanModel &model);

Q_SIGNALS:
    void chosen(warden::PlanFilter filter);

private:
    QButtonGroup *m_group;
};

} // namespace warden
