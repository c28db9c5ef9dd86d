#pragma once

#include "core/session/views.h"
#include "ui/widgets/card.h"

namespace warden {

// What a verification found, until it is closed.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    // `restored` is what the owner may go on with; of size 0: nothing.
    VerdictCard(const AuditVerdict &verdict, const RestoredLog &restored,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void comparePressed(); // with a checkpoint that was kept elsewhere
    void goOnPressed();    // with a log from a backup
    void closePressed();
};

} // namespace warden
