#include "ui/alerts_page/close_dialog.h"

#include "core/session/session_alerts.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 460;
constexpr qsizetype longestNote = 2000; // as the core has it

} // namespace

CloseAlertDialog::CloseAlertDialog(const PageContext &context, const KeptAlert &alert,
                                   QWidget *parent)
    : Dialog(parent), m_context(context), m_alert(alert.id),
      m_note(new NoteField(u"closeNote"_s, longestNote)),
      m_message(new InlineMessage(u"closeAlertMessage"_s)),
      m_cancel(makeButton(u"cancelClose"_s, tr("Cancel"))),
      m_close(makeButton(u"closeNow"_s, tr("Close the alert"), ButtonKind::Primary))
{
    setNames(this, u"closeAlertDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, ruleText(alert.title), narrowest);
    setWindowTitle(tr("Close an alert"));
    const QString text = tr("The log keeps that you closed it, %1. If it goes on, it opens again.")
                             .arg(context.session.actor().name);
    column->addWidget(
        makeLabel(keepsRunsWaiting(alert) ? text + u' ' + tr("Syncs can run again then.") : text));
    auto *form = new FormSection;
    form->addField(tr("What it was"), m_note,
                   tr("For those who read it later. The note isn't in the log."));
    column->addWidget(form);
    column->addWidget(m_message);
    endQuestion(*this, *column, m_cancel, m_close);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &CloseAlertDialog::close);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CloseAlertDialog::update);
    m_note->setFocus();
}

void CloseAlertDialog::update()
{
    const QString whyTooLong = m_note->whyTooLong();
    if (whyTooLong.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(StateKind::Warning, whyTooLong);
    if (isVisible())
        fitHeight(*this);
    m_close->setEnabled(!m_isClosing && whyTooLong.isEmpty());
}

void CloseAlertDialog::reject()
{
    if (!m_isClosing)
        Dialog::reject();
}

void CloseAlertDialog::close()
{
    m_isClosing = true;
    update();
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, id = m_alert, note = m_note->toPlainText().trimmed()](
                  Progress &) { return session.alerts().close(id, note); })
        .then(this, [this](const Result<KeptAlert> &done) {
            m_isClosing = false;
            update();
            if (!done) {
                m_message->showError(done.error());
                fitHeight(*this);
                return;
            }
            Q_EMIT closed();
            accept();
        });
}

} // namespace warden
