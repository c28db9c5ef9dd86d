#pragma once

#include <QString>

namespace warden {

// How long a guesser would need, roughly: a hint while typing. The core has the last word
// (PassphraseTooWeak).
enum class PassphraseStrength { Empty, TooShort, Weak, Fair, Strong };

PassphraseStrength passphraseStrength(const QString &passphrase);
QString strengthSentence(PassphraseStrength strength);

} // namespace warden
