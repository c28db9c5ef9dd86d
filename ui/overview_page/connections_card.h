#pragma once

#include "core/session/connection_view.h"

#include <functional>

class QWidget;

namespace warden {

// How each connection stands. `open` leads to their page.
QWidget *makeConnectionsCard(const std::vector<ConnectionView> &connections,
                             const std::function<void()> &open);

} // namespace warden
