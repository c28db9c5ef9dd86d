#include "ui/audit_page/written_values.h"

#include "core/session/session.h"
#include "ui/lists/value_grid.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostContacts = 20;

bool hasBoth(const WrittenContact &contact)
{
    return contact.action == ChangeAction::Update && contact.isBeforeKnown;
}

QString headingOf(const WrittenContact &contact)
{
    if (hasBoth(contact))
        return WrittenValues::tr("Before → afterwards");
    return contact.action == ChangeAction::Remove ? WrittenValues::tr("Before")
                                                  : WrittenValues::tr("Afterwards");
}

} // namespace

QString writtenText(const WrittenContact &contact, const FieldChange &change)
{
    if (!hasBoth(contact))
        return contact.action == ChangeAction::Remove ? change.before : change.after;
    const auto orDash = [](const QString &value) { return value.isEmpty() ? u"–"_s : value; };
    return leadsTo(orDash(change.before), orDash(change.after));
}

WrittenValues::WrittenValues(const PageContext &context, const Event &event, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setNames(this, u"writtenValues"_s, tr("Old and new values"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(makeLabel(tr("Old and new values"), TextStyle::Heading));
    if (isAllowed(context.session.actor(), Permission::SeeContacts))
        read(event);
    else
        addNote(tr("Your role sees the log without contacts. Whoever may see contacts finds here "
                   "what was written."));
}

void WrittenValues::addNote(const QString &text)
{
    QLabel *note = makeMutedLabel(text);
    note->setObjectName(u"valuesNote"_s);
    m_column->addWidget(note);
}

// A route's event is about what that route wrote, the others about all of the run.
void WrittenValues::read(const Event &event)
{
    const RouteId route(event.object.type == "route"_L1 ? event.object.id : QString());
    m_reading = makeMutedLabel(tr("Reading…"));
    m_column->addWidget(m_reading);
    m_context.background
        .read([&session = m_context.session, run = event.run, route](Progress &) {
            return session.runValues(run, route, mostContacts);
        })
        .then(this, [this, run = event.run](Result<RunValues> values) {
            m_reading->hide();
            if (values)
                showValues(*values, run);
            else
                addNote(tr("They can't be read: the sync isn't in this workspace any more."));
        });
}

void WrittenValues::showValues(const RunValues &values, const RunId &run)
{
    if (values.contacts.empty())
        return addNote(tr("Nothing was written."));
    if (std::ranges::all_of(values.contacts, &WrittenContact::isForgotten))
        return addNote(tr("They were forgotten: old and new values are kept for 90 days, and no "
                          "longer than the contact and its connection. The log keeps the counts."));
    for (const WrittenContact &contact : values.contacts)
        addContact(contact);
    const qint64 others = values.total - std::ssize(values.contacts);
    if (others <= 0)
        return;
    QPushButton *rest =
        makeButton(u"restOfRun"_s, tr("Open the sync for %Ln more", nullptr, pluralOf(others)),
                   ButtonKind::Quiet);
    m_column->addWidget(rest, 0, Qt::AlignLeft);
    connect(rest, &QPushButton::clicked, this,
            [this, run] { m_context.goTo(u"sync"_s, run.value()); });
}

void WrittenValues::addContact(const WrittenContact &contact)
{
    QLabel *name =
        makeLabel(contact.name.isEmpty() ? tr("A contact") : contact.name, TextStyle::Strong);
    name->setObjectName(u"writtenName"_s);
    const QString action = changeWord(contact.action);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(makeMutedLabel(
        contact.bookName.isEmpty() ? action : tr("%1 in %2").arg(action, contact.bookName),
        TextStyle::Small));
    m_column->addSpacing(space::small);
    m_column->addLayout(texts);
    if (contact.isForgotten)
        return addNote(tr("Its values were forgotten."));
    auto *grid = new ValueGrid;
    grid->addHeadings({headingOf(contact)});
    for (const FieldChange &change : contact.changes)
        grid->addRow(sentenceCase(fieldWord(change.field)), {writtenText(contact, change)});
    m_column->addWidget(grid);
    if (!contact.isBeforeKnown)
        addNote(tr("What was sent before isn't kept."));
}

} // namespace warden
