#include "core/alerts/safe_regex.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestPattern = 1000;
constexpr qsizetype longestText = 8192;
constexpr int mostRepeats = 1000;
constexpr qsizetype deepestGroup = 20;

struct Quantifier
{
    bool isThere = false;
    bool repeats = false; // more than once
    bool isTooLarge = false;
    qsizetype end = 0;
};

// What follows at `at`: *, +, ?, {n}, {n,}, {n,m}, perhaps lazy or possessive.
Quantifier quantifierAt(const QString &pattern, qsizetype at)
{
    if (at >= pattern.size())
        return {};
    Quantifier found{true, true, false, at + 1};
    const QChar c = pattern.at(at);
    if (c == u'?') {
        found.repeats = false;
    } else if (c == u'{') {
        static const QRegularExpression braces(u"\\{(\\d+)(,(\\d*))?\\}"_s);
        const QRegularExpressionMatch match =
            braces.match(pattern, at, QRegularExpression::NormalMatch,
                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {}; // plain text
        const int least = match.captured(1).toInt();
        const bool isOpen = match.hasCaptured(2) && match.captured(3).isEmpty();
        const int most = match.captured(3).isEmpty() ? least : match.captured(3).toInt();
        found.repeats = isOpen || most > 1;
        found.isTooLarge = match.capturedLength(1) > 4 || match.capturedLength(3) > 4 ||
                           std::max(least, most) > mostRepeats;
        found.end = match.capturedEnd();
    } else if (c != u'*' && c != u'+') {
        return {};
    }
    if (found.end < pattern.size() &&
        (pattern.at(found.end) == u'?' || pattern.at(found.end) == u'+'))
        ++found.end;
    return found;
}

bool isPlainEscape(QChar c)
{
    if (c.isDigit())
        return c == u'0';
    return !c.isLetter() || u"dDwWsSbBAzZhHvVtnrfexa"_s.contains(c);
}

// Where the class [...] that begins at `at` ends; the size where it doesn't, and 0 where it holds
// an escape that isn't a plain one.
qsizetype endOfClass(const QString &pattern, qsizetype at)
{
    static const QRegularExpression named(u"\\[:\\^?[a-z]+:\\]"_s);
    qsizetype i = at + 1;
    if (i < pattern.size() && pattern.at(i) == u'^')
        ++i;
    if (i < pattern.size() && pattern.at(i) == u']')
        ++i;
    for (; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u']')
            return i + 1;
        if (c == u'\\' && (++i == pattern.size() || !isPlainEscape(pattern.at(i))))
            return 0;
        if (c != u'[')
            continue;
        const QRegularExpressionMatch match =
            named.match(pattern, i, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            i = match.capturedEnd() - 1;
    }
    return pattern.size();
}

// A group may be (...), (?:...), (?i:...) or (?i): nothing that looks around, back or recurses.
bool isPlainGroup(const QString &pattern, qsizetype at)
{
    if (pattern.mid(at, 2) == "(*"_L1)
        return false;
    if (pattern.mid(at, 2) != "(?"_L1)
        return true;
    static const QRegularExpression plain(u"\\(\\?[ims-]*[:)]"_s);
    return plain
        .match(pattern, at, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

// An empty text where nothing is the matter, else what is.
QString unsafePart(const QString &pattern)
{
    std::vector<bool> repeatsInside = {false}; // for each group that is open
    qsizetype i = 0;
    while (i < pattern.size()) {
        const QChar c = pattern.at(i);
        bool inside = false; // whether the item itself holds a repetition
        qsizetype end = i + 1;
        if (c == u'\\') {
            end = i + 2;
            if (end > pattern.size() || !isPlainEscape(pattern.at(i + 1)))
                return pattern.mid(i, 2);
        } else if (c == u'[') {
            end = endOfClass(pattern, i);
            if (end == 0)
                return pattern.mid(i);
        } else if (c == u'(') {
            if (!isPlainGroup(pattern, i))
                return pattern.mid(i, 4);
            if (static_cast<qsizetype>(repeatsInside.size()) > deepestGroup)
                return pattern.mid(i);
            repeatsInside.push_back(false);
            if (pattern.mid(i, 2) == "(?"_L1) {
                while (pattern.at(end) != u':' && pattern.at(end) != u')')
                    ++end;
                if (pattern.at(end) == u')') // (?i): no group
                    repeatsInside.pop_back();
                ++end;
            }
            i = end;
            continue;
        } else if (c == u')') {
            if (repeatsInside.size() > 1) {
                inside = repeatsInside.back();
                repeatsInside.pop_back();
            }
        }
        const Quantifier quantifier = quantifierAt(pattern, end);
        if (quantifier.isThere) {
            if (quantifier.isTooLarge || (quantifier.repeats && inside))
                return pattern.mid(end, quantifier.end - end);
            end = quantifier.end;
        }
        if (inside || (quantifier.isThere && quantifier.repeats))
            repeatsInside.back() = true;
        i = end;
    }
    return {};
}

} // namespace

QRegularExpression safeRegex(const QString &pattern, const RegexFlags &flags, int line,
                             RuleProblems &problems)
{
    if (pattern.size() > longestPattern) {
        problems.add(line, RuleFault::ValueTooLong, QString::number(longestPattern));
        return QRegularExpression(u"("_s);
    }
    if (const QString part = unsafePart(pattern); !part.isEmpty()) {
        problems.add(line, RuleFault::RegexUnsafe, part);
        return QRegularExpression(u"("_s);
    }
    QRegularExpression::PatternOptions options = QRegularExpression::DontCaptureOption;
    if (flags.ignoresCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    if (flags.hasLines)
        options |= QRegularExpression::MultilineOption;
    if (flags.dotTakesLines)
        options |= QRegularExpression::DotMatchesEverythingOption;
    // PCRE2's own limits (pcre2pattern(3), "Setting match resource limits").
    QRegularExpression regex(u"(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=1000)"_s + pattern, options);
    if (!regex.isValid())
        problems.add(line, RuleFault::RegexInvalid, regex.errorString());
    else
        regex.optimize();
    return regex;
}

RegexAnswer searchIn(const QRegularExpression &regex, const QString &text)
{
    const QRegularExpressionMatch match = regex.match(text.left(longestText));
    if (!match.isValid())
        return RegexAnswer::GaveUp;
    return match.hasMatch() ? RegexAnswer::Yes : RegexAnswer::No;
}

} // namespace warden
