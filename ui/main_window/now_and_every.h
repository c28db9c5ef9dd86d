#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace warden {

// Does it at once, and then again and again as long as `owner` lives. A second more or less makes
// no difference: the computer may sleep.
void nowAndEvery(std::chrono::seconds interval, QObject &owner, const std::function<void()> &deed);

} // namespace warden
