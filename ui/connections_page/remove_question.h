#pragma once

#include "core/session/views.h"
#include "ui/widgets/message_box.h"

class QCheckBox;

namespace warden {

// Whether a connection is to be removed, and its sign-in at the service ended.
class RemoveQuestion : public MessageBox
{
    Q_OBJECT
public:
    RemoveQuestion(const ConnectionView &view, QWidget *parent);

Q_SIGNALS:
    void confirmed(bool endsSignIn);

private:
    QCheckBox *m_endsSignIn = nullptr; // where somebody signed in with the browser
};

} // namespace warden
