#pragma once

#include "core/alerts/rule.h"
#include "core/events/event.h"

#include <QSet>

namespace warden {

// Whether a field can be in the events of a source.
enum class FieldKnowledge {
    Known,
    Possible, // the service doesn't list all that it has
    Never,
};

// Which events of the log a rule's `logsource` means (docs/alert-rules.md has the table).
struct RuleSource
{
    enum class Fields {
        Own,     // those of an event of this log: action, actor, details.reason
        Service, // those of the JSON that a service sent, by its names and those of others' logs
    };
    enum class Reading {
        Always,   // needs no connection
        Fetched,  // by `audit fetch`, from a connection
        Imported, // from a file
        Nowhere,  // rules for it are read, but nothing here brings such events
    };
    QLatin1StringView product;
    QLatin1StringView service; // empty: all of the product
    QLatin1StringView source;  // Event::source; empty: any
    QLatin1StringView log;     // details.log; empty: any
    Fields fields = Fields::Service;
    Reading reading = Reading::Nowhere;

    bool isOf(const Event &event) const;
    FieldKnowledge knows(const QString &field) const;
    // "microsoft/sign_ins": what has to be connected.
    QString connectedName() const;
};

// A null pointer where nothing here is meant.
const RuleSource *sourceOf(const LogSource &logSource);

// Whether events of the source are to be expected: `connected` has names such as
// "microsoft/sign_ins" and "google/login".
bool isConnected(const RuleSource &source, const QSet<QString> &connected);

// The names that isConnected() takes for all logs of a service; of one without, nothing.
QStringList logsOf(const QString &service);

} // namespace warden
