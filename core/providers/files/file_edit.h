#pragma once

#include "core/providers/files/file_format.h"

#include <span>

namespace warden {

struct FileEdit
{
    QByteArray bytes = {}; // the whole file after all changes that could be made
    std::vector<Result<PushOutcome>> outcomes = {}; // one a change, in order
    bool isChanged = false;
};

// Makes the changes in a file's content, as far as they fit it: an item that isn't as it was when
// the change was planned is a Conflict with ChangedMeanwhile, one that is gone Invalid with
// NotFound, one that is there already a Conflict with AlreadyExists. All other bytes stay.
FileEdit applyChanges(const FileFormat &format, const FileContent &file,
                      std::span<const ApprovedChange> changes);

} // namespace warden
