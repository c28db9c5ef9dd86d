#include "ui/main_window/withheld_page.h"

#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WithheldPage::WithheldPage(const PageContext &context, const QString &reason, QWidget *parent)
    : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new EmptyState(u"lock"_s, reason, tr("An owner can give you a role that may.")));
}

} // namespace warden
