#pragma once

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace warden {

// A dialog that nobody expected would keep a test waiting until it is killed, and nobody would
// learn why. This one fails the test with what the dialog says, and closes it.
class DialogWatchdog
{
public:
    explicit DialogWatchdog(int patienceMs = 5000) : m_looksAllowed(patienceMs / lookEveryMs)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(lookEveryMs);
    }

private:
    static constexpr int lookEveryMs = 100;

    void look()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        m_looks = dialog && dialog == m_seen ? m_looks + 1 : 0;
        m_seen = dialog;
        if (m_looks < m_looksAllowed)
            return;
        m_looks = 0;
        QTest::qFail(qPrintable(QStringLiteral("a dialog was left open: ") + textOf(*dialog)),
                     __FILE__, __LINE__);
        dialog->reject();
        dialog->hide(); // whatever its own answer to Escape is
    }

    static QString textOf(const QDialog &dialog)
    {
        QStringList lines = {dialog.objectName(), dialog.windowTitle()};
        if (const auto *box = qobject_cast<const QMessageBox *>(&dialog))
            lines << box->text() << box->informativeText();
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            lines << label->text();
        lines.removeAll(QString());
        lines.removeDuplicates();
        return lines.join(QStringLiteral(" · "));
    }

    const int m_looksAllowed;
    int m_looks = 0;
    QPointer<QDialog> m_seen;
    QTimer m_timer;
};

} // namespace warden
