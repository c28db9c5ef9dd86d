#pragma once

#include "core/session/session_alerts.h"
#include "ui/page/page.h"

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace warden {

class AlertDetails;
class AlertList;
class ChoiceChips;
class EmptyState;
class InlineMessage;

// The alerts, and what is known of the one that is chosen.
class InboxView : public QWidget
{
    Q_OBJECT
public:
    explicit InboxView(const PageContext &context, QWidget *parent = nullptr);

    void read();
    // Whatever the filters are; once they are read.
    void choose(const QString &id);
    void chooseHolding();

Q_SIGNALS:
    void alertsRead(const warden::AlertPage &open); // those that nobody closed
    void settled();                                 // one was taken on or closed
    void rulePressed(const QString &rule);
    void failed(const warden::Error &error);

private:
    QWidget *makeFilters();
    QWidget *makeContent();
    void widenFilters();
    void show(AlertPage page);
    void showChosen();
    void acknowledge(const QStringList &ids);
    void askToClose(const std::vector<KeptAlert> &alerts);
    void askToMute(const std::vector<AlertRuleView> &rules);
    void muted(const QStringList &rules, const QDateTime &until);
    void unmute(const QStringList &rules);
    AlertFilter filter() const;

    PageContext m_context;
    QStringList m_muted = {};              // just now, as long as that can be undone
    QHash<QString, QString> m_titles = {}; // of all rules
    QString m_toShow = {};                 // once the alerts are read
    bool m_isHoldingToShow = false;        // likewise
    int m_reading = 0;                     // what an older reading answers is dropped
    ChoiceChips *m_phases;
    QCheckBox *m_withMuted;
    AlertList *m_list;
    AlertDetails *m_details;
    EmptyState *m_empty;
    InlineMessage *m_message;
    QLabel *m_total;
    QWidget *m_content;
    QStackedWidget *m_stack;
};

} // namespace warden
