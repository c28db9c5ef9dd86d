#include "ui/alerts_page/close_dialog.h"

#include "core/session/note_length.h"
#include "core/session/session_alerts.h"
#include "ui/alerts_page/settle_each.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/alert_text.h"
#include "ui/text/plural.h"
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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 460;
constexpr qsizetype mostTitles = 5;

QString closeText(qsizetype alerts)
{
    return alerts == 1 ? CloseAlertDialog::tr("Close the alert")
                       : CloseAlertDialog::tr("Close %Ln alerts", nullptr, pluralOf(alerts));
}

// Each title once; empty where there are very many.
QString titlesText(const std::vector<KeptAlert> &alerts)
{
    QStringList titles;
    for (const KeptAlert &alert : alerts) {
        if (const QString title = ruleText(alert.title); !titles.contains(title))
            titles << title;
    }
    return titles.size() > mostTitles ? QString() : titles.join(u'\n');
}

} // namespace

CloseAlertDialog::CloseAlertDialog(const PageContext &context, const std::vector<KeptAlert> &alerts,
                                   QWidget *parent)
    : Dialog(parent), m_context(context), m_note(new NoteField(u"closeNote"_s, longestNote)),
      m_message(new InlineMessage(u"closeAlertMessage"_s)),
      m_cancel(makeButton(u"cancelClose"_s, tr("Cancel"))),
      m_close(makeButton(u"closeNow"_s, closeText(std::ssize(alerts)), ButtonKind::Primary))
{
    for (const KeptAlert &alert : alerts) {
        m_alerts << alert.id;
        m_titles.insert(alert.id, ruleText(alert.title));
    }
    const bool isOne = alerts.size() == 1;
    setNames(this, u"closeAlertDialog"_s);
    QVBoxLayout *column = beginQuestion(
        *this, isOne ? ruleText(alerts.front().title) : closeText(m_alerts.size()), narrowest);
    setWindowTitle(isOne ? tr("Close an alert") : tr("Close several alerts"));
    if (const QString titles = titlesText(alerts); !isOne && !titles.isEmpty())
        column->addWidget(makeLabel(titles));
    const QString by = context.session.actor().name;
    QString text =
        isOne
            ? tr("The log keeps that you closed it, %1. If it goes on, it opens again.").arg(by)
            : tr("The log keeps of each that you closed it, %1. What goes on opens again.").arg(by);
    if (std::ranges::any_of(alerts, keepsRunsWaiting))
        text += u' ' + tr("Syncs can run again then.");
    column->addWidget(makeLabel(text));
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
              [&session = m_context.session, ids = m_alerts,
               note = m_note->toPlainText().trimmed()](Progress &progress) {
                  return settleEach(ids, progress, [&](const QString &id) {
                      return session.alerts().close(id, note);
                  });
              })
        .then(this, [this](const Result<EachSettled> &settled) {
            m_isClosing = false;
            update();
            if (settled)
                take(*settled);
            else
                m_message->showError(settled.error());
            fitHeight(*this);
        });
}

// What isn't closed stays in it, to be tried again.
void CloseAlertDialog::take(const EachSettled &settled)
{
    if (settled.failures.empty()) {
        accept();
        return;
    }
    m_alerts.clear();
    for (const auto &[id, error] : settled.failures)
        m_alerts << id;
    m_close->setText(closeText(m_alerts.size()));
    showFailures(*m_message, settled,
                 tr("%Ln alerts weren't closed.", nullptr, pluralOf(m_alerts.size())), m_titles);
}

} // namespace warden
