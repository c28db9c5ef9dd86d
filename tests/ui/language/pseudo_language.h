#pragma once

#include <QTranslator>

namespace warden {

// A language that nobody speaks and every text of ours has: each letter an accented one, each vowel
// twice (some 40 % longer), all in brackets. "Sync %1" is "[Šýñç %1]". So what is in plain letters
// was never translated, and a text that has no room left has none in German either.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;

    static QString spoken(const QString &text);
};

} // namespace warden
