#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace warden {

class InlineMessage;

// Who is told checkpoints of the log. Who may see the log sees them, who manages connections
// changes them.
class WitnessCard : public Card
{
    Q_OBJECT
public:
    explicit WitnessCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void show(const std::vector<Witness> &witnesses);
    void openDialog();
    template <class Call>
    void change(Call call);
    void askToRemove(const Witness &witness);

    PageContext m_context;
    const QString m_whyNotChange;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    InlineMessage *m_message;
};

} // namespace warden
