#pragma once

#include "core/session/session_alert_channels.h"

#include <QWidget>

class QToolButton;

namespace warden {

// One channel: what it is called, where it goes, what it takes, and what came of it last.
class ChannelRow : public QWidget
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change channels.
    ChannelRow(const AlertChannelView &view, const QString &whyNotChange,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void testPressed();
    void editPressed();
    void switchPressed(); // off where it is on, and on where it is off
    void removePressed();

private:
    QWidget *makeTexts();
    QToolButton *makeMenu();

    AlertChannelView m_view;
};

} // namespace warden
