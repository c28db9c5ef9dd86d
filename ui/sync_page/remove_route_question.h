#pragma once

#include "core/session/session.h"

#include <functional>

class QWidget;

namespace warden {

void askToRemoveRoute(QWidget &page, const Route &route, std::function<void()> remove);

} // namespace warden
