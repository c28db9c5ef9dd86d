#pragma once

#include <QDateTime>
#include <QString>

namespace warden {

// A part of the log, as pages lead to it on the Audit page: entries of these times, both included,
// and of an action or of all where it is empty.
struct LogSpan
{
    QDateTime from = {};
    QDateTime until = {};
    QString action = {};
};

QString logSpanArgument(const LogSpan &span); // "at:FROM/UNTIL/ACTION"
// Of such an argument; times are invalid where it is another one.
LogSpan logSpanOf(const QString &argument);

} // namespace warden
