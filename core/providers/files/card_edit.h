#pragma once

#include "core/providers/files/file_format.h"

namespace warden {

// FileFormat::edit() of a file of cards: replaces bytes at their places and adds new cards behind.
FileEdit editCards(const FileContent &file, std::span<const ApprovedChange> changes);

} // namespace warden
