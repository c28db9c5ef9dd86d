#pragma once

#include "core/session/views.h"
#include "ui/widgets/message_box.h"

namespace warden {

// Asks once whether to go on with a log from a backup that was put back. Every way out of it but
// one button means no.
class RestoredLogQuestion : public MessageBox
{
    Q_OBJECT
public:
    explicit RestoredLogQuestion(const RestoredLog &restored, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

} // namespace warden
