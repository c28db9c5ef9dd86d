#include "ui/widgets/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::~SecretClipboard()
{
    clear();
}

SecretClipboard &SecretClipboard::of(const QWidget &widget)
{
    QWidget *window = widget.window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    auto *own = window->findChild<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    return own ? *own : *new SecretClipboard(window);
}

void SecretClipboard::copy(const Secret &secret, int clearAfter)
{
    const QString text = QString::fromUtf8(secret.view());
    auto *data = new QMimeData;
    data->setText(text);
    // Klipper and Windows' history both look for a mark.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        QByteArray(4, '\0'));
    QGuiApplication::clipboard()->setMimeData(data);
    m_hash = hashOf(text);
    QTimer::singleShot(clearAfter, this, [this, hash = m_hash] {
        if (hash == m_hash) // else something else was copied since, and has its own time
            clear();
    });
}

void SecretClipboard::clear()
{
    if (m_hash.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (hashOf(clipboard->text()) == m_hash)
        clipboard->clear();
    m_hash.clear();
}

} // namespace warden
