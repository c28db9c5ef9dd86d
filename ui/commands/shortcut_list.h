#pragma once

#include "ui/commands/window_command.h"
#include "ui/widgets/dialog.h"

class QGridLayout;
class QVBoxLayout;

namespace warden {

// All keys of the window, by menu, and those that every list and dialog has.
class ShortcutList : public Dialog
{
    Q_OBJECT
public:
    ShortcutList(const std::vector<WindowCommand> &commands, QWidget *parent);

private:
    void addMenu(const std::vector<WindowCommand> &commands, CommandMenu menu, QVBoxLayout &column);
    void addRow(QGridLayout &grid, const QString &what, const QString &keys);
};

} // namespace warden
