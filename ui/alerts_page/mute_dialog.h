#pragma once

#include "core/session/session_alerts.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace warden {

class ChoiceChips;
class InlineMessage;
class NoteField;
class ShortScroll;
struct EachSettled;

// Asks for how long and why rules are muted, and mutes them. Those that it didn't work for stay in
// it, to be tried again.
class MuteDialog : public Dialog
{
    Q_OBJECT
public:
    enum class Span { Hour, Day, Week, Until };
    MuteDialog(const PageContext &context, const std::vector<AlertRuleView> &rules, Span span,
               QWidget *parent = nullptr);

    void reject() override; // not while they are being muted

Q_SIGNALS:
    void muted(const QStringList &rules, const QDateTime &until); // by their keys

private:
    QWidget *makeTime(Span span);
    void update();
    void mute();
    void take(const EachSettled &settled, const QDateTime &until);
    QDateTime until() const;

    PageContext m_context;
    QStringList m_rules = {}; // their keys
    QHash<QString, QString> m_titles = {};
    bool m_isMuting = false;
    QLabel *m_which;
    ShortScroll *m_whichArea;
    ChoiceChips *m_span;
    QDateTimeEdit *m_until;
    NoteField *m_note;
    InlineMessage *m_message;
    QPushButton *m_mute;
};

} // namespace warden
