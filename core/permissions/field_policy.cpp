#include "core/permissions/field_policy.h"

namespace warden {

Contact applyPolicy(const Contact &contact, const FieldPolicy &policy)
{
    Contact result = contact;
    for (Field field : allFieldsInOrder) {
        if (!policy.allowed.contains(field))
            clearField(result, field);
    }
    if (policy.allowed != FieldSet::all())
        result.uid.clear();
    return result;
}

FieldSet heldBack(const Contact &contact, const FieldPolicy &policy)
{
    return filledFields(contact) - policy.allowed;
}

} // namespace warden
