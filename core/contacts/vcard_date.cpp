#include "core/contacts/vcard_values.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Reads exactly `digits` digits; -1 where there are fewer.
int takeNumber(QStringView &text, int digits)
{
    if (text.size() < digits)
        return -1;
    int number = 0;
    for (const QChar c : text.first(digits)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    text = text.sliced(digits);
    return number;
}

bool take(QStringView &text, QChar character)
{
    if (!text.startsWith(character))
        return false;
    text = text.sliced(1);
    return true;
}

bool isPossible(const PartialDate &date)
{
    if (date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31)
        return false;
    if (date.month == 0 || date.day == 0)
        return date.month > 0 || date.day > 0 || date.year > 0;
    // A day without a year may be the 29th of February.
    return QDate::isValid(date.year > 0 ? date.year : 2000, date.month, date.day);
}

// "yyyymmdd", "yyyy-mm-dd", "yyyy-mm", "yyyy", "--mmdd", "--mm-dd", "--mm", "---dd"; the rest stays
// in `text`.
bool takeDate(QStringView &text, PartialDate &date)
{
    if (text.startsWith(u"---")) {
        text = text.sliced(3);
        return (date.day = takeNumber(text, 2)) > 0;
    }
    if (text.startsWith(u"--")) {
        text = text.sliced(2);
        date.month = takeNumber(text, 2);
        const bool extended = take(text, u'-');
        if (extended || (!text.isEmpty() && text.front().isDigit()))
            date.day = takeNumber(text, 2);
        return date.month > 0 && date.day >= 0;
    }
    date.year = takeNumber(text, 4);
    if (date.year <= 0)
        return false;
    if (text.isEmpty())
        return true;
    const bool extended = take(text, u'-');
    date.month = takeNumber(text, 2);
    if (date.month <= 0)
        return false;
    if (extended && !take(text, u'-'))
        return true; // "1985-04"
    date.day = takeNumber(text, 2);
    return date.day > 0;
}

} // namespace

PartialDate parseDate(const QString &original, int omittedYear)
{
    QStringView rest = QStringView(original).trimmed();
    PartialDate date;
    // A time of day says nothing about a birthday; without a date before it the text is kept.
    const bool readable = takeDate(rest, date) && isPossible(date) &&
                          (rest.isEmpty() || rest.front() == u'T' || rest.front() == u' ');
    if (!readable || (rest.startsWith(u' ') && !(rest.size() > 1 && rest[1].isDigit()))) {
        PartialDate text;
        text.text = original.trimmed();
        return text;
    }
    if (omittedYear > 0 && date.year == omittedYear)
        date.year = 0;
    return date;
}

} // namespace warden
