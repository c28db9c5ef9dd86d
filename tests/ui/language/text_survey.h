#pragma once

#include "tests/ui/language/known_texts.h"

#include <QWidget>

#include <vector>

namespace warden {

struct SeenText
{
    QString where = {}; // "QLabel addressBook"
    QString text = {};
};

// What a person reads in a widget and in what is inside, or hears of it: labels, buttons, menus,
// lists, tables and their headings, tool tips, accessible names. Not what a person typed.
std::vector<SeenText> visibleTexts(const QWidget &root);

// Labels, buttons, tabs, boxes and headings that are cut off, and not on purpose.
QStringList clippedTexts(const QWidget &root);

// What isn't translated and what is cut off, each in a line for who mends it.
QStringList languageProblems(const QWidget &root, const KnownTexts &known);

} // namespace warden
