#include "core/sync/plan_names.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Tries every value of an enum that starts at 0 and ends with `last`.
template <class Enum, class NameOf>
std::optional<Enum> valueWithName(const QString &name, Enum last, NameOf nameOf)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Enum>(i)) == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum, class NameOf>
Result<Enum> parse(const QString &name, Enum last, NameOf nameOf)
{
    if (const std::optional<Enum> value = valueWithName(name, last, nameOf))
        return *value;
    return fail(ErrorKind::Storage, ErrorReason::Damaged, {}, u"an unknown name in a plan"_s);
}

} // namespace

QString sideName(Side side)
{
    switch (side) {
    case Side::Source:
        return u"source"_s;
    case Side::Destination:
        return u"destination"_s;
    }
    return {};
}

Result<Side> sideFromName(const QString &name)
{
    return parse(name, Side::Destination, sideName);
}

Result<ChangeAction> changeActionFromName(const QString &name)
{
    return parse(name, ChangeAction::Remove, changeActionName);
}

Result<ItemAction> itemActionFromName(const QString &name)
{
    return parse(name, ItemAction::Skip, itemActionName);
}

Result<ItemReason> itemReasonFromName(const QString &name)
{
    return parse(name, ItemReason::Irreversible, itemReasonName);
}

Result<HoldReason> holdReasonFromName(const QString &name)
{
    return parse(name, HoldReason::SecondPersonNeeded, holdReasonName);
}

Result<MatchReason> matchReasonFromName(const QString &name)
{
    return parse(name, MatchReason::SameName, matchReasonName);
}

} // namespace warden
