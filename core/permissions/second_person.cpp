#include "core/permissions/second_person.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString removalsKey = u"removals_above"_s;
const QString destinationKey = u"new_destination"_s;
const QString policyKey = u"wider_policy"_s;
const QString exportKey = u"contact_export"_s;

} // namespace

QJsonObject toJson(const SecondPersonRules &rules)
{
    return {
        {removalsKey, rules.removalsAbove ? QJsonValue(*rules.removalsAbove) : QJsonValue()},
        {destinationKey, rules.newDestination},
        {policyKey, rules.widerPolicy},
        {exportKey, rules.contactExport},
    };
}

Result<SecondPersonRules> secondPersonRulesFromJson(const QJsonObject &json)
{
    SecondPersonRules rules;
    const QJsonValue removals = json.value(removalsKey);
    if (!removals.isNull()) {
        rules.removalsAbove = removals.toInteger(-1);
        if (*rules.removalsAbove < 0)
            return fail(ErrorKind::Invalid, u"not a number of removals"_s);
    }
    for (const auto &[key, flag] :
         {std::pair(destinationKey, &rules.newDestination),
          std::pair(policyKey, &rules.widerPolicy), std::pair(exportKey, &rules.contactExport)}) {
        if (!json.value(key).isBool())
            return fail(ErrorKind::Invalid, u"a rule for a second person is no boolean"_s);
        *flag = json.value(key).toBool();
    }
    return rules;
}

} // namespace warden
