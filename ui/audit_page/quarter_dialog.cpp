#include "ui/audit_page/quarter_dialog.h"

#include "ui/audit_page/quarter_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 480;
constexpr int mostQuarters = 12;

} // namespace

QuarterDialog::QuarterDialog(const QDate &today, QWidget *parent)
    : QDialog(parent), m_quarters(new QComboBox)
{
    setNames(this, u"quarterDialog"_s);
    setNames(m_quarters, u"quarter"_s, tr("Quarter"));
    setWindowTitle(tr("Report for a quarter"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    Quarter quarter = Quarter::of(today);
    for (int i = 0; i < mostQuarters; ++i) {
        m_quarters->addItem(i == 0 ? tr("%1, so far").arg(quarterTitle(quarter))
                                   : quarterTitle(quarter),
                            quarter.name());
        quarter = quarter.previous();
    }
    m_quarters->setCurrentIndex(1); // the newest that is over
    QLabel *label = makeLabel(tr("Quarter"), TextStyle::Strong);
    label->setBuddy(m_quarters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Report for a quarter"), TextStyle::Title));
    column->addWidget(makeMutedLabel(
        tr("What was synced and by whom, who failed to sign in, and whether the log is still what "
           "it was: it is verified for this. The report holds no contact's values.")));
    column->addSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_quarters);
    QPushButton *cancel = makeButton(u"cancelQuarter"_s, tr("Cancel"));
    QPushButton *save =
        makeButton(u"chooseReportFile"_s, tr("Save report…"), ButtonKind::Primary, u"save"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QuarterDialog::chooseFile);
}

void QuarterDialog::chooseFile()
{
    const Result<Quarter> quarter = Quarter::fromName(m_quarters->currentData().toString());
    if (!quarter)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a report"));
    dialog->setObjectName(u"quarterFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Pages to print (*.pdf)"), tr("For programs (*.json)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(
        QDir::home().filePath(tr("audit-report") + u'-' + quarter->name() + u".pdf"_s));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json"_s) ? u"json"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosenQuarter = *quarter](const QString &path) {
                Q_EMIT chosen(chosenQuarter, path);
                accept();
            });
    dialog->open();
}

} // namespace warden
