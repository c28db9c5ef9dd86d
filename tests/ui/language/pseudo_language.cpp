#include "tests/ui/language/pseudo_language.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString spokenLetter(QChar letter)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString accented = u"åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"_s;
    const qsizetype place = plain.indexOf(letter);
    if (place < 0)
        return letter;
    const QChar spoken = accented.at(place);
    return u"aeiou"_s.contains(letter) ? QString(2, spoken) : QString(spoken);
}

} // namespace

QString PseudoLanguage::spoken(const QString &text)
{
    // What a translator leaves alone: placeholders, tags, patterns of files.
    static const QRegularExpression kept(u"%L?[0-9n]{1,2}|</?[a-z][^<>]*>|\\(\\*[^)]*\\)"_s);
    QString words;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : kept.globalMatch(text)) {
        for (; done < match.capturedStart(); ++done)
            words += spokenLetter(text.at(done));
        words += match.captured();
        done = match.capturedEnd();
    }
    for (; done < text.size(); ++done)
        words += spokenLetter(text.at(done));
    return words == text ? text : u'[' + words + u']';
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    // Keys are written as they are on the keyboard, and the layout's direction isn't a text.
    const QByteArrayView place(context);
    if (place == "QShortcut" || place == "QGuiApplication" || place == "QApplication")
        return {};
    return spoken(QString::fromUtf8(source));
}

} // namespace warden
