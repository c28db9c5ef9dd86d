#pragma once

#include "core/session/views.h"
#include "ui/widgets/card.h"

namespace warden {

// What a verification found, until it is closed.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(const AuditVerdict &verdict, QWidget *parent = nullptr);

Q_SIGNALS:
    void comparePressed(); // with a checkpoint that was kept elsewhere
    void closePressed();
};

} // namespace warden
