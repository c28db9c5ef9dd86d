#pragma once

#include <QString>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace warden {

// One of several choices with a sentence below it, which is read as the button's description.
QRadioButton *addRadioChoice(QVBoxLayout *column, QButtonGroup *group, int id,
                             const QString &objectName, const QString &text,
                             const QString &sentence);

} // namespace warden
