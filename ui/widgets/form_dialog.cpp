#include "ui/widgets/form_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/scroll_column.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace warden {

void layOutForm(QDialog &dialog, QWidget *form, QWidget *message, QPushButton *cancel,
                QPushButton *save)
{
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(form);
    scroll->column()->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::huge, 0, space::huge, space::extraLarge);
    buttons->setSpacing(space::small);
    buttons->addWidget(message, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    save->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
}

} // namespace warden
