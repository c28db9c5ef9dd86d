#include "core/store/route.h"

#include "core/store/enum_names.h"

using namespace Qt::StringLiterals;

namespace warden {

std::vector<BookId> writtenBooks(const Route &route)
{
    if (route.direction == Direction::TwoWay)
        return {route.to, route.from};
    return {route.to};
}

QString deletionStrategyName(DeletionStrategy strategy)
{
    switch (strategy) {
    case DeletionStrategy::Never:
        return u"never"_s;
    case DeletionStrategy::Synced:
        return u"synced"_s;
    case DeletionStrategy::Mirror:
        return u"mirror"_s;
    case DeletionStrategy::Ask:
        return u"ask"_s;
    }
    return {};
}

Result<DeletionStrategy> deletionStrategyFromName(const QString &name)
{
    return valueFromName(name,
                         {DeletionStrategy::Never, DeletionStrategy::Synced,
                          DeletionStrategy::Mirror, DeletionStrategy::Ask},
                         deletionStrategyName, "deletion strategy");
}

QString conflictStrategyName(ConflictStrategy strategy)
{
    switch (strategy) {
    case ConflictStrategy::Ask:
        return u"ask"_s;
    case ConflictStrategy::Source:
        return u"source"_s;
    case ConflictStrategy::Destination:
        return u"destination"_s;
    case ConflictStrategy::Newest:
        return u"newest"_s;
    }
    return {};
}

Result<ConflictStrategy> conflictStrategyFromName(const QString &name)
{
    return valueFromName(name,
                         {ConflictStrategy::Ask, ConflictStrategy::Source,
                          ConflictStrategy::Destination, ConflictStrategy::Newest},
                         conflictStrategyName, "conflict strategy");
}

} // namespace warden
