#include "core/contacts/normalise.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype maxNumberSize = 100; // longer ones are text
// Emergency and service numbers can't be dialled from abroad; the shortest that can has seven.
constexpr qsizetype minDigits = 7;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "+" and 8 to 15 digits, without the "0" after the country code that people like to leave there.
bool isPlainE164(const QString &number)
{
    if (number.size() < 9 || number.size() > 16 || number[0] != u'+' || number[1] == u'0')
        return false;
    for (qsizetype i = 1; i < number.size(); ++i) {
        if (!isDigit(number[i]) || (i >= 2 && i <= 4 && number[i] == u'0'))
            return false;
    }
    return true;
}

QString format(const PhoneNumber &number)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}

bool parse(const QString &number, const QString &region, PhoneNumber &parsed)
{
    if (number.isEmpty() || number.size() > maxNumberSize)
        return false;
    // The instance only reads its tables once it is made; making it is thread-safe.
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    return util.Parse(number.toStdString(), country, &parsed) ==
               PhoneNumberUtil::NO_PARSING_ERROR &&
           util.IsPossibleNumberWithReason(parsed) == PhoneNumberUtil::IS_POSSIBLE &&
           format(parsed).size() > minDigits;
}

} // namespace

std::optional<QString> toE164(const QString &number, const QString &region)
{
    if (isPlainE164(number))
        return number;
    PhoneNumber parsed;
    if (!parse(number, region, parsed))
        return std::nullopt;
    return format(parsed);
}

std::optional<QString> phoneKey(const QString &number, const QString &region)
{
    if (isPlainE164(number))
        return number;
    PhoneNumber parsed;
    if (!parse(number, region, parsed))
        return std::nullopt;
    QString key = format(parsed);
    if (!parsed.extension().empty())
        key += u";ext="_s + QString::fromStdString(parsed.extension());
    return key;
}

QString phoneDigits(const QString &number)
{
    QString digits;
    digits.reserve(number.size());
    for (const QChar c : number) {
        if (c.isLetterOrNumber()) {
            const int value = c.digitValue();
            digits += value >= 0 ? QChar(u'0' + static_cast<char16_t>(value)) : c.toUpper();
        }
    }
    if (number.trimmed().startsWith(u'+') || !digits.startsWith("00"_L1))
        return digits;
    return digits.sliced(2);
}

} // namespace warden
