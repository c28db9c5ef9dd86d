#pragma once

#include "core/store/route.h"

#include <functional>

class QWidget;

namespace warden {

void askToRemoveRoute(QWidget &page, const Route &route, std::function<void()> remove);

} // namespace warden
