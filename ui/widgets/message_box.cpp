#include "ui/widgets/message_box.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 380;
constexpr int roomForFrame = 140;

// Without an icon its column is only an empty margin.
void closeIconColumn(QLayout &layout)
{
    for (int i = layout.count() - 1; i >= 0; --i) {
        if (layout.itemAt(i)->spacerItem())
            delete layout.takeAt(i);
    }
}

} // namespace

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

// The frame's buttons and icon take from the title, and the system adds the program's name to it.
void MessageBox::showEvent(QShowEvent *event)
{
    const QString title = windowTitle() + u" \u2014 "_s + QGuiApplication::applicationDisplayName();
    const int wide = std::max(narrowest, fontMetrics().horizontalAdvance(title) + roomForFrame);
    for (const QString &name : {u"qt_msgbox_label"_s, u"qt_msgbox_informativelabel"_s}) {
        if (auto *label = findChild<QLabel *>(name))
            label->setMinimumWidth(wide);
    }
    if (iconPixmap().isNull())
        closeIconColumn(*layout());
    QMessageBox::showEvent(event);
}

} // namespace warden
