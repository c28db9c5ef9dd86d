#include "core/sync/change_text.h"

namespace warden {

std::vector<FieldChange> describeChanges(const Contact &before, const Contact &after,
                                         const FieldSet &fields)
{
    std::vector<FieldChange> changes;
    for (Field field : fields.toList())
        changes.push_back({field, fieldText(before, field), fieldText(after, field)});
    return changes;
}

} // namespace warden
