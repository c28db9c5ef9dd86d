#include "ui/sync_page/policy_choice.h"

#include "core/permissions/field_hash.h"
#include "core/permissions/field_mask.h"
#include "core/session/session.h"
#include "ui/page/page.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype shownOfHash = 8;
constexpr qsizetype fewestFolded = 3; // less isn't worth a click

// "ada@example.com → a•••@example.com"
QString exampleText(const FieldPreview &line, bool neverLeaves)
{
    if (neverLeaves || line.treatment == Treatment::Dropped)
        return leadsTo(line.before, PolicyChoice::tr("stays here"));
    if (line.isLost)
        return leadsTo(line.before, PolicyChoice::tr("no room for it there"));
    switch (line.treatment) {
    case Treatment::Masked:
        return leadsTo(line.before, line.after);
    case Treatment::Hashed:
        return leadsTo(line.before, line.after.left(shownOfHash) + u'…');
    case Treatment::AsIs:
    case Treatment::Dropped:
        break;
    }
    return line.before;
}

} // namespace

PolicyChoice::PolicyChoice(QWidget *parent)
    : QWidget(parent), m_open(new QGridLayout), m_fold(new Fold(u"fieldsThatStay"_s, {})),
      m_folded(new QGridLayout)
{
    for (QGridLayout *grid : {m_open, m_folded}) {
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::tiny);
        grid->setColumnStretch(2, 1);
    }
    m_fold->body()->addLayout(m_folded);
    for (Field field : allFieldsInOrder)
        makeRow(field);
    m_note = makeMutedLabel({}, TextStyle::Small);
    m_note->setObjectName(u"policyNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(makeHeader());
    column->addLayout(m_open);
    column->addWidget(m_fold);
    column->addWidget(m_note);
    setIsToHook(false);
    showNoExample();
}

QHBoxLayout *PolicyChoice::makeHeader()
{
    QPushButton *few =
        makeButton(u"fieldsNameAndEmail"_s, tr("Only name and e-mail"), ButtonKind::Quiet);
    QPushButton *all = makeButton(u"fieldsAll"_s, tr("Everything"), ButtonKind::Quiet);
    m_exampleName = new ElidedLabel;
    m_exampleName->setObjectName(u"policyExample"_s);
    m_exampleName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_previous =
        makeIconButton(u"examplePrevious"_s, u"chevron-left"_s, tr("The contact before this one"));
    m_next = makeIconButton(u"exampleNext"_s, u"chevron-right"_s, tr("The next contact"));
    auto *header = new QHBoxLayout;
    header->setSpacing(space::small);
    header->addWidget(few);
    header->addWidget(all);
    header->addWidget(m_exampleName, 1);
    header->addWidget(m_previous);
    header->addWidget(m_next);
    const auto choose = [this](const FieldSet &fields) {
        setPolicy({.allowed = fields});
        Q_EMIT changed();
    };
    connect(few, &QPushButton::clicked, this, [choose] { choose({Field::Name, Field::Email}); });
    connect(all, &QPushButton::clicked, this, [choose] { choose(FieldSet::all()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { moveTo(m_place - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { moveTo(m_place + 1); });
    return header;
}

void PolicyChoice::makeRow(Field field)
{
    const QString word = sentenceCase(fieldWord(field));
    Row parts{makeLabel(word), new QComboBox, new ElidedLabel};
    setNames(parts.choice, u"field/"_s + fieldName(field), tr("How %1 leaves").arg(word));
    parts.example->setObjectName(u"example/"_s + fieldName(field));
    // A value begins beside its field, however it is read itself.
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    parts.example->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    parts.name->setWordWrap(false);
    parts.name->setBuddy(parts.choice);
    m_rows.insert(field, parts);
    connect(parts.choice, &QComboBox::currentIndexChanged, this, [this, field] {
        m_policy.setTreatment(
            field, static_cast<Treatment>(m_rows.value(field).choice->currentData().toInt()));
        titleFold();
        Q_EMIT changed();
    });
}

// What leaves stands first. What is chosen later stays in its place, below whoever chooses.
void PolicyChoice::arrange()
{
    m_inFold.clear();
    for (Field field : allFieldsInOrder) {
        if (m_policy.treatment(field) == Treatment::Dropped)
            m_inFold << field;
    }
    if (m_inFold.size() < fewestFolded || m_inFold.size() == std::ssize(allFieldsInOrder))
        m_inFold.clear();
    int nameWidth = 0;
    int choiceWidth = 0;
    int row = 0;
    for (Field field : allFieldsInOrder) {
        const Row &parts = m_rows[field];
        QGridLayout *grid = m_inFold.contains(field) ? m_folded : m_open;
        grid->addWidget(parts.name, row, 0);
        grid->addWidget(parts.choice, row, 1);
        grid->addWidget(parts.example, row++, 2);
        nameWidth = std::max(nameWidth, parts.name->sizeHint().width());
        choiceWidth = std::max(choiceWidth, parts.choice->sizeHint().width());
    }
    for (QGridLayout *grid : {m_open, m_folded}) {
        grid->setColumnMinimumWidth(0, nameWidth);
        grid->setColumnMinimumWidth(1, choiceWidth);
    }
    m_fold->setVisible(!m_inFold.isEmpty());
    titleFold();
}

void PolicyChoice::titleFold()
{
    const bool allStay = std::ranges::all_of(
        m_inFold, [this](Field field) { return m_policy.treatment(field) == Treatment::Dropped; });
    const int count = static_cast<int>(m_inFold.size());
    m_fold->setTitle(allStay ? tr("%Ln more fields stay here", nullptr, pluralOf(count))
                             : tr("%Ln more fields", nullptr, pluralOf(count)));
}

void PolicyChoice::fill(Field field, Treatment chosen)
{
    QComboBox *choice = m_rows.value(field).choice;
    const QSignalBlocker quiet(choice);
    choice->clear();
    for (Treatment treatment : allTreatments) {
        const bool isOffered =
            treatment == Treatment::Masked   ? m_isToHook && maskableFields().contains(field)
            : treatment == Treatment::Hashed ? m_isToHook && hashableFields().contains(field)
                                             : true;
        if (isOffered)
            choice->addItem(treatmentWord(treatment), static_cast<int>(treatment));
    }
    const int index = choice->findData(static_cast<int>(chosen));
    const Treatment possible = index < 0 ? Treatment::Dropped : chosen;
    choice->setCurrentIndex(choice->findData(static_cast<int>(possible)));
    m_policy.setTreatment(field, possible);
}

FieldPolicy PolicyChoice::policy() const
{
    return m_policy;
}

void PolicyChoice::setPolicy(const FieldPolicy &policy)
{
    m_policy = policy;
    for (Field field : allFieldsInOrder)
        fill(field, policy.treatment(field));
    arrange();
}

void PolicyChoice::setIsToHook(bool isToHook)
{
    m_isToHook = isToHook;
    setPolicy(FieldPolicy(m_policy));
    m_note->setText(
        isToHook ? tr("Masked shows a part: a•••@example.com. Hashed is a code that tells the "
                      "receiver whether two values are the same, and nothing else about them; "
                      "other receivers get other codes.")
                 : tr("Only a Zap can take masked or hashed values: an address book couldn't use "
                      "them."));
}

void PolicyChoice::moveTo(qint64 place)
{
    m_place = place;
    Q_EMIT exampleWanted();
}
void PolicyChoice::askForExample(const PageContext &context, const Route &route)
{
    const qint64 asked = ++m_asked;
    context.background
        .read([&session = context.session, route, place = m_place](Progress &) {
            return session.previewPolicyAt(route, place);
        })
        .then(this, [this, asked](Result<PolicyPreview> example) {
            if (asked != m_asked)
                return;
            if (example)
                showExample(*example);
            else
                showNoExample();
        });
}

void PolicyChoice::showExample(const PolicyPreview &example)
{
    m_place = example.place;
    m_total = example.total;
    m_previous->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < m_total);
    m_exampleName->setFullText(example.neverLeaves
                                   ? tr("%1: never leaves, because of a group").arg(example.name)
                                   : tr("Example: %1").arg(example.name));
    for (const Row &row : std::as_const(m_rows))
        row.example->setFullText({});
    for (const FieldPreview &line : example.fields)
        m_rows.value(line.field).example->setFullText(exampleText(line, example.neverLeaves));
}

void PolicyChoice::showNoExample()
{
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_exampleName->setFullText({});
    for (const Row &row : std::as_const(m_rows))
        row.example->setFullText({});
}

} // namespace warden
