#pragma once

#include "ui/page/page.h"

#include <QObject>

namespace warden {

// Tells the log's witnesses whose time it is: at once, and every few minutes as long as it lives.
// Nobody waits for it; what fails is on the page Settings and in the log.
class WitnessTimer : public QObject
{
    Q_OBJECT
public:
    WitnessTimer(const PageContext &context, QObject *parent);

private:
    void tell();

    Session &m_session;
    Background &m_background;
    bool m_isTelling = false;
};

} // namespace warden
