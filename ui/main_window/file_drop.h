#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace warden {

// A contacts file that is dragged onto the window: one .vcf or .csv of this computer. It is only
// named; what happens to it is asked.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget &window);

    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString fileIn(const QMimeData *data) const; // empty: nothing that is taken

    bool m_isEnabled = false;
};

} // namespace warden
