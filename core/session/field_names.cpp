#include "core/session/field_names.h"

namespace warden {

QJsonArray namesOf(const FieldSet &fields)
{
    QJsonArray names;
    for (Field field : fields.toList())
        names.append(fieldName(field));
    return names;
}

} // namespace warden
