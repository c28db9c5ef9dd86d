#include "ui/lists/radio_choice.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace warden {

namespace {

constexpr int textIndent = 26; // where the button's own text begins

} // namespace

QRadioButton *addRadioChoice(QVBoxLayout *column, QButtonGroup *group, int id,
                             const QString &objectName, const QString &text,
                             const QString &sentence)
{
    auto *choice = new QRadioButton(text);
    setNames(choice, objectName);
    choice->setAccessibleDescription(sentence);
    group->addButton(choice, id);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(0, 0, 0, 0);
    indented->addSpacing(textIndent);
    indented->addWidget(makeMutedLabel(sentence, TextStyle::Small), 1);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(choice);
    both->addLayout(indented);
    column->addLayout(both);
    return choice;
}

} // namespace warden
