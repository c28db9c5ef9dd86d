#include "ui/widgets/choice_chips.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace warden {

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::tiny);
    m_row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::chosen);
}

void ChoiceChips::addChoice(int id, const QString &objectName, const QString &text)
{
    QPushButton *chip = makeButton(objectName, text);
    chip->setCheckable(true);
    chip->setAutoExclusive(true); // and so it is read as one of several
    chip->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(chip, id);
    m_row->insertWidget(m_row->count() - 1, chip);
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
