#pragma once

#include <QString>

// The names of what happens, as they stand in the log for ever. Add, never rename.
namespace warden::actions {

inline const QString workspaceCreated = QStringLiteral("workspace.created");
// To another computer: what goes along has the first of these, and the last is of that computer.
inline const QString workspaceExportStarted = QStringLiteral("workspace.export_started");
inline const QString workspaceExported = QStringLiteral("workspace.exported");
inline const QString workspaceImported = QStringLiteral("workspace.imported");
inline const QString workspaceRetired = QStringLiteral("workspace.retired"); // here no more syncs
inline const QString workspaceResumed = QStringLiteral("workspace.resumed"); // here again
inline const QString workspaceUnlocked = QStringLiteral("workspace.unlocked");
inline const QString workspaceUnlockFailed = QStringLiteral("workspace.unlock_failed");
// What is known of the record that such failures wait in, until somebody can log them.
inline const QString signInSpoolStarted = QStringLiteral("signin_spool.started");
inline const QString signInSpoolIncomplete = QStringLiteral("signin_spool.incomplete");
inline const QString workspaceLocked = QStringLiteral("workspace.locked");
inline const QString recoveryCodeCreated = QStringLiteral("recovery_code.created");
// It went with an owner who may have it.
inline const QString recoveryCodeEnded = QStringLiteral("recovery_code.ended");
inline const QString passphraseChanged = QStringLiteral("passphrase.changed");
// Somebody in an open session didn't know it.
inline const QString passphraseChangeFailed = QStringLiteral("passphrase.change_failed");
inline const QString passphraseReset = QStringLiteral("passphrase.reset"); // by an owner
inline const QString keychainUnlockStarted = QStringLiteral("keychain_unlock.started");
inline const QString keychainUnlockEnded = QStringLiteral("keychain_unlock.ended");
inline const QString operatorAdded = QStringLiteral("operator.added");
inline const QString operatorRenamed = QStringLiteral("operator.renamed");
inline const QString operatorRoleChanged = QStringLiteral("operator.role_changed");
inline const QString operatorRemoved = QStringLiteral("operator.removed");
// keyring.json holds a change of which no event tells: who made it was stopped in between.
inline const QString operatorChangeUntold = QStringLiteral("operator.change_untold");
inline const QString roleAdded = QStringLiteral("role.added");
inline const QString roleChanged = QStringLiteral("role.changed");
inline const QString roleRemoved = QStringLiteral("role.removed");
inline const QString connectionAdded = QStringLiteral("connection.added");
inline const QString connectionTested = QStringLiteral("connection.tested");
inline const QString connectionRemoved = QStringLiteral("connection.removed");
inline const QString connectionChanged = QStringLiteral("connection.changed");
inline const QString hookTested = QStringLiteral("hook.tested");
// The Zap named the test message in the hook's way back.
inline const QString hookConfirmed = QStringLiteral("hook.confirmed");
// The way back names no messages that were accepted a day ago or earlier.
inline const QString hookUnconfirmed = QStringLiteral("hook.unconfirmed");
inline const QString routeAdded = QStringLiteral("route.added");
inline const QString routeChanged = QStringLiteral("route.changed");
inline const QString routeRemoved = QStringLiteral("route.removed");
inline const QString policyDefaultChanged = QStringLiteral("policy.default_changed");
inline const QString policyGroupsChanged = QStringLiteral("policy.groups_changed");
// The key that fields leaving for this connection are hashed with.
inline const QString hashKeyMade = QStringLiteral("connection.hash_key_made");
inline const QString hashKeyReplaced = QStringLiteral("connection.hash_key_replaced");
inline const QString planCreated = QStringLiteral("plan.created");
inline const QString planHeld = QStringLiteral("plan.held");
inline const QString planApproved = QStringLiteral("plan.approved");
inline const QString planDeclined = QStringLiteral("plan.declined");
inline const QString planStale = QStringLiteral("plan.stale");
inline const QString runStarted = QStringLiteral("run.started");
inline const QString runRouteFinished = QStringLiteral("run.route_finished");
inline const QString runFinished = QStringLiteral("run.finished");
inline const QString runRecovered = QStringLiteral("run.recovered");
inline const QString runConfirmed = QStringLiteral("run.confirmed");
inline const QString runUndone = QStringLiteral("run.undone");
inline const QString matchDecided = QStringLiteral("match.decided");
inline const QString matchForgotten = QStringLiteral("match.forgotten");
inline const QString contactsExportStarted = QStringLiteral("contacts.export_started");
inline const QString contactsExported = QStringLiteral("contacts.exported");
inline const QString contactReportStarted = QStringLiteral("contact.report_started");
inline const QString contactReported = QStringLiteral("contact.reported");
inline const QString contactEraseStarted = QStringLiteral("contact.erase_started");
inline const QString contactErased = QStringLiteral("contact.erased");
inline const QString contactReadmitted = QStringLiteral("contact.readmitted");
inline const QString auditVerified = QStringLiteral("audit.verified");
inline const QString auditExportStarted = QStringLiteral("audit.export_started");
inline const QString auditExported = QStringLiteral("audit.exported");
inline const QString auditReportStarted = QStringLiteral("audit.report_started");
inline const QString auditReported = QStringLiteral("audit.reported");
// Old events went into a sealed file: before it is written, and with their leaving the log.
inline const QString auditArchiveStarted = QStringLiteral("audit.archive_started");
inline const QString auditArchived = QStringLiteral("audit.archived");
inline const QString auditArchiveRead = QStringLiteral("audit.archive_read"); // into a folder
inline const QString auditProofExported = QStringLiteral("audit.proof_exported");
inline const QString checkpointExported = QStringLiteral("audit.checkpoint_exported");
// Events that an auditor's session added without a signature, covered by a checkpoint from now on.
inline const QString auditTailSigned = QStringLiteral("audit.tail_signed");
// An owner goes on with a log of which witnesses saw more: a backup that was put back.
inline const QString auditRestored = QStringLiteral("audit.restored");
// What connected services tell of their own accounts was asked for.
inline const QString auditFetched = QStringLiteral("audit.fetched");
// A service's export: before its first entry is written, and after the last.
inline const QString auditImportStarted = QStringLiteral("audit.import_started");
inline const QString auditImported = QStringLiteral("audit.imported");
// Who is told checkpoints.
inline const QString witnessAdded = QStringLiteral("witness.added");
inline const QString witnessChanged = QStringLiteral("witness.changed");
inline const QString witnessRemoved = QStringLiteral("witness.removed");
inline const QString witnessTold = QStringLiteral("witness.told");
inline const QString witnessFailed = QStringLiteral("witness.failed");
// Security checks were run; a person vouched for what can't be asked; our secrets were looked for.
inline const QString checkRun = QStringLiteral("check.run");
inline const QString checkAttested = QStringLiteral("check.attested");
inline const QString checkSearched = QStringLiteral("check.searched");
// A person was shown what happened since the last time; and has gone through it.
inline const QString reviewBegun = QStringLiteral("review.begun");
inline const QString reviewFinished = QStringLiteral("review.finished");
// What was found last was saved as a file.
inline const QString securityReportStarted = QStringLiteral("security.report_started");
inline const QString securityReported = QStringLiteral("security.reported");
// An emergency: of each connection or witness, then of all.
inline const QString accessRevoked = QStringLiteral("access.revoked");
inline const QString accessAllRevoked = QStringLiteral("access.all_revoked");
// A rule told of something, and what people made of it. No rule sees these.
inline const QString alertRaised = QStringLiteral("alert.raised");
inline const QString alertReopened = QStringLiteral("alert.reopened"); // it was closed, and went on
inline const QString alertAcknowledged = QStringLiteral("alert.acknowledged");
inline const QString alertClosed = QStringLiteral("alert.closed");
inline const QString alertRuleAdded = QStringLiteral("alert_rule.added"); // a file of them
inline const QString alertRuleRemoved = QStringLiteral("alert_rule.removed");
inline const QString alertRuleEnabled = QStringLiteral("alert_rule.enabled");
inline const QString alertRuleDisabled = QStringLiteral("alert_rule.disabled");
inline const QString alertRuleMuted = QStringLiteral("alert_rule.muted");
inline const QString alertRuleUnmuted = QStringLiteral("alert_rule.unmuted");
inline const QString alertChannelAdded = QStringLiteral("alert_channel.added");
inline const QString alertChannelChanged = QStringLiteral("alert_channel.changed");
inline const QString alertChannelRemoved = QStringLiteral("alert_channel.removed");
inline const QString alertChannelTested = QStringLiteral("alert_channel.tested");
// It couldn't be told of alerts, and nobody tries any more.
inline const QString alertChannelGaveUp = QStringLiteral("alert_channel.gave_up");
inline const QString clockJumped = QStringLiteral("clock.jumped");
// Somebody else has to agree before something happens.
inline const QString approvalRequested = QStringLiteral("approval.requested");
inline const QString approvalGranted = QStringLiteral("approval.granted");
inline const QString approvalRefused = QStringLiteral("approval.refused");
inline const QString approvalWithdrawn = QStringLiteral("approval.withdrawn");
inline const QString permissionDenied = QStringLiteral("permission.denied");
inline const QString settingChanged = QStringLiteral("setting.changed");

// What a service told of its own accounts; `source` names it, and `details.name` is its own word.
inline const QString signInSucceeded = QStringLiteral("sign_in.succeeded");
inline const QString signInFailed = QStringLiteral("sign_in.failed");
inline const QString signInChallenged = QStringLiteral("sign_in.challenged"); // a second factor
inline const QString signInSuspicious = QStringLiteral("sign_in.suspicious");
inline const QString signInEnded = QStringLiteral("sign_in.ended");
inline const QString grantAdded = QStringLiteral("grant.added"); // an app may see data
inline const QString grantRemoved = QStringLiteral("grant.removed");
inline const QString twoFactorEnabled = QStringLiteral("two_factor.enabled");
inline const QString twoFactorDisabled = QStringLiteral("two_factor.disabled");
inline const QString accountChanged = QStringLiteral("account.changed"); // password, recovery
inline const QString accountDisabled = QStringLiteral("account.disabled");
inline const QString securityChanged = QStringLiteral("security.changed");
inline const QString adminChanged = QStringLiteral("admin.changed");
inline const QString dataChanged = QStringLiteral("data.changed");
inline const QString dataExported = QStringLiteral("data.exported");
inline const QString serviceEvent = QStringLiteral("service.event"); // none of these

} // namespace warden::actions
