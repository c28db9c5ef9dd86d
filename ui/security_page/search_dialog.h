#pragma once

#include "ui/widgets/dialog.h"

class QListWidget;
class QPushButton;

namespace warden {

// Asks where else to look for this workspace's own secrets.
class SearchDialog : public Dialog
{
    Q_OBJECT
public:
    explicit SearchDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &places);

private:
    void add(const QString &place);

    QListWidget *m_places;
    QPushButton *m_remove;
};

} // namespace warden
