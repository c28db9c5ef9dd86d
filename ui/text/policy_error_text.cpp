#include "ui/text/policy_error_text.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText policyTextOf(ErrorReason reason)
{
    if (reason == ErrorReason::NoFields)
        return {Text::tr("A route needs at least one field that may leave."),
                Text::tr("Choose the fields.")};
    if (reason == ErrorReason::OnlyToAHook)
        return {
            Text::tr("Only a hook takes %1 masked or hashed: an address book couldn't hold it."),
            Text::tr("Let it leave as it is, or let it stay here.")};
    if (reason == ErrorReason::CannotBeMasked)
        return {Text::tr("There is no mask for %1: any part of it could say everything."),
                Text::tr("Let it leave as it is or hashed, or let it stay here.")};
    if (reason == ErrorReason::CannotBeHashed)
        return {Text::tr("%1 can't be hashed."), Text::tr("Let it stay here.")};
    if (reason == ErrorReason::NothingHashed)
        return {Text::tr("No field leaves hashed on this route."),
                Text::tr("It needs no key, and nothing needs to be done.")};
    if (reason == ErrorReason::HashKeyGone)
        return {Text::tr("The key for what leaves hashed for %1 is gone."),
                Text::tr("Nothing was sent there. Whoever may change routes can make a new key for "
                         "hashes where the route is edited: all hashes are others then.")};
    if (reason == ErrorReason::PolicyTightened)
        return {Text::tr("The field policy became stricter after this was planned."),
                Text::tr("Nothing of it was sent. The next plan follows the new policy.")};
    if (reason == ErrorReason::GroupNeverLeaves)
        return {Text::tr("The contact is in a group that may never leave."),
                Text::tr("Nothing of it was sent, and nothing needs to be done.")};
    if (reason == ErrorReason::AlreadyAnswered)
        return {Text::tr("This was answered already, or nobody asks for it any more."),
                Text::tr("Nothing needs to be done.")};
    return {};
}

ErrorText secondPersonTextOf(const Error &error)
{
    const bool isAboutSomebody = !error.subject.isEmpty();
    if (error.reason == ErrorReason::NobodyToAgree) {
        if (!isAboutSomebody)
            return {Text::tr("Nobody else could agree."),
                    Text::tr("Add a second owner or administrator first.")};
        return {Text::tr("Without %1 fewer than two people could agree to what needs a second "
                         "person, and it would wait for ever.")
                    .arg(error.subject),
                Text::tr("Give somebody else a role that may agree first, or lift the rules for a "
                         "second person.")};
    }
    if (isAboutSomebody)
        return {Text::tr("%1 didn't agree to this.").arg(error.subject),
                Text::tr("Talk to each other, and change what was asked for.")};
    return {Text::tr("Somebody else has to agree to this first."),
            Text::tr("It was asked for: another person signs in and answers on the page People. "
                     "Then export, undo or merge again, or open Sync and release the plan that "
                     "waits; a route needs nothing more.")};
}

} // namespace warden
