#include "ui/audit_page/event_details.h"

#include "ui/audit_page/event_text.h"
#include "ui/lists/value_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int jsonLines = 12;

} // namespace

EventDetails::EventDetails(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setNames(this, u"eventDetails"_s, tr("Chosen entry"));
    m_column->setContentsMargins(space::large, 0, space::large, 0);
    clear();
}

void EventDetails::startOver()
{
    delete m_content;
    m_content = new QWidget;
    m_parts = new QVBoxLayout(m_content);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::medium);
    m_column->addWidget(m_content);
}

void EventDetails::clear()
{
    startOver();
    m_parts->addWidget(makeMutedLabel(tr("Choose an entry to see all of it.")));
    m_parts->addStretch();
}

void EventDetails::showRow(const AuditRow &row)
{
    startOver();
    const Event &event = row.event;
    QLabel *sentence = makeLabel(eventSentence(event), TextStyle::Heading);
    sentence->setObjectName(u"eventSentence"_s);
    m_parts->addWidget(sentence);
    auto *state = new QHBoxLayout;
    state->addWidget(new StateBadge(stateKind(event.outcome), outcomeWord(event.outcome)));
    state->addStretch();
    m_parts->addLayout(state);
    auto *facts = new ValueGrid;
    facts->addRow(tr("Entry"), {QLocale().toString(row.seq)});
    facts->addRow(tr("Time"), {timeText(event.time)});
    facts->addRow(tr("Who"), {actorText(event)});
    facts->addRow(tr("About"), {aboutText(event.object)});
    for (const NamedCount &count : namedCounts(event))
        facts->addRow(count.name, {QLocale().toString(count.count)});
    m_parts->addWidget(facts);
    if (!event.run.isEmpty()) {
        QPushButton *open = makeButton(u"openRun"_s, tr("Show the run"));
        m_parts->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this,
                [this, run = event.run] { Q_EMIT runOpened(run); });
    }
    QLabel *title = makeLabel(tr("As it is signed"), TextStyle::Strong);
    auto *json = new QPlainTextEdit(QString::fromUtf8(toCanonicalJson(event)));
    setNames(json, u"eventJson"_s, tr("The entry as JSON"));
    json->setReadOnly(true);
    json->setTabChangesFocus(true);
    json->setWordWrapMode(QTextOption::WrapAnywhere);
    json->setFont(textFont(TextStyle::Mono));
    json->setFixedHeight(json->fontMetrics().lineSpacing() * jsonLines);
    title->setBuddy(json);
    m_parts->addWidget(title);
    m_parts->addWidget(json);
    m_parts->addStretch();
}

} // namespace warden
