#include "core/store/phone_starts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestNumber = 20; // E.164 has 15 digits
constexpr qsizetype shortestStart = 3;
constexpr qsizetype mostGroups = 6;

// ITU-T E.164, list of assigned country codes: zone 1 and 7 have one digit, these have two, all
// others three.
constexpr std::array twoDigitCodes = {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                      47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                      64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};

qsizetype countryCodeSize(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    const bool isTwo = std::ranges::binary_search(twoDigitCodes, digits.first(2).toInt());
    return isTwo ? 2 : 3;
}

// Digits of any script as ASCII.
QString digitOf(QChar character)
{
    const int value = character.digitValue();
    return value < 0 ? QString() : QString::number(value);
}

void addStart(QStringList &starts, const QString &digits)
{
    const QString start = withoutTrunkZeros(digits).left(longestNumber);
    if (start.size() >= shortestStart && !starts.contains(start))
        starts.append(start);
    const QString asWritten = digits.left(longestNumber);
    if (asWritten.size() >= shortestStart && !starts.contains(asWritten))
        starts.append(asWritten);
}

} // namespace

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutTrunkZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < 2 && zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

QStringList phoneStarts(const QString &phone)
{
    QString digits;
    QList<qsizetype> groups;
    bool isInGroup = false;
    for (const QChar character : phone) {
        const QString digit = digitOf(character);
        if (character.isLetter() || digits.size() > longestNumber)
            break; // an extension: "ext. 12", ";ext=12"
        if (!digit.isEmpty() && !isInGroup && groups.size() < mostGroups)
            groups.append(digits.size());
        isInGroup = !digit.isEmpty();
        digits += digit;
    }
    QStringList starts;
    addStart(starts, digits);
    const bool hasCode = phone.trimmed().startsWith(u'+') || digits.startsWith(u"00"_s);
    if (const QString number = withoutTrunkZeros(digits); hasCode && number.size() > shortestStart)
        addStart(starts, number.mid(countryCodeSize(number)));
    for (const qsizetype group : groups)
        addStart(starts, digits.mid(group));
    return starts;
}

QString typedNumber(const QString &text)
{
    QString digits;
    for (const QChar character : text.left(2 * longestNumber)) {
        const QString digit = digitOf(character);
        if (digit.isEmpty() && !character.isSpace() && !u"+-()/."_s.contains(character))
            return {};
        digits += digit;
    }
    return digits.size() < shortestStart ? QString() : digits.left(longestNumber);
}

} // namespace warden
