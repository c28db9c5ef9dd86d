#pragma once

#include "ui/widgets/dialog.h"

class QLineEdit;

namespace warden {

// Asks under what name a view is kept.
class ViewNameDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ViewNameDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace warden
