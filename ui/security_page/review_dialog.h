#pragma once

#include "core/session/session_review.h"
#include "ui/page/page.h"
#include "ui/security_page/review_steps.h"
#include "ui/widgets/dialog.h"

#include <QSet>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace warden {

class InlineMessage;
class NoteField;
class Table;

// Leads through what happened since the last review, a step at a time. At the end a person says
// that it was all looked at; whoever leaves before has reviewed nothing.
class ReviewDialog : public Dialog
{
    Q_OBJECT
public:
    ReviewDialog(const PageContext &context, SecurityReview review, QWidget *parent = nullptr);

    void reject() override; // not while it is being kept

Q_SIGNALS:
    void reviewed();

private:
    QWidget *makeStep();
    QWidget *makeEnd();
    void showStep(int step);
    void showLines(const ReviewStep &step);
    bool isAtEnd() const;
    QString whyNotFinish() const;
    void goOn();
    void finish();

    PageContext m_context;
    const SecurityReview m_review;
    const std::vector<ReviewStep> m_steps;
    bool m_isKeeping = false;
    QSet<int> m_seen = {}; // steps
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_question;
    QLabel *m_nothing;
    QLabel *m_more;
    QStandardItemModel *m_model;
    Table *m_table;
    NoteField *m_note;
    InlineMessage *m_message;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace warden
