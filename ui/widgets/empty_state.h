#pragma once

#include "ui/theme/style.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace warden {

// What a page shows while it has nothing: what this is, what to do next, and the button for it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &sentence, const QString &whatToDo,
               QWidget *parent = nullptr);

    void setTexts(const QString &sentence, const QString &whatToDo);
    QPushButton *addButton(const QString &objectName, const QString &text,
                           ButtonKind kind = ButtonKind::Primary, const QString &icon = {});

private:
    QLabel *m_sentence;
    QLabel *m_whatToDo;
    QHBoxLayout *m_buttons;
};

} // namespace warden
