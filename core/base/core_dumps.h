#pragma once

namespace warden {

// A crash must not write keys and contacts to the disk. On Linux neither to a file nor to a program
// that the system hands crashes to, which a limit of zero alone doesn't keep away; other processes
// of the same account can't read the memory either. For release builds, first thing in main().
// Does nothing on Windows.
void switchOffCoreDumps();

} // namespace warden
