#include "ui/widgets/form_section.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QVBoxLayout>

namespace warden {

FormSection::FormSection(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
}

QWidget *FormSection::addField(const QString &label, QWidget *field, const QString &help)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    if (!label.isEmpty()) {
        QLabel *name = makeLabel(label, TextStyle::Strong);
        name->setBuddy(target);
        column->addWidget(name);
    }
    column->addWidget(field);
    if (target->accessibleName().isEmpty())
        setNames(target, target->objectName(), label);
    if (!help.isEmpty()) {
        column->addWidget(makeMutedLabel(help, TextStyle::Small));
        target->setAccessibleDescription(help);
    }
    m_column->addWidget(group);
    return group;
}

void FormSection::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FormSection::addLayout(QLayout *layout)
{
    m_column->addLayout(layout);
}

} // namespace warden
