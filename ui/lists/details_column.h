#pragma once

#include <QWidget>

class QVBoxLayout;

namespace warden {

// What is chosen in a list, in parts from top to bottom, made anew for each choice.
class DetailsColumn : public QWidget
{
    Q_OBJECT
protected:
    DetailsColumn(const QString &objectName, const QString &name, const QMargins &margins,
                  QWidget *parent);

    // What was shown is hidden, and goes later: it may be one of its buttons that led here.
    void startOver();
    void finish(); // below the last part, once all are there
    void addSection(const QString &title);
    void showHint(const QString &text);
    void scrollToTop(); // of the area that it is in

    QVBoxLayout *parts() const { return m_parts; }
    QWidget *content() const { return m_content; } // until the next startOver()

private:
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_parts = nullptr;
};

} // namespace warden
