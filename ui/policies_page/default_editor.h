#pragma once

#include "core/session/views.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QPushButton;

namespace warden {

class InlineMessage;
class PolicyChoice;

// What a new route to a service starts with. It stays open until the session has taken it; what
// the session refuses is said inside it.
class DefaultEditor : public Dialog
{
    Q_OBJECT
public:
    // `example`: two address books to show a real contact by; see exampleRoute().
    DefaultEditor(const PageContext &context, const PolicyDefault &standard, const Route &example,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void askForExample();
    void showProblem();
    void save();

    PageContext m_context;
    QString m_service;
    Route m_example;
    PolicyChoice *m_fields;
    InlineMessage *m_message;
    QPushButton *m_save;
};

} // namespace warden
