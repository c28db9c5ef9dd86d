#include "ui/main_window/about_dialog.h"

#include "ui/main_window/main_window.h"
#include "ui/text/maintainer_text.h"
#include "ui/text/update_text.h"
#include "ui/widgets/message_box.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace warden {

void showAbout(QWidget &window, const QString &updateHost)
{
    auto *about =
        new MessageBox(QMessageBox::NoIcon, MainWindow::tr("About Contact Warden"),
                       MainWindow::tr("Contact Warden %1").arg(QStringLiteral(WARDEN_VERSION)),
                       QMessageBox::Close, &window);
    about->setObjectName(u"aboutDialog"_s);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setIconPixmap(window.windowIcon().pixmap(QSize(64, 64), window.devicePixelRatioF()));
    QStringList paragraphs = {
        MainWindow::tr(
            "Moves contacts between the systems that hold them and Zapier: nothing leaves that "
            "isn't needed, every change can be seen beforehand and undone afterwards as far as the "
            "other side allows, and what happened can be proved."),
        whomItTalksTo(updateHost)};
    if (const QString sentence = whomToWriteTo(); !sentence.isEmpty())
        paragraphs.append(sentence);
    about->setInformativeText(paragraphs.join(u"\n\n"_s));
    about->open();
}

} // namespace warden
