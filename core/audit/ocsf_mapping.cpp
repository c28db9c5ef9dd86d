#include "core/audit/ocsf_mapping.h"

#include <array>

namespace warden {

namespace {

constexpr auto account = OcsfClass::AccountChange;
constexpr auto signIn = OcsfClass::Authentication;
constexpr auto entity = OcsfClass::EntityManagement;
constexpr auto application = OcsfClass::ApplicationLifecycle;
constexpr auto api = OcsfClass::ApiActivity;
constexpr auto datastore = OcsfClass::DatastoreActivity;

constexpr auto low = OcsfSeverity::Low;
constexpr auto medium = OcsfSeverity::Medium;
constexpr auto high = OcsfSeverity::High;

constexpr int other = 99;

// Activities as each class numbers them: Authentication 1 logon, 2 logoff; Account Change 1 create,
// 3 and 4 password change and reset, 5 disable, 6 delete, 7 attach policy, 10 and 11 a second
// factor on and off; Entity Management and API Activity 1 create, 2 read, 3 update, 4 delete;
// Application Lifecycle 1 install, 2 remove, 3 start; Datastore Activity 1 read, 2 update, 7
// delete.
constexpr std::array mappings{
    OcsfMapping{u"workspace.created", application, 1},
    OcsfMapping{u"workspace.unlocked", signIn, 1},
    OcsfMapping{u"workspace.unlock_failed", signIn, 1, medium},
    OcsfMapping{u"workspace.locked", signIn, 2},
    OcsfMapping{u"workspace.export_started", datastore, 1, high},
    OcsfMapping{u"workspace.exported", datastore, 1, high},
    OcsfMapping{u"workspace.imported", application, 1, medium},
    OcsfMapping{u"workspace.retired", application, 2, medium},
    OcsfMapping{u"workspace.resumed", application, 3, medium},
    OcsfMapping{u"signin_spool.started", application, other},
    OcsfMapping{u"signin_spool.incomplete", application, other, high},
    OcsfMapping{u"clock.jumped", application, other, medium},

    OcsfMapping{u"recovery_code.created", account, other, low},
    OcsfMapping{u"passphrase.changed", account, 3},
    OcsfMapping{u"passphrase.change_failed", account, 3, medium},
    OcsfMapping{u"passphrase.reset", account, 4, medium},
    OcsfMapping{u"recovery_code.ended", account, other, low},
    OcsfMapping{u"keychain_unlock.started", account, other, low},
    OcsfMapping{u"keychain_unlock.ended", account, other, low},
    OcsfMapping{u"operator.added", account, 1, low},
    OcsfMapping{u"operator.renamed", account, other, low},
    OcsfMapping{u"operator.role_changed", account, 7, medium},
    OcsfMapping{u"operator.removed", account, 6, medium},
    OcsfMapping{u"operator.change_untold", account, other, medium},

    OcsfMapping{u"role.added", entity, 1, low},
    OcsfMapping{u"role.changed", entity, 3, medium},
    OcsfMapping{u"role.removed", entity, 4, low},
    OcsfMapping{u"connection.added", entity, 1, low},
    OcsfMapping{u"connection.tested", api, 2},
    OcsfMapping{u"connection.changed", entity, 3, low},
    OcsfMapping{u"connection.removed", entity, 4, low},
    OcsfMapping{u"connection.hash_key_made", entity, 3},
    OcsfMapping{u"connection.hash_key_replaced", entity, 3, medium},
    OcsfMapping{u"hook.", api, 2},
    OcsfMapping{u"route.added", entity, 1, low},
    OcsfMapping{u"route.changed", entity, 3, low},
    OcsfMapping{u"route.removed", entity, 4, low},
    OcsfMapping{u"policy.", entity, 3, medium},
    OcsfMapping{u"setting.", entity, 3, low},
    OcsfMapping{u"permission.denied", entity, 2, medium},
    OcsfMapping{u"approval.requested", entity, 1, low},
    OcsfMapping{u"approval.", entity, 3, low},
    OcsfMapping{u"plan.created", entity, 1},
    OcsfMapping{u"plan.held", entity, 3, medium},
    OcsfMapping{u"plan.", entity, 3},

    OcsfMapping{u"run.undone", api, 3, low},
    OcsfMapping{u"run.", api, 3},

    OcsfMapping{u"match.", datastore, 2},
    OcsfMapping{u"contacts.export_started", datastore, 1, medium},
    OcsfMapping{u"contacts.exported", datastore, 1, medium},
    OcsfMapping{u"contact.report_started", datastore, 1, low},
    OcsfMapping{u"contact.reported", datastore, 1, low},
    OcsfMapping{u"contact.erase_started", datastore, 7, medium},
    OcsfMapping{u"contact.erased", datastore, 7, medium},
    OcsfMapping{u"contact.readmitted", datastore, 2, low},

    OcsfMapping{u"audit.restored", entity, 3, high},
    OcsfMapping{u"audit.tail_signed", entity, 3, low},
    OcsfMapping{u"audit.archive_started", entity, 4, low},
    OcsfMapping{u"audit.archived", entity, 4, medium},
    OcsfMapping{u"audit.", entity, 2},

    OcsfMapping{u"check.run", api, 2},
    OcsfMapping{u"review.", api, 1},
    OcsfMapping{u"check.attested", entity, 1, low},
    OcsfMapping{u"check.searched", api, 2},
    OcsfMapping{u"security.report_started", datastore, 1, low},
    OcsfMapping{u"security.reported", datastore, 1, low},
    OcsfMapping{u"access.revoked", entity, 4, high},
    OcsfMapping{u"access.all_revoked", entity, 4, high},

    OcsfMapping{u"witness.added", entity, 1, low},
    OcsfMapping{u"witness.changed", entity, 3, medium},
    OcsfMapping{u"witness.removed", entity, 4, medium},
    OcsfMapping{u"witness.told", api, 1},
    OcsfMapping{u"witness.failed", api, 1, medium},

    OcsfMapping{u"alert.raised", entity, 1, medium},
    OcsfMapping{u"alert.reopened", entity, 3, medium},
    OcsfMapping{u"alert.", entity, 3, low},
    OcsfMapping{u"alert_rule.added", entity, 1, low},
    OcsfMapping{u"alert_rule.removed", entity, 4, medium},
    OcsfMapping{u"alert_rule.disabled", entity, 3, medium},
    OcsfMapping{u"alert_rule.muted", entity, 3, medium},
    OcsfMapping{u"alert_rule.", entity, 3, low},
    OcsfMapping{u"alert_channel.added", entity, 1, low},
    OcsfMapping{u"alert_channel.removed", entity, 4, medium},
    OcsfMapping{u"alert_channel.changed", entity, 3, medium},
    OcsfMapping{u"alert_channel.tested", api, 1},
    OcsfMapping{u"alert_channel.gave_up", api, 1, medium},

    // Told of by connected services.
    OcsfMapping{u"sign_in.failed", signIn, 1, low},
    OcsfMapping{u"sign_in.suspicious", signIn, 1, high},
    OcsfMapping{u"sign_in.ended", signIn, 2},
    OcsfMapping{u"sign_in.", signIn, 1},
    OcsfMapping{u"two_factor.enabled", account, 10},
    OcsfMapping{u"two_factor.disabled", account, 11, medium},
    OcsfMapping{u"account.disabled", account, 5, medium},
    OcsfMapping{u"account.", account, other, low},
    OcsfMapping{u"grant.added", entity, 1, medium},
    OcsfMapping{u"grant.removed", entity, 4, low},
    OcsfMapping{u"security.", entity, 3, medium},
    OcsfMapping{u"admin.", entity, 3, medium},
    OcsfMapping{u"data.exported", datastore, 1, medium},
    OcsfMapping{u"data.", datastore, 2, low},
    OcsfMapping{u"service.", api, other},
};

} // namespace

OcsfMapping ocsfMapping(QStringView action)
{
    OcsfMapping family;
    for (const OcsfMapping &mapping : mappings) {
        if (mapping.action == action)
            return mapping;
        if (mapping.action.endsWith(u'.') && action.startsWith(mapping.action))
            family = mapping;
    }
    return family;
}

} // namespace warden
