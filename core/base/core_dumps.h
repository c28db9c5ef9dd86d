#pragma once

#include <optional>

namespace warden {

// A crash must not write keys and contacts to the disk. On Linux neither to a file nor to a program
// that the system hands crashes to, which a limit of zero alone doesn't keep away; other processes
// of the same account can't read the memory either. For release builds, first thing in main().
// Does nothing on Windows.
void switchOffCoreDumps();

// Whether they are switched off in this process; nothing where the system doesn't say.
std::optional<bool> areCoreDumpsOff();

} // namespace warden
