#pragma once

#include "core/audit/audit_query.h"
#include "ui/lists/table.h"

namespace warden {

// A moment of the log, or a time of it, in a line.
struct LogPlace
{
    QDateTime from = {};
    QDateTime until = {};
    QString text = {};
};
LogPlace placeOf(const AuditRow &row);
// What the Audit page takes to show it.
QString auditArgument(const LogPlace &place);

// Places of the log; opening one leads to the Audit page.
class LogPlaceList : public Table
{
    Q_OBJECT
public:
    LogPlaceList(const QString &objectName, const QString &accessibleName,
                 const std::vector<LogPlace> &places, QWidget *parent = nullptr);

    void openChosen();

Q_SIGNALS:
    void placeOpened(const QString &auditArgument);

private:
    void open(int row);
};

} // namespace warden
