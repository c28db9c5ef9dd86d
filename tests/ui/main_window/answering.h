#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace warden {

// Presses a button of a question, if it comes.
class Answering
{
public:
    Answering(const QString &question, const QString &button)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, question, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || box->objectName() != question)
                return;
            for (QAbstractButton *each : box->buttons()) {
                if (each->text().remove(u'&') == button) {
                    m_wasAsked = true;
                    each->click();
                }
            }
        });
        m_timer.start(10);
    }
    bool wasAsked() const { return m_wasAsked; }

private:
    QTimer m_timer;
    bool m_wasAsked = false;
};

} // namespace warden
