#include "ui/audit_page/log_export_dialog.h"

#include "ui/lists/radio_choice.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Format = Session::LogFormat;
constexpr int narrowest = 480;

} // namespace

LogExportDialog::LogExportDialog(QWidget *parent)
    : Dialog(parent), m_formats(new QButtonGroup(this))
{
    setNames(this, u"logExportDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, tr("Export the audit log"), narrowest);
    column->addWidget(
        makeMutedLabel(tr("Into a folder, with a signed checkpoint beside it. The log "
                          "holds no contact's values.")));
    const auto add = [this, column](Format format, const QString &objectName, const QString &text,
                                    const QString &sentence) {
        addRadioChoice(column, m_formats, static_cast<int>(format), objectName, text, sentence)
            ->setChecked(format == Format::JsonLines);
    };
    add(Format::JsonLines, u"exportJsonLines"_s, tr("JSON lines"),
        tr("The entries as they are signed: the form that can be verified."));
    add(Format::Csv, u"exportLogCsv"_s, tr("Table (CSV)"), tr("For a spreadsheet."));
    add(Format::Cef, u"exportLogCef"_s, tr("Common Event Format (CEF)"),
        tr("For ArcSight and other systems that collect events."));
    add(Format::Ocsf, u"exportLogOcsf"_s, tr("Open Cybersecurity Schema (OCSF)"),
        tr("For a security data lake."));
    QPushButton *cancel = makeButton(u"cancelLogExport"_s, tr("Cancel"));
    QPushButton *choose =
        makeButton(u"chooseLogFolder"_s, tr("Choose a folder…"), ButtonKind::Primary, u"folder"_s);
    endQuestion(*this, *column, cancel, choose);
    connect(choose, &QPushButton::clicked, this, &LogExportDialog::chooseFolder);
}

void LogExportDialog::chooseFolder()
{
    askForFile(*this, {FileChoice::Folder, tr("Choose a folder"), QDir::homePath(), {}},
               [this](const QString &folder) {
                   Q_EMIT chosen(folder, static_cast<Format>(m_formats->checkedId()));
                   accept();
               });
}

QString whereExported(Format format, qint64 files, const QString &folder)
{
    const QString text =
        format == Format::JsonLines
            ? LogExportDialog::tr("%Ln files in %1. They can be verified without this app.",
                                  nullptr, pluralOf(files))
            : LogExportDialog::tr("%Ln files in %1.", nullptr, pluralOf(files));
    return text.arg(QDir::toNativeSeparators(folder));
}

} // namespace warden
