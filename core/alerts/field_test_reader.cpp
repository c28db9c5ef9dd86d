#include "core/alerts/field_test_reader.h"

#include "core/alerts/node_reading.h"
#include "core/alerts/value_modifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Kind = ValueTest::Kind;

constexpr qsizetype longestField = 200;
constexpr qsizetype longestValue = 2000;
constexpr size_t mostValues = 1000;

// How plain numbers are written in YAML 1.2 and elsewhere alike.
// What some readers of YAML take for another number than is written.
bool isUnclearNumber(const YamlNode &node)
{
    static const QRegularExpression form(
        u"^[-+]?(0[xXoObB][0-9a-fA-F_]+|0[0-9]+|[0-9]+_[0-9_]+)$"_s);
    return node.kind == YamlNode::Kind::Plain && form.match(node.text).hasMatch();
}

class ValueReader
{
public:
    ValueReader(const ValueModifiers &modifiers, FieldTest &test, RuleProblems &problems)
        : m_modifiers(modifiers), m_test(test), m_problems(problems)
    {}

    void read(const YamlNode &node)
    {
        if (node.kind == YamlNode::Kind::Null)
            return readNull(node);
        if (!node.isText())
            return refuse(node, RuleFault::ValueType);
        if (node.text.size() > longestValue)
            return refuse(node, RuleFault::ValueTooLong);
        if (isUnclearNumber(node))
            return refuse(node, RuleFault::NumberUnclear);
        switch (m_modifiers.kind) {
        case Kind::Text:
            return m_modifiers.encoding ? readEncoded(node) : readText(node);
        case Kind::Regex:
            return add({.kind = Kind::Regex,
                        .regex = safeRegex(node.text, m_modifiers.regex, node.line, m_problems)});
        case Kind::Subnet:
            return readSubnet(node);
        case Kind::Exists:
            return readExists(node);
        case Kind::Field:
            if (node.text.isEmpty())
                return refuse(node, RuleFault::ValueEmpty);
            return add({.kind = Kind::Field,
                        .otherField = node.text,
                        .place = m_modifiers.place,
                        .sensitivity = m_modifiers.sensitivity});
        case Kind::Less:
        case Kind::LessOrEqual:
        case Kind::Greater:
        case Kind::GreaterOrEqual:
            if (const std::optional<double> number = plainNumber(node.text))
                return add({.kind = m_modifiers.kind, .number = *number});
            return refuse(node, RuleFault::ValueType);
        case Kind::Number:
        case Kind::Null:
        case Kind::Missing:
            break;
        }
    }

private:
    void add(ValueTest value) { m_test.values.push_back(std::move(value)); }
    void refuse(const YamlNode &node, RuleFault fault)
    {
        m_problems.add(node.line, fault, node.text);
    }

    void readNull(const YamlNode &node)
    {
        if (!m_modifiers.isPlainText() || m_modifiers.part != FieldPart::Value ||
            m_test.field.isEmpty())
            return refuse(node, RuleFault::ValueEmpty);
        add({.kind = Kind::Null});
    }

    void readText(const YamlNode &node)
    {
        const bool isPlain = m_modifiers.isPlainText() && node.kind == YamlNode::Kind::Plain;
        const std::optional<double> number = isPlain ? plainNumber(node.text) : std::nullopt;
        if (number && !m_test.field.isEmpty()) {
            add({.kind = Kind::Number,
                 .pattern = TextPattern::literal(node.text, TextPattern::Place::Whole,
                                                 m_modifiers.sensitivity),
                 .number = *number});
            return;
        }
        if (m_modifiers.part != FieldPart::Value)
            return refuse(node, RuleFault::ValueType);
        // An empty one would be anywhere.
        const bool isAnywhere = m_test.field.isEmpty() || !m_modifiers.isPlainText();
        if (isAnywhere && node.text.isEmpty())
            return refuse(node, RuleFault::ValueEmpty);
        add({.pattern = TextPattern(node.text,
                                    m_test.field.isEmpty() ? TextPattern::Place::Anywhere
                                                           : m_modifiers.place,
                                    m_modifiers.sensitivity, m_modifiers.dashes)});
    }

    void readEncoded(const YamlNode &node)
    {
        if (TextPattern::hasWildcard(node.text))
            return refuse(node, RuleFault::WildcardMisplaced);
        const QString value = TextPattern::plain(node.text);
        const QStringList forms = encoded(value, m_modifiers);
        for (const QString &form : forms) {
            if (form.isEmpty())
                return refuse(node, RuleFault::ValueEmpty);
            add({.pattern =
                     TextPattern::literal(form, m_modifiers.place, m_modifiers.sensitivity)});
        }
    }

    void readSubnet(const YamlNode &node)
    {
        const std::optional<Subnet> subnet = subnetFromText(node.text);
        if (!subnet)
            return refuse(node, RuleFault::ValueUnknown);
        add({.kind = Kind::Subnet, .subnet = *subnet});
    }

    void readExists(const YamlNode &node)
    {
        const QString word = node.text.toLower();
        if (word != "true"_L1 && word != "false"_L1)
            return refuse(node, RuleFault::ValueUnknown);
        add({.kind = word == "true"_L1 ? Kind::Exists : Kind::Missing});
    }

    const ValueModifiers &m_modifiers;
    FieldTest &m_test;
    RuleProblems &m_problems;
};

// Each has to be somewhere in the event; other modifiers ask for a field.
bool fitsKeywords(const ValueModifiers &modifiers)
{
    const bool isText = modifiers.kind == Kind::Text && !modifiers.encoding &&
                        (modifiers.place == TextPattern::Place::Whole ||
                         modifiers.place == TextPattern::Place::Anywhere);
    return (isText || modifiers.kind == Kind::Regex) && modifiers.part == FieldPart::Value;
}

} // namespace

FieldTest readFieldTest(const YamlNode &key, const YamlNode &value, RuleProblems &problems)
{
    FieldTest test;
    QStringList names = key.text.split(u'|');
    test.field = names.takeFirst();
    if (test.field.size() > longestField || (test.field.isEmpty() && names.isEmpty())) {
        problems.add(key.line, RuleFault::KeyUnknown, key.text);
        return test;
    }
    const std::optional<ValueModifiers> modifiers = readModifiers(names, key.line, problems);
    if (!modifiers)
        return test;
    if (test.field.isEmpty() && !fitsKeywords(*modifiers)) {
        problems.add(key.line, RuleFault::ModifiersClash, key.text);
        return test;
    }
    test.part = modifiers->part;
    test.needsAll = modifiers->needsAll;
    test.isNegated = modifiers->isNegated;
    const bool isList = value.kind == YamlNode::Kind::List;
    if (isList && value.items.empty())
        problems.add(value.line, RuleFault::ValueEmpty, key.text);
    // "Single item values are not allowed to have an all modifier."
    if (test.needsAll && (!isList || value.items.size() < 2))
        problems.add(key.line, RuleFault::ModifiersClash, u"all"_s);
    if (test.needsAll && modifiers->encoding == ValueModifiers::Encoding::Base64Offset)
        problems.add(key.line, RuleFault::ModifiersClash, u"base64offset|all"_s);
    if (isList && value.items.size() > mostValues) {
        problems.add(value.line, RuleFault::TooMany, u"values"_s);
        return test;
    }
    ValueReader reader(*modifiers, test, problems);
    if (isList) {
        for (const YamlNode &item : value.items)
            reader.read(item);
    } else {
        reader.read(value);
    }
    return test;
}

FieldTest readKeyword(const YamlNode &value, RuleProblems &problems)
{
    FieldTest test;
    const ValueModifiers plain;
    ValueReader(plain, test, problems).read(value);
    return test;
}

} // namespace warden
