#include "core/alerts/detection_match.h"

#include "core/alerts/safe_regex.h"
#include "core/base/timestamp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Kind = ValueTest::Kind;

DetectionAnswer answer(bool isYes)
{
    return isYes ? DetectionAnswer::Yes : DetectionAnswer::No;
}

DetectionAnswer opposite(DetectionAnswer answer)
{
    if (answer == DetectionAnswer::Undecided)
        return answer;
    return answer == DetectionAnswer::Yes ? DetectionAnswer::No : DetectionAnswer::Yes;
}

// One that decides ends it; else one that is undecided makes all so.
template <class Range, class Ask>
DetectionAnswer combined(const Range &range, DetectionAnswer deciding, const Ask &ask)
{
    DetectionAnswer result = opposite(deciding);
    for (const auto &item : range) {
        const DetectionAnswer one = ask(item);
        if (one == deciding)
            return deciding;
        if (one == DetectionAnswer::Undecided)
            result = one;
    }
    return result;
}

bool isInOrder(const ValueTest &test, double number)
{
    switch (test.kind) {
    case Kind::Less:
        return number < test.number;
    case Kind::LessOrEqual:
        return number <= test.number;
    case Kind::Greater:
        return number > test.number;
    case Kind::GreaterOrEqual:
        return number >= test.number;
    case Kind::Text:
    case Kind::Number:
    case Kind::Null:
    case Kind::Regex:
    case Kind::Subnet:
    case Kind::Exists:
    case Kind::Missing:
    case Kind::Field:
        break;
    }
    return false;
}

bool standsAt(QStringView text, QStringView part, TextPattern::Place place)
{
    switch (place) {
    case TextPattern::Place::Whole:
        return text == part;
    case TextPattern::Place::Start:
        return text.startsWith(part);
    case TextPattern::Place::End:
        return text.endsWith(part);
    case TextPattern::Place::Anywhere:
        return text.contains(part);
    }
    return false;
}

bool isLikeOther(const ValueTest &test, const FieldValue &value, const FieldValues &others)
{
    const bool isFolded = test.sensitivity == TextPattern::Case::Folded;
    return std::any_of(others.list.begin(), others.list.end(), [&](const FieldValue &other) {
        return standsAt(isFolded ? value.folded : value.text, isFolded ? other.folded : other.text,
                        test.place);
    });
}

DetectionAnswer fits(const ValueTest &test, const FieldValue &value)
{
    switch (test.kind) {
    case Kind::Text:
        return answer(test.pattern.matches(value.text, value.folded));
    case Kind::Number:
        return answer((value.isNumber && *value.number == test.number) ||
                      test.pattern.matches(value.text, value.folded));
    case Kind::Regex:
        switch (searchIn(test.regex, value.text)) {
        case RegexAnswer::Yes:
            return DetectionAnswer::Yes;
        case RegexAnswer::No:
            return DetectionAnswer::No;
        case RegexAnswer::GaveUp:
            return DetectionAnswer::Undecided;
        }
        return DetectionAnswer::Undecided;
    case Kind::Subnet:
        return answer(isInSubnet(value.text, test.subnet));
    case Kind::Less:
    case Kind::LessOrEqual:
    case Kind::Greater:
    case Kind::GreaterOrEqual:
        return answer(value.number && isInOrder(test, *value.number));
    case Kind::Null:
    case Kind::Exists:
    case Kind::Missing:
    case Kind::Field:
        break;
    }
    return DetectionAnswer::No;
}

double partOf(const QDateTime &time, FieldPart part)
{
    switch (part) {
    case FieldPart::Value:
        break;
    case FieldPart::Minute:
        return time.time().minute();
    case FieldPart::Hour:
        return time.time().hour();
    case FieldPart::Day:
        return time.date().day();
    case FieldPart::Week:
        return time.date().weekNumber();
    case FieldPart::Month:
        return time.date().month();
    case FieldPart::Year:
        return time.date().year();
    }
    return 0;
}

FieldValues partsOf(const FieldValues &values, FieldPart part)
{
    FieldValues parts{values.isThere, values.isNull, {}};
    for (const FieldValue &value : values.list) {
        const Result<QDateTime> time = fromRfc3339(value.text);
        if (!time)
            continue;
        const double number = partOf(*time, part);
        const QString text = QString::number(static_cast<int>(number));
        parts.list.push_back({text, text, number, true});
    }
    return parts;
}

DetectionAnswer fits(const ValueTest &test, const FieldValues &values, RuleSource::Fields fields,
                     const EventView &view)
{
    switch (test.kind) {
    case Kind::Null:
        return answer(values.isNull);
    case Kind::Exists:
        return answer(values.isThere);
    case Kind::Missing:
        return answer(!values.isThere);
    case Kind::Field: {
        const FieldValues &others = view.values(fields, test.otherSlot);
        return answer(
            std::any_of(values.list.begin(), values.list.end(),
                        [&](const FieldValue &value) { return isLikeOther(test, value, others); }));
    }
    case Kind::Text:
    case Kind::Number:
    case Kind::Regex:
    case Kind::Subnet:
    case Kind::Less:
    case Kind::LessOrEqual:
    case Kind::Greater:
    case Kind::GreaterOrEqual:
        break;
    }
    return combined(values.list, DetectionAnswer::Yes,
                    [&](const FieldValue &value) { return fits(test, value); });
}

DetectionAnswer holds(const FieldTest &test, RuleSource::Fields fields, const EventView &view)
{
    const FieldValues &found =
        test.field.isEmpty() ? view.everything() : view.values(fields, test.slot);
    FieldValues parts;
    if (test.part != FieldPart::Value)
        parts = partsOf(found, test.part);
    const FieldValues &values = test.part != FieldPart::Value ? parts : found;
    const DetectionAnswer result =
        combined(test.values, test.needsAll ? DetectionAnswer::No : DetectionAnswer::Yes,
                 [&](const ValueTest &value) { return fits(value, values, fields, view); });
    return test.isNegated ? opposite(result) : result;
}

DetectionAnswer holds(const Search &search, RuleSource::Fields fields, const EventView &view)
{
    return combined(
        search.alternatives, DetectionAnswer::Yes, [&](const std::vector<FieldTest> &tests) {
            return combined(tests, DetectionAnswer::No,
                            [&](const FieldTest &test) { return holds(test, fields, view); });
        });
}

DetectionAnswer holds(const Condition &condition, const Detection &detection,
                      RuleSource::Fields fields, const EventView &view)
{
    const auto ask = [&](const Condition &part) { return holds(part, detection, fields, view); };
    switch (condition.kind) {
    case Condition::Kind::Search:
        return holds(detection.searches[condition.search], fields, view);
    case Condition::Kind::Not:
        return opposite(ask(condition.parts.front()));
    case Condition::Kind::And:
        return combined(condition.parts, DetectionAnswer::No, ask);
    case Condition::Kind::Or:
        return combined(condition.parts, DetectionAnswer::Yes, ask);
    }
    return DetectionAnswer::Undecided;
}

} // namespace

DetectionAnswer matches(const Detection &detection, RuleSource::Fields fields,
                        const EventView &view)
{
    return holds(detection.condition, detection, fields, view);
}

DetectionAnswer matches(const Search &search, RuleSource::Fields fields, const EventView &view)
{
    return holds(search, fields, view);
}

void assignSlots(Detection &detection, FieldTable &table)
{
    for (Search &search : detection.searches) {
        for (std::vector<FieldTest> &tests : search.alternatives) {
            for (FieldTest &test : tests) {
                if (!test.field.isEmpty())
                    test.slot = table.slotOf(test.field);
                for (ValueTest &value : test.values) {
                    if (value.kind == Kind::Field)
                        value.otherSlot = table.slotOf(value.otherField);
                }
            }
        }
    }
}

} // namespace warden
