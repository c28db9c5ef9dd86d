#pragma once

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;
class QHBoxLayout;

namespace warden {

// A step in the middle of the window: where one is, a title, a sentence, the body, the buttons.
class CenteredStep : public QScrollArea
{
    Q_OBJECT
public:
    CenteredStep(const QString &overline, const QString &title, const QString &sentence,
                 QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void addButton(QPushButton *button);     // at the bottom right, the first one rightmost
    void addSmallPrint(const QString &text); // below the buttons

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_smallPrint;
};

} // namespace warden
