#include "ui/sync_page/remove_route_question.h"

#include "ui/sync_page/sync_page.h"
#include "ui/theme/style.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

void askToRemoveRoute(QWidget &page, const Route &route, std::function<void()> remove)
{
    auto *question = new MessageBox(QMessageBox::NoIcon, SyncPage::tr("Remove a route"),
                                    SyncPage::tr("Remove the route “%1”?").arg(route.name),
                                    QMessageBox::NoButton, &page);
    question->setObjectName(u"removeRouteQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(SyncPage::tr(
        "No contact is removed on either side. This workspace forgets which contacts belong "
        "together on this route, so a new route between the two would match them again."));
    QPushButton *yes = question->addButton(SyncPage::tr("Remove"), QMessageBox::AcceptRole);
    setNames(yes, u"removeRouteConfirmed"_s);
    setButtonKind(yes, ButtonKind::Danger);
    question->setDefaultButton(
        question->addButton(SyncPage::tr("Keep it"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, &page, std::move(remove));
    question->open();
}

} // namespace warden
