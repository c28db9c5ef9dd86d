#pragma once

#include <QMessageBox>

namespace warden {

// A message box that shows names as they are written, and never as HTML. It is wide enough for its
// title.
class MessageBox : public QMessageBox
{
    Q_OBJECT
public:
    MessageBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons,
               QWidget *parent);

    void setInformativeText(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace warden
