#include "core/providers/google/google_types.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Word
{
    QLatin1StringView google;
    QStringList types; // sorted
};

// The first that has all of a value's types is its word.
const std::vector<Word> &phoneWords()
{
    static const std::vector<Word> words = {
        {"homeFax"_L1, {u"fax"_s, u"home"_s}},
        {"workFax"_L1, {u"fax"_s, u"work"_s}},
        {"otherFax"_L1, {u"fax"_s}},
        {"workMobile"_L1, {u"cell"_s, u"work"_s}},
        {"workPager"_L1, {u"pager"_s, u"work"_s}},
        {"mobile"_L1, {u"cell"_s}},
        {"pager"_L1, {u"pager"_s}},
        {"main"_L1, {u"main"_s}},
        {"home"_L1, {u"home"_s}},
        {"work"_L1, {u"work"_s}},
        {"other"_L1, {u"other"_s}},
    };
    return words;
}

const std::vector<Word> &plainWords()
{
    static const std::vector<Word> words = {
        {"home"_L1, {u"home"_s}}, {"work"_L1, {u"work"_s}}, {"other"_L1, {u"other"_s}}};
    return words;
}

// Those that vCard 4 has as types of RELATED (RFC 6350, section 6.6.6).
const std::vector<Word> &relationWords()
{
    static const std::vector<Word> words = {{"spouse"_L1, {u"spouse"_s}},
                                            {"child"_L1, {u"child"_s}},
                                            {"parent"_L1, {u"parent"_s}},
                                            {"friend"_L1, {u"friend"_s}}};
    return words;
}

// Google's words for relations that are labels elsewhere, where they begin with a capital.
constexpr std::array relationLabels = {"mother"_L1,    "father"_L1,  "brother"_L1, "sister"_L1,
                                       "assistant"_L1, "manager"_L1, "partner"_L1, "relative"_L1};

const std::vector<Word> &wordsFor(TypeWords words)
{
    switch (words) {
    case TypeWords::Phone:
        return phoneWords();
    case TypeWords::Plain:
        return plainWords();
    case TypeWords::Relation:
        return relationWords();
    }
    Q_UNREACHABLE();
}

// What other sides have as a type and Google takes as text: it comes back as a type.
bool isBareType(const QString &text)
{
    static const QStringList known = {u"text"_s,   u"video"_s, u"voice"_s, u"textphone"_s,
                                      u"iphone"_s, u"cell"_s,  u"fax"_s,   u"internet"_s};
    return known.contains(text);
}

struct Protocol
{
    QLatin1StringView google;
    QLatin1StringView scheme;
};

constexpr std::array protocols = {
    Protocol{"jabber"_L1, "xmpp"_L1}, Protocol{"aim"_L1, "aim"_L1},
    Protocol{"msn"_L1, "msnim"_L1},   Protocol{"yahoo"_L1, "ymsgr"_L1},
    Protocol{"skype"_L1, "skype"_L1}, Protocol{"qq"_L1, "qq"_L1},
    Protocol{"icq"_L1, "icq"_L1},     Protocol{"googleTalk"_L1, "gtalk"_L1}};

// RFC 3986, section 3.1.
bool isScheme(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    return !text.isEmpty() && isLetter(text.front()) && std::ranges::all_of(text, [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
    });
}

} // namespace

TypeAndLabel fromGoogleType(const QString &type, TypeWords words)
{
    if (type.isEmpty())
        return {};
    for (const Word &word : wordsFor(words)) {
        if (type.compare(word.google, Qt::CaseInsensitive) == 0)
            return {word.types, {}};
    }
    if (words == TypeWords::Relation) {
        for (const QLatin1StringView label : relationLabels) {
            if (type == label)
                return {{}, type.first(1).toUpper() + type.sliced(1)};
        }
    }
    if (isBareType(type))
        return {{type}, {}};
    return {{}, type};
}

QString toGoogleType(const TypeAndLabel &types, TypeWords words)
{
    if (!types.label.isEmpty()) {
        for (const QLatin1StringView label : relationLabels) {
            if (words == TypeWords::Relation &&
                types.label.compare(label, Qt::CaseInsensitive) == 0)
                return label;
        }
        return types.label;
    }
    for (const Word &word : wordsFor(words)) {
        const bool hasAll = std::ranges::all_of(
            word.types, [&](const QString &type) { return types.types.contains(type); });
        if (hasAll)
            return word.google;
    }
    return types.types.value(0);
}

QString imUri(const QString &protocol, const QString &username)
{
    QString scheme = protocol;
    for (const Protocol &known : protocols) {
        if (protocol.compare(known.google, Qt::CaseInsensitive) == 0)
            scheme = known.scheme;
    }
    if (!isScheme(scheme))
        return username;
    // Only what no address may hold; letters of other scripts stay legible.
    static const QString barred = u" %<>\"{}|\\^`"_s;
    QString escaped;
    for (const QChar c : username) {
        if (barred.contains(c) || c.unicode() < 0x20)
            escaped += u"%%1"_s.arg(c.unicode(), 2, 16, QChar(u'0')).toUpper();
        else
            escaped += c;
    }
    return scheme + u':' + escaped;
}

ImName imName(const QString &uri)
{
    const qsizetype colon = uri.indexOf(u':');
    if (colon < 1 || !isScheme(QStringView(uri).first(colon)))
        return {{}, uri};
    QString protocol = uri.first(colon);
    for (const Protocol &known : protocols) {
        if (protocol.compare(known.scheme, Qt::CaseInsensitive) == 0)
            protocol = known.google;
    }
    return {protocol, QUrl::fromPercentEncoding(uri.sliced(colon + 1).toUtf8())};
}

} // namespace warden
