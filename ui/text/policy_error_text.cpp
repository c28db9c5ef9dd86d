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
    if (reason == ErrorReason::PolicyTightened)
        return {Text::tr("The field policy became stricter after this was planned."),
                Text::tr("Nothing of it was sent. The next plan follows the new policy.")};
    if (reason == ErrorReason::GroupNeverLeaves)
        return {Text::tr("The contact is in a group that may never leave."),
                Text::tr("Nothing of it was sent, and nothing needs to be done.")};
    return {};
}

} // namespace warden
