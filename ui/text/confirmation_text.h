#pragma once

#include "core/session/views.h"

namespace warden {

// "3 messages are confirmed now."
QString confirmedSentence(qint64 messages);

// What a look into a way back came to, in a sentence or two.
QString foundSentence(const WayBackView &view);

// What there is to know about a way back besides: that it isn't there yet, can't be read, names
// batches, or is too long to be read as a whole. Empty: nothing.
QString wayBackNote(const WayBackView &view);

// Whether a person has to mend something, here or in the Zap.
bool needsMending(const WayBackView &view);

} // namespace warden
