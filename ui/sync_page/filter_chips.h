#pragma once

#include "ui/sync_page/plan_model.h"
#include "ui/widgets/choice_chips.h"

namespace warden {

// "All 12 · New 3 · Changed 8 · …", by PlanFilter.
class FilterChips : public ChoiceChips
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    void showCounts(const PlanModel &model);
};

} // namespace warden
