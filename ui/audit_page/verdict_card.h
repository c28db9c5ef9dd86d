#pragma once

#include "core/session/views.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace warden {

struct VerdictText;

// What a verification found, until it is closed.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    // `restored` is what the owner may go on with; of size 0: nothing.
    VerdictCard(const AuditVerdict &verdict, const RestoredLog &restored, const Actor &actor,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void witnessPressed();
    void comparePressed(); // with a checkpoint that was kept elsewhere
    void goOnPressed();    // with a log from a backup
    void closePressed();

private:
    void addFindings(const QStringList &findings, QVBoxLayout &column);
    void addDetails(const VerdictText &text, const QByteArray &root, QVBoxLayout &column);
    void addButtons(const VerdictText &text, const RestoredLog &restored, const Actor &actor,
                    QVBoxLayout &column);
};

} // namespace warden
