#include "ui/text/workspace_error_text.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText workspaceTextOf(ErrorReason reason)
{
    if (reason == ErrorReason::NotAWorkspace)
        return {Text::tr("%1 isn't a workspace."),
                Text::tr("Choose the folder with keyring.json, or make a new workspace.")};
    if (reason == ErrorReason::WorkspaceExists)
        return {Text::tr("There is a workspace in %1 already."),
                Text::tr("Open it, or choose another folder. It is never written over.")};
    if (reason == ErrorReason::NotAnExport)
        return {
            Text::tr("%1 isn't the export of a workspace."),
            Text::tr(
                "Choose the file that was exported on the other computer, under Settings there.")};
    if (reason == ErrorReason::ExportDamaged)
        return {Text::tr("%1 isn't whole, or was changed, so nothing was imported."),
                Text::tr("Copy it from the other computer once more, or export again there.")};
    if (reason == ErrorReason::NotACheckpoint)
        return {Text::tr("%1 isn't a checkpoint of an audit log."),
                Text::tr("Choose the file that was written when the checkpoint was saved.")};
    if (reason == ErrorReason::NotAnArchive)
        return {Text::tr("%1 has no archived entries of this workspace's log."),
                Text::tr("Choose the file that was made when they were archived.")};
    if (reason == ErrorReason::ArchiveDamaged)
        return {Text::tr("%1 isn't whole, or was changed."),
                Text::tr("Take another copy of the file. The log still proves what it held.")};
    if (reason == ErrorReason::EventsArchived)
        return {Text::tr("That part of the log is archived, in %1."),
                Text::tr("Only that file has those entries now: keep it.")};
    if (reason == ErrorReason::NothingToArchive)
        return {Text::tr("There is nothing to archive by that date."),
                Text::tr("Choose another one. Entries are archived 1,024 at a time; those of the "
                         "last 90 days, or that are to stay for longer, by an owner alone.")};
    if (reason == ErrorReason::WitnessDisagrees)
        return {
            Text::tr("The checkpoint is of other entries than those in %1."),
            Text::tr("Check that both are of this workspace. If they are, the log was replaced.")};
    if (reason == ErrorReason::FolderNotEmpty)
        return {Text::tr("There are other files in %1."),
                Text::tr("Choose a folder that is empty or not there yet.")};
    if (reason == ErrorReason::NoRecoveryCode)
        return {Text::tr("This workspace has no recovery code, so nobody could open the export."),
                Text::tr("An owner makes one first. Then export again.")};
    if (reason == ErrorReason::WorkspaceMoved)
        return {
            Text::tr("This workspace was moved to another computer, so nothing is synced here."),
            Text::tr("Sync on the other computer. If it never arrived there, the owner can go "
                     "on here, under Settings.")};
    if (reason == ErrorReason::NoPassphraseSet)
        return {Text::tr("You have no passphrase here yet: the keychain unlocks for you."),
                Text::tr("Set a passphrase of your own first.")};
    if (reason == ErrorReason::StandingChanged)
        return {Text::tr("The workspace's keys or your role were changed elsewhere."),
                Text::tr("Nothing was done here. Lock the workspace and unlock it again.")};
    return {};
}

} // namespace warden
