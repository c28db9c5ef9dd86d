#pragma once

#include "core/session/views.h"

#include <QWidget>

namespace warden {

// One witness: where, how often, when it was last told, and what went wrong.
class WitnessRow : public QWidget
{
    Q_OBJECT
public:
    enum class Menu { None, Offered }; // for who may change it
    WitnessRow(const Witness &witness, Menu menu, QWidget *parent = nullptr);

Q_SIGNALS:
    void tellPressed();
    void scheduleChosen(int everyHours);
    void removePressed();

private:
    QWidget *makeMenu();

    Witness m_witness;
};

} // namespace warden
