#include "ui/alerts_page/mute_dialog.h"

#include "ui/theme/style.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 420;
constexpr int dateWidth = 240;
constexpr int mostDays = 366; // as the core has it

} // namespace

MuteDialog::MuteDialog(const QString &ruleTitle, QWidget *parent)
    : Dialog(parent), m_until(new QDateTimeEdit)
{
    setNames(this, u"muteDialog"_s);
    QVBoxLayout *column = beginQuestion(*this, ruleTitle, narrowest);
    setWindowTitle(tr("Mute a rule"));
    column->addWidget(makeLabel(
        tr("Until then its alerts are kept, and shown only where muted ones are asked for.")));
    setNames(m_until, u"muteUntil"_s);
    const QDateTime now = QDateTime::currentDateTime();
    m_until->setCalendarPopup(true);
    m_until->setDateTimeRange(now.addSecs(60), now.addDays(mostDays).addSecs(-60));
    m_until->setDateTime(now.addDays(1));
    m_until->setMaximumWidth(dateWidth);
    auto *form = new FormSection;
    form->addField(tr("Muted until"), m_until, tr("For a year at most."));
    column->addWidget(form);
    QPushButton *cancel = makeButton(u"cancelMute"_s, tr("Cancel"));
    QPushButton *mute = makeButton(u"muteNow"_s, tr("Mute"), ButtonKind::Primary);
    endQuestion(*this, *column, cancel, mute);
    mute->setDefault(true);
    connect(mute, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_until->dateTime().toUTC());
        accept();
    });
    m_until->setFocus();
}

} // namespace warden
