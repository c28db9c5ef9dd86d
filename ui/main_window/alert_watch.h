#pragma once

#include "core/watch/kept_alert.h"
#include "ui/page/page.h"

#include <QObject>

namespace warden {

// Sees within seconds that alerts were raised or settled, whoever did it: this window, a sync, or
// the command line. Every few minutes it has the log looked at as well, for what only time brings
// about. Nobody waits for it.
class AlertWatch : public QObject
{
    Q_OBJECT
public:
    AlertWatch(const PageContext &context, QObject *parent);

Q_SIGNALS:
    void changed(qint64 open);                    // how many are open now
    void raised(const warden::KeptAlert &newest); // since the first look

private:
    struct Sight
    {
        qint64 open = 0;
        qint64 notClosed = 0;
        KeptAlert newest = {}; // without a number: there is none

        bool operator==(const Sight &) const = default;
    };
    void take(const Sight &sight);
    void count();
    void look();

    Session &m_session;
    Background &m_background;
    Sight m_seen = {};
    bool m_hasSeen = false;
    bool m_isCounting = false;
    bool m_isLooking = false;
};

} // namespace warden
