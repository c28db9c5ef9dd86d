#pragma once

#include "ui/text/error_text.h"

#include <optional>

namespace warden {

// After too many wrong passphrases: how long one has to wait.
std::optional<int> secondsToWait(const Error &error);
Error tooManyWrong(int secondsLeft);

// Where a reason means something else when a connection is signed in to, or its subject needs
// words: the sentence for that. Called by sentenceFor().
std::optional<ErrorText> signInSentenceFor(const Error &error);

} // namespace warden
