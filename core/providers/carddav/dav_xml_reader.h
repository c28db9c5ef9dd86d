#pragma once

#include "core/base/result.h"
#include "core/providers/carddav/dav_response.h"

namespace warden {

// How much a document may hold: beyond that it is refused.
struct XmlLimits
{
    int depth = 64;
    qint64 elements = 8'000'000;
    size_t responses = 500'000; // each costs hundreds of bytes, and as an empty element 13 to send
};

// Reads a 207 answer. Entities and document types are refused, so nothing can expand.
// Invalid/NotThisService: HTML or any other document, or one that whyUnfitXml() names.
// Offline/AnswerIncomplete: it ends early. Invalid/AnswerTooLarge: too many responses.
// Invalid/Damaged: not well-formed, or characters that XML can't hold.
Result<Multistatus> readMultistatus(const QByteArray &body, const XmlLimits &limits = {});

// The names of the conditions in a DAV:error body (RFC 4918, section 16), without their namespace:
// "valid-sync-token". Empty where the body is something else.
QStringList readErrorConditions(const QByteArray &body);

} // namespace warden
