#pragma once

#include "ui/widgets/dialog.h"

class QDateTimeEdit;

namespace warden {

// Asks until when a rule is muted.
class MuteDialog : public Dialog
{
    Q_OBJECT
public:
    explicit MuteDialog(const QString &ruleTitle, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &until);

private:
    QDateTimeEdit *m_until;
};

} // namespace warden
