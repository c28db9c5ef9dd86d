#include "ui/sync_page/policy_choice.h"

#include "core/permissions/field_hash.h"
#include "core/permissions/field_mask.h"
#include "ui/sync_page/plan_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype shownOfHash = 8;

// "ada@example.com → a•••@example.com"
QString exampleText(const FieldPreview &line, bool neverLeaves)
{
    const QString arrow = u"%1 → %2"_s;
    if (neverLeaves || line.treatment == Treatment::Dropped)
        return arrow.arg(line.before, PolicyChoice::tr("stays here"));
    if (line.isLost)
        return arrow.arg(line.before, PolicyChoice::tr("no room for it there"));
    switch (line.treatment) {
    case Treatment::Masked:
        return arrow.arg(line.before, line.after);
    case Treatment::Hashed:
        return arrow.arg(line.before, line.after.left(shownOfHash) + u'…');
    case Treatment::AsIs:
    case Treatment::Dropped:
        break;
    }
    return line.before;
}

} // namespace

PolicyChoice::PolicyChoice(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(2, 1);
    for (Field field : allFieldsInOrder)
        addRow(grid, field);
    m_note = makeMutedLabel({}, TextStyle::Small);
    m_note->setObjectName(u"policyNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(makeHeader());
    column->addLayout(grid);
    column->addWidget(m_note);
    setFocusProxy(m_rows.value(Field::Name).choice);
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

void PolicyChoice::addRow(QGridLayout *grid, Field field)
{
    const int row = grid->rowCount();
    const QString word = sentenceCase(fieldWord(field));
    Row parts{new QComboBox, new ElidedLabel};
    setNames(parts.choice, u"field/"_s + fieldName(field), tr("How %1 leaves").arg(word));
    parts.example->setObjectName(u"example/"_s + fieldName(field));
    QLabel *name = makeLabel(word);
    name->setWordWrap(false);
    name->setBuddy(parts.choice);
    grid->addWidget(name, row, 0);
    grid->addWidget(parts.choice, row, 1);
    grid->addWidget(parts.example, row, 2);
    m_rows.insert(field, parts);
    connect(parts.choice, &QComboBox::currentIndexChanged, this, [this, field] {
        m_policy.setTreatment(
            field, static_cast<Treatment>(m_rows.value(field).choice->currentData().toInt()));
        Q_EMIT changed();
    });
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
}

void PolicyChoice::setIsToHook(bool isToHook)
{
    m_isToHook = isToHook;
    setPolicy(FieldPolicy(m_policy));
    m_note->setText(
        isToHook ? tr("A hash tells the receiver whether two values are the same, and nothing "
                      "else about them. Other receivers get other hashes.")
                 : tr("Only a hook can take masked or hashed values."));
}

void PolicyChoice::moveTo(qint64 place)
{
    m_place = place;
    Q_EMIT exampleWanted();
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
