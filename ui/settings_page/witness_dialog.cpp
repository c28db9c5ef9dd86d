#include "ui/settings_page/witness_dialog.h"

#include "core/session/session.h"
#include "ui/mail_fields/mail_fields.h"
#include "ui/settings_page/witness_text.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_field.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WitnessDialog::WitnessDialog(const PageContext &context, QWidget *parent)
    : Dialog(parent), m_context(context), m_kind(new QComboBox), m_folder(new QLineEdit),
      m_mail(new MailFields(tr("Somebody who can't change the log."))),
      m_hook(new SecretField(u"witnessHook"_s, tr("Address of the hook"))),
      m_schedule(makeSchedule()), m_message(new InlineMessage(u"witnessProblem"_s)),
      m_cancel(makeButton(u"cancelWitness"_s, tr("Cancel"))),
      m_add(makeButton(u"addWitnessNow"_s, tr("Add and tell it"), ButtonKind::Primary))
{
    setNames(this, u"witnessDialog"_s);
    setWindowTitle(tr("Add a witness"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new FormSection;
    form->addField(tr("Where to"), makeKind());
    m_fields = {makeFolder(), m_mail, makeHook()};
    for (QWidget *fields : m_fields)
        form->addWidget(fields);
    form->addField(tr("How often"), m_schedule);
    layOutForm(*this, form, m_message, m_cancel, m_add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_message->clear(); // it is about another kind
        update();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &WitnessDialog::update);
    connect(m_mail, &MailFields::changed, this, &WitnessDialog::update);
    connect(m_hook, &SecretField::changed, this, &WitnessDialog::update);
    connect(m_add, &QPushButton::clicked, this, &WitnessDialog::add);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_ticket)
            m_ticket->stop();
    });
    update();
}

QWidget *WitnessDialog::makeKind()
{
    setNames(m_kind, u"witnessKind"_s);
    m_kind->addItem(tr("A folder"), int(WitnessKind::Folder));
    m_kind->addItem(tr("A mailbox"), int(WitnessKind::Mail));
    m_kind->addItem(tr("A hook"), int(WitnessKind::Hook));
    return m_kind;
}

QWidget *WitnessDialog::makeFolder()
{
    setNames(m_folder, u"witnessFolder"_s);
    QPushButton *choose =
        makeButton(u"chooseWitnessFolder"_s, tr("Choose…"), ButtonKind::Plain, u"folder"_s);
    auto *section = new FormSection;
    section->addField(tr("Folder"), m_folder,
                      tr("Best one that this computer may add files to, but not change: a share or "
                         "a disk of somebody else's. Each checkpoint becomes a file of its own."));
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch();
    section->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFile(
            *this,
            {FileChoice::Folder,
             tr("Choose the folder for checkpoints"),
             m_folder->text().isEmpty() ? QDir::homePath() : m_folder->text(),
             {}},
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    });
    return section;
}

QWidget *WitnessDialog::makeHook()
{
    auto *section = new FormSection;
    section->addField(tr("Address of the hook"), m_hook,
                      tr("It gets the checkpoint as JSON. The address is kept as a secret, so it "
                         "isn't shown again."));
    return section;
}

QComboBox *WitnessDialog::makeSchedule()
{
    auto *schedule = new QComboBox;
    setNames(schedule, u"witnessSchedule"_s);
    const QList<int> offered = offeredSchedules();
    for (const int hours : offered)
        schedule->addItem(sentenceCase(witnessSchedule(hours)), hours);
    schedule->setCurrentIndex(schedule->findData(24));
    return schedule;
}

WitnessDraft WitnessDialog::draft() const
{
    WitnessDraft draft;
    draft.kind = static_cast<WitnessKind>(m_kind->currentData().toInt());
    draft.everyHours = m_schedule->currentData().toInt();
    draft.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    if (draft.kind != WitnessKind::Mail)
        return draft;
    const SmtpAccount account = m_mail->account();
    draft.host = account.host;
    draft.port = account.port;
    draft.encryption = account.encryption;
    draft.user = account.user;
    draft.from = m_mail->from();
    draft.to = m_mail->to();
    draft.caFile = m_mail->authorityFile();
    return draft;
}

void WitnessDialog::update()
{
    for (qsizetype kind = 0; kind < m_fields.size(); ++kind)
        m_fields[kind]->setVisible(kind == m_kind->currentIndex());
    const QList<bool> isComplete{QDir::isAbsolutePath(m_folder->text().trimmed()),
                                 m_mail->isComplete(), !m_hook->isEmpty()};
    m_add->setEnabled(!m_ticket && isComplete.value(m_kind->currentIndex()));
}

void WitnessDialog::add()
{
    const WitnessDraft asked = draft();
    auto secret =
        std::make_shared<const Secret>(asked.kind == WitnessKind::Mail   ? m_mail->password()
                                       : asked.kind == WitnessKind::Hook ? m_hook->value()
                                                                         : Secret());
    m_ticket = Ticket::create();
    m_message->showMessage(StateKind::Working, tr("Telling it the first checkpoint…"));
    update();
    m_context.background
        .work(m_ticket,
              [&session = m_context.session, asked, secret](Progress &progress) {
                  return session.addWitness(asked, *secret, progress);
              })
        .then(this, [this](const Result<Witness> &witness) {
            m_ticket.reset();
            update();
            if (!witness) {
                m_message->showError(witness.error());
                return;
            }
            Q_EMIT added();
            accept();
        });
}

} // namespace warden
