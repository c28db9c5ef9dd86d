#include "ui/lists/column_choice.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr double widest = 10'000; // times as wide as one share

std::optional<double> widthFrom(const QString &text)
{
    bool isNumber = false;
    const double width = text.toDouble(&isNumber);
    const bool fits = isNumber && width > 0 && width <= widest; // not for NaN either
    return fits ? std::optional(width) : std::nullopt;
}

} // namespace

QStringList toStrings(const ColumnChoice &choice, const QStringList &ids)
{
    QStringList strings;
    for (int column = 0; column < ids.size() && !choice.isDefault(); ++column) {
        const QString width =
            choice.widths.isEmpty() ? QString() : QString::number(choice.widths.at(column), 'f', 2);
        const QString state = choice.hidden.contains(column) ? u"hidden"_s : u"shown"_s;
        strings << u"%1:%2:%3"_s.arg(ids.at(column), width, state);
    }
    return strings;
}

std::optional<ColumnChoice> columnChoiceFrom(const QStringList &stored, const QStringList &ids,
                                             const QList<int> &staying)
{
    if (stored.size() != ids.size())
        return std::nullopt;
    ColumnChoice choice;
    for (int column = 0; column < ids.size(); ++column) {
        const QStringList parts = stored.at(column).split(u':');
        if (parts.size() != 3 || parts[0] != ids.at(column))
            return std::nullopt;
        const bool isHidden = parts[2] == "hidden"_L1;
        if ((!isHidden && parts[2] != "shown"_L1) || (isHidden && staying.contains(column)))
            return std::nullopt;
        if (isHidden)
            choice.hidden << column;
        if (parts[1].isEmpty())
            continue;
        const std::optional<double> width = widthFrom(parts[1]);
        if (!width)
            return std::nullopt;
        choice.widths << *width;
    }
    // Widths of some columns only are no widths.
    if (!choice.widths.isEmpty() && choice.widths.size() != ids.size())
        return std::nullopt;
    return choice;
}

} // namespace warden
