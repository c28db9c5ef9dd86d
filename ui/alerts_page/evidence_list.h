#pragma once

#include "core/audit/audit_query.h"
#include "ui/lists/table.h"

namespace warden {

// Entries of the log, in short; opening one leads to the Audit page.
class EvidenceList : public Table
{
    Q_OBJECT
public:
    explicit EvidenceList(const std::vector<AuditRow> &rows, QWidget *parent = nullptr);

    // What the Audit page takes to show this entry.
    static QString auditArgument(const AuditRow &row);
    void openChosen();

Q_SIGNALS:
    void entryOpened(const QString &auditArgument);

private:
    void open(int row);
};

} // namespace warden
