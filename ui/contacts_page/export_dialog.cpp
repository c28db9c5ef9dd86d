#include "ui/contacts_page/export_dialog.h"

#include "core/session/session.h"
#include "ui/lists/radio_choice.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"

#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Format = Session::ExportFormat;
constexpr int narrowest = 520;

struct FileKind
{
    QString ending = {};
    QString filter = {};
};

FileKind kindOf(Format format)
{
    switch (format) {
    case Format::VCard:
        return {u".vcf"_s, ExportDialog::tr("vCard file (*.vcf)")};
    case Format::Csv:
        return {u".csv"_s, ExportDialog::tr("Table (*.csv)")};
    case Format::Json:
        return {u".json"_s, ExportDialog::tr("For programs (*.json)")};
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const PageContext &context, QWidget *parent)
    : Dialog(parent), m_context(context), m_formats(new QButtonGroup(this)),
      m_message(new InlineMessage(u"exportMessage"_s)),
      m_progress(new ProgressPanel(u"exportProgress"_s)),
      m_export(makeButton(u"exportNow"_s, tr("Choose a file…"), ButtonKind::Primary, u"save"_s)),
      m_close(makeButton(u"closeExport"_s, tr("Cancel")))
{
    setNames(this, u"exportDialog"_s);
    setWindowTitle(tr("Export contacts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    auto *warning = new InlineMessage(u"exportWarning"_s);
    warning->showMessage(StateKind::Warning, tr("The file isn't encrypted."),
                         tr("Whoever gets it can read every contact. Keep it only as long as you "
                            "need it. The audit log notes that you exported."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(tr("Export all contacts"), TextStyle::Title));
    column->addWidget(warning);
    const auto add = [this, column](Format format, const QString &objectName, const QString &text,
                                    const QString &sentence) {
        addRadioChoice(column, m_formats, static_cast<int>(format), objectName, text, sentence)
            ->setChecked(format == Format::VCard);
    };
    add(Format::VCard, u"exportVCard"_s, tr("vCard"),
        tr("For other address books. Keeps every field, pictures too."));
    add(Format::Csv, u"exportCsv"_s, tr("Table (CSV)"),
        tr("For a spreadsheet. Values that look like formulas are made harmless."));
    add(Format::Json, u"exportJson"_s, tr("JSON"), tr("For programs."));
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addSpacing(space::small);
    column->addLayout(makeAnswerRow(m_close, m_export));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePath);
}

void ExportDialog::choosePath()
{
    const FileKind kind = kindOf(static_cast<Format>(m_formats->checkedId()));
    askForFile(*this,
               {FileChoice::NewFile, tr("Export contacts"),
                QDir::home().filePath(tr("contacts") + kind.ending), kind.filter},
               [this](const QString &path) { exportTo(path); });
}

void ExportDialog::exportTo(const QString &path)
{
    auto ticket = Ticket::create();
    m_export->setEnabled(false);
    m_message->clear();
    m_progress->follow(ticket);
    m_context.background
        .work(ticket,
              [&session = m_context.session, path,
               format = static_cast<Format>(m_formats->checkedId())](Progress &progress) {
                  return session.exportContacts(format, path, progress);
              })
        .then(this, [this, path](Result<qint64> written) {
            m_progress->finish();
            m_export->setEnabled(true);
            if (!written) {
                m_message->showError(written.error());
                return;
            }
            m_message->showMessage(StateKind::Success,
                                   tr("Exported %1.").arg(contactsCount(*written)),
                                   QDir::toNativeSeparators(path));
            m_close->setText(tr("Close"));
        });
}

} // namespace warden
