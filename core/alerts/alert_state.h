#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace warden {

// What an AlertEngine knows from the events that it took, to go on from later.
struct AlertState
{
    qint64 lastSeq = 0;
    qint64 newest = 0; // milliseconds
    // What was counted, by the correlation's Rule::revision: CBOR.
    QMap<QString, QByteArray> counted = {};

    bool operator==(const AlertState &) const = default;
};

} // namespace warden
