#include "core/permissions/common_words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QSet<QString> countryWords()
{
    QSet<QString> words;
    const auto add = [&words](const QString &word) {
        if (!word.isEmpty())
            words.insert(word.toCaseFolded());
    };
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                          QLocale::AnyTerritory)) {
        add(locale.nativeTerritoryName());
        add(QLocale::territoryToString(locale.territory()));
        add(QLocale::territoryToCode(locale.territory()));
    }
    for (const QString &word : {u"USA"_s, u"U.S.A."_s, u"United States of America"_s, u"UK"_s,
                                u"Great Britain"_s, u"England"_s, u"Scotland"_s, u"Wales"_s,
                                u"Northern Ireland"_s, u"The Netherlands"_s, u"Czech Republic"_s})
        add(word);
    return words;
}

bool isLabel(QStringView label)
{
    constexpr qsizetype longest = 63; // RFC 1035, section 2.3.4
    return !label.isEmpty() && label.size() <= longest && !label.startsWith(u'-') &&
           !label.endsWith(u'-') && std::ranges::all_of(label, [](QChar character) {
               return character.isLetterOrNumber() || character.isMark() || character == u'-';
           });
}

} // namespace

QStringList commonTypes(const QStringList &types)
{
    // RFC 2426, RFC 6350 with its section 6.6.6, and what address books add: sorted.
    static const QSet<QString> known{
        u"acquaintance"_s, u"agent"_s,      u"assistant"_s, u"bbs"_s,
        u"brother"_s,      u"car"_s,        u"cell"_s,      u"child"_s,
        u"co-resident"_s,  u"co-worker"_s,  u"colleague"_s, u"contact"_s,
        u"crush"_s,        u"date"_s,       u"dom"_s,       u"domestic-partner"_s,
        u"emergency"_s,    u"father"_s,     u"fax"_s,       u"friend"_s,
        u"home"_s,         u"internet"_s,   u"intl"_s,      u"iphone"_s,
        u"isdn"_s,         u"kin"_s,        u"main"_s,      u"main-number"_s,
        u"manager"_s,      u"me"_s,         u"met"_s,       u"mobile"_s,
        u"modem"_s,        u"mother"_s,     u"msg"_s,       u"muse"_s,
        u"neighbor"_s,     u"other"_s,      u"pager"_s,     u"parcel"_s,
        u"parent"_s,       u"partner"_s,    u"pcs"_s,       u"postal"_s,
        u"pref"_s,         u"relative"_s,   u"sibling"_s,   u"sister"_s,
        u"spouse"_s,       u"sweetheart"_s, u"text"_s,      u"textphone"_s,
        u"video"_s,        u"voice"_s,      u"work"_s,      u"x400"_s};
    QStringList common = types;
    common.removeIf([](const QString &type) { return !known.contains(type); });
    return common;
}

bool isDomain(const QString &text)
{
    constexpr qsizetype longest = 253;
    if (text.size() > longest)
        return false;
    const QList<QStringView> labels = QStringView(text).split(u'.');
    return labels.size() > 1 && std::ranges::all_of(labels, isLabel) &&
           std::ranges::any_of(labels.last(), [](QChar character) { return character.isLetter(); });
}

bool isImScheme(const QString &text)
{
    static const QSet<QString> known{
        u"aim"_s,     u"callto"_s, u"gg"_s,     u"google-talk"_s, u"groupwise"_s, u"gtalk"_s,
        u"http"_s,    u"https"_s,  u"icq"_s,    u"im"_s,          u"irc"_s,       u"ircs"_s,
        u"jabber"_s,  u"matrix"_s, u"msn"_s,    u"msnim"_s,       u"qq"_s,        u"signal"_s,
        u"sip"_s,     u"sips"_s,   u"skype"_s,  u"tel"_s,         u"telegram"_s,  u"tg"_s,
        u"threema"_s, u"wechat"_s, u"weixin"_s, u"whatsapp"_s,    u"xmpp"_s,      u"yahoo"_s,
        u"ymsgr"_s};
    return known.contains(text.toLower());
}

bool isCountry(const QString &text)
{
    static const QSet<QString> words = countryWords();
    return words.contains(text.trimmed().toCaseFolded());
}

} // namespace warden
