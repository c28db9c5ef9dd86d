#include "core/permissions/field_policy.h"

#include "core/contacts/normalise.h"
#include "core/permissions/field_hash.h"
#include "core/permissions/field_mask.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

QString treatmentName(Treatment treatment)
{
    switch (treatment) {
    case Treatment::AsIs:
        return u"as_is"_s;
    case Treatment::Masked:
        return u"masked"_s;
    case Treatment::Hashed:
        return u"hashed"_s;
    case Treatment::Dropped:
        return u"dropped"_s;
    }
    return {};
}

Treatment FieldPolicy::treatment(Field field) const
{
    if (!allowed.contains(field))
        return Treatment::Dropped;
    if (hashed.contains(field))
        return Treatment::Hashed;
    return masked.contains(field) ? Treatment::Masked : Treatment::AsIs;
}

void FieldPolicy::setTreatment(Field field, Treatment treatment)
{
    allowed.insert(field);
    masked.remove(field);
    hashed.remove(field);
    switch (treatment) {
    case Treatment::AsIs:
        break;
    case Treatment::Masked:
        masked.insert(field);
        break;
    case Treatment::Hashed:
        hashed.insert(field);
        break;
    case Treatment::Dropped:
        allowed.remove(field);
        break;
    }
}

void FieldPolicy::setAllowed(const FieldSet &fields)
{
    allowed = fields;
    masked = masked & fields;
    hashed = hashed & fields;
}

bool sameTreatments(const FieldPolicy &a, const FieldPolicy &b)
{
    return std::ranges::all_of(
        allFieldsInOrder, [&](Field field) { return a.treatment(field) == b.treatment(field); });
}

Contact applyPolicy(const Contact &contact, const FieldPolicy &policy, const FieldHashing &hashing)
{
    Contact result = contact;
    for (Field field : allFieldsInOrder) {
        switch (policy.treatment(field)) {
        case Treatment::AsIs:
            break;
        case Treatment::Masked:
            maskField(result, field);
            break;
        case Treatment::Hashed:
            hashField(result, field, hashing);
            break;
        case Treatment::Dropped:
            clearField(result, field);
            break;
        }
    }
    if (policy.allowed != FieldSet::all() || !policy.treated().isEmpty())
        result.uid.clear();
    return result;
}

bool isTreated(const Contact &contact, Field field, Treatment treatment)
{
    Contact treated = contact;
    switch (treatment) {
    case Treatment::AsIs:
        return true;
    case Treatment::Masked:
        maskField(treated, field);
        return sameField(contact, treated, field);
    case Treatment::Hashed:
        return isHashed(contact, field);
    case Treatment::Dropped:
        return isFieldEmpty(contact, field);
    }
    return false;
}

bool isInAnyGroup(const QStringList &groups, const QStringList &neverLeaving)
{
    return std::ranges::any_of(groups, [&neverLeaving](const QString &group) {
        const QString own = groupKey(group);
        return std::ranges::any_of(
            neverLeaving, [&own](const QString &closed) { return own == groupKey(closed); });
    });
}

} // namespace warden
