#include "ui/alerts_page/quiet_fields.h"

#include "ui/alerts_page/channel_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

QuietFields::QuietFields(QWidget *parent)
    : QWidget(parent), m_isQuiet(new QCheckBox(tr("Keep still at some hours"))),
      m_when(new QWidget), m_from(new QTimeEdit(QTime(22, 0))), m_to(new QTimeEdit(QTime(7, 0))),
      m_critical(new QCheckBox(tr("Critical alerts are sent all the same")))
{
    setNames(m_isQuiet, u"channelIsQuiet"_s);
    setNames(m_from, u"quietFrom"_s, tr("Quiet from"));
    setNames(m_to, u"quietTo"_s, tr("Quiet to"));
    setNames(m_critical, u"criticalPasses"_s);
    m_critical->setChecked(true);
    auto *times = new QHBoxLayout;
    times->setSpacing(space::small);
    QLabel *until = makeLabel(tr("to"));
    until->setWordWrap(false);
    times->addWidget(m_from);
    times->addWidget(until);
    times->addWidget(m_to);
    times->addStretch();
    auto *days = new FlowLayout(space::medium);
    for (size_t day = 0; day < m_days.size(); ++day) {
        const int number = static_cast<int>(day) + 1;
        m_days[day] = new QCheckBox(QLocale().dayName(number, QLocale::ShortFormat));
        setNames(m_days[day], u"quietDay%1"_s.arg(number),
                 QLocale().dayName(number, QLocale::LongFormat));
        m_days[day]->setChecked(true);
        days->addWidget(m_days[day]);
        connect(m_days[day], &QCheckBox::toggled, this, &QuietFields::changed);
    }
    auto *when = new QVBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(space::small);
    when->addLayout(times);
    when->addWidget(makeMutedLabel(tr("On the days on which it begins:"), TextStyle::Small));
    when->addLayout(days);
    when->addWidget(m_critical);
    when->addWidget(makeMutedLabel(tr("What comes meanwhile is one message afterwards. The times "
                                      "are those of the computer that sends."),
                                   TextStyle::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_isQuiet);
    column->addWidget(m_when);
    setFocusProxy(m_isQuiet);
    connect(m_isQuiet, &QCheckBox::toggled, this, &QuietFields::update);
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(clockFormat());
        connect(time, &QTimeEdit::timeChanged, this, &QuietFields::changed);
    }
    update();
}

void QuietFields::update()
{
    m_when->setVisible(m_isQuiet->isChecked());
    Q_EMIT changed();
}

void QuietFields::show(const QuietHours &quiet, bool criticalPasses)
{
    m_critical->setChecked(criticalPasses);
    m_isQuiet->setChecked(quiet.days.any());
    if (quiet.days.none())
        return;
    m_from->setTime(quiet.from);
    m_to->setTime(quiet.to);
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(quiet.days.test(day));
}

QuietHours QuietFields::quiet() const
{
    if (!m_isQuiet->isChecked())
        return {};
    QuietHours quiet{m_from->time(), m_to->time(), {}};
    for (size_t day = 0; day < m_days.size(); ++day)
        quiet.days.set(day, m_days[day]->isChecked());
    return quiet;
}

bool QuietFields::criticalPasses() const
{
    return m_critical->isChecked();
}

bool QuietFields::isComplete() const
{
    return !m_isQuiet->isChecked() || (quiet().days.any() && checkQuietHours(quiet()).has_value());
}

} // namespace warden
