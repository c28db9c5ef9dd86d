#include "ui/widgets/passphrase_strength.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

constexpr int shortest = 12;

// Bits of a guesser who tries by kinds of characters; runs and repeats count once.
double bits(const QString &text)
{
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    bool hasOther = false;
    int worth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        hasLower |= each.isLower();
        hasUpper |= each.isUpper();
        hasDigit |= each.isDigit();
        hasOther |= !each.isLetterOrNumber();
        const int step = i > 0 ? each.unicode() - text.at(i - 1).unicode() : 2;
        if (step < -1 || step > 1)
            ++worth;
    }
    const int kinds =
        (hasLower ? 26 : 0) + (hasUpper ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 20 : 0);
    const QSet<QChar> different(text.begin(), text.end());
    worth = qMin<int>(worth, int(different.size()) * 2);
    return kinds > 0 ? worth * std::log2(double(kinds)) : 0;
}

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::Empty;
    if (passphrase.size() < shortest)
        return PassphraseStrength::TooShort;
    const double worth = bits(passphrase);
    if (worth < 45)
        return PassphraseStrength::Weak;
    return worth < 75 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

QString strengthSentence(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Empty:
        return Text::tr("At least 12 characters. Four words that don't belong together are good.");
    case PassphraseStrength::TooShort:
        return Text::tr("Too short: at least 12 characters.");
    case PassphraseStrength::Weak:
        return Text::tr("Easy to guess. Add another word.");
    case PassphraseStrength::Fair:
        return Text::tr("Fair. One more word makes it strong.");
    case PassphraseStrength::Strong:
        return Text::tr("Strong.");
    }
    Q_UNREACHABLE();
}

} // namespace warden
