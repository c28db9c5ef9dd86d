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

// To the chosen one alone. Qt sees to that only where a person chose it.
static void letTabLeadTo(QAbstractButton &chip, bool isChosen)
{
    chip.setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
}

ChoiceChips::ChoiceChips(Rows rows, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(rowOf(rows, this))
{
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::chosen);
    connect(m_group, &QButtonGroup::buttonToggled, this,
            [](QAbstractButton *chip, bool isChosen) { letTabLeadTo(*chip, isChosen); });
}

void ChoiceChips::addChoice(int id, const QString &objectName, const QString &text)
{
    QPushButton *chip = makeButton(objectName, text);
    chip->setCheckable(true);
    chip->setAutoExclusive(true); // and so it is read as one of several
    chip->setChecked(m_group->buttons().isEmpty());
    letTabLeadTo(*chip, chip->isChecked());
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
