#include "core/session/policy_rules.h"

#include "core/contacts/text_encoding.h"
#include "core/permissions/field_hash.h"
#include "core/permissions/field_mask.h"

using namespace Qt::StringLiterals;

namespace warden {

Result<void> checkPolicy(const FieldPolicy &policy, bool isToHook)
{
    if (policy.allowed.isEmpty())
        return fail(ErrorKind::Usage, ErrorReason::NoFields);
    if (!policy.allowed.containsAll(policy.treated()) || !(policy.masked & policy.hashed).isEmpty())
        return fail(ErrorKind::Usage, u"a field has more than one treatment"_s);
    const auto refuse = [](ErrorReason reason, const FieldSet &fields) {
        return fail(ErrorKind::Usage, reason, fieldName(fields.toList().first()));
    };
    if (!isToHook && !policy.treated().isEmpty())
        return refuse(ErrorReason::OnlyToAHook, policy.treated());
    if (const FieldSet odd = policy.masked - maskableFields(); !odd.isEmpty())
        return refuse(ErrorReason::CannotBeMasked, odd);
    if (const FieldSet odd = policy.hashed - hashableFields(); !odd.isEmpty())
        return refuse(ErrorReason::CannotBeHashed, odd);
    return {};
}

FieldPolicy builtInPolicy(const QString &service)
{
    FieldPolicy policy;
    if (isHookService(service))
        policy.allowed = {Field::Name, Field::Email};
    return policy;
}

bool isHookService(const QString &service)
{
    return service == "zapier"_L1;
}

QStringList policyServices()
{
    return {u"carddav"_s, u"file"_s, u"google"_s, u"microsoft"_s, u"hubspot"_s, u"zapier"_s};
}

Result<QStringList> tidiedGroups(const QStringList &groups)
{
    constexpr qsizetype most = 200;
    constexpr qsizetype longest = 200;
    QStringList tidied;
    for (const QString &group : groups) {
        const QString name = toCanonicalText(group).simplified();
        if (name.isEmpty() || isInAnyGroup({name}, tidied))
            continue;
        if (name.size() > longest || tidied.size() == most)
            return fail(ErrorKind::Usage, ErrorReason::TooLarge, {}, u"groups"_s);
        tidied.append(name);
    }
    return tidied;
}

} // namespace warden
