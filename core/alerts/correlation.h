#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace warden {

struct GroupAlias
{
    QString name = {};
    // For each of Correlation::rules, the field that stands for it there; empty: none named.
    QStringList fields = {};

    bool operator==(const GroupAlias &) const = default;
};

// A bound on a count. `gt: 5, lte: 10` are two.
struct CountBound
{
    enum class Kind { Greater, GreaterOrEqual, Less, LessOrEqual, Equal, NotEqual };
    Kind kind = Kind::GreaterOrEqual;
    double number = 0;

    bool holds(double count) const;
    bool operator==(const CountBound &) const = default;
};

// A Sigma correlation (specification 2.1): several events of a group within a time.
struct Correlation
{
    enum class Kind { EventCount, ValueCount, ValueSum, Temporal, TemporalOrdered };
    Kind kind = Kind::EventCount;
    QStringList rules = {}; // ids or names
    std::vector<int> ruleLines = {};
    QStringList groupBy = {}; // fields, or names of aliases
    std::vector<GroupAlias> aliases = {};
    qint64 timespan = 0;                 // milliseconds
    QStringList valueFields = {};        // of ValueCount and ValueSum
    std::vector<CountBound> bounds = {}; // all have to hold; empty: of Temporal, all its rules
    bool generates = false;              // the rules that it refers to tell of themselves, too

    // Whether more events could end that it holds: then it is judged once its time is over.
    bool isBoundedAbove() const;
};

} // namespace warden
