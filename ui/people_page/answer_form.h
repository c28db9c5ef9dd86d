#pragma once

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
    void setBusy(bool isBusy) { setEnabled(!isBusy); }
    void showError(const Error &error);

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    AnswerForm(const QString &answerName, const QString &answerText, QWidget *parent);

    FormSection *form() const { return m_form; }
    QPushButton *answer() const { return m_answer; }
    // The form's first field.
    QLineEdit *addName(const QString &objectName, const QString &text, int longest,
                       const QString &help = {});

private:
    FormSection *m_form;
    InlineMessage *m_message;
    QPushButton *m_answer;
};

// How wide a field gets that holds a few words.
inline constexpr int shortFieldWidth = 360;
inline constexpr int longestPersonName = 100;

} // namespace warden
