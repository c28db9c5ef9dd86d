#pragma once

#include "core/alerts/rule_source.h"

#include <QJsonObject>

#include <vector>

namespace warden {

// Where else a field of a rule stands in a service's own JSON. Rules name fields as the logs of
// Cloud Logging and Azure Monitor do; what is fetched here has those of Google's Reports API and
// of Microsoft Graph.
struct FieldPlace
{
    enum class Kind {
        Path,     // names, from the outside in
        Constant, // the same for each event of that log
        Named,    // in the list at `path`, of items that have the name `wanted`
        Status,   // "Success" or "Failure", by the number at `path`
    };
    Kind kind = Kind::Path;
    QStringList path = {};
    QString wanted = {}; // the name; or the constant
};

// `field` is in lower case.
std::vector<FieldPlace> placesOf(const QString &source, const QString &log, const QString &field);
FieldKnowledge serviceKnows(const QString &source, const QString &log, const QString &field);

} // namespace warden
