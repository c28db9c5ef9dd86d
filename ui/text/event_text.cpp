#include "ui/text/event_text.h"

#include "ui/text/alert_rule_text.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

// Names of core/events/event_actions.h. %1 is the object's name.
QString sentenceOf(const QString &action)
{
    static const QHash<QString, const char *> sentences = {
        {u"workspace.created"_s, QT_TRANSLATE_NOOP("EventText", "Made this workspace")},
        {u"workspace.export_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to export the workspace for another computer")},
        {u"workspace.exported"_s,
         QT_TRANSLATE_NOOP("EventText", "Exported the workspace for another computer")},
        {u"workspace.imported"_s,
         QT_TRANSLATE_NOOP("EventText", "Brought the workspace here from another computer")},
        {u"workspace.retired"_s,
         QT_TRANSLATE_NOOP("EventText", "Ended syncing here, since the workspace moved")},
        {u"workspace.resumed"_s, QT_TRANSLATE_NOOP("EventText", "Went on with syncing here")},
        {u"workspace.unlocked"_s, QT_TRANSLATE_NOOP("EventText", "Unlocked the workspace")},
        {u"workspace.unlock_failed"_s,
         QT_TRANSLATE_NOOP("EventText", "Tried to unlock the workspace")},
        {u"signin_spool.started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to keep a record of failed sign-ins")},
        {u"signin_spool.incomplete"_s,
         QT_TRANSLATE_NOOP("EventText", "Found that the record of failed sign-ins isn't whole")},
        {u"workspace.locked"_s, QT_TRANSLATE_NOOP("EventText", "Locked the workspace")},
        {u"recovery_code.created"_s, QT_TRANSLATE_NOOP("EventText", "Made a new recovery code")},
        {u"recovery_code.ended"_s,
         QT_TRANSLATE_NOOP("EventText", "Ended the recovery code, which a former owner may have")},
        {u"passphrase.change_failed"_s,
         QT_TRANSLATE_NOOP("EventText", "Tried to change the own passphrase without knowing it")},
        {u"passphrase.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed the own passphrase")},
        {u"passphrase.reset"_s,
         QT_TRANSLATE_NOOP("EventText", "Set the passphrase of somebody who had forgotten it")},
        {u"keychain_unlock.started"_s,
         QT_TRANSLATE_NOOP("EventText", "Started unlocking by the keychain")},
        {u"keychain_unlock.ended"_s,
         QT_TRANSLATE_NOOP("EventText", "Ended unlocking by the keychain")},
        {u"operator.added"_s, QT_TRANSLATE_NOOP("EventText", "Added a person")},
        {u"operator.renamed"_s, QT_TRANSLATE_NOOP("EventText", "Renamed a person")},
        {u"operator.role_changed"_s, QT_TRANSLATE_NOOP("EventText", "Gave a person another role")},
        {u"operator.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed a person")},
        {u"operator.change_untold"_s,
         QT_TRANSLATE_NOOP("EventText", "Found a change of people or roles that nothing told of")},
        {u"role.added"_s, QT_TRANSLATE_NOOP("EventText", "Added the role “%1”")},
        {u"role.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed the role “%1”")},
        {u"role.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed the role “%1”")},
        {u"connection.added"_s, QT_TRANSLATE_NOOP("EventText", "Connected “%1”")},
        {u"connection.tested"_s, QT_TRANSLATE_NOOP("EventText", "Tested the connection “%1”")},
        {u"connection.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed the connection “%1”")},
        {u"connection.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed the connection “%1”")},
        {u"hook.tested"_s, QT_TRANSLATE_NOOP("EventText", "Sent a test message to “%1”")},
        {u"hook.confirmed"_s,
         QT_TRANSLATE_NOOP("EventText", "Found the test message to “%1” confirmed")},
        {u"hook.unconfirmed"_s,
         QT_TRANSLATE_NOOP("EventText", "Found no confirmation of what was sent to “%1”")},
        {u"route.added"_s, QT_TRANSLATE_NOOP("EventText", "Added the route “%1”")},
        {u"route.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed the route “%1”")},
        {u"route.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed the route “%1”")},
        {u"policy.default_changed"_s,
         QT_TRANSLATE_NOOP("EventText", "Changed what new routes let out")},
        {u"policy.groups_changed"_s,
         QT_TRANSLATE_NOOP("EventText", "Changed which groups never leave")},
        {u"connection.hash_key_made"_s,
         QT_TRANSLATE_NOOP("EventText", "Made the key for what leaves hashed for “%1”")},
        {u"connection.hash_key_replaced"_s,
         QT_TRANSLATE_NOOP("EventText", "Made a new key for what leaves hashed for “%1”")},
        {u"plan.created"_s, QT_TRANSLATE_NOOP("EventText", "Made a plan")},
        {u"plan.held"_s, QT_TRANSLATE_NOOP("EventText", "Held a plan back for a decision")},
        {u"plan.approved"_s, QT_TRANSLATE_NOOP("EventText", "Approved a plan")},
        {u"plan.declined"_s,
         QT_TRANSLATE_NOOP("EventText", "Decided to leave as it is what a plan held back")},
        {u"plan.stale"_s, QT_TRANSLATE_NOOP("EventText", "Refused a plan that was out of date")},
        {u"run.started"_s, QT_TRANSLATE_NOOP("EventText", "Began a sync")},
        {u"run.route_finished"_s, QT_TRANSLATE_NOOP("EventText", "Synced “%1”")},
        {u"run.finished"_s, QT_TRANSLATE_NOOP("EventText", "Ended a sync")},
        {u"run.recovered"_s,
         QT_TRANSLATE_NOOP("EventText", "Settled a sync that had been interrupted")},
        {u"run.confirmed"_s, QT_TRANSLATE_NOOP("EventText", "Confirmed messages of a sync")},
        {u"run.undone"_s, QT_TRANSLATE_NOOP("EventText", "Undid a sync")},
        {u"match.decided"_s,
         QT_TRANSLATE_NOOP("EventText", "Decided whether two contacts are the same person")},
        {u"match.forgotten"_s,
         QT_TRANSLATE_NOOP("EventText", "Took back whether two contacts are the same person")},
        {u"contacts.export_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to export contacts to a file")},
        {u"contacts.exported"_s, QT_TRANSLATE_NOOP("EventText", "Exported contacts to a file")},
        {u"contact.report_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to save a report on where a contact went")},
        {u"contact.reported"_s,
         QT_TRANSLATE_NOOP("EventText", "Saved a report on where a contact went")},
        {u"contact.erase_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to erase a contact everywhere")},
        {u"contact.erased"_s, QT_TRANSLATE_NOOP("EventText", "Erased a contact")},
        {u"contact.readmitted"_s,
         QT_TRANSLATE_NOOP("EventText", "Let an erased contact come back")},
        {u"audit.verified"_s, QT_TRANSLATE_NOOP("EventText", "Verified the audit log")},
        {u"audit.fetched"_s, QT_TRANSLATE_NOOP("EventText", "Fetched the events of “%1”")},
        {u"audit.import_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to import the log of “%1”")},
        {u"audit.imported"_s, QT_TRANSLATE_NOOP("EventText", "Imported the log of “%1”")},
        {u"sign_in.succeeded"_s, QT_TRANSLATE_NOOP("EventText", "Signed in at “%1”")},
        {u"sign_in.failed"_s, QT_TRANSLATE_NOOP("EventText", "Failed to sign in at “%1”")},
        {u"sign_in.challenged"_s,
         QT_TRANSLATE_NOOP("EventText", "Was asked for more to sign in at “%1”")},
        {u"sign_in.suspicious"_s,
         QT_TRANSLATE_NOOP("EventText", "Looked suspicious to “%1” when signing in")},
        {u"sign_in.ended"_s, QT_TRANSLATE_NOOP("EventText", "Signed out of “%1”")},
        {u"grant.added"_s, QT_TRANSLATE_NOOP("EventText", "Let an app see data of “%1”")},
        {u"grant.removed"_s, QT_TRANSLATE_NOOP("EventText", "Took an app's access to “%1” away")},
        {u"two_factor.enabled"_s, QT_TRANSLATE_NOOP("EventText", "Added a second factor at “%1”")},
        {u"two_factor.disabled"_s,
         QT_TRANSLATE_NOOP("EventText", "Removed a second factor at “%1”")},
        {u"account.changed"_s,
         QT_TRANSLATE_NOOP("EventText", "Changed password or recovery at “%1”")},
        {u"account.disabled"_s, QT_TRANSLATE_NOOP("EventText", "An account of “%1” was disabled")},
        {u"security.changed"_s,
         QT_TRANSLATE_NOOP("EventText", "Changed a security setting of “%1”")},
        {u"admin.changed"_s, QT_TRANSLATE_NOOP("EventText", "Administered “%1”")},
        {u"data.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed data at “%1”")},
        {u"data.exported"_s, QT_TRANSLATE_NOOP("EventText", "Exported data from “%1”")},
        {u"service.event"_s, QT_TRANSLATE_NOOP("EventText", "Something happened at “%1”")},
        {u"audit.export_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to export the audit log")},
        {u"audit.exported"_s, QT_TRANSLATE_NOOP("EventText", "Exported the audit log")},
        {u"audit.report_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to save the report on %1")},
        {u"audit.reported"_s, QT_TRANSLATE_NOOP("EventText", "Saved the report on %1")},
        {u"audit.archive_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to archive older entries")},
        {u"audit.archived"_s, QT_TRANSLATE_NOOP("EventText", "Archived older entries")},
        {u"audit.archive_read"_s,
         QT_TRANSLATE_NOOP("EventText", "Read archived entries out of their file")},
        {u"audit.proof_exported"_s,
         QT_TRANSLATE_NOOP("EventText", "Saved a proof from the audit log")},
        {u"audit.checkpoint_exported"_s,
         QT_TRANSLATE_NOOP("EventText", "Saved a checkpoint of the audit log")},
        {u"audit.tail_signed"_s,
         QT_TRANSLATE_NOOP("EventText", "Signed entries that an auditor's session had added")},
        {u"audit.restored"_s,
         QT_TRANSLATE_NOOP("EventText", "Went on with a log from a backup that was put back")},
        {u"witness.added"_s, QT_TRANSLATE_NOOP("EventText", "Added a witness of the audit log")},
        {u"witness.changed"_s,
         QT_TRANSLATE_NOOP("EventText", "Changed a witness of the audit log")},
        {u"witness.removed"_s,
         QT_TRANSLATE_NOOP("EventText", "Removed a witness of the audit log")},
        {u"witness.told"_s, QT_TRANSLATE_NOOP("EventText", "Told a witness the newest checkpoint")},
        {u"alert.raised"_s, QT_TRANSLATE_NOOP("EventText", "Raised the alert “%1”")},
        {u"alert.reopened"_s,
         QT_TRANSLATE_NOOP("EventText", "Opened the alert “%1” again, which went on")},
        {u"alert.acknowledged"_s, QT_TRANSLATE_NOOP("EventText", "Took on the alert “%1”")},
        {u"alert.closed"_s, QT_TRANSLATE_NOOP("EventText", "Closed the alert “%1”")},
        {u"alert_rule.added"_s, QT_TRANSLATE_NOOP("EventText", "Added alert rules")},
        {u"alert_rule.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed alert rules")},
        {u"alert_rule.enabled"_s,
         QT_TRANSLATE_NOOP("EventText", "Switched the alert rule “%1” on")},
        {u"alert_rule.disabled"_s,
         QT_TRANSLATE_NOOP("EventText", "Switched the alert rule “%1” off")},
        {u"alert_rule.muted"_s, QT_TRANSLATE_NOOP("EventText", "Muted the alert rule “%1”")},
        {u"alert_rule.unmuted"_s,
         QT_TRANSLATE_NOOP("EventText", "Ended the muting of the alert rule “%1”")},
        {u"alert_channel.added"_s,
         QT_TRANSLATE_NOOP("EventText", "Added a channel that alerts are sent to")},
        {u"alert_channel.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed a channel of alerts")},
        {u"alert_channel.removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed a channel of alerts")},
        {u"alert_channel.tested"_s,
         QT_TRANSLATE_NOOP("EventText", "Sent a test message to a channel of alerts")},
        {u"alert_channel.gave_up"_s,
         QT_TRANSLATE_NOOP("EventText", "Gave up on telling a channel of alerts")},
        {u"witness.failed"_s, QT_TRANSLATE_NOOP("EventText", "Couldn't tell a witness")},
        {u"security.report_started"_s,
         QT_TRANSLATE_NOOP("EventText", "Began to save a report on security")},
        {u"security.reported"_s, QT_TRANSLATE_NOOP("EventText", "Saved a report on security")},
        {u"review.begun"_s, QT_TRANSLATE_NOOP("EventText", "Began to review security")},
        {u"review.finished"_s, QT_TRANSLATE_NOOP("EventText", "Reviewed security")},
        {u"check.run"_s, QT_TRANSLATE_NOOP("EventText", "Ran checks of security")},
        {u"check.attested"_s,
         QT_TRANSLATE_NOOP("EventText", "Vouched for what can't be asked of a service")},
        {u"check.searched"_s,
         QT_TRANSLATE_NOOP("EventText", "Looked for this workspace's secrets in files")},
        {u"access.revoked"_s, QT_TRANSLATE_NOOP("EventText", "Ended an access in an emergency")},
        {u"access.all_revoked"_s,
         QT_TRANSLATE_NOOP("EventText", "Revoked everything in an emergency")},
        {u"clock.jumped"_s,
         QT_TRANSLATE_NOOP("EventText", "Noticed that this computer's clock jumped")},
        {u"approval.requested"_s,
         QT_TRANSLATE_NOOP("EventText", "Asked for a second person's agreement")},
        {u"approval.granted"_s, QT_TRANSLATE_NOOP("EventText", "Agreed as the second person")},
        {u"approval.refused"_s, QT_TRANSLATE_NOOP("EventText", "Refused as the second person")},
        {u"approval.withdrawn"_s,
         QT_TRANSLATE_NOOP("EventText", "Took back a request for a second person")},
        {u"permission.denied"_s,
         QT_TRANSLATE_NOOP("EventText", "Was refused something that the role doesn't allow")},
        {u"unreadable"_s,
         QT_TRANSLATE_NOOP("EventText", "This entry can't be read: it is damaged")},
        {u"setting.changed"_s, QT_TRANSLATE_NOOP("EventText", "Changed a setting")},
    };
    const char *sentence = sentences.value(action);
    return sentence ? Text::tr(sentence) : QString();
}

Counts syncCounts(const Event &event)
{
    Counts counts;
    counts.created = event.counts.value(u"created"_s);
    counts.updated = event.counts.value(u"updated"_s);
    counts.removed = event.counts.value(u"removed"_s);
    counts.failed = event.counts.value(u"failed"_s);
    counts.skipped = event.counts.value(u"skipped"_s);
    return counts;
}

// What the counts say in a line; empty where a sentence says enough.
QString countsText(const Event &event)
{
    if (event.counts.contains(u"read"_s) || event.counts.contains(u"created"_s))
        return countsSummary(syncCounts(event));
    if (event.action == "contacts.exported"_L1)
        return contactsCount(event.counts.value(u"contacts"_s));
    if (event.action == "audit.archived"_L1) {
        const QLocale locale;
        return Text::tr("%1 to %2")
            .arg(locale.toString(event.counts.value(u"from_seq"_s)),
                 locale.toString(event.counts.value(u"to_seq"_s)));
    }
    const QString entries = event.action == "audit.verified"_L1   ? u"size"_s
                            : event.action == "audit.exported"_L1 ? u"events"_s
                                                                  : QString();
    if (!entries.isEmpty() && event.counts.contains(entries))
        return Text::tr("%Ln entries", nullptr, pluralOf(event.counts.value(entries)));
    return {};
}

// Alerts and rules go by the rule's title.
QString objectName(const ObjectReference &object)
{
    const bool isOfRule = object.type == "alert"_L1 || object.type == "alert_rule"_L1;
    return isOfRule ? ruleText(object.name) : object.name;
}

} // namespace

QString eventSentence(const Event &event)
{
    QString sentence = sentenceOf(event.action);
    if (sentence.isEmpty())
        return event.action;
    if (sentence.contains("%1"_L1))
        sentence = sentence.arg(objectName(event.object));
    const bool tellsCounts =
        (event.action.startsWith("run."_L1) && event.action != "run.started"_L1) ||
        event.action.startsWith("plan."_L1) || event.action.startsWith("audit."_L1) ||
        event.action == "contacts.exported"_L1;
    const QString counts = tellsCounts ? countsText(event) : QString();
    return counts.isEmpty() ? sentence : Text::tr("%1: %2").arg(sentence, counts);
}

QString actorText(const Event &event)
{
    if (event.source == "contact-warden"_L1)
        return actorName(event.actor);
    return event.actor.isEmpty() ? Text::tr("Not told") : event.actor;
}

QString actorName(const QString &actor)
{
    return actor.isEmpty() || actor == "system"_L1 ? Text::tr("Contact Warden") : actor;
}

QString objectWord(const QString &type)
{
    static const QHash<QString, const char *> words = {
        {u"workspace"_s, QT_TRANSLATE_NOOP("EventText", "Workspace")},
        {u"connection"_s, QT_TRANSLATE_NOOP("EventText", "Connection")},
        {u"route"_s, QT_TRANSLATE_NOOP("EventText", "Route")},
        {u"plan"_s, QT_TRANSLATE_NOOP("EventText", "Plan")},
        {u"alert"_s, QT_TRANSLATE_NOOP("EventText", "Alert")},
        {u"alert_rule"_s, QT_TRANSLATE_NOOP("EventText", "Alert rule")},
        {u"alert_channel"_s, QT_TRANSLATE_NOOP("EventText", "Channel of alerts")},
        {u"witness"_s, QT_TRANSLATE_NOOP("EventText", "Witness")},
        {u"check"_s, QT_TRANSLATE_NOOP("EventText", "Check")},
        {u"checks"_s, QT_TRANSLATE_NOOP("EventText", "Checks of security")},
        {u"run"_s, QT_TRANSLATE_NOOP("EventText", "Run")},
        {u"record"_s, QT_TRANSLATE_NOOP("EventText", "Contact")},
        {u"log"_s, QT_TRANSLATE_NOOP("EventText", "Audit log")},
        {u"operator"_s, QT_TRANSLATE_NOOP("EventText", "Person")},
        {u"file"_s, QT_TRANSLATE_NOOP("EventText", "File")},
        {u"role"_s, QT_TRANSLATE_NOOP("EventText", "Role")},
        {u"security"_s, QT_TRANSLATE_NOOP("EventText", "Security")},
        {u"setting"_s, QT_TRANSLATE_NOOP("EventText", "Setting")},
        {u"contact"_s, QT_TRANSLATE_NOOP("EventText", "Contact")},
        {u"approval"_s, QT_TRANSLATE_NOOP("EventText", "Request")},
        {u"permission"_s, QT_TRANSLATE_NOOP("EventText", "Permission")},
    };
    const char *known = words.value(type);
    return known ? Text::tr(known) : type;
}

QString aboutText(const ObjectReference &object)
{
    const QString word = objectWord(object.type);
    return object.name.isEmpty() ? word : Text::tr("%1 “%2”").arg(word, objectName(object));
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Text::tr("Done");
    case Outcome::Failure:
        return Text::tr("Failed");
    case Outcome::Denied:
        return Text::tr("Refused");
    case Outcome::Held:
        return Text::tr("Waits");
    case Outcome::Unknown:
        return Text::tr("Not known");
    }
    Q_UNREACHABLE();
}

QString timeTextOn(const QDate &today, const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.isValid() && local.date() == today
               ? Text::tr("Today %1").arg(clockWithSeconds(local.time()))
               : timeText(time);
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return Text::tr("not known");
    const QDateTime local = time.toLocalTime();
    return Text::tr("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                 clockWithSeconds(local.time()));
}

} // namespace warden
