#include "core/session/field_names.h"

using namespace Qt::StringLiterals;

namespace warden {

QJsonArray namesOf(const FieldSet &fields)
{
    QJsonArray names;
    for (Field field : fields.toList())
        names.append(fieldName(field));
    return names;
}

void noteWidening(QJsonObject &details, const FieldPolicy &now, const FieldPolicy &before)
{
    const FieldSet added = now.allowed - before.allowed;
    FieldSet bared;
    for (const Field field : (now.allowed & before.treated()).toList()) {
        if (now.treatment(field) != before.treatment(field))
            bared.insert(field);
    }
    if (!added.isEmpty())
        details.insert(u"fields_added"_s, namesOf(added));
    if (!bared.isEmpty())
        details.insert(u"fields_bared"_s, namesOf(bared));
}

} // namespace warden
