#include "ui/text/words.h"

#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString listed(const QStringList &parts)
{
    return parts.join(Text::tr(", ", "between the parts of a list"));
}

QString fieldWord(Field field)
{
    switch (field) {
    case Field::Name:
        return Text::tr("name");
    case Field::Nickname:
        return Text::tr("nickname");
    case Field::Email:
        return Text::tr("e-mail");
    case Field::Phone:
        return Text::tr("phone");
    case Field::Address:
        return Text::tr("address");
    case Field::Organization:
        return Text::tr("organisation");
    case Field::Title:
        return Text::tr("title");
    case Field::Birthday:
        return Text::tr("birthday");
    case Field::Anniversary:
        return Text::tr("anniversary");
    case Field::Url:
        return Text::tr("website");
    case Field::Im:
        return Text::tr("messenger");
    case Field::Note:
        return Text::tr("note");
    case Field::Group:
        return Text::tr("groups");
    case Field::Photo:
        return Text::tr("photo");
    case Field::Relation:
        return Text::tr("related people");
    case Field::Custom:
        return Text::tr("own fields");
    }
    Q_UNREACHABLE();
}

QString treatmentWord(Treatment treatment)
{
    switch (treatment) {
    case Treatment::AsIs:
        return Text::tr("As is");
    case Treatment::Masked:
        return Text::tr("Masked");
    case Treatment::Hashed:
        return Text::tr("Hashed");
    case Treatment::Dropped:
        return Text::tr("Stays here");
    }
    Q_UNREACHABLE();
}

QString newHashKeySentence()
{
    return Text::tr("Every hash at this destination is another from then on, on each route there: "
                    "what receives them can't join what it has with what comes. Each contact that "
                    "was sent is sent once more. The key before is gone for good.");
}

QString fieldList(const FieldSet &fields)
{
    if (fields.isEmpty())
        return Text::tr("nothing");
    if (fields == FieldSet::all())
        return Text::tr("everything");
    QStringList words;
    for (Field field : fields.toList())
        words << fieldWord(field);
    if (words.size() == 1)
        return words.first();
    const QString last = words.takeLast();
    return Text::tr("%1 and %2").arg(listed(words), last);
}

QString actionWord(ItemAction action)
{
    switch (action) {
    case ItemAction::Create:
        return Text::tr("New");
    case ItemAction::Update:
        return Text::tr("Changed");
    case ItemAction::Remove:
        return Text::tr("Removed");
    case ItemAction::Skip:
        return Text::tr("Left alone");
    }
    Q_UNREACHABLE();
}

QString changeWord(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Create:
        return Text::tr("Created");
    case ChangeAction::Update:
        return Text::tr("Changed");
    case ChangeAction::Remove:
        return Text::tr("Removed");
    }
    Q_UNREACHABLE();
}

QString reasonSentence(ItemReason reason)
{
    switch (reason) {
    case ItemReason::None:
        return {};
    case ItemReason::Conflict:
        return Text::tr("Both sides changed the same value. Choose which one is right.");
    case ItemReason::RemovedAndChanged:
        return Text::tr("It was removed on one side and changed on the other.");
    case ItemReason::AmbiguousMatch:
        return Text::tr("Several contacts could be the same person.");
    case ItemReason::RemovalNeedsPerson:
        return Text::tr("This route asks before anything is removed.");
    case ItemReason::RemovalsOff:
        return Text::tr("It is gone at the source. This route never removes anything.");
    case ItemReason::RemovedAtDestination:
        return Text::tr("It was removed at the destination and stays removed there.");
    case ItemReason::RemovedAtSource:
        return Text::tr("It stays removed at the source, and stays as it is at the destination.");
    case ItemReason::LeftTheGroups:
        return Text::tr("It isn't in the groups of this route any more.");
    case ItemReason::GroupNeverLeaves:
        return Text::tr("It is in a group that may never leave.");
    case ItemReason::GroupClosedSince:
        return Text::tr("It is in a group that may never leave. It left before, and what is at the "
                        "destination stays as it is.");
    case ItemReason::NothingMayLeave:
        return Text::tr("None of its fields may leave on this route.");
    case ItemReason::ErasedBefore:
        return Text::tr("This person was erased on purpose, and doesn't come back unasked.");
    case ItemReason::NotAContact:
        return Text::tr("It is a list or a group, not a contact.");
    case ItemReason::DestinationCannot:
        return Text::tr("The destination can't do that.");
    case ItemReason::OtherRouteFirst:
        return Text::tr("Another route writes the same contact in this plan. It follows with the "
                        "next sync.");
    case ItemReason::KeptByPerson:
        return Text::tr("You decided to leave it as it is. It is asked again when it changes on "
                        "either side, or when the route's rules change.");
    case ItemReason::ChangedSince:
        return Text::tr("Somebody changed it after the run, so it isn't undone.");
    case ItemReason::Irreversible:
        return Text::tr("The service can't give it back.");
    }
    Q_UNREACHABLE();
}

QString holdSentence(HoldReason reason)
{
    switch (reason) {
    case HoldReason::TooManyRemovals:
        return Text::tr("More contacts would be removed than the limit allows.");
    case HoldReason::TooLargeShareRemoved:
        return Text::tr("A larger share of the address book would be removed than the limit "
                        "allows.");
    case HoldReason::BookEmptied:
        return Text::tr("The address book would be empty afterwards.");
    case HoldReason::TooManyNewMatches:
        return Text::tr("Unusually many contacts would be joined with others for the first time.");
    case HoldReason::SecondPersonNeeded:
        return Text::tr("More contacts would be removed than one person may decide on.");
    }
    Q_UNREACHABLE();
}

QString deletionWord(DeletionStrategy strategy)
{
    switch (strategy) {
    case DeletionStrategy::Never:
        return Text::tr("Never remove");
    case DeletionStrategy::Synced:
        return Text::tr("Remove what this route brought");
    case DeletionStrategy::Mirror:
        return Text::tr("Keep an exact copy");
    case DeletionStrategy::Ask:
        return Text::tr("Ask each time");
    }
    Q_UNREACHABLE();
}

QString deletionSentence(DeletionStrategy strategy)
{
    switch (strategy) {
    case DeletionStrategy::Never:
        return Text::tr("A contact that is gone at the source stays at the destination.");
    case DeletionStrategy::Synced:
        return Text::tr("A contact that this route had synced and that is gone at the source is "
                        "removed at the destination, within the limits.");
    case DeletionStrategy::Mirror:
        return Text::tr("Whatever isn't at the source is removed at the destination, also "
                        "contacts that were added there.");
    case DeletionStrategy::Ask:
        return Text::tr("Each removal waits until a person agrees.");
    }
    Q_UNREACHABLE();
}

QString conflictWord(ConflictStrategy strategy)
{
    switch (strategy) {
    case ConflictStrategy::Ask:
        return Text::tr("Ask each time");
    case ConflictStrategy::Source:
        return Text::tr("The source wins");
    case ConflictStrategy::Destination:
        return Text::tr("The destination wins");
    case ConflictStrategy::Newest:
        return Text::tr("The newest change wins");
    }
    Q_UNREACHABLE();
}

QString runStateWord(RunState state)
{
    switch (state) {
    case RunState::Running:
        return Text::tr("Running");
    case RunState::Done:
        return Text::tr("Done");
    case RunState::Held:
        return Text::tr("Waits for you");
    case RunState::Failed:
        return Text::tr("Failed");
    case RunState::Interrupted:
        return Text::tr("Interrupted");
    }
    Q_UNREACHABLE();
}

QString journalStateWord(JournalState state)
{
    switch (state) {
    case JournalState::Pending:
        return Text::tr("Not sent");
    case JournalState::Sent:
        return Text::tr("Sent, outcome unknown");
    case JournalState::Done:
        return Text::tr("Done");
    case JournalState::Failed:
        return Text::tr("Failed");
    case JournalState::Skipped:
        return Text::tr("Left alone");
    case JournalState::Cancelled:
        return Text::tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString connectionStateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        return Text::tr("Connected");
    case ConnectionState::SignInNeeded:
        return Text::tr("Sign in again");
    case ConnectionState::Unavailable:
        return Text::tr("Not reachable");
    case ConnectionState::Untested:
        return Text::tr("Not tested yet");
    }
    Q_UNREACHABLE();
}

QString findingSentence(AuditFindingKind kind)
{
    switch (kind) {
    case AuditFindingKind::Changed:
        return Text::tr("Entries aren't what was signed.");
    case AuditFindingKind::Removed:
        return Text::tr("Entries are missing in the middle.");
    case AuditFindingKind::Reordered:
        return Text::tr("Entries have changed places.");
    case AuditFindingKind::Truncated:
        return Text::tr("The end of the log is missing.");
    case AuditFindingKind::RolledBack:
        return Text::tr("This is an older copy of the log.");
    case AuditFindingKind::Replaced:
        return Text::tr("This is another log than the one seen before.");
    case AuditFindingKind::Unanchored:
        return Text::tr("Nobody outside of this computer's files vouches for these entries.");
    }
    Q_UNREACHABLE();
}

QString serviceWord(const QString &service)
{
    if (service == "carddav"_L1)
        return Text::tr("CardDAV server");
    if (service == "file"_L1)
        return Text::tr("File");
    if (service == "zapier"_L1)
        return Text::tr("Zapier hook");
    if (service == "google"_L1)
        return Text::tr("Google Contacts");
    if (service == "microsoft"_L1)
        return u"Microsoft 365"_s;
    if (service == "hubspot"_L1)
        return u"HubSpot"_s;
    return service;
}

QString whomItTalksTo()
{
    return Text::tr("It talks to nobody but the services that you connect and the places that you "
                    "name for witnesses and alerts.");
}

QString storedReasonSentence(const QString &name)
{
    if (name.isEmpty())
        return {};
    for (int each = 0; each <= static_cast<int>(HoldReason::SecondPersonNeeded); ++each) {
        if (holdReasonName(static_cast<HoldReason>(each)) == name)
            return holdSentence(static_cast<HoldReason>(each));
    }
    for (int each = 1; each <= static_cast<int>(ItemReason::Irreversible); ++each) {
        if (itemReasonName(static_cast<ItemReason>(each)) == name)
            return reasonSentence(static_cast<ItemReason>(each));
    }
    for (int each = 1; each <= static_cast<int>(ErrorReason::LogNotTrusted); ++each) {
        if (reasonName(static_cast<ErrorReason>(each)) == name)
            return errorLine({ErrorKind::Invalid, static_cast<ErrorReason>(each), {}, {}});
    }
    for (int each = 0; each <= static_cast<int>(ErrorKind::Internal); ++each) {
        if (kindName(static_cast<ErrorKind>(each)) == name)
            return errorLine({static_cast<ErrorKind>(each), ErrorReason::None, {}, {}});
    }
    return Text::tr("Look at the audit log for what happened.");
}

QString routeSentence(const SyncOutcome &outcome, const RunRoute &route)
{
    const auto error = std::ranges::find(outcome.routeErrors, route.route, &RouteError::route);
    if (error != outcome.routeErrors.end())
        return errorLine(error->error);
    return storedReasonsText(route.reason);
}

QString storedReasonsText(const QString &names)
{
    QStringList sentences;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        sentences.append(storedReasonSentence(name));
    return sentences.join(u' ');
}

} // namespace warden
