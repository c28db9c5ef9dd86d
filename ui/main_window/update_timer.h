#pragma once

#include "core/session/session_updates.h"
#include "ui/page/page.h"

#include <QObject>

namespace warden {

// Asks for newer versions where somebody switched that on: at once, and as soon as it is due again,
// as long as it lives. Nobody waits for it; what fails is on the page Settings.
class UpdateTimer : public QObject
{
    Q_OBJECT
public:
    UpdateTimer(const PageContext &context, QObject *parent);

Q_SIGNALS:
    void told(); // of another version than before

private:
    void ask();
    void take(const Session::Updates::State &state);

    Session &m_session;
    Background &m_background;
    const QUrl m_feed;
    std::optional<Release> m_newer = {};
    bool m_isAsking = false;
};

} // namespace warden
