#pragma once

#include "core/session/views.h"

#include <QWidget>

class QToolButton;

namespace warden {

// One witness: where, how often, when it was last told, and what went wrong.
class WitnessRow : public QWidget
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change witnesses.
    WitnessRow(const Witness &witness, const QString &whyNotChange, QWidget *parent = nullptr);

Q_SIGNALS:
    void tellPressed();
    void scheduleChosen(int everyHours);
    void removePressed();

private:
    QToolButton *makeMenu();

    Witness m_witness;
};

} // namespace warden
