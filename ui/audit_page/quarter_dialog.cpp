#include "ui/audit_page/quarter_dialog.h"

#include "ui/audit_page/quarter_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/names.h"

#include <QComboBox>
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
    : Dialog(parent), m_quarters(new QComboBox)
{
    setNames(this, u"quarterDialog"_s);
    setNames(m_quarters, u"quarter"_s, tr("Quarter"));
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
    QVBoxLayout *column = beginQuestion(*this, tr("Report for a quarter"), narrowest);
    column->addWidget(makeMutedLabel(
        tr("What was synced and by whom, who failed to sign in, and whether the log is still what "
           "it was: it is verified for this. The report holds no contact's values.")));
    column->addSpacing(space::small);
    column->addWidget(label);
    column->addWidget(m_quarters);
    QPushButton *cancel = makeButton(u"cancelQuarter"_s, tr("Cancel"));
    QPushButton *save =
        makeButton(u"chooseReportFile"_s, tr("Save report…"), ButtonKind::Primary, u"save"_s);
    endQuestion(*this, *column, cancel, save);
    connect(save, &QPushButton::clicked, this, &QuarterDialog::chooseFile);
}

void QuarterDialog::chooseFile()
{
    const Result<Quarter> quarter = Quarter::fromName(m_quarters->currentData().toString());
    if (!quarter)
        return;
    askForFile(*this, reportFileQuestion(tr("audit-report") + u'-' + quarter->name()),
               [this, chosenQuarter = *quarter](const QString &path) {
                   Q_EMIT chosen(chosenQuarter, path);
                   accept();
               });
}

} // namespace warden
