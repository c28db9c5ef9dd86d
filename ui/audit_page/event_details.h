#pragma once

#include "core/session/views.h"

#include <QWidget>

class QVBoxLayout;

namespace warden {

// One entry of the log: its sentence, its counts, and its bytes as they are signed.
class EventDetails : public QWidget
{
    Q_OBJECT
public:
    explicit EventDetails(QWidget *parent = nullptr);

    void showRow(const AuditRow &row);
    void clear();

Q_SIGNALS:
    void runOpened(const warden::RunId &run);

private:
    void startOver();

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_parts = nullptr;
};

} // namespace warden
