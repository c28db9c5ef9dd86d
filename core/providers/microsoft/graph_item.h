#pragma once

#include "core/providers/provider.h"

#include <QJsonObject>

namespace warden::graph {

// A contact of an answer as the sync keeps it: its properties that are asked for, as compact JSON,
// and its ETag. Invalid/Damaged where id or revision is missing, or a property that was asked for:
// what the service leaves out would look like what a person has cleared.
Result<RawContact> rawContact(const QJsonObject &item);

// The id of an item, or empty where it has none that could be one.
QString idOf(const QJsonObject &item);

// Its ETag: "W/\"EQAAABYA…\"", or one made of its change key. Doubt: that the tag is the key in
// quotes; a wrong one is refused by the service as stale.
QString revisionOf(const QJsonObject &item);

// Whether a change feed says that it is gone.
bool isRemoved(const QJsonObject &item);

} // namespace warden::graph
