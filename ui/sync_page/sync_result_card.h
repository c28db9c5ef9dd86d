#pragma once

#include "core/session/views.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace warden {

// What a sync came to: green only where every count adds up, nothing failed and nothing waits.
class SyncResultCard : public Card
{
    Q_OBJECT
public:
    // `details` names what failed; null where nothing ran.
    SyncResultCard(const SyncOutcome &outcome, const RunView *details, QWidget *parent = nullptr);

    // How to take it back, where something was written.
    void hintAtUndo();

Q_SIGNALS:
    void runOpened(const warden::RunId &run);
    void reviewPressed(); // of what waits
    void closePressed();

private:
    void addRoutes(const SyncOutcome &outcome);
    void addConfirmations(const SyncOutcome &outcome);
    void addFailures(const SyncOutcome &outcome, const RunView *details);
    void addButtons(const SyncOutcome &outcome);
};

} // namespace warden
