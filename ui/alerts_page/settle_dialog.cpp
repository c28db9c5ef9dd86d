#include "ui/alerts_page/settle_dialog.h"

#include "core/session/note_length.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

SettleDialog::SettleDialog(const PageContext &context, const QString &deed,
                           const std::vector<SettleSubject> &subjects, QPushButton *answer,
                           QWidget *parent)
    : Dialog(parent), m_context(context), m_note(new NoteField(deed + u"Note"_s, longestNote)),
      m_message(new InlineMessage(deed + u"Message"_s)), m_answer(answer)
{
    for (const auto &[id, title] : subjects) {
        m_ids << id;
        m_titles.insert(id, title);
    }
    setNames(this, deed + u"Dialog"_s);
    m_answer->setDefault(true);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SettleDialog::update);
}

QStringList SettleDialog::titles() const
{
    QStringList titles;
    for (const QString &id : m_ids)
        titles << m_titles.value(id);
    return titles;
}

QString SettleDialog::noteText() const
{
    return m_note->toPlainText().trimmed();
}

void SettleDialog::update()
{
    showSubjects();
    const QString whyTooLong = m_note->whyTooLong();
    if (whyTooLong.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(StateKind::Warning, whyTooLong);
    if (isVisible())
        fitHeight(*this);
    m_answer->setEnabled(!m_isSettling && whyTooLong.isEmpty());
}

void SettleDialog::reject()
{
    if (!m_isSettling)
        Dialog::reject();
}

void SettleDialog::begin()
{
    m_isSettling = true;
    update();
}

void SettleDialog::end(const Result<EachSettled> &settled,
                       const std::function<void(const QStringList &ids)> &done)
{
    m_isSettling = false;
    update();
    if (!settled) {
        m_message->showError(settled.error());
    } else {
        if (done && !settled->done.isEmpty())
            done(settled->done);
        take(*settled);
    }
    fitHeight(*this);
}

void SettleDialog::take(const EachSettled &settled)
{
    if (settled.failures.empty()) {
        accept();
        return;
    }
    m_ids.clear();
    for (const auto &[id, error] : settled.failures)
        m_ids << id;
    update();
    showFailures(*m_message, settled, failedText(m_ids.size()), m_titles);
}

} // namespace warden
