#include "ui/alerts_page/channel_dialog.h"

#include "ui/alerts_page/channel_text.h"
#include "ui/alerts_page/quiet_fields.h"
#include "ui/mail_fields/mail_fields.h"
#include "ui/text/alert_text.h"
#include "ui/text/words.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestName = 60;

} // namespace

ChannelDialog::ChannelDialog(const PageContext &context, const AlertChannel &channel,
                             QWidget *parent)
    : Dialog(parent), m_context(context), m_channel(channel), m_kind(new QComboBox),
      m_name(new QLineEdit), m_mail(new MailFields),
      m_address(new SecretField(u"channelAddress"_s, tr("Address of the hook"))),
      m_signingKey(new SecretField(u"channelSigningKey"_s, tr("Signing key"))),
      m_level(new QComboBox), m_quiet(new QuietFields),
      m_test(
          makeButton(u"testChannelNow"_s, tr("Send a test message"), ButtonKind::Plain, u"send"_s)),
      m_message(new InlineMessage(u"channelProblem"_s)),
      m_cancel(makeButton(u"cancelChannel"_s, tr("Cancel"))),
      m_save(makeButton(u"saveChannel"_s, isNew() ? tr("Add the channel") : tr("Save"),
                        ButtonKind::Primary))
{
    setNames(this, u"channelDialog"_s);
    setWindowTitle(isNew() ? tr("Add a channel") : tr("Edit a channel"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillChoices();
    layOutForm(*this, makeForm(), m_message, m_cancel, m_save);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear(); // it is about another kind
        update();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ChannelDialog::update);
    connect(m_mail, &MailFields::changed, this, &ChannelDialog::update);
    for (SecretField *field : {m_address, m_signingKey})
        connect(field, &SecretField::changed, this, &ChannelDialog::update);
    connect(m_quiet, &QuietFields::changed, this, &ChannelDialog::update);
    connect(m_save, &QPushButton::clicked, this, &ChannelDialog::save);
    connect(m_test, &QPushButton::clicked, this, &ChannelDialog::test);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_ticket)
            m_ticket->stop();
    });
    update();
    m_name->setFocus();
}

void ChannelDialog::fillChoices()
{
    for (const AlertChannelKind kind : {AlertChannelKind::Mail, AlertChannelKind::Slack,
                                        AlertChannelKind::Zapier, AlertChannelKind::Webhook})
        m_kind->addItem(channelKindWord(kind), static_cast<int>(kind));
    for (const RuleLevel level : {RuleLevel::Informational, RuleLevel::Low, RuleLevel::Medium,
                                  RuleLevel::High, RuleLevel::Critical})
        m_level->addItem(sentenceCase(levelWord(level)), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(RuleLevel::Medium)));
    if (isNew())
        return;
    const AlertChannelDraft draft = draftOf(m_channel);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_kind->setEnabled(false);
    m_name->setText(draft.name);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(draft.atLeast)));
    m_quiet->show(draft.quiet, draft.criticalPassesQuiet);
    if (draft.kind == AlertChannelKind::Mail)
        m_mail->show(draft.account, draft.from, draft.to);
    m_address->setPlaceholderText(tr("As before"));
    m_signingKey->setPlaceholderText(tr("As before"));
}

QWidget *ChannelDialog::makeForm()
{
    setNames(m_kind, u"channelKind"_s);
    setNames(m_name, u"channelNameField"_s);
    setNames(m_level, u"channelLevel"_s);
    m_name->setMaxLength(longestName);
    auto *form = new FormSection;
    form->addWidget(makeLabel(windowTitle(), TextStyle::Title));
    form->addField(tr("Where to"), m_kind);
    form->addField(tr("Name"), m_name, tr("Only here: it isn't sent, and not in the log."));
    form->addWidget(m_mail);
    m_hook = makeHook();
    form->addWidget(m_hook);
    form->addField(tr("From which level on"), m_level);
    form->addWidget(m_quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    form->addLayout(row);
    form->addWidget(makeMutedLabel(tr("What is sent: the rule's title, the level, counts, times "
                                      "and what to do. No contact, no person and no address."),
                                   TextStyle::Small));
    return form;
}

QWidget *ChannelDialog::makeHook()
{
    auto *section = new FormSection;
    section->addField(tr("Address of the hook"), m_address,
                      tr("It is kept as a secret, so it isn't shown again."));
    m_key = section->addField(tr("Signing key"), m_signingKey,
                              tr("May be left out. 16 characters or more, which the receiver knows "
                                 "too, to tell our messages from others."));
    return section;
}

AlertChannelKind ChannelDialog::kind() const
{
    return static_cast<AlertChannelKind>(m_kind->currentData().toInt());
}

AlertChannelDraft ChannelDialog::draft() const
{
    AlertChannelDraft draft;
    draft.kind = kind();
    draft.name = m_name->text().simplified();
    draft.atLeast = static_cast<RuleLevel>(m_level->currentData().toInt());
    draft.isOn = isNew() || m_channel.isOn;
    draft.quiet = m_quiet->quiet();
    draft.criticalPassesQuiet = m_quiet->criticalPasses();
    if (draft.kind == AlertChannelKind::Mail) {
        draft.account = m_mail->account();
        draft.from = m_mail->from();
        draft.to = m_mail->to();
        draft.caFile = m_mail->authorityFile();
    }
    return draft;
}

std::shared_ptr<const ChannelSecrets> ChannelDialog::secrets() const
{
    auto secrets = std::make_shared<ChannelSecrets>();
    secrets->main = kind() == AlertChannelKind::Mail ? m_mail->password() : m_address->value();
    if (kind() == AlertChannelKind::Webhook)
        secrets->signingKey = m_signingKey->value();
    return secrets;
}

bool ChannelDialog::isComplete() const
{
    const bool hasPlace =
        kind() == AlertChannelKind::Mail ? m_mail->isComplete() : !isNew() || !m_address->isEmpty();
    return hasPlace && m_quiet->isComplete() && !m_name->text().trimmed().isEmpty();
}

void ChannelDialog::update()
{
    m_mail->setVisible(kind() == AlertChannelKind::Mail);
    m_hook->setVisible(kind() != AlertChannelKind::Mail);
    m_key->setVisible(kind() == AlertChannelKind::Webhook);
    const bool isReady = !m_ticket && isComplete();
    m_save->setEnabled(isReady);
    m_test->setEnabled(isReady);
}

template <class Call, class Done>
void ChannelDialog::run(const QString &sentence, Call call, Done done)
{
    m_ticket = Ticket::create();
    m_message->showMessage(StateKind::Working, sentence);
    update();
    m_context.background
        .work(m_ticket, [&session = m_context.session,
                         call](Progress &progress) { return call(session, progress); })
        .then(this, [this, done](const Result<void> &outcome) {
            m_ticket.reset();
            update();
            if (outcome)
                done();
            else
                m_message->showError(outcome.error());
        });
}

void ChannelDialog::save()
{
    run(
        tr("Saving…"),
        [id = m_channel.id, draft = draft(), secrets = secrets()](Session &session,
                                                                  Progress &) -> Result<void> {
            Session::AlertChannels channels(session);
            const Result<AlertChannelView> kept =
                id.isEmpty() ? channels.add(draft, *secrets) : channels.change(id, draft, *secrets);
            return kept ? Result<void>() : kept.failure();
        },
        [this] {
            Q_EMIT saved();
            accept();
        });
}

// What stands in the form; of a channel whose secret stays as it was, the channel as it is kept.
void ChannelDialog::test()
{
    run(
        tr("Sending a test message…"),
        [id = m_channel.id, draft = draft(), secrets = secrets()](Session &session,
                                                                  Progress &progress) {
            Session::AlertChannels channels(session);
            return !id.isEmpty() && secrets->isEmpty()
                       ? channels.test(id, progress)
                       : channels.testDraft(draft, *secrets, progress);
        },
        [this] {
            m_message->showMessage(StateKind::Success, tr("It was taken. See whether it arrived."));
        });
}

} // namespace warden
