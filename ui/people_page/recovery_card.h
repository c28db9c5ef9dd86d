#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace warden {

// Whether there is a recovery code, and an owner's way to a new one.
class RecoveryCard : public Card
{
    Q_OBJECT
public:
    enum class Code { IsThere, IsMissing };

    explicit RecoveryCard(QWidget *parent = nullptr);

    void showCode(Code code);

Q_SIGNALS:
    void newCodePressed();

private:
    QLabel *m_state;
};

} // namespace warden
