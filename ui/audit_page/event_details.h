#pragma once

#include "core/session/views.h"
#include "ui/audit_page/filter_state.h"
#include "ui/lists/details_column.h"
#include "ui/page/page.h"

class QPlainTextEdit;

namespace warden {

// One entry of the log: its sentence, its counts, where it leads, and its bytes as they are signed.
class EventDetails : public DetailsColumn
{
    Q_OBJECT
public:
    explicit EventDetails(const PageContext &context, QWidget *parent = nullptr);

    void showRow(const AuditRow &row);
    void clear();

Q_SIGNALS:
    void filterWanted(const warden::FilterState &state);

private:
    void addFacts(const AuditRow &row);
    void addLinks(const Event &event);
    void addBytes(const Event &event);
    void addRaw(const AuditRow &row);
    QPlainTextEdit *addText(const QString &objectName, const QString &title, const QString &text);

    PageContext m_context;
    qint64 m_seq = 0; // of the entry that is shown
};

} // namespace warden
