#include "ui/audit_page/filter_chip_row.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestChip = 40; // characters

// Names come from strangers: an & in one is no key.
QString chipText(const FilterChip &chip)
{
    QString text = chip.text;
    if (text.size() > longestChip)
        text = text.left(longestChip - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

FilterChipRow::FilterChipRow(QWidget *parent)
    : QWidget(parent), m_row(new FlowLayout(space::small, this))
{
    setNames(this, u"auditChips"_s, tr("What the list is narrowed to"));
    hide();
}

void FilterChipRow::showChips(const std::vector<FilterChip> &chips)
{
    emptyLayout(*m_row);
    for (const FilterChip &chip : chips) {
        QPushButton *button =
            makeButton(u"auditChip"_s, chipText(chip), ButtonKind::Plain, u"close"_s);
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                        : Qt::LeftToRight);
        button->setAccessibleName(tr("Don't narrow to: %1").arg(chip.text));
        setPlainToolTip(button, chip.text);
        m_row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, part = chip.part] { Q_EMIT taken(part); });
    }
    if (chips.size() > 1) {
        QPushButton *all = makeButton(u"auditChipsAll"_s, tr("Show all"), ButtonKind::Quiet);
        m_row->addWidget(all);
        connect(all, &QPushButton::clicked, this, &FilterChipRow::allTaken);
    }
    setVisible(!chips.empty());
}

} // namespace warden
