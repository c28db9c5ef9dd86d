#include "core/store/policy_settings.h"

#include "core/store/columns.h"
#include "core/store/setting_table.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString groupsSetting = u"never_leaving_groups"_s;

QString defaultSetting(const QString &service)
{
    return u"policy_default/"_s + service;
}

} // namespace

Result<QStringList> neverLeavingGroups(Store &store)
{
    const Result<std::optional<QString>> stored = store.settings().get(groupsSetting);
    if (!stored)
        return stored.failure();
    return *stored ? columns::toList((*stored)->toUtf8(), "groups") : QStringList();
}

Result<void> setNeverLeavingGroups(Store &store, const QStringList &groups)
{
    return store.settings().set(groupsSetting, columns::fromList(groups));
}

Result<std::optional<FieldPolicy>> storedPolicyDefault(Store &store, const QString &service)
{
    const Result<std::optional<QString>> stored = store.settings().get(defaultSetting(service));
    if (!stored)
        return stored.failure();
    if (!*stored)
        return std::optional<FieldPolicy>();
    const Result<QJsonObject> json = columns::toJson((*stored)->toUtf8(), "policy default");
    if (!json)
        return json.failure();
    const Result<FieldSet> allowed = columns::toFields(json->value("allowed"_L1).toString());
    const Result<FieldSet> masked = columns::toFields(json->value("masked"_L1).toString());
    const Result<FieldSet> hashed = columns::toFields(json->value("hashed"_L1).toString());
    if (!allowed || !masked || !hashed)
        return columns::damaged("policy default");
    return FieldPolicy{.allowed = *allowed, .masked = *masked, .hashed = *hashed};
}

Result<void> setPolicyDefault(Store &store, const QString &service, const FieldPolicy &policy)
{
    return store.settings().set(
        defaultSetting(service),
        columns::fromJson({{u"allowed"_s, columns::fromFields(policy.allowed)},
                           {u"masked"_s, columns::fromFields(policy.masked)},
                           {u"hashed"_s, columns::fromFields(policy.hashed)}}));
}

} // namespace warden
