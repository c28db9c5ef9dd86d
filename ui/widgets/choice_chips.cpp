#include "ui/widgets/choice_chips.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace warden {

static QLayout *rowOf(ChoiceChips::Rows rows, QWidget *chips)
{
    if (rows == ChoiceChips::Rows::AsNeeded)
        return new FlowLayout(space::tiny, chips);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addStretch();
    return row;
}

ChoiceChips::ChoiceChips(Rows rows, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(rowOf(rows, this))
{
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::chosen);
}

void ChoiceChips::addChoice(int id, const QString &objectName, const QString &text)
{
    QPushButton *chip = makeButton(objectName, text);
    chip->setCheckable(true);
    chip->setAutoExclusive(true); // and so it is read as one of several
    const bool isFirst = m_group->buttons().isEmpty();
    chip->setChecked(isFirst);
    // Tab leads to the chosen one, from the beginning: Qt sees to it only once that changes.
    if (!isFirst)
        chip->setFocusPolicy(Qt::FocusPolicy(chip->focusPolicy() & ~Qt::TabFocus));
    m_group->addButton(chip, id);
    if (auto *row = qobject_cast<QHBoxLayout *>(m_row))
        row->insertWidget(row->count() - 1, chip);
    else
        m_row->addWidget(chip);
}

void ChoiceChips::setChoice(int id, const QString &text, bool isEnabled)
{
    m_group->button(id)->setText(text);
    m_group->button(id)->setEnabled(isEnabled);
}

int ChoiceChips::current() const
{
    return m_group->checkedId();
}

void ChoiceChips::choose(int id)
{
    m_group->button(id)->setChecked(true);
}

} // namespace warden
