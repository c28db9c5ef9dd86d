#pragma once

#include "core/session/session_alert_channels.h"

namespace warden {

QString clockFormat();                              // of a time of day, without seconds
QString channelKindWord(AlertChannelKind kind);     // a choice: "Slack"
QString channelPlace(const AlertChannel &channel);  // "Mail to board@example.org"
QString quietSentence(const AlertChannel &channel); // "Quiet from 22:00 to 07:00 …"; or empty
QString channelState(const AlertChannelView &view, const QDateTime &now); // what came of it last
QString givenUpSentence(qint64 alerts);                                   // empty: none

} // namespace warden
