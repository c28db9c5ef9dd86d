#pragma once

#include "core/store/connection.h"

#include <QDateTime>

#include <vector>

namespace warden {

// Where a connection was before it moved: the contacts that lay there may lie there still.
struct FormerPlace
{
    QString account = {}; // as Connection::account was: "ann at dav.example.com", a file's path
    QDateTime until = {};

    bool operator==(const FormerPlace &) const = default;
};

// The one that it left last comes last.
std::vector<FormerPlace> formerPlaces(const Connection &connection);

// `connection` is elsewhere since then. A place that it moved back to isn't a former one.
void addFormerPlace(Connection &connection, const FormerPlace &place);

} // namespace warden
