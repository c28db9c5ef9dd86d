#include "ui/sync_page/message_states.h"

#include "core/session/session.h"
#include "ui/sync_page/message_text.h"
#include "ui/text/error_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

MessageStates::MessageStates(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_counts(makeLabel({}, TextStyle::Strong)),
      m_message(new InlineMessage(u"messageStatesMessage"_s))
{
    setNames(this, u"messageStates"_s, tr("Messages"));
    m_counts->setObjectName(u"messageCounts"_s);
    m_look = makeButton(u"lookForConfirmations"_s, tr("Look for confirmations"), ButtonKind::Plain,
                        u"search"_s);
    m_confirm =
        makeButton(u"confirmByHand"_s, tr("Confirm by hand…"), ButtonKind::Plain, u"check"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_counts, 1);
    row->addWidget(m_look);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(row);
    column->addWidget(makeMutedLabel(
        tr("Accepted means that Zapier took the message. Whether the Zap did its work is known "
           "only when its way back names the message, or a person says so."),
        TextStyle::Small));
    column->addWidget(m_message);
    connect(m_look, &QPushButton::clicked, this, &MessageStates::look);
    connect(m_confirm, &QPushButton::clicked, this, &MessageStates::askToConfirm);
    connect(m_message, &InlineMessage::actionPressed, this,
            [this] { m_context.goTo(u"connections"_s, u"way-back:"_s + m_hook); });
}

void MessageStates::showRun(const RunView &view)
{
    if (view.run.id != m_run)
        m_message->clear();
    m_run = view.run.id;
    const auto message = std::ranges::find_if(
        view.items, [](const RunItemView &item) { return item.message.has_value(); });
    m_hook = message == view.items.end() ? QString() : message->bookName;
    const MessageCounts counts = messageCounts(view.items);
    m_accepted = counts.accepted;
    m_counts->setText(messageCountsText(counts));
    m_look->setEnabled(counts.accepted + counts.sent > 0);
    m_confirm->setEnabled(counts.accepted > 0);
    setVisible(counts.all() > 0);
}

void MessageStates::look()
{
    m_look->setEnabled(false);
    m_message->clear();
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session](Progress &progress) {
                  return session.findConfirmations(progress);
              })
        .then(this, [this](Result<ConfirmationReport> report) { looked(report); });
}

void MessageStates::looked(const Result<ConfirmationReport> &report)
{
    m_look->setEnabled(true);
    if (!report) {
        m_message->showError(report.error());
        return;
    }
    const ReportText text = reportText(*report);
    m_message->showMessage(text.kind, text.sentence, text.whatToDo);
    m_message->setAction(report->waysBack.empty() ? tr("Add a way back…") : QString(),
                         whyNot(m_context.session.actor(), Permission::ManageConnections));
    Q_EMIT changed();
}

void MessageStates::askToConfirm()
{
    auto *question = new MessageBox(QMessageBox::NoIcon, tr("Confirm by hand"),
                                    tr("Did the Zap do its work for these messages?"),
                                    QMessageBox::NoButton, this);
    question->setObjectName(u"confirmQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("%Ln messages of this run are accepted.", nullptr, pluralOf(m_accepted)) + u' ' +
        tr("Look at the Zap's history first. The record will say that you confirmed them, and "
           "when. It can't be taken back."));
    QPushButton *yes = question->addButton(tr("Yes, I saw it"), QMessageBox::AcceptRole);
    setNames(yes, u"confirmYes"_s);
    question->setDefaultButton(question->addButton(tr("Not yet"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &MessageStates::confirm);
    question->open();
}

void MessageStates::confirm()
{
    m_confirm->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, run = m_run](Progress &progress) {
                  return session.confirmRun(run, progress);
              })
        .then(this, [this](Result<qint64> confirmed) {
            if (!confirmed)
                m_message->showError(confirmed.error());
            Q_EMIT changed();
        });
}

} // namespace warden
