#pragma once

#include "core/permissions/permission.h"
#include "core/session/contact_ledger.h"
#include "ui/widgets/card.h"

namespace warden {

// Where a contact went: a row for each address book that holds it and for each Zap that got it.
class EgressSection : public Card
{
    Q_OBJECT
public:
    EgressSection(const ContactLedger &ledger, const Actor &actor, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportPressed();
    void erasePressed();

private:
    void addDestination(const ContactDestination &destination, const QDateTime &now);
    void addButtons(const Actor &actor);
};

} // namespace warden
