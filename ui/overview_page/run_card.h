#pragma once

#include "core/store/run.h"

#include <functional>

class QWidget;

namespace warden {

// The last run: when, by whom, and what it came to on each route. `open` leads to it.
QWidget *makeRunCard(const Run &run, const std::function<void()> &open);

} // namespace warden
