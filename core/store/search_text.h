#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/match.h"

namespace warden {

// What the search index holds of a contact: folded words with a blank between. Folding is done here
// and not by the tokenizer, so that index and query can't differ. Internal to core/store.
struct SearchText
{
    QString name = {};
    QString organization = {};
    QString email = {};
    QString phone = {}; // digits from where a person may begin to type
};

SearchText searchText(const Contact &contact, const MatchKeys &keys);

// Words without case, accents, full-width forms and punctuation: "Müller-Lüdenscheidt" is "muller",
// "ludenscheidt". Scripts without blanks stay one word a run.
QStringList foldedWords(const QString &text);

// What lists are sorted by, and what the beginning of a name is compared with.
QString sortName(const QString &displayName);

// An FTS5 expression that finds each word as a prefix. Empty when
// the text has no word. At most 8 words count. Holds nothing but letters, digits and our operators.
enum class SearchIn { Name, All };
QString matchExpression(const QString &text, SearchIn where);

} // namespace warden
