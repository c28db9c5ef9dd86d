#include "ui/page/open_address.h"

#include "ui/page/page.h"
#include "ui/widgets/inline_message.h"

#include <QCoreApplication>
#include <QUrl>

namespace warden {

bool openOrTell(const PageContext &context, const QUrl &address, InlineMessage &message)
{
    if (context.openBrowser(address))
        return true;
    message.showMessage(StateKind::Info,
                        QCoreApplication::translate("Browser", "No browser could be opened."),
                        plainAddress(address));
    return false;
}

QString plainAddress(const QUrl &address)
{
    return QString::fromLatin1(address.toEncoded());
}

} // namespace warden
