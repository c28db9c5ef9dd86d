#pragma once

#include "ui/overview_page/setup_steps.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace warden {

// The first steps of a workspace: those that are done are ticked, and the next one has its button.
class SetupCard : public Card
{
    Q_OBJECT
public:
    // `next`: how its button looks; a page has one primary one.
    SetupCard(const std::vector<SetupStep> &steps, ButtonKind next, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepPressed(const QString &page, const QString &argument);
    void hidePressed();

private:
    void addHead(qsizetype done, qsizetype all);
    void addStep(const SetupStep &step, bool isNext, ButtonKind next, QGridLayout &grid);
};

} // namespace warden
