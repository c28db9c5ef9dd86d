#include "ui/main_window/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace warden {

FileDrop::FileDrop(QWidget &window) : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData *data) const
{
    // A dialog in front waits for its answer first.
    if (!m_isEnabled || QApplication::activeModalWidget() || data->urls().size() != 1)
        return {};
    const QUrl url = data->urls().constFirst();
    if (!url.isLocalFile() || !url.host().isEmpty()) // to look at it would sign in there
        return {};
    const QFileInfo file(url.toLocalFile());
    const QString suffix = file.suffix().toLower();
    const bool isKnown = suffix == "vcf"_L1 || suffix == "vcard"_L1 || suffix == "csv"_L1;
    return isKnown && file.isFile() ? file.absoluteFilePath() : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // as the two others are
    const QString path = fileIn(drop->mimeData());
    if (path.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    // After the drag has ended: the other program waits for that.
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(
            this, [this, path] { Q_EMIT dropped(path); }, Qt::QueuedConnection);
    return true;
}

} // namespace warden
