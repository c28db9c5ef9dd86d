#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace warden {

// What the owner wants somebody else to agree to as well, before it happens.
struct SecondPersonRules
{
    std::optional<qint64> removalsAbove = {}; // of contacts, by one plan
    bool newDestination = false;              // a route to an account that no route writes to yet
    bool widerPolicy = false;                 // a route that lets out more than before
    bool contactExport = false;               // of all contacts, to a file

    bool isOn() const { return removalsAbove || newDestination || widerPolicy || contactExport; }
    bool operator==(const SecondPersonRules &) const = default;
};

QJsonObject toJson(const SecondPersonRules &rules);
// Invalid where a value has another type or a number below zero.
Result<SecondPersonRules> secondPersonRulesFromJson(const QJsonObject &json);

} // namespace warden
