#include "ui/audit_page/event_details.h"

#include "core/session/session.h"
#include "ui/audit_page/outcome_look.h"
#include "ui/audit_page/written_values.h"
#include "ui/lists/value_grid.h"
#include "ui/text/event_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/state_badge.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int jsonLines = 12;

bool isContact(const ObjectReference &object)
{
    return object.type == "record"_L1 || object.type == "contact"_L1;
}

QString missingRawText(bool wasKept)
{
    return wasKept ? EventDetails::tr("It was kept, and is gone: somebody took it out of the log.")
                   : EventDetails::tr("It wasn't kept: it was too long.");
}

// In lines, for reading; as it came where it isn't JSON.
QString readable(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return QString::fromUtf8(document.isNull() ? raw : document.toJson(QJsonDocument::Indented));
}

} // namespace

EventDetails::EventDetails(const PageContext &context, QWidget *parent)
    : DetailsColumn(u"eventDetails"_s, tr("Chosen entry"), {space::large, 0, space::large, 0},
                    parent),
      m_context(context)
{
    clear();
}

void EventDetails::clear()
{
    m_seq = 0;
    showHint(tr("Choose an entry to see all of it."));
}

void EventDetails::showRow(const AuditRow &row)
{
    if (m_seq == row.seq)
        return;
    m_seq = row.seq;
    startOver();
    QLabel *sentence = makeLabel(eventSentence(row.event), TextStyle::Heading);
    sentence->setObjectName(u"eventSentence"_s);
    parts()->addWidget(sentence);
    auto *state = new QHBoxLayout;
    state->addWidget(new StateBadge(stateKind(row.event.outcome), outcomeWord(row.event.outcome)));
    state->addStretch();
    parts()->addLayout(state);
    addFacts(row);
    addLinks(row.event);
    if (!row.event.run.isEmpty() && row.event.action.startsWith("run."_L1))
        parts()->addWidget(new WrittenValues(m_context, row.event));
    addBytes(row.event);
    if (!row.event.raw.isEmpty())
        addRaw(row);
    finish();
}

void EventDetails::addFacts(const AuditRow &row)
{
    const Event &event = row.event;
    auto *facts = new ValueGrid;
    facts->addRow(tr("Entry"), {QLocale().toString(row.seq)});
    facts->addRow(tr("Time"), {timeText(event.time)});
    facts->addRow(tr("Who"), {actorText(event)});
    if (!event.address.isEmpty())
        facts->addRow(tr("From"), {event.address});
    if (event.source != "contact-warden"_L1)
        facts->addRow(tr("Told by"), {sourceWord(event.source)});
    facts->addRow(tr("About"), {aboutText(event.object)});
    for (const NamedCount &count : namedCounts(event))
        facts->addRow(count.name, {QLocale().toString(count.count)});
    parts()->addWidget(facts);
}

void EventDetails::addLinks(const Event &event)
{
    auto *links = new FlowLayout(space::tiny);
    links->setOutdent(space::large);
    const auto add = [&](const QString &objectName, const QString &text, auto pressed) {
        QPushButton *button = makeButton(objectName, text, ButtonKind::Quiet);
        links->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    if (!event.run.isEmpty()) {
        add(u"openRun"_s, tr("Show the sync"),
            [this, run = event.run] { m_context.goTo(u"sync"_s, run.value()); });
        add(u"allOfRun"_s, tr("All of this sync"), [this, run = event.run] {
            FilterState state;
            state.run = run;
            Q_EMIT filterWanted(state);
        });
    }
    const ObjectReference &object = event.object;
    // Its id is a person's only there: a record may belong to a person that was erased.
    if (object.type == "contact"_L1 && !object.id.isEmpty() &&
        isAllowed(m_context.session.actor(), Permission::SeeContacts))
        add(u"openContact"_s, tr("Show the contact"),
            [this, id = object.id] { m_context.goTo(u"contacts"_s, id); });
    if (object.type == "alert"_L1 &&
        isAllowed(m_context.session.actor(), Permission::SeeWholeAudit))
        add(u"openAlert"_s, tr("Show the alert"),
            [this, id = object.id] { m_context.goTo(u"alerts"_s, u"show:"_s + id); });
    if (!object.id.isEmpty()) {
        add(u"allAboutIt"_s,
            isContact(object) ? tr("Everything about this contact") : tr("Everything about it"),
            [this, object] {
                FilterState state;
                state.object = object.id;
                state.objectName = aboutText(object);
                Q_EMIT filterWanted(state);
            });
    }
    if (!event.actor.isEmpty() && event.actor != "system"_L1) {
        add(u"allByThem"_s, tr("Everything by this person"), [this, actor = event.actor] {
            FilterState state;
            state.actor = actor;
            Q_EMIT filterWanted(state);
        });
    }
    parts()->addLayout(links);
}

QPlainTextEdit *EventDetails::addText(const QString &objectName, const QString &title,
                                      const QString &text)
{
    auto *fold = new Fold(objectName + u"Fold"_s, title);
    auto *shown = new MonoText(objectName, title, text, jsonLines);
    fold->body()->addWidget(shown);
    parts()->addWidget(fold);
    return shown;
}

void EventDetails::addBytes(const Event &event)
{
    addText(u"eventJson"_s, tr("As it is signed"), QString::fromUtf8(toCanonicalJson(event)));
}

void EventDetails::addRaw(const AuditRow &row)
{
    if (!isAllowed(m_context.session.actor(), Permission::SeeWholeAudit))
        return;
    QPlainTextEdit *shown = addText(u"eventRaw"_s, tr("As the service told it"), tr("Reading…"));
    const bool wasKept = wasRawKept(row.event);
    m_context.background
        .read([&session = m_context.session, seq = row.seq](Progress &) {
            return session.auditRaw(seq);
        })
        .then(shown, [shown, wasKept](Result<QByteArray> raw) {
            shown->setPlainText(!raw             ? tr("It can't be read any more.")
                                : raw->isEmpty() ? missingRawText(wasKept)
                                                 : readable(*raw));
        });
}

} // namespace warden
