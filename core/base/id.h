#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace warden {

// A UUIDv7 (RFC 9562, section 5.7): random, but in order of creation.
QString newUuid();

// An id of ours. The tag keeps a route's id from being passed for a connection's.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}
    static Id create() { return Id(newUuid()); }

    const QString &value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using OperatorId = Id<struct OperatorTag>;
using RoleId = Id<struct RoleTag>;
using ConnectionId = Id<struct ConnectionTag>;
using BookId = Id<struct BookTag>;
using RouteId = Id<struct RouteTag>;
using RecordId = Id<struct RecordTag>;
using PersonId = Id<struct PersonTag>;
using LinkId = Id<struct LinkTag>;
using PlanId = Id<struct PlanTag>;
using PlanItemId = Id<struct PlanItemTag>;
using RunId = Id<struct RunTag>;
using DeliveryId = Id<struct DeliveryTag>;
using EventId = Id<struct EventTag>;

} // namespace warden
