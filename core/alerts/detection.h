#pragma once

#include "core/alerts/subnet.h"
#include "core/alerts/text_pattern.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace warden {

// One value that a rule names for a field, compiled.
struct ValueTest
{
    enum class Kind {
        Text,
        Number, // a plain number: equal as one, or as text
        Null,   // the field isn't there, or is null
        Regex,
        Subnet,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Exists,
        Missing,
        Field, // the value of another field of the event
    };
    Kind kind = Kind::Text;
    TextPattern pattern = {};
    double number = 0;
    QRegularExpression regex = {};
    Subnet subnet = {};
    QString otherField = {};
    size_t otherSlot = 0;                                 // see FieldTable
    TextPattern::Place place = TextPattern::Place::Whole; // of Field
    TextPattern::Case sensitivity = TextPattern::Case::Folded;
};

// What is compared of a field: its value, or a number out of a time (in UTC).
enum class FieldPart { Value, Minute, Hour, Day, Week, Month, Year };

// `field|modifiers: values`. An empty field stands for the whole event (keywords).
struct FieldTest
{
    QString field = {};
    size_t slot = 0; // see FieldTable
    FieldPart part = FieldPart::Value;
    std::vector<ValueTest> values = {};
    bool needsAll = false;  // else one of them is enough
    bool isNegated = false; // `neq`
};

// A search identifier: one of the lists has to hold with all of its tests.
struct Search
{
    QString name = {};
    std::vector<std::vector<FieldTest>> alternatives = {};
};

struct Condition
{
    enum class Kind { Search, Not, And, Or };
    Kind kind = Kind::Search;
    size_t search = 0; // an index
    std::vector<Condition> parts = {};
};

struct Detection
{
    std::vector<Search> searches = {};
    Condition condition = {};

    // The place of the one of this name.
    std::optional<size_t> search(const QString &name) const
    {
        for (size_t i = 0; i < searches.size(); ++i) {
            if (searches[i].name == name)
                return i;
        }
        return {};
    }
};

} // namespace warden
