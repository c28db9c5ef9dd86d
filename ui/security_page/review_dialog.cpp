#include "ui/security_page/review_dialog.h"

#include "core/session/note_length.h"
#include "core/session/session.h"
#include "ui/lists/table.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr QSize usualSize(960, 600);
constexpr int namesWidth = 200;

} // namespace

ReviewDialog::ReviewDialog(const PageContext &context, SecurityReview review, QWidget *parent)
    : Dialog(parent), m_context(context), m_review(std::move(review)),
      m_steps(reviewSteps(m_review, QDateTime::currentDateTimeUtc())), m_names(new QListWidget),
      m_stack(new QStackedWidget), m_title(makeLabel({}, TextStyle::Heading)),
      m_question(makeLabel({})), m_nothing(makeMutedLabel(tr("Nothing here."))),
      m_more(makeMutedLabel({}, TextStyle::Small)), m_model(new QStandardItemModel(this)),
      m_table(new Table(u"reviewLines"_s, tr("What happened"))),
      m_note(new NoteField(u"reviewNote"_s, longestNote)),
      m_message(new InlineMessage(u"reviewMessage"_s)),
      m_leave(makeButton(u"leaveReview"_s, tr("Not now"))),
      m_back(makeButton(u"reviewBack"_s, tr("Back"))),
      m_next(makeButton(u"reviewNext"_s, tr("Next"), ButtonKind::Primary))
{
    setNames(this, u"reviewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review security"));
    setNames(m_names, u"reviewSteps"_s, tr("Steps of the review"));
    for (const ReviewStep &step : m_steps)
        m_names->addItem(tr("%1 (%2)").arg(step.name, QLocale().toString(step.total)));
    m_names->addItem(tr("Finish"));
    m_names->setFixedWidth(namesWidth);
    m_stack->addWidget(makeStep());
    m_stack->addWidget(makeEnd());

    auto *body = new QHBoxLayout;
    body->setSpacing(space::large);
    body->addWidget(m_names);
    body->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(tr("Review security"), TextStyle::Title));
    column->addWidget(makeMutedLabel(reviewSentence(m_review)));
    column->addLayout(body, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    m_next->setDefault(true);
    connect(m_names, &QListWidget::currentRowChanged, this, &ReviewDialog::showStep);
    connect(m_note, &QPlainTextEdit::textChanged, m_message, &InlineMessage::clear);
    connect(m_leave, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_names->setCurrentRow(m_names->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ReviewDialog::goOn);
    m_names->setCurrentRow(0);
    m_next->setFocus();
    resize(usualSize);
}

QWidget *ReviewDialog::makeStep()
{
    m_title->setObjectName(u"reviewTitle"_s);
    m_question->setObjectName(u"reviewQuestion"_s);
    m_nothing->setObjectName(u"reviewNothing"_s);
    m_more->setObjectName(u"reviewMore"_s);
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_table->setModelAndShares(m_model, {16, 16, 56}, {1});
    m_table->keepColumns(m_context.preferences, {u"when"_s, u"who"_s, u"what"_s}, {0, 2});
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *each : QList<QWidget *>{m_title, m_question, m_nothing})
        column->addWidget(each);
    column->addWidget(m_table, 1);
    column->addWidget(m_more);
    column->addStretch();
    return step;
}

QWidget *ReviewDialog::makeEnd()
{
    auto *form = new FormSection;
    form->addField(tr("Note"), m_note, tr("For the log; it may stay empty."));
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Finish"), TextStyle::Heading));
    column->addWidget(makeLabel(
        tr("The log will say that you, %1, went through all of this today. The next review begins "
           "where this one ends, and is due in a month.")
            .arg(m_context.session.actor().name)));
    column->addSpacing(space::small);
    column->addWidget(form);
    column->addStretch();
    return end;
}

bool ReviewDialog::isAtEnd() const
{
    return m_names->currentRow() == m_names->count() - 1;
}

void ReviewDialog::showStep(int step)
{
    m_message->clear();
    m_stack->setCurrentIndex(isAtEnd() ? 1 : 0);
    if (!isAtEnd()) {
        m_seen.insert(step);
        showLines(m_steps[size_t(step)]);
    }
    m_back->setEnabled(step > 0);
    m_next->setText(isAtEnd() ? tr("Finish the review") : tr("Next"));
    withhold(m_next, isAtEnd() ? whyNotFinish() : QString());
}

// Nobody says of a step that it was looked at which wasn't shown.
QString ReviewDialog::whyNotFinish() const
{
    const QString role = whyNot(m_context.session.actor(), Permission::ManageConnections);
    const bool isAllSeen = m_seen.size() == qsizetype(m_steps.size());
    return !role.isEmpty() || isAllSeen ? role : tr("Look at each step first.");
}

void ReviewDialog::showLines(const ReviewStep &step)
{
    m_title->setText(step.name);
    m_question->setText(step.question);
    m_model->removeRows(0, m_model->rowCount());
    for (const ReviewLine &line : step.lines) {
        QList<QStandardItem *> row;
        for (const QString &text : {line.when, line.who, line.what}) {
            row.append(new QStandardItem(text));
            row.back()->setEditable(false);
        }
        m_model->appendRow(row);
    }
    const bool isEmpty = step.lines.empty();
    m_nothing->setVisible(isEmpty);
    m_question->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty);
    m_more->setVisible(!step.rest.isEmpty());
    m_more->setText(step.rest);
    m_table->setAccessibleName(step.name);
}

void ReviewDialog::goOn()
{
    if (isAtEnd())
        finish();
    else
        m_names->setCurrentRow(m_names->currentRow() + 1);
}

void ReviewDialog::reject()
{
    if (!m_isKeeping)
        Dialog::reject();
}

void ReviewDialog::finish()
{
    if (const QString whyTooLong = m_note->whyTooLong(); !whyTooLong.isEmpty()) {
        m_message->showMessage(StateKind::Warning, whyTooLong);
        return;
    }
    m_isKeeping = true;
    m_next->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, upTo = m_review.upTo, note = m_note->toPlainText()](
                  Progress &) { return Session::Review(session).finish(upTo, note); })
        .then(this, [this](const Result<void> &done) {
            m_isKeeping = false;
            m_next->setEnabled(true);
            if (!done) {
                m_message->showError(done.error());
                return;
            }
            Q_EMIT reviewed();
            accept();
        });
}

} // namespace warden
