#pragma once

#include "core/session/views.h"

class QWidget;

namespace warden {

// The address books of a connection, and of a hook its way back and its newest test message.
QWidget *makeBookTable(const ConnectionView &view, const QDateTime &now);

} // namespace warden
