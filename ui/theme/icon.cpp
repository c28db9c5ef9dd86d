#include "ui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

using namespace Qt::StringLiterals;

// Outside of any namespace: the macro declares a global function.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace warden {

namespace {

QByteArray iconSource(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// They point where reading goes on, or where it came from.
bool isMirrored(const QString &name)
{
    static const QStringList directed = {u"arrow-right"_s, u"chevron-left"_s, u"chevron-right"_s,
                                         u"send"_s, u"undo"_s};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && directed.contains(name);
}

// Tinted when it is painted, so that a change of the scheme needs no new icons.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, ColorRole role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // White on a switched-off button would be invisible.
        const bool isOff = mode == QIcon::Disabled;
        const ColorRole role =
            isOff && m_role == ColorRole::OnAccent ? ColorRole::MutedText : m_role;
        QColor tint = color(role, QGuiApplication::palette());
        if (isOff && hasMoreContrast(QGuiApplication::palette()))
            tint = QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        else if (isOff)
            tint.setAlphaF(0.5F);
        return tintedPixmap(m_name, tint, qMin(size.width(), size.height()), 1);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_role); }
    QString key() const override { return u"warden-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return iconSource(m_name).isEmpty(); }

private:
    QString m_name;
    ColorRole m_role;
};

} // namespace

void loadResources()
{
    initializeIcons();
}

QIcon tintedIcon(const QString &name, ColorRole role)
{
    return QIcon(new TintedIconEngine(name, role));
}

QPixmap tintedPixmap(const QString &name, const QColor &tint, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const bool mirrored = isMirrored(name);
    const QString key = u"warden/%1/%2/%3/%4/%5"_s.arg(name, tint.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray source = iconSource(name);
    source.replace("currentColor", tint.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(source);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(tint.alphaF());
        renderer.render(&painter);
    }
    if (mirrored)
        pixmap = pixmap.transformed(QTransform(-1, 0, 0, 1, 0, 0));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/app.svg"_s);
}

} // namespace warden
