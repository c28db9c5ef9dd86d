#include "app/sandbox/carddav_filter.h"

#include "app/sandbox/carddav_book.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// What the tests of a filter come to.
class Tests
{
public:
    explicit Tests(const XmlElement &filter)
        : m_isForAll(filter.attribute(QLatin1StringView("test")) == "allof"_L1)
    {}

    void add(bool isMatch)
    {
        m_isEmpty = false;
        m_isAny = m_isAny || isMatch;
        m_areAll = m_areAll && isMatch;
    }

    bool result(bool withoutAny) const
    {
        if (m_isEmpty)
            return withoutAny;
        return m_isForAll ? m_areAll : m_isAny;
    }

private:
    bool m_isForAll;
    bool m_isEmpty = true;
    bool m_isAny = false;
    bool m_areAll = true;
};

Result<bool> matchesText(const QString &value, const XmlElement &match)
{
    const QString collation = match.attribute(QLatin1StringView("collation"));
    if (!collation.isEmpty() && collation != "i;unicode-casemap"_L1 &&
        collation != "i;ascii-casemap"_L1)
        return fail(ErrorKind::Invalid, u"supported-collation"_s);
    const QString type = match.attribute(QLatin1StringView("match-type"));
    bool isMatch = false;
    if (type.isEmpty() || type == "contains"_L1)
        isMatch = value.contains(match.text, Qt::CaseInsensitive);
    else if (type == "equals"_L1)
        isMatch = value.compare(match.text, Qt::CaseInsensitive) == 0;
    else if (type == "starts-with"_L1)
        isMatch = value.startsWith(match.text, Qt::CaseInsensitive);
    else if (type == "ends-with"_L1)
        isMatch = value.endsWith(match.text, Qt::CaseInsensitive);
    else
        return fail(ErrorKind::Invalid, u"supported-filter"_s);
    return isMatch != (match.attribute(QLatin1StringView("negate-condition")) == "yes"_L1);
}

QStringList valuesOf(const QByteArray &card, const QString &name)
{
    const QByteArray key = name.toUtf8();
    QStringList values;
    for (const QByteArray &line : unfoldedLines(card)) {
        if (const QByteArray value = propertyValue(line, key); !value.isNull())
            values.append(QString::fromUtf8(value));
    }
    return values;
}

// Any value of the property may match.
Result<bool> matchesAnyValue(const QStringList &values, const XmlElement &match)
{
    for (const QString &value : values) {
        Result<bool> isMatch = matchesText(value, match);
        if (!isMatch || *isMatch)
            return isMatch;
    }
    return false;
}

Result<bool> matchesProperty(const QByteArray &card, const XmlElement &filter)
{
    const QStringList values = valuesOf(card, filter.attribute(QLatin1StringView("name")));
    if (filter.child(cardDavNamespace, QLatin1StringView("is-not-defined")))
        return values.isEmpty();
    if (filter.child(cardDavNamespace, QLatin1StringView("param-filter")))
        return fail(ErrorKind::Invalid, u"supported-filter"_s);
    Tests tests(filter);
    for (const XmlElement &match : filter.children) {
        if (!match.is(cardDavNamespace, QLatin1StringView("text-match")))
            continue;
        Result<bool> isMatch = matchesAnyValue(values, match);
        if (!isMatch)
            return isMatch;
        tests.add(*isMatch);
    }
    return tests.result(!values.isEmpty());
}

} // namespace

Result<bool> matchesFilter(const QByteArray &card, const XmlElement &filter)
{
    Tests tests(filter);
    for (const XmlElement &child : filter.children) {
        if (!child.is(cardDavNamespace, QLatin1StringView("prop-filter")))
            return fail(ErrorKind::Invalid, u"supported-filter"_s);
        Result<bool> isMatch = matchesProperty(card, child);
        if (!isMatch)
            return isMatch;
        tests.add(*isMatch);
    }
    return tests.result(true);
}

} // namespace warden
