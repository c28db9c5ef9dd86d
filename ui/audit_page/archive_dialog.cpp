#include "ui/audit_page/archive_dialog.h"

#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 480;
constexpr int usualMonths = 12;

QString monthsText(int months)
{
    if (months == 0)
        return ArchiveDialog::tr("For ever");
    return months % 12 != 0 ? ArchiveDialog::tr("%Ln months", nullptr, pluralOf(months))
                            : ArchiveDialog::tr("%Ln years", nullptr, pluralOf(months / 12));
}

} // namespace

ArchiveDialog::ArchiveDialog(const LogRetention &retention, QWidget *parent)
    : Dialog(parent), m_before(new QDateEdit), m_keep(new QComboBox)
{
    setNames(this, u"archiveDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, tr("Archive older entries"), narrowest);
    column->addWidget(makeMutedLabel(
        tr("They move into a sealed file, 1,024 at a time, and leave this list. The log still "
           "proves what they said. Nothing else has them: keep the file, and a copy of it.")));
    column->addSpacing(space::small);
    const QDate today = QDate::currentDate();
    const int months = retention.months > 0 ? retention.months : usualMonths;
    setNames(m_before, u"archiveBefore"_s, tr("Entries written before"));
    m_before->setCalendarPopup(true);
    m_before->setMaximumDate(today);
    m_before->setDate(today.addMonths(-months));
    setNames(m_keep, u"keepEntries"_s, tr("Entries stay in the log"));
    addKeepChoices(retention.months);
    auto *form = new FormSection;
    form->addField(tr("Entries written before"), m_before,
                   tr("Those of the last 90 days, or that are to stay for longer, an owner alone "
                      "can archive."));
    form->addField(
        tr("Entries stay in the log"), m_keep,
        tr("What is older is pointed out below the list. Nothing is archived by itself."));
    column->addWidget(form);
    QPushButton *cancel = makeButton(u"cancelArchive"_s, tr("Cancel"));
    QPushButton *choose =
        makeButton(u"chooseArchive"_s, tr("Choose a file…"), ButtonKind::Primary, u"save"_s);
    endQuestion(*this, *column, cancel, choose);
    connect(m_keep, &QComboBox::activated, this,
            [this] { Q_EMIT keepChosen(m_keep->currentData().toInt()); });
    connect(choose, &QPushButton::clicked, this, &ArchiveDialog::chooseFile);
}

void ArchiveDialog::addKeepChoices(int months)
{
    QList<int> choices{6, 12, 24, 36, 60, 84, 120};
    if (months > 0 && !choices.contains(months))
        choices.append(months);
    std::ranges::sort(choices);
    choices.prepend(0);
    for (const int each : std::as_const(choices))
        m_keep->addItem(monthsText(each), each);
    m_keep->setCurrentIndex(static_cast<int>(choices.indexOf(months)));
}

void ArchiveDialog::chooseFile()
{
    const QString name =
        tr("audit-log-before-%1.archive").arg(m_before->date().toString(Qt::ISODate));
    askForFile(*this,
               {FileChoice::AnyFile, tr("Where the archive is to be"), QDir::home().filePath(name),
                tr("Archives (*.archive);;All files (*)")},
               [this](const QString &path) {
                   Q_EMIT chosen(m_before->date().startOfDay(), path);
                   accept();
               });
}

} // namespace warden
