#pragma once

#include "core/session/session_alerts.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace warden {

class BacktestPanel;
class InlineMessage;

// A rule in the words of people who don't write YAML: what happens, how often, in which time.
class RuleForm : public Dialog
{
    Q_OBJECT
public:
    // `draft` is the rule to change, or an empty one to start from.
    RuleForm(const PageContext &context, const RuleDraft &draft, QWidget *parent = nullptr);

    void reject() override; // not while it is being kept
    RuleDraft draft() const;

Q_SIGNALS:
    void saved(const warden::AddedRules &rules);

private:
    QWidget *makeForm();
    QWidget *makeCount();
    void fillChoices();
    void show(const RuleDraft &draft);
    void nameIt();
    void update();
    void save();
    void took(const Result<AddedRules> &rules);

    PageContext m_context;
    const QString m_id;
    bool m_isSaving = false;
    bool m_isNamed = false; // by us
    RuleDraft m_tried = {}; // what is shown of it
    QComboBox *m_happening;
    QLineEdit *m_title;
    QLineEdit *m_description;
    QSpinBox *m_count;
    QLabel *m_counted;
    QSpinBox *m_time;
    QComboBox *m_unit;
    QComboBox *m_each;
    QComboBox *m_level;
    QCheckBox *m_holds;
    QPlainTextEdit *m_preview;
    BacktestPanel *m_backtest;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace warden
