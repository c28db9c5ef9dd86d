#include "ui/widgets/form_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/scroll_column.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace warden {

namespace {

constexpr QSize usualSize(680, 720);
constexpr int roomForFrame = 48; // of the window around it

} // namespace

void layOutForm(QDialog &dialog, QWidget *form, InlineMessage *message, QPushButton *cancel,
                QPushButton *save)
{
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(form);
    scroll->column()->addStretch();
    QLayout *buttons = makeAnswerRow(cancel, save);
    buttons->setContentsMargins(space::huge, 0, space::huge, space::extraLarge);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(space::huge, space::small, space::huge, space::medium);
    said->addWidget(message);
    column->addLayout(said);
    column->addLayout(buttons);
    clearOnceEdited(*form, *message);
    save->setDefault(true);
    // As far as it fits: the buttons are never below the screen's edge.
    dialog.resize(usualSize.boundedTo(dialog.screen()->availableSize() - QSize(0, roomForFrame)));
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
}

QVBoxLayout *beginQuestion(QDialog &dialog, const QString &title, int narrowest)
{
    dialog.setWindowTitle(title);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(title, TextStyle::Title));
    return column;
}

void endQuestion(QDialog &dialog, QVBoxLayout &column, QPushButton *cancel, QPushButton *answer)
{
    column.addSpacing(space::medium);
    column.addLayout(makeAnswerRow(cancel, answer));
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    fitHeight(dialog);
}

void fitHeight(QDialog &dialog)
{
    const int wide = std::max(dialog.width(), dialog.minimumWidth());
    dialog.layout()->activate();
    dialog.resize(wide, dialog.layout()->totalHeightForWidth(wide));
}

} // namespace warden
