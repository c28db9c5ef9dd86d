#include "ui/sync_page/field_choice.h"

#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int boxesInARow = 4;

} // namespace

FieldChoice::FieldChoice(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    int place = 0;
    for (Field field : allFieldsInOrder) {
        auto *box = new QCheckBox(sentenceCase(fieldWord(field)));
        setNames(box, u"field/"_s + fieldName(field));
        m_boxes.push_back(box);
        grid->addWidget(box, place / boxesInARow, place % boxesInARow);
        ++place;
        connect(box, &QCheckBox::toggled, this, &FieldChoice::changed);
    }
    QPushButton *few =
        makeButton(u"fieldsNameAndEmail"_s, tr("Only name and e-mail"), ButtonKind::Quiet);
    QPushButton *all = makeButton(u"fieldsAll"_s, tr("Everything"), ButtonKind::Quiet);
    auto *presets = new QHBoxLayout;
    presets->setSpacing(space::small);
    presets->addWidget(few);
    presets->addWidget(all);
    presets->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(grid);
    column->addLayout(presets);
    setFocusProxy(m_boxes.front());
    connect(few, &QPushButton::clicked, this, [this] { setFields({Field::Name, Field::Email}); });
    connect(all, &QPushButton::clicked, this, [this] { setFields(FieldSet::all()); });
}

FieldSet FieldChoice::fields() const
{
    FieldSet chosen;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.insert(allFieldsInOrder[i]);
    }
    return chosen;
}

void FieldChoice::setFields(const FieldSet &fields)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(fields.contains(allFieldsInOrder[i]));
}

} // namespace warden
