#pragma once

#include <QFont>

class QLabel;
class QString;
class QWidget;

namespace warden {

// Sizes grow from the system's font, so that a person's larger setting is kept.
enum class TextStyle { Title, Heading, Body, Strong, Small, Mono };

QFont textFont(TextStyle style);

// A wrapped label in a style. Its text can be read by a screen reader as it is.
QLabel *makeLabel(const QString &text, TextStyle style = TextStyle::Body,
                  QWidget *parent = nullptr);
// The same in the quieter colour (4.5 : 1 all the same).
QLabel *makeMutedLabel(const QString &text, TextStyle style = TextStyle::Body,
                       QWidget *parent = nullptr);

// What is wide enough at a usual size of text, for the size that is chosen; never less.
int wideEnough(int pixels);

// At the side where the window's language begins. Qt would go by the text, and a Latin name in
// Hebrew then stands at the other side of its card.
void alignAsRead(QLabel &label);

} // namespace warden
