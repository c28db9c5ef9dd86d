#pragma once

#include <QWidget>

class QButtonGroup;
class QLayout;

namespace warden {

// Buttons side by side, one of which is chosen; arrow keys go from one to the next. The first one
// is chosen to begin with.
class ChoiceChips : public QWidget
{
    Q_OBJECT
public:
    enum class Rows { One, AsNeeded };
    explicit ChoiceChips(Rows rows = Rows::One, QWidget *parent = nullptr);

    void addChoice(int id, const QString &objectName, const QString &text);
    void setChoice(int id, const QString &text, bool isEnabled);
    int current() const;
    void choose(int id); // without chosen()

Q_SIGNALS:
    void chosen(int id);

private:
    QButtonGroup *m_group;
    QLayout *m_row;
};

} // namespace warden
