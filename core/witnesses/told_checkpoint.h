#pragma once

#include "core/audit/signed_note.h"

#include <QDateTime>

namespace warden {

// What a witness is told.
struct ToldCheckpoint
{
    Checkpoint checkpoint = {};
    QByteArray note = {}; // its signed text
    QDateTime at = {};
};

} // namespace warden
