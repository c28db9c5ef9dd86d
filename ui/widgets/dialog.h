#pragma once

#include <QDialog>

namespace warden {

// A dialog in which Tab goes as it is laid out, and not as it was made. Each of ours is one.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace warden
