#include "ui/text/log_error_text.h"

#include "ui/text/alert_rule_text.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText logTextOf(ErrorReason reason)
{
    if (reason == ErrorReason::EncryptionMissing)
        return {Text::tr("The mail server %1 offers no encrypted connection here, so nothing was "
                         "sent."),
                Text::tr("Check the port, and whether it is encrypted from the start or asks for "
                         "STARTTLS.")};
    if (reason == ErrorReason::MailRefused)
        return {Text::tr("The mail server %1 didn't take the message."),
                Text::tr("Check the sender and the recipients. Most servers want the account's own "
                         "address as the sender.")};
    if (reason == ErrorReason::FolderTooNear)
        return {Text::tr("%1 is inside the workspace's own folder."),
                Text::tr("Whoever changes the log there could change its witness too. Choose a "
                         "folder elsewhere, best on another computer.")};
    if (reason == ErrorReason::SecretMissing)
        return {Text::tr("Nothing is sent to %1: what was sealed for it on this computer isn't "
                         "there, or its entry was changed since."),
                Text::tr("Was it added on another computer? Then give its secret again, or remove "
                         "it and add it again. If not, find out who can write to the "
                         "workspace's folder.")};
    if (reason == ErrorReason::LogUnavailable)
        return {Text::tr("The audit log can't be written, so nothing was synced."),
                Text::tr("Check the room on the disk and the permissions of the workspace's "
                         "folder.")};
    if (reason == ErrorReason::LogNotTrusted)
        return {Text::tr("The audit log isn't the one that this workspace last wrote."),
                Text::tr("Was a backup put back? Then the owner can go on with this log, by Verify "
                         "on the page Audit log. If not, keep a copy of the folder, and find out "
                         "who can write to it.")};
    return {};
}

ErrorText holdTextOf(const QString &alert)
{
    if (alert.isEmpty())
        return {Text::tr("This waits for a decision."), Text::tr("Open Sync and review it.")};
    return {Text::tr("Nothing is synced because of an alert: “%1”.").arg(ruleText(alert)),
            Text::tr("Find out what happened. Then an owner or administrator closes it, on the "
                     "page Alerts or with contact-warden-cli alerts close.")};
}

} // namespace warden
