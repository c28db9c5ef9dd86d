#pragma once

#include <QWidget>

class QAbstractButton;

namespace warden {

class WrappedText;

// What one of several contacts has of a field, with the button that takes it: pressing the value
// presses the button.
class DuplicateCell : public QWidget
{
    Q_OBJECT
public:
    enum class Choice { None, One, Several };
    // `name` is what a screen reader calls the button. Its text stands `drop` lower, as beside one.
    DuplicateCell(const QString &value, Choice choice, const QString &name, int drop = 0,
                  QWidget *parent = nullptr);
    static int dropBesideButtons(); // in pixels

    QAbstractButton *button() const { return m_button; } // null where there is nothing to choose

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QAbstractButton *m_button = nullptr;
};

} // namespace warden
