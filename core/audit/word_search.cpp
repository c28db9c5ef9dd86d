#include "core/audit/word_search.h"

#include "core/audit/event_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestText = 1000; // characters
constexpr int mostWords = 20;

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const QString plain = text.normalized(QString::NormalizationForm_D).toCaseFolded() + u' ';
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word.append(c);
        } else if (!c.isMark() && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

QStringList searchedWords(const QString &text)
{
    return wordsIn(text.left(longestText)).mid(0, mostWords);
}

QString searchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}

bool hasAllWords(const Event &event, const QStringList &words)
{
    const QStringList present = wordsIn(searchText(event));
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(present.begin(), present.end(),
                           [&](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace warden
