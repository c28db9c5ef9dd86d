#pragma once

#include "ui/audit_page/filter_state.h"

#include <QWidget>

namespace warden {

class FlowLayout;

// The parts of a filter that are set, each a button that takes it away again.
class FilterChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChipRow(QWidget *parent = nullptr);

    void showChips(const std::vector<FilterChip> &chips);

Q_SIGNALS:
    void taken(warden::FilterPart part);
    void allTaken();

private:
    FlowLayout *m_row;
};

} // namespace warden
