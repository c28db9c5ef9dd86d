#pragma once

#include "ui/commands/window_command.h"

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace warden {

// All keys of the window, by menu, and those that every list and dialog has.
class ShortcutList : public QDialog
{
    Q_OBJECT
public:
    ShortcutList(const std::vector<WindowCommand> &commands, QWidget *parent);

private:
    void addMenu(const std::vector<WindowCommand> &commands, CommandMenu menu, QVBoxLayout &column);
    void addRow(QGridLayout &grid, const QString &what, const QString &keys);
};

} // namespace warden
