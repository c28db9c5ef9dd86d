#include "ui/contacts_page/duplicate_details.h"

#include "core/session/session.h"
#include "ui/contacts_page/duplicate_grid.h"
#include "ui/contacts_page/duplicate_text.h"
#include "ui/text/error_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace warden {

DuplicateDetails::DuplicateDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(makeLabel({}, TextStyle::Heading)),
      m_why(makeMutedLabel({})), m_notes(makeMutedLabel({}, TextStyle::Small)),
      m_message(new InlineMessage(u"duplicateMessage"_s)), m_area(new QScrollArea)
{
    setNames(this, u"duplicateDetails"_s, tr("Chosen group"));
    m_title->setObjectName(u"duplicateTitle"_s);
    m_why->setObjectName(u"duplicateWhy"_s);
    m_notes->setObjectName(u"duplicateNotes"_s);
    setNames(m_area, u"duplicateArea"_s, tr("Contacts side by side"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    auto *card = new Card;
    card->body()->addWidget(m_area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_notes);
    column->addWidget(makeButtons());
    clear();
}

QWidget *DuplicateDetails::makeButtons()
{
    m_merge = makeButton(u"mergeContacts"_s, tr("Merge…"), ButtonKind::Primary);
    m_apart = makeButton(u"keepApart"_s, tr("Not duplicates"));
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (m_compared)
            Q_EMIT mergePressed({m_compared->members, m_grid->chosen()}, m_book,
                                m_compared->canBeUndone);
    });
    connect(m_apart, &QPushButton::clicked, this, [this] { Q_EMIT apartPressed(m_records); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_merge);
    row->addWidget(m_apart);
    row->addStretch();
    return buttons;
}

void DuplicateDetails::clear()
{
    ++m_reading;
    m_records.clear();
    m_compared.reset();
    m_grid = nullptr;
    delete m_area->takeWidget();
    m_message->clear();
    m_notes->clear();
    m_title->clear();
    m_why->clear();
    showReadiness();
}

void DuplicateDetails::showGroup(const BookDuplicates &book, const DuplicateSuggestion &suggestion)
{
    clear();
    m_book = book.name;
    m_records = suggestion.records;
    m_whyNotMerged = book.whyNotMerged ? errorLine(*book.whyNotMerged) : QString();
    m_title->setText(duplicateNames(suggestion));
    m_why->setText(tr("%1, in %2", "why contacts may be the same, and their address book")
                       .arg(duplicateReasons(suggestion), book.name));
    const ErrorText why = book.whyNotMerged ? sentenceFor(*book.whyNotMerged) : ErrorText();
    if (book.whyNotMerged)
        m_message->showMessage(StateKind::Info, why.whatHappened, why.whatToDo);
    else if (suggestion.namesDiffer)
        m_message->showMessage(StateKind::Warning, tr("Their names have nothing in common."),
                               tr("Perhaps several people share an address or a number. Look "
                                  "closely before you merge."));
    else if (suggestion.isCut)
        m_message->showMessage(StateKind::Info, tr("More contacts belong to this group."),
                               tr("They come up once these are settled."));
    compare();
}

void DuplicateDetails::compare()
{
    const int reading = ++m_reading;
    m_compared.reset();
    showReadiness();
    const std::vector<RecordId> records = m_grid ? m_grid->taken() : m_records;
    if (records.size() < 2)
        return;
    m_context.background
        .read([&session = m_context.session, records,
               chosen = m_grid ? m_grid->chosen() : Session::Duplicates::Chosen()](Progress &) {
            return Session::Duplicates(session).compareSeveral(records, chosen);
        })
        .then(this, [this, reading](const Result<DuplicateComparison> &comparison) {
            if (reading != m_reading)
                return;
            if (comparison)
                showComparison(*comparison);
            else
                m_message->showError(comparison.error());
        });
}

void DuplicateDetails::showComparison(const DuplicateComparison &comparison)
{
    m_compared = comparison;
    if (m_grid) {
        m_grid->showMerged(comparison);
    } else {
        m_grid = new DuplicateGrid(comparison);
        m_area->setWidget(m_grid);
        m_grid->setAutoFillBackground(false);
        m_grid->show();
        connect(m_grid, &DuplicateGrid::changed, this, &DuplicateDetails::compare);
        orderTabsAsLaidOut(this);
    }
    showNotes(comparison);
    showReadiness();
}

void DuplicateDetails::showNotes(const DuplicateComparison &comparison)
{
    FieldSet lost;
    for (const DuplicateField &field : comparison.fields) {
        if (!field.hasRoom)
            lost.insert(field.field);
    }
    if (!lost.isEmpty())
        m_notes->setText(tr("%1 has no room for all values (%2). Leave some of them out.")
                             .arg(m_book, fieldList(lost)));
    else
        m_notes->setText(comparison.canBeUndone || !m_whyNotMerged.isEmpty()
                             ? QString()
                             : tr("What is removed from %1 can't be given back.").arg(m_book));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void DuplicateDetails::showReadiness()
{
    const Actor &actor = m_context.session.actor();
    QString why = whyNot(actor, Permission::ReleaseHeldPlan);
    if (why.isEmpty())
        why = m_whyNotMerged;
    bool fits = m_compared.has_value();
    if (m_compared) {
        for (const DuplicateField &field : m_compared->fields)
            fits = fits && field.hasRoom;
    }
    withhold(m_merge, why);
    withhold(m_apart, whyNot(actor, Permission::RunSync));
    setReady(m_merge, fits && !m_isBusy);
    setReady(m_apart, !m_records.empty() && !m_isBusy);
}

void DuplicateDetails::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showReadiness();
}

} // namespace warden
