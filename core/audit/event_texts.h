#pragma once

#include <QByteArrayView>

#include <vector>

namespace warden {

// What words are looked for in, as searchText() has it, out of an event's canonical JSON: views
// into it, in whatever order. False where a text has escapes, or where it isn't the JSON of an
// event.
bool textsIn(QByteArrayView json, std::vector<QByteArrayView> &texts);

} // namespace warden
