#pragma once

#include "core/session/event_views.h"
#include "ui/page/page.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace warden {

class EmptyState;
class InlineMessage;
class PageHeader;
class ProgressPanel;

// Brings what the connected services tell of their own accounts into the log, and shows for each
// connection what came, or what it would take.
class ServiceLogView : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceLogView(const PageContext &context, QWidget *parent = nullptr);

    // Of this connection, or of all where it is empty. Nothing while it is at it.
    void fetch(const ConnectionId &connection = {});

Q_SIGNALS:
    void backPressed();
    void logGrew();

private:
    void showFetch(const EventFetch &fetch);
    void addCard(const ConnectionFetch &fetch);

    PageContext m_context;
    bool m_isFetching = false;
    PageHeader *m_header;
    QPushButton *m_fetch = nullptr;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QVBoxLayout *m_cards;
    EmptyState *m_empty;
};

} // namespace warden
