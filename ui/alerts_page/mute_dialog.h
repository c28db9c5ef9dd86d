#pragma once

#include "core/session/session_alerts.h"
#include "ui/alerts_page/settle_dialog.h"

class QDateTimeEdit;
class QLabel;

namespace warden {

class ChoiceChips;
class ShortScroll;

// Asks for how long and why rules are muted, and mutes them.
class MuteDialog : public SettleDialog
{
    Q_OBJECT
public:
    enum class Span { Hour, Day, Week, Until };
    MuteDialog(const PageContext &context, const std::vector<AlertRuleView> &rules, Span span,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void muted(const QStringList &rules, const QDateTime &until); // by their keys

private:
    void showSubjects() override;
    QString failedText(qsizetype failures) const override;
    QWidget *makeTime(Span span);
    void mute();
    QDateTime until() const;

    QLabel *m_which;
    ShortScroll *m_whichArea;
    ChoiceChips *m_span;
    QDateTimeEdit *m_until;
};

} // namespace warden
