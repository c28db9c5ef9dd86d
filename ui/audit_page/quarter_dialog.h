#pragma once

#include "core/session/quarter.h"
#include "ui/widgets/dialog.h"

class QComboBox;

namespace warden {

// Asks of which quarter a report is wanted, and then for a file.
class QuarterDialog : public Dialog
{
    Q_OBJECT
public:
    explicit QuarterDialog(const QDate &today, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const warden::Quarter &quarter, const QString &path);

private:
    void chooseFile();

    QComboBox *m_quarters;
};

} // namespace warden
