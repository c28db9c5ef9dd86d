#include "ui/main_window/alert_tray.h"

#include "ui/text/alert_text.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 largest = 99;
constexpr std::array sizes = {16, 22, 24, 32, 48, 64};

QPixmap withCount(const QIcon &icon, int size, const QString &text)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    icon.paint(&painter, pixmap.rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = size * 0.56;
    const qreal width = std::max(height, height * (0.4 + 0.34 * double(text.size())));
    const QRectF ground(size - width, size - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xb3, 0x26, 0x1e)); // on light and dark panels alike
    painter.drawRoundedRect(ground, height / 2, height / 2);
    QFont font = QApplication::font();
    font.setBold(true);
    font.setPixelSize(std::max(int(height * 0.74), 6));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(ground, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

QIcon withCount(const QIcon &icon, qint64 count)
{
    if (count <= 0)
        return icon;
    const QString text = count > largest ? QString::number(largest) + u'+' : QString::number(count);
    QIcon counted;
    for (const int size : sizes)
        counted.addPixmap(withCount(icon, size, text));
    return counted;
}

AlertTray::AlertTray(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_icon(new QSystemTrayIcon(this))
{
    connect(&preferences, &Preferences::notificationsChanged, this, &AlertTray::update);
    connect(m_icon, &QSystemTrayIcon::activated, this, &AlertTray::pressed);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &AlertTray::pressed);
    connect(&m_notifications, &DesktopNotifications::pressed, this, &AlertTray::pressed);
    connect(&m_notifications, &DesktopNotifications::notShown, this, &AlertTray::showByIcon);
    update();
}

void AlertTray::showCount(qint64 open)
{
    m_open = open;
    update();
}

void AlertTray::update()
{
    const bool isShown =
        m_preferences.areNotificationsShown() && QSystemTrayIcon::isSystemTrayAvailable();
    if (isShown) // drawing it in each size takes milliseconds of a start
        m_icon->setIcon(withCount(QApplication::windowIcon(), m_open));
    const QString tip = m_open == 0
                            ? tr("Contact Warden")
                            : tr("Contact Warden, open alerts: %1").arg(QLocale().toString(m_open));
    m_icon->setProperty("toolTip", tip); // no stranger's words: some systems read HTML in it
    m_icon->setVisible(isShown);
}

void AlertTray::tell(const KeptAlert &alert)
{
    if (!m_preferences.areNotificationsShown())
        return;
    const bool isSerious = alert.level.value_or(RuleLevel::Informational) >= RuleLevel::High;
    m_notifications.show(tr("Alert: %1").arg(alert.title),
                         tr("Level: %1. Open the page Alerts.").arg(levelWord(alert.level)),
                         isSerious ? DesktopNotifications::Urgency::Critical
                                   : DesktopNotifications::Urgency::Normal);
}

void AlertTray::showByIcon(const QString &title, const QString &text,
                           DesktopNotifications::Urgency urgency)
{
    if (m_icon->isVisible())
        m_icon->showMessage(title, text,
                            urgency == DesktopNotifications::Urgency::Critical
                                ? QSystemTrayIcon::Critical
                                : QSystemTrayIcon::Warning);
}

} // namespace warden
