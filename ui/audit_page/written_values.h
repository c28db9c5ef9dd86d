#pragma once

#include "core/session/run_values.h"
#include "core/session/views.h"
#include "ui/page/page.h"

#include <QWidget>

class QVBoxLayout;

namespace warden {

// A field's value as it was and as it is, as far as there are both: "Buyer → Manager".
QString writtenText(const WrittenContact &contact, const FieldChange &change);

// Which contacts the sync of an event wrote, with their old and new values; the first ones. The log
// itself has none of these: they are read from the contacts' own database, where they can be seen
// as long as they are kept.
class WrittenValues : public QWidget
{
    Q_OBJECT
public:
    // Of an event that belongs to a run.
    WrittenValues(const PageContext &context, const Event &event, QWidget *parent = nullptr);

private:
    void read(const Event &event);
    void showValues(const RunValues &values, const RunId &run);
    void addContact(const WrittenContact &contact);
    void addNote(const QString &text);

    PageContext m_context;
    QVBoxLayout *m_column;
    QWidget *m_reading = nullptr;
};

} // namespace warden
