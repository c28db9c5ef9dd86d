#include "ui/sync_page/plan_item_view.h"

#include "ui/lists/value_grid.h"
#include "ui/sync_page/match_question.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int payloadLines = 12;
constexpr qsizetype mostShownBytes = 64 * 1024; // a picture's bytes tell nobody anything

QString bookOf(Side side, const RouteFacts &facts)
{
    return side == Side::Source ? facts.fromName : facts.toName;
}

} // namespace

PlanItemView::PlanItemView(QWidget *parent)
    : DetailsColumn(u"planItem"_s, tr("Chosen contact"), {space::large, 0, space::small, 0}, parent)
{
    clear();
}

void PlanItemView::forgetItem()
{
    m_match = nullptr;
    m_payload = nullptr;
    m_payloadNote = nullptr;
}

void PlanItemView::clear()
{
    forgetItem();
    showHint(tr("Choose a contact to see what would change."));
}

void PlanItemView::showItem(const PlanItem &item, const RouteFacts &facts, const Decided &decided)
{
    forgetItem();
    startOver();
    QLabel *name = makeLabel(item.name, TextStyle::Heading);
    name->setTextFormat(Qt::PlainText);
    name->setObjectName(u"planItemName"_s);
    QLabel *sentence = makeLabel(itemSentence(item, facts));
    sentence->setObjectName(u"planItemSentence"_s);
    parts()->addWidget(name);
    parts()->addWidget(sentence);
    if (item.reason != ItemReason::None) {
        auto *why = new InlineMessage(u"planItemReason"_s);
        why->showMessage(needsPerson(item) ? StateKind::Held : StateKind::Info,
                         reasonSentence(item.reason));
        parts()->addWidget(why);
    }
    if (!item.candidates.empty())
        addMatch(item, facts, decided.match);
    else if (!item.conflicts.empty())
        addConflict(item, facts, decided.conflict);
    for (const PlannedWrite &write : item.writes)
        addWrite(write, facts);
    addFieldNotes(item, facts);
    if (item.isIrreversible) {
        auto *warning = new InlineMessage(u"planItemIrreversible"_s);
        warning->showMessage(StateKind::Warning, tr("This can't be undone."),
                             facts.isToHook
                                 ? tr("What is sent there can't be taken back.")
                                 : tr("The service can't give back what is removed there."));
        parts()->addWidget(warning);
    }
    if (!item.writes.empty())
        addPayload(facts);
    finish();
}

void PlanItemView::addWrite(const PlannedWrite &write, const RouteFacts &facts)
{
    if (write.changes.empty())
        return;
    parts()->addWidget(makeLabel(tr("At %1").arg(bookOf(write.side, facts)), TextStyle::Strong));
    auto *grid = new ValueGrid;
    setNames(grid, u"planItemChanges"_s, tr("Values now and afterwards"));
    switch (write.action) {
    case ChangeAction::Create:
        grid->addHeadings({tr("Afterwards")});
        for (const FieldChange &change : write.changes)
            grid->addRow(sentenceCase(fieldWord(change.field)), {change.after});
        break;
    case ChangeAction::Remove:
        grid->addHeadings({tr("Goes away")});
        for (const FieldChange &change : write.changes)
            grid->addRow(sentenceCase(fieldWord(change.field)), {change.before});
        break;
    case ChangeAction::Update:
        grid->addHeadings({facts.isToHook ? tr("Sent before") : tr("Now"), tr("Afterwards")});
        for (const FieldChange &change : write.changes)
            grid->addRow(sentenceCase(fieldWord(change.field)), {change.before, change.after});
        break;
    }
    parts()->addWidget(grid);
    const FieldSet along = write.leaving - write.fields;
    if (!along.isEmpty()) {
        QLabel *note = makeLabel(tr("Goes along unchanged: %1.").arg(fieldList(along)));
        note->setObjectName(u"goesAlong"_s);
        parts()->addWidget(note);
    }
}

void PlanItemView::addConflict(const PlanItem &item, const RouteFacts &facts,
                               std::optional<ConflictStrategy> decision)
{
    auto *grid = new ValueGrid;
    const bool isRemoval = item.reason == ItemReason::RemovedAndChanged;
    grid->addHeadings(isRemoval ? QStringList{tr("When last synced"), tr("Changed to")}
                                : QStringList{facts.fromName, facts.toName});
    for (const FieldChange &change : item.conflicts)
        grid->addRow(sentenceCase(fieldWord(change.field)), {change.before, change.after});
    parts()->addWidget(grid);
    const QString key = decisionKey(item);
    if (key.isEmpty())
        return;
    auto *choices = new QButtonGroup(content());
    const auto add = [&](ConflictStrategy strategy, const QString &objectName,
                         const QString &text) {
        auto *choice = new QRadioButton(text);
        setNames(choice, objectName);
        choice->setChecked(decision == strategy);
        choices->addButton(choice);
        parts()->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this,
                [this, key, strategy] { Q_EMIT decided(key, strategy); });
    };
    add(ConflictStrategy::Source, u"chooseSource"_s, tr("Do as at %1").arg(facts.fromName));
    add(ConflictStrategy::Destination, u"chooseDestination"_s, tr("Do as at %1").arg(facts.toName));
}

void PlanItemView::addMatch(const PlanItem &item, const RouteFacts &facts,
                            const std::optional<MatchAnswer> &answer)
{
    if (item.action == ItemAction::Create) {
        auto *namesake = new InlineMessage(u"namesake"_s);
        namesake->showMessage(
            StateKind::Info, tr("Somebody of the same name is at %1 already.").arg(facts.toName),
            tr("A name alone proves nothing, so they aren't joined unless you say so."));
        parts()->addWidget(namesake);
    }
    m_match = new MatchQuestion(item, facts, answer);
    connect(m_match, &MatchQuestion::comparisonWanted, this, &PlanItemView::comparisonWanted);
    connect(m_match, &MatchQuestion::answered, this, &PlanItemView::matchAnswered);
    connect(m_match, &MatchQuestion::leftOpen, this, &PlanItemView::matchLeftOpen);
    parts()->addWidget(m_match);
    m_match->begin();
}

void PlanItemView::showComparison(const RecordId &candidate, const std::vector<FieldChange> &fields)
{
    if (m_match)
        m_match->showComparison(candidate, fields);
}

void PlanItemView::addFieldNotes(const PlanItem &item, const RouteFacts &facts)
{
    if (!item.heldBack.isEmpty()) {
        QLabel *note =
            makeLabel(tr("Stays here by this route's rules: %1.").arg(fieldList(item.heldBack)));
        note->setObjectName(u"heldBack"_s);
        parts()->addWidget(note);
    }
    if (!item.masked.isEmpty()) {
        QLabel *note =
            makeLabel(tr("Masked by this route's rules: %1.").arg(fieldList(item.masked)));
        note->setObjectName(u"maskedFields"_s);
        parts()->addWidget(note);
    }
    if (!item.hashed.isEmpty()) {
        QLabel *note =
            makeLabel(tr("Hashed by this route's rules: %1.").arg(fieldList(item.hashed)));
        note->setObjectName(u"hashedFields"_s);
        parts()->addWidget(note);
    }
    if (!item.lost.isEmpty()) {
        auto *note = new InlineMessage(u"lostFields"_s);
        note->showMessage(StateKind::Warning,
                          tr("%1 can't hold: %2.").arg(facts.toName, fieldList(item.lost)),
                          tr("These values stay where they are and don't arrive there."));
        parts()->addWidget(note);
    }
}

void PlanItemView::addPayload(const RouteFacts &facts)
{
    QString heading = tr("Exactly what would be written");
    if (facts.isToHook && facts.tasksPerMessage > 0)
        heading = tr("Exactly what leaves, for %Ln Zapier tasks", nullptr,
                     pluralOf(facts.tasksPerMessage));
    else if (facts.isToHook)
        heading = tr("Exactly what leaves");
    QLabel *title = makeLabel(heading, TextStyle::Strong);
    title->setObjectName(u"payloadTitle"_s);
    m_payload = new QPlainTextEdit;
    setNames(m_payload, u"payload"_s, heading);
    m_payload->setReadOnly(true);
    m_payload->setTabChangesFocus(true);
    m_payload->setWordWrapMode(QTextOption::WrapAnywhere);
    m_payload->setFont(textFont(TextStyle::Mono));
    m_payload->setFixedHeight(m_payload->fontMetrics().lineSpacing() * payloadLines);
    m_payloadNote = makeMutedLabel(tr("Reading…"), TextStyle::Small);
    m_payloadNote->setObjectName(u"payloadNote"_s);
    title->setBuddy(m_payload);
    parts()->addWidget(title);
    parts()->addWidget(m_payload);
    parts()->addWidget(m_payloadNote);
}

void PlanItemView::showPayload(const PayloadPreview &preview)
{
    if (!m_payload)
        return;
    if (preview.bytes.isEmpty()) { // as for a removal
        m_payload->hide();
        m_payloadNote->setText(tr("Nothing is sent but the request to remove it."));
        return;
    }
    m_payload->setPlainText(QString::fromUtf8(preview.bytes.left(mostShownBytes)));
    const int size = pluralOf(preview.bytes.size());
    QString note = preview.bytes.size() > mostShownBytes
                       ? tr("%1, %Ln bytes, of which the beginning is shown.", nullptr, size)
                             .arg(preview.mediaType)
                       : tr("%1, %Ln bytes.", nullptr, size).arg(preview.mediaType);
    if (preview.sequence)
        note += u' ' + tr("This plan sends exactly these bytes. Only if other messages go to this "
                          "hook first, the sequence goes on from theirs instead of %1, and the "
                          "signature with it. sent_at is the time of the plan.")
                           .arg(*preview.sequence);
    m_payloadNote->setText(note);
}

void PlanItemView::showPayloadError(const Error &error)
{
    if (!m_payload)
        return;
    m_payload->hide();
    m_payloadNote->setText(errorLine(error));
}

} // namespace warden
