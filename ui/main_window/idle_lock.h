#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace warden {

// Tells when nobody has touched the keyboard or the mouse for a while.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(QObject *parent = nullptr);

    // 0 switches it off.
    void setTimeout(int milliseconds);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    int m_timeout = 0;
    QElapsedTimer m_sinceInput;
    QTimer m_timer;
};

} // namespace warden
