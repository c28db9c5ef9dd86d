#include "ui/commands/shortcut_list.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/names.h"
#include "ui/widgets/scroll_column.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QSize usualSize = {520, 640};

QString keysOf(const WindowCommand &command)
{
    QStringList keys;
    for (const QKeySequence &each : command.shortcuts)
        keys << each.toString(QKeySequence::NativeText);
    return keys.join(ShortcutList::tr(" or "));
}

QString native(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutList::ShortcutList(const std::vector<WindowCommand> &commands, QWidget *parent)
    : Dialog(parent)
{
    setNames(this, u"shortcutList"_s, tr("Keyboard shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new ScrollColumn;
    setNames(scroll, u"shortcutRows"_s, tr("Keyboard shortcuts"));
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    scroll->column()->setSpacing(space::medium);
    for (CommandMenu menu : {CommandMenu::File, CommandMenu::Edit, CommandMenu::View,
                             CommandMenu::Go, CommandMenu::Help})
        addMenu(commands, menu, *scroll->column());
    scroll->column()->addWidget(makeLabel(tr("Everywhere"), TextStyle::Heading));
    auto *grid = new QGridLayout;
    addRow(*grid, tr("Next control, and the one before"),
           native(Qt::Key_Tab) + u", "_s + native(Qt::SHIFT | Qt::Key_Tab));
    addRow(*grid, tr("Press a button, tick a box"), native(Qt::Key_Space));
    addRow(*grid, tr("Open what is chosen in a list"), native(Qt::Key_Return));
    addRow(*grid, tr("Empty a search, close a dialog"), native(Qt::Key_Escape));
    scroll->column()->addLayout(grid);
    scroll->column()->addStretch();
    QPushButton *close = makeButton(u"closeShortcuts"_s, tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::huge, space::medium, space::huge, space::extraLarge);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(usualSize.boundedTo(screen()->availableSize() - QSize(space::huge, space::huge)));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ShortcutList::addMenu(const std::vector<WindowCommand> &commands, CommandMenu menu,
                           QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    for (const WindowCommand &command : commands) {
        if (command.menu == menu && !command.shortcuts.isEmpty())
            addRow(*grid, plainTitle(command), keysOf(command));
    }
    if (grid->count() == 0) {
        delete grid;
        return;
    }
    QString heading = menuTitle(menu);
    column.addWidget(makeLabel(heading.remove(u'&'), TextStyle::Heading));
    column.addLayout(grid);
}

void ShortcutList::addRow(QGridLayout &grid, const QString &what, const QString &keys)
{
    grid.setColumnStretch(0, 1);
    grid.setVerticalSpacing(space::tiny);
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(what), row, 0);
    QLabel *pressed = makeMutedLabel(keys);
    pressed->setWordWrap(false);
    pressed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid.addWidget(pressed, row, 1);
}

} // namespace warden
