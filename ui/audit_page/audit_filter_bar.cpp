#include "ui/audit_page/audit_filter_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/names.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

enum class Period { Ever, Today, Yesterday, SevenDays, ThirtyDays, Year };

constexpr int narrowestSearch = 180;
constexpr int narrowBar = 600; // below that the filters stand under the search

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent), m_text(new SearchField(u"auditText"_s, tr("Search the log"))),
      m_time(new QComboBox), m_who(new QComboBox), m_what(new QComboBox),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setNames(m_time, u"auditTime"_s, tr("Time"));
    setNames(m_who, u"auditWho"_s, tr("Who"));
    setNames(m_what, u"auditWhat"_s, tr("What"));
    m_text->setMinimumWidth(narrowestSearch);
    const auto addPeriod = [this](Period period, const QString &text) {
        m_time->addItem(text, static_cast<int>(period));
    };
    addPeriod(Period::Ever, tr("Any time"));
    addPeriod(Period::Today, tr("Today"));
    addPeriod(Period::Yesterday, tr("Yesterday"));
    addPeriod(Period::SevenDays, tr("Last 7 days"));
    addPeriod(Period::ThirtyDays, tr("Last 30 days"));
    addPeriod(Period::Year, tr("This year"));
    m_who->addItem(tr("Anyone"), QString());
    // An action, or the beginning of several.
    m_what->addItem(tr("Everything"), QString());
    m_what->addItem(tr("Syncs"), u"run."_s);
    m_what->addItem(tr("Plans"), u"plan."_s);
    m_what->addItem(tr("Routes"), u"route."_s);
    m_what->addItem(tr("Connections"), u"connection."_s);
    m_what->addItem(tr("Exports of contacts"), u"contacts.exported"_s);
    m_what->addItem(tr("Unlocking and locking"), u"workspace."_s);
    m_what->addItem(tr("Refused"), u"permission."_s);
    m_what->addItem(tr("The log itself"), u"audit."_s);
    setMinimumWidth(1); // what it needs in one row is no minimum: it can have two
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    auto *combos = new QHBoxLayout;
    combos->setSpacing(space::small);
    m_row->addWidget(m_text, 1);
    m_row->addLayout(combos);
    for (QComboBox *combo : {m_time, m_who, m_what}) {
        combos->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changed);
    }
    connect(m_text, &SearchField::searched, this, &AuditFilterBar::changed);
}

void AuditFilterBar::resizeEvent(QResizeEvent *event)
{
    m_row->setDirection(width() < narrowBar ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

AuditFilter AuditFilterBar::filter(const QDateTime &now) const
{
    AuditFilter filter;
    filter.text = m_text->text().trimmed();
    filter.actor = m_who->currentData().toString();
    filter.action = m_what->currentData().toString();
    const QDate today = now.toLocalTime().date();
    switch (static_cast<Period>(m_time->currentData().toInt())) {
    case Period::Ever:
        break;
    case Period::Today:
        filter.since = today.startOfDay().toUTC();
        break;
    case Period::Yesterday:
        filter.since = today.addDays(-1).startOfDay().toUTC();
        filter.until = today.startOfDay().toUTC();
        break;
    case Period::SevenDays:
        filter.since = today.addDays(-6).startOfDay().toUTC();
        break;
    case Period::ThirtyDays:
        filter.since = today.addDays(-29).startOfDay().toUTC();
        break;
    case Period::Year:
        filter.since = QDate(today.year(), 1, 1).startOfDay().toUTC();
        break;
    }
    return filter;
}

bool AuditFilterBar::isEmpty() const
{
    return m_text->text().trimmed().isEmpty() && m_time->currentIndex() == 0 &&
           m_who->currentIndex() == 0 && m_what->currentIndex() == 0;
}

void AuditFilterBar::addActors(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_who->findData(name) < 0)
            m_who->addItem(name == "system"_L1 ? tr("Contact Warden itself") : name, name);
    }
}

void AuditFilterBar::searchFor(const QString &text)
{
    clear();
    m_text->setText(text);
}

void AuditFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *combo : {m_time, m_who, m_what})
        combo->setCurrentIndex(0);
}

} // namespace warden
