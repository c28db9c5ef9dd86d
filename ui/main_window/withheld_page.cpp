#include "ui/main_window/withheld_page.h"

#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WithheldPage::WithheldPage(const PageContext &context, const QString &title, Permission needed,
                           const QString &reason, QWidget *parent)
    : Page(context, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    column->addWidget(new PageHeader(title, {}));
    column->addWidget(
        new EmptyState(
            u"lock"_s, reason,
            tr("Roles that may: %1. An owner can give you one of them.").arg(rolesThatMay(needed))),
        1);
}

} // namespace warden
