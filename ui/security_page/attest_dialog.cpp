#include "ui/security_page/attest_dialog.h"

#include "core/session/note_length.h"
#include "core/session/session.h"
#include "ui/text/check_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/note_field.h"

#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 520;
constexpr int usualDays = 90;
constexpr int mostDays = 365;
constexpr int dateWidth = 200;

} // namespace

AttestDialog::AttestDialog(const PageContext &context, const Check &check, QWidget *parent)
    : Dialog(parent), m_context(context), m_check(check),
      m_note(new NoteField(u"attestNote"_s, longestNote)), m_file(new QLineEdit),
      m_until(new QDateEdit), m_message(new InlineMessage(u"attestMessage"_s)),
      m_cancel(makeButton(u"cancelAttest"_s, tr("Cancel"))),
      m_attest(makeButton(u"attestNow"_s, tr("Vouch for it"), ButtonKind::Primary))
{
    setNames(this, u"attestDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, checkTitle(check.id), narrowest);
    setWindowTitle(tr("Vouch for a check"));
    if (!check.connectionName.isEmpty())
        column->addWidget(makeMutedLabel(check.connectionName));
    column->addWidget(makeLabel(
        tr("Nothing that was asked tells whether it is so. Look at it yourself, then say so in "
           "your name, %1. It is shown as attested and not as passed, and the log keeps who "
           "vouched for it.")
            .arg(context.session.actor().name)));
    column->addSpacing(space::small);
    column->addWidget(makeForm());
    column->addWidget(m_message);
    endQuestion(*this, *column, m_cancel, m_attest);
    m_attest->setDefault(true);
    connect(m_attest, &QPushButton::clicked, this, &AttestDialog::attest);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AttestDialog::update);
    connect(m_file, &QLineEdit::textChanged, this, &AttestDialog::update);
    update();
    m_note->setFocus();
}

QWidget *AttestDialog::makeForm()
{
    setNames(m_until, u"attestUntil"_s);
    const QDate today = QDate::currentDate();
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today.addDays(1), today.addDays(mostDays));
    m_until->setDate(today.addDays(usualDays));
    m_until->setMaximumWidth(dateWidth);
    auto *form = new FormSection;
    form->addField(tr("What you saw"), m_note, tr("A note, a file that shows it, or both."));
    form->addWidget(makeFile());
    form->addField(tr("Until"), m_until,
                   tr("Then it is asked again. It holds for a year at most."));
    return form;
}

QWidget *AttestDialog::makeFile()
{
    setNames(m_file, u"attestFile"_s, tr("File that shows it"));
    QPushButton *choose =
        makeButton(u"chooseAttestFile"_s, tr("Choose…"), ButtonKind::Plain, u"file"_s);
    auto *field = new QWidget;
    field->setFocusProxy(m_file);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        askForFile(
            *this, {FileChoice::ExistingFile, tr("Choose what shows it"), QDir::homePath(), {}},
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    });
    auto *section = new FormSection;
    section->addField(tr("File that shows it"), field,
                      tr("A copy of up to 5 MiB is kept in this workspace, encrypted."));
    return section;
}

AttestationDraft AttestDialog::draft() const
{
    return {.check = m_check.id,
            .connection = m_check.connection,
            .until = m_until->date().endOfDay(),
            .note = m_note->toPlainText(),
            .file = QDir::fromNativeSeparators(m_file->text().trimmed())};
}

void AttestDialog::update()
{
    const AttestationDraft asked = draft();
    const QString whyTooLong = m_note->whyTooLong();
    if (!whyTooLong.isEmpty())
        m_message->showMessage(StateKind::Warning, whyTooLong);
    else
        m_message->clear();
    if (isVisible())
        fitHeight(*this);
    const bool hasEvidence = !asked.note.trimmed().isEmpty() || !asked.file.isEmpty();
    m_attest->setEnabled(!m_isKeeping && whyTooLong.isEmpty() && hasEvidence);
}

void AttestDialog::reject()
{
    if (!m_isKeeping)
        Dialog::reject();
}

void AttestDialog::attest()
{
    m_isKeeping = true;
    update();
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 asked = draft()](Progress &) { return session.attest(asked); })
        .then(this, [this](const Result<Check> &attested) {
            m_isKeeping = false;
            update();
            if (!attested) {
                m_message->showError(attested.error());
                fitHeight(*this);
                return;
            }
            Q_EMIT this->attested();
            accept();
        });
}

} // namespace warden
