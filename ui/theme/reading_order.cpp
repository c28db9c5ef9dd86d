#include "ui/theme/reading_order.h"

#include <QGuiApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QChar rightwards(0x2192);
constexpr QChar leftwards(0x2190);
constexpr QChar rightToLeftMark(0x200f);
// Around what has a direction of its own, by its first letter (Unicode's bidirectional algorithm).
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

QString isolated(const QString &text)
{
    return isolate + text + endOfIsolate;
}

std::optional<Qt::LayoutDirection> directionOf(QChar letter)
{
    switch (letter.direction()) {
    case QChar::DirL:
        return Qt::LeftToRight;
    case QChar::DirR:
    case QChar::DirAL:
        return Qt::RightToLeft;
    default:
        return std::nullopt;
    }
}

// Of the letter that is nearest, on the side to which the steps lead.
std::optional<Qt::LayoutDirection> nearest(const QString &text, qsizetype from, qsizetype step)
{
    for (qsizetype place = from + step; place >= 0 && place < text.size(); place += step) {
        if (const auto found = directionOf(text.at(place)))
            return found;
    }
    return std::nullopt;
}

} // namespace

QString arrowsAsRead(const QString &text)
{
    if (!text.contains(rightwards))
        return text;
    const Qt::LayoutDirection ofText = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QString shown = text;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text.at(place) != rightwards)
            continue;
        // Between two words of one direction it has theirs, else that of the whole.
        const auto before = nearest(text, place, -1);
        const auto after = nearest(text, place, 1);
        const bool isOfOne = before && before == after;
        if ((isOfOne ? *before : ofText) == Qt::RightToLeft)
            shown[place] = leftwards;
    }
    return shown;
}

QString inOwnOrder(const QString &text)
{
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? isolated(arrowsAsRead(text))
                                                               : text;
}

QString leadsTo(const QString &before, const QString &after)
{
    if (QGuiApplication::isRightToLeft())
        return rightToLeftMark + u"%1 ← %2"_s.arg(isolated(before), isolated(after));
    if (before.isRightToLeft() || after.isRightToLeft())
        return QChar(0x200e) + u"%1 → %2"_s.arg(isolated(before), isolated(after));
    return u"%1 → %2"_s.arg(before, after);
}

} // namespace warden
