#pragma once

#include "ui/widgets/progress_panel.h"
#include "ui/widgets/state.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace warden {

class FormSection;
class InlineMessage;
struct Error;

// A form on a page of its own: what is asked, what went wrong, and the two ways out.
class AnswerForm : public QWidget
{
    Q_OBJECT
public:
    // Until finish() nothing can be changed, and a panel says how far the call is.
    void follow(const std::shared_ptr<Ticket> &ticket, const QString &title, Stoppable stoppable);
    void finish();
    void showError(const Error &error);
    void showMessage(StateKind kind, const QString &text);

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    AnswerForm(const QString &answerName, const QString &answerText, QWidget *parent);

    FormSection *form() const { return m_form; }
    QPushButton *answer() const { return m_answer; }
    void showEvent(QShowEvent *event) override;

    // The form's first field.
    QLineEdit *addName(const QString &objectName, const QString &text, int longest,
                       const QString &help = {});

private:
    QWidget *m_asked;
    FormSection *m_form;
    InlineMessage *m_message;
    ProgressPanel *m_progress;
    QPushButton *m_answer;
    QPointer<QWidget> m_before = {}; // what had the keyboard when it was answered
    bool m_isComplete = false;       // all that is asked is in it
};

inline constexpr int longestPersonName = 100;

} // namespace warden
