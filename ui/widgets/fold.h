#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace warden {

// What most people don't need: a line that unfolds it. Add to body().
class Fold : public QWidget
{
    Q_OBJECT
public:
    Fold(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void setAbout(const QString &what); // read after the title, where several have the same
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    QToolButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace warden
