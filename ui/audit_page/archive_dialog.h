#pragma once

#include "core/session/session.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QDateEdit;

namespace warden {

// Asks which entries of the log are old, where their file is to be, and how long entries stay.
class ArchiveDialog : public Dialog
{
    Q_OBJECT
public:
    explicit ArchiveDialog(const LogRetention &retention, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &before, const QString &path);
    void keepChosen(int months); // 0: for ever

private:
    void addKeepChoices(int months);
    void chooseFile();

    QDateEdit *m_before;
    QComboBox *m_keep;
};

} // namespace warden
