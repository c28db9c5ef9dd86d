#pragma once

#include "app/sandbox/carddav_xml.h"

namespace warden {

// Does a card match a CARDDAV:filter (RFC 6352, section 10.5)? Understands prop-filter with
// is-not-defined and text-match; Invalid for what it doesn't understand (param-filter, another
// collation), so that a client gets the precondition instead of a wrong answer.
Result<bool> matchesFilter(const QByteArray &card, const XmlElement &filter);

} // namespace warden
