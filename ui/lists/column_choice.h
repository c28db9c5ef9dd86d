#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace warden {

// What a person changed about the columns of a table.
struct ColumnChoice
{
    QList<double> widths = {}; // in proportion, one for each column; empty: as the table has them
    QList<int> hidden = {};    // in the order of the columns

    bool isDefault() const { return widths.isEmpty() && hidden.isEmpty(); }
    bool operator==(const ColumnChoice &) const = default;
};

// "phone:16.5:hidden" for each column by its id; nothing where nothing was changed.
QStringList toStrings(const ColumnChoice &choice, const QStringList &ids);
// Nothing of it is taken where a part doesn't fit: another number of columns, ids that aren't
// known, no number, or a column hidden that always stays.
std::optional<ColumnChoice> columnChoiceFrom(const QStringList &stored, const QStringList &ids,
                                             const QList<int> &staying);

} // namespace warden
