#pragma once

#include "core/session/session_alert_channels.h"
#include "ui/page/page.h"

class QVBoxLayout;

namespace warden {

class InlineMessage;

// Where alerts are sent, and what came of it.
class ChannelsView : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelsView(const PageContext &context, QWidget *parent = nullptr);

    void read();
    void edit(const AlertChannel &channel); // one without an id: a new one

private:
    void show(const std::vector<AlertChannelView> &views);
    QWidget *makeNotifications();
    QWidget *makeRow(const AlertChannelView &view);
    template <class Call>
    void change(Call call, const QString &done);
    void test(const AlertChannel &channel);
    void switchOver(const AlertChannel &channel);
    void askToRemove(const AlertChannel &channel);

    PageContext m_context;
    const QString m_whyNotChange;
    InlineMessage *m_message;
    QVBoxLayout *m_rows;
};

} // namespace warden
