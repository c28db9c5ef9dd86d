#pragma once

#include <QSet>
#include <QString>
#include <QWidget>

#include <vector>

namespace warden {

struct SeenText
{
    QString where = {}; // "QLabel addressBook"
    QString text = {};
};

// What a person reads in a widget and in what is inside, or hears of it: labels, buttons, lists,
// tables and their headings, tool tips, accessible names. Not what a person typed.
std::vector<SeenText> visibleTexts(const QWidget &root);

// Words in plain letters that stand in none of the known data.
QStringList plainWords(const QString &text, const QSet<QString> &known);
QSet<QString> wordsOf(const QString &text);

// Labels, buttons, tabs, boxes and headings that are cut off, and not on purpose.
QStringList clippedTexts(const QWidget &root);

} // namespace warden
