#pragma once

#include "core/watch/quiet_hours.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QTimeEdit;

namespace warden {

// When a channel keeps still, and whether critical alerts pass.
class QuietFields : public QWidget
{
    Q_OBJECT
public:
    explicit QuietFields(QWidget *parent = nullptr);

    void show(const QuietHours &quiet, bool criticalPasses);
    QuietHours quiet() const; // without days: there are none
    bool criticalPasses() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    QCheckBox *m_isQuiet;
    QWidget *m_when;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    std::array<QCheckBox *, 7> m_days = {}; // from Monday on
    QCheckBox *m_critical;
};

} // namespace warden
