#include "core/alerts/value_modifiers.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Kind = ValueTest::Kind;
using Modifiers = ValueModifiers;

// Each modifier belongs to a group; of one group there may be one, and groups come in this order,
// but for those that stand anywhere.
enum class Group { Anywhere, Width, Encoding, Part, Place, Type, RegexFlag };

struct Modifier
{
    QLatin1StringView name;
    Group group;
    void (*apply)(Modifiers &);
};

const auto &knownModifiers()
{
    static const std::array known = {
        Modifier{"all"_L1, Group::Anywhere, [](Modifiers &m) { m.needsAll = true; }},
        Modifier{"cased"_L1, Group::Anywhere,
                 [](Modifiers &m) { m.sensitivity = TextPattern::Case::Exact; }},
        Modifier{"neq"_L1, Group::Anywhere, [](Modifiers &m) { m.isNegated = true; }},
        Modifier{"windash"_L1, Group::Anywhere,
                 [](Modifiers &m) { m.dashes = TextPattern::Dashes::Any; }},
        Modifier{"utf16le"_L1, Group::Width,
                 [](Modifiers &m) { m.width = Modifiers::Width::Utf16LittleEndian; }},
        Modifier{"wide"_L1, Group::Width,
                 [](Modifiers &m) { m.width = Modifiers::Width::Utf16LittleEndian; }},
        Modifier{"utf16be"_L1, Group::Width,
                 [](Modifiers &m) { m.width = Modifiers::Width::Utf16BigEndian; }},
        Modifier{"utf16"_L1, Group::Width,
                 [](Modifiers &m) { m.width = Modifiers::Width::Utf16WithMark; }},
        Modifier{"base64"_L1, Group::Encoding,
                 [](Modifiers &m) { m.encoding = Modifiers::Encoding::Base64; }},
        Modifier{"base64offset"_L1, Group::Encoding,
                 [](Modifiers &m) { m.encoding = Modifiers::Encoding::Base64Offset; }},
        Modifier{"minute"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Minute; }},
        Modifier{"hour"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Hour; }},
        Modifier{"day"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Day; }},
        Modifier{"week"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Week; }},
        Modifier{"month"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Month; }},
        Modifier{"year"_L1, Group::Part, [](Modifiers &m) { m.part = FieldPart::Year; }},
        Modifier{"contains"_L1, Group::Place,
                 [](Modifiers &m) { m.place = TextPattern::Place::Anywhere; }},
        Modifier{"startswith"_L1, Group::Place,
                 [](Modifiers &m) { m.place = TextPattern::Place::Start; }},
        Modifier{"endswith"_L1, Group::Place,
                 [](Modifiers &m) { m.place = TextPattern::Place::End; }},
        Modifier{"re"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Regex; }},
        Modifier{"cidr"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Subnet; }},
        Modifier{"exists"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Exists; }},
        Modifier{"fieldref"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Field; }},
        Modifier{"lt"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Less; }},
        Modifier{"lte"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::LessOrEqual; }},
        Modifier{"gt"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::Greater; }},
        Modifier{"gte"_L1, Group::Type, [](Modifiers &m) { m.kind = Kind::GreaterOrEqual; }},
        Modifier{"i"_L1, Group::RegexFlag, [](Modifiers &m) { m.regex.ignoresCase = true; }},
        Modifier{"m"_L1, Group::RegexFlag, [](Modifiers &m) { m.regex.hasLines = true; }},
        Modifier{"s"_L1, Group::RegexFlag, [](Modifiers &m) { m.regex.dotTakesLines = true; }},
    };
    return known;
}

bool goTogether(const Modifiers &m)
{
    const bool isPlaced = m.place != TextPattern::Place::Whole;
    const bool isEncoded = m.encoding.has_value();
    const bool hasDashes = m.dashes == TextPattern::Dashes::Any;
    const bool isCased = m.sensitivity == TextPattern::Case::Exact;
    const bool hasFlags = m.regex.ignoresCase || m.regex.hasLines || m.regex.dotTakesLines;
    if (hasFlags && m.kind != Kind::Regex)
        return false;
    if (m.width != Modifiers::Width::Utf8 && !isEncoded) // bytes that no event has
        return false;
    if (isEncoded && hasDashes)
        return false;
    switch (m.kind) {
    case Kind::Text:
        return m.part == FieldPart::Value || (!isPlaced && !isEncoded && !hasDashes && !isCased);
    case Kind::Field:
        return m.part == FieldPart::Value && !isEncoded && !hasDashes && !m.needsAll;
    case Kind::Less:
    case Kind::LessOrEqual:
    case Kind::Greater:
    case Kind::GreaterOrEqual:
        return !isPlaced && !isEncoded && !hasDashes && !isCased && !m.needsAll;
    case Kind::Exists:
        return m.part == FieldPart::Value && !isPlaced && !isEncoded && !hasDashes && !isCased &&
               !m.needsAll && !m.isNegated;
    case Kind::Regex:
    case Kind::Subnet:
        return m.part == FieldPart::Value && !isPlaced && !isEncoded && !hasDashes && !isCased;
    case Kind::Number:
    case Kind::Null:
    case Kind::Missing:
        break;
    }
    return false;
}

QByteArray bytesOf(const QString &value, Modifiers::Width width)
{
    switch (width) {
    case Modifiers::Width::Utf8:
        break;
    case Modifiers::Width::Utf16LittleEndian:
        return QStringEncoder(QStringEncoder::Utf16LE)(value);
    case Modifiers::Width::Utf16BigEndian:
        return QStringEncoder(QStringEncoder::Utf16BE)(value);
    case Modifiers::Width::Utf16WithMark:
        return QByteArray("\xFF\xFE", 2) +
               QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(value));
    }
    return value.toUtf8();
}

} // namespace

bool ValueModifiers::isPlainText() const
{
    return kind == Kind::Text && place == TextPattern::Place::Whole &&
           dashes == TextPattern::Dashes::AsWritten && !encoding;
}

std::optional<ValueModifiers> readModifiers(const QStringList &names, int line,
                                            RuleProblems &problems)
{
    Modifiers modifiers;
    Group last = Group::Anywhere;
    QStringList seen;
    for (const QString &name : names) {
        const auto &known = knownModifiers();
        const auto *found = std::find_if(known.begin(), known.end(), [&](const Modifier &modifier) {
            return modifier.name == name;
        });
        if (found == known.end()) {
            const bool isKnownElsewhere = name == "expand"_L1; // placeholders
            problems.add(line,
                         isKnownElsewhere ? RuleFault::ModifierUnsupported
                                          : RuleFault::ModifierUnknown,
                         name);
            return {};
        }
        const bool isInOrder = found->group == Group::Anywhere || found->group > last ||
                               (found->group == Group::RegexFlag && last == Group::RegexFlag);
        // `fieldref|startswith` and `startswith|fieldref` are both in use.
        const bool isPlaceOfField = found->group == Group::Place && modifiers.kind == Kind::Field;
        if (seen.contains(name) || (!isInOrder && !isPlaceOfField)) {
            problems.add(line, RuleFault::ModifiersClash, name);
            return {};
        }
        seen.append(name);
        found->apply(modifiers);
        if (found->group != Group::Anywhere)
            last = std::max(last, found->group);
    }
    if (!goTogether(modifiers)) {
        problems.add(line, RuleFault::ModifiersClash, names.join(u'|'));
        return {};
    }
    return modifiers;
}

QStringList encoded(const QString &value, const ValueModifiers &modifiers)
{
    const QByteArray bytes = bytesOf(value, modifiers.width);
    if (modifiers.encoding == ValueModifiers::Encoding::Base64)
        return {QString::fromLatin1(bytes.toBase64())};
    // The value may begin at each of three places in a group of three bytes. What its neighbours
    // have a part in is cut off.
    QStringList texts;
    for (qsizetype shift = 0; shift < 3; ++shift) {
        const QByteArray whole =
            (QByteArray(shift, ' ') + bytes)
                .toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
        const qsizetype before = shift == 0 ? 0 : shift + 1;
        const qsizetype bits = (shift + bytes.size()) * 8;
        texts.append(QString::fromLatin1(whole.mid(before, bits / 6 - before)));
    }
    return texts;
}

} // namespace warden
