#pragma once

#include "core/alerts/detection.h"
#include "core/alerts/rule_problem.h"
#include "core/alerts/safe_regex.h"

#include <QStringList>

#include <optional>

namespace warden {

// What stands behind a field's name, after "Sigma Modifiers", version 2.1.
struct ValueModifiers
{
    enum class Encoding { Base64, Base64Offset };
    enum class Width { Utf8, Utf16LittleEndian, Utf16BigEndian, Utf16WithMark };
    // Text, or what the value is instead. Less to GreaterOrEqual, Exists, Regex, Subnet, Field.
    ValueTest::Kind kind = ValueTest::Kind::Text;
    TextPattern::Place place = TextPattern::Place::Whole;
    TextPattern::Case sensitivity = TextPattern::Case::Folded;
    TextPattern::Dashes dashes = TextPattern::Dashes::AsWritten;
    std::optional<Encoding> encoding = {};
    Width width = Width::Utf8;
    RegexFlags regex = {};
    FieldPart part = FieldPart::Value;
    bool needsAll = false;
    bool isNegated = false;

    bool isPlainText() const; // nothing that changes what a value is
};

// Nothing, and a problem more, where one isn't known, is there twice, or doesn't go with the
// others.
std::optional<ValueModifiers> readModifiers(const QStringList &names, int line,
                                            RuleProblems &problems);

// The bytes that an encoded value would have in the event, as text: three for Base64Offset.
QStringList encoded(const QString &value, const ValueModifiers &modifiers);

} // namespace warden
