#pragma once

#include "core/events/event.h"

#include <QStringList>

namespace warden {

// The words of a search: without case and accents, as the index of words has them. At most 20, of
// the first 1,000 characters.
QStringList searchedWords(const QString &text);

// ann, smi → "ann"* "smi"*: whatever the person types is a word and never an operator of FTS5.
QString searchExpression(const QStringList &words);

// Whether each word is the beginning of one in the event's texts.
bool hasAllWords(const Event &event, const QStringList &words);

} // namespace warden
