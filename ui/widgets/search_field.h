#pragma once

#include <QLineEdit>

class QTimer;

namespace warden {

// Search as you type: a pause in the typing is waited for, Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &objectName, const QString &placeholder,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer *m_pause;
};

} // namespace warden
