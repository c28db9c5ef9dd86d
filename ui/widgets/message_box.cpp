#include "ui/widgets/message_box.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace warden {

// The format before the text: else the label would have read it as HTML once.
MessageBox::MessageBox(Icon icon, const QString &title, const QString &text,
                       StandardButtons buttons, QWidget *parent)
    : QMessageBox(icon, title, {}, buttons, parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void MessageBox::setInformativeText(const QString &text)
{
    QMessageBox::setInformativeText(u" "_s); // makes the label, which setTextFormat() leaves alone
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QMessageBox::setInformativeText(text);
}

} // namespace warden
