#pragma once

#include "core/session/session_updates.h"
#include "ui/page/page.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace warden {

class InlineMessage;

// Whether anybody is asked for newer versions, who that is, what they learn by it, and what they
// said. Only where there is somebody to ask, and for who may see whom the workspace talks to.
class UpdateCard : public Card
{
    Q_OBJECT
public:
    explicit UpdateCard(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    void addAnswer();
    void show(const Session::Updates::State &state);
    void take(const Result<Session::Updates::State> &state);
    void setTelling(bool isOn);
    void ask(Session::Updates::When when);

    PageContext m_context;
    const QUrl m_feed;
    const bool m_isChangeable;
    QUrl m_details = {};
    bool m_isAsking = false;
    QCheckBox *m_telling;
    QLabel *m_newer;
    QLabel *m_address;
    QLabel *m_answer;
    QLabel *m_asked;
    QPushButton *m_ask;
    QPushButton *m_read;
    InlineMessage *m_message;
};

} // namespace warden
