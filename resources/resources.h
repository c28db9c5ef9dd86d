#pragma once

namespace warden {

// Makes :/icons/… available. A static library's resources need it once in each program.
void loadResources();

} // namespace warden
