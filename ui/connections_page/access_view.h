#pragma once

#include "core/session/views.h"

#include <QWidget>

class QVBoxLayout;

namespace warden {

class InlineMessage;

// What a connection is let in by: its sign-in with what is granted, since when and until when, or
// the age of its key or address; and what the person should do about it.
class AccessView : public QWidget
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change connections.
    AccessView(const ConnectionView &view, const QString &whyNotChange, const QDateTime &now,
               QWidget *parent = nullptr);

    // Whether there is anything to say of this connection.
    static bool isNeeded(const ConnectionView &view);

Q_SIGNALS:
    void signInPressed();    // with the browser
    void newSecretPressed(); // a key or address to be replaced

private:
    void showSignIn(const ConnectionView &view, const QDateTime &now);
    void showSecret(const ConnectionView &view, const QDateTime &now);
    InlineMessage *addMessage(const QString &objectName);

    const QString m_whyNotChange;
    QVBoxLayout *m_column;
};

} // namespace warden
