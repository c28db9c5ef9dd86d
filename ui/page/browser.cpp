#include "ui/page/browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace warden {

bool openInBrowser(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace warden
