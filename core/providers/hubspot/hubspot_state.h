#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace warden {

// What a fetch leaves for the next one, as JSON.
struct HubSpotState
{
    QDateTime from = {};         // what changed since then has to be asked for
    QStringList properties = {}; // those of ours that the portal has

    bool operator==(const HubSpotState &) const = default;
};

QByteArray stateBytes(const HubSpotState &state);
// Nothing where it isn't one, or was made when other properties were ours: their values, and with
// these the revisions, aren't in the store then.
std::optional<HubSpotState> readState(const QByteArray &bytes);

} // namespace warden
