#include "ui/contacts_page/duplicate_grid.h"

#include "ui/contacts_page/duplicate_cell.h"
#include "ui/lists/wrapped_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int signColumn = 1;
constexpr int firstColumn = 2;
constexpr int narrowest = 110; // of a contact

// Several have it, and not the same.
bool isChoice(const DuplicateField &field)
{
    QStringList filled = field.values;
    filled.removeAll(QString());
    return filled.size() > 1 && field.differs;
}

} // namespace

DuplicateGrid::DuplicateGrid(const DuplicateComparison &all, QWidget *parent)
    : QWidget(parent), m_all(all), m_grid(new QGridLayout(this))
{
    setNames(this, u"duplicateGrid"_s, tr("Contacts side by side"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::medium);
    addHeadings();
    for (const DuplicateField &field : m_all.fields)
        addRow(field);
    const int columns = firstColumn + static_cast<int>(m_all.members.size());
    for (int column = firstColumn; column <= columns; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, narrowest);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    showMerged(m_all);
}

void DuplicateGrid::addHeadings()
{
    for (int i = 0; i < m_all.names.size(); ++i) {
        auto *heading = new QVBoxLayout;
        heading->setSpacing(space::tiny);
        heading->addWidget(makeLabel(m_all.names[i], TextStyle::Strong));
        m_fates.push_back(makeMutedLabel({}, TextStyle::Small));
        m_fates.back()->setObjectName(u"duplicateFate"_s);
        heading->addWidget(m_fates.back());
        if (m_all.names.size() > 2) {
            auto *taken = new QCheckBox(tr("Merge"));
            setNames(taken, u"takeContact"_s, tr("Merge %1").arg(m_all.names[i]));
            taken->setChecked(true);
            connect(taken, &QCheckBox::toggled, this, &DuplicateGrid::leaveOut);
            m_taken.push_back(taken);
            heading->addWidget(taken);
        }
        heading->addStretch();
        m_grid->addLayout(heading, 0, firstColumn + i);
    }
    m_grid->addWidget(makeLabel(tr("Merged"), TextStyle::Strong), 0,
                      firstColumn + static_cast<int>(m_all.names.size()), Qt::AlignTop);
}

void DuplicateGrid::addLabel(QLabel *label, const Row &row, int column)
{
    label->setContentsMargins(0, row.drop, 0, 0);
    m_grid->addWidget(label, row.line, column, Qt::AlignTop);
}

void DuplicateGrid::addRow(const DuplicateField &field)
{
    Row row{.field = field.field,
            .hasSeveral = field.hasSeveral,
            .values = field.values,
            .line = static_cast<int>(m_rows.size()) + 1};
    const bool hasChoice = isChoice(field);
    if (hasChoice)
        row.drop = DuplicateCell::dropBesideButtons();
    const QString word = sentenceCase(fieldWord(field.field));
    addLabel(makeMutedLabel(word), row, 0);
    QLabel *sign = field.differs ? makeLabel(u"≠"_s, TextStyle::Strong) : makeMutedLabel(u"="_s);
    sign->setAccessibleName(field.differs ? tr("different") : tr("alike"));
    addLabel(sign, row, signColumn);
    if (hasChoice && !field.hasSeveral)
        row.group = new QButtonGroup(this);
    for (int i = 0; i < field.values.size(); ++i) {
        using Choice = DuplicateCell::Choice;
        Choice choice = Choice::None;
        if (hasChoice && !field.values[i].isEmpty())
            choice = field.hasSeveral ? Choice::Several : Choice::One;
        auto *cell = new DuplicateCell(field.values[i], choice,
                                       tr("%1 of %2: %3", "a field, a contact and its value")
                                           .arg(word, m_all.names[i], field.values[i]),
                                       row.drop);
        row.cells.push_back(cell);
        m_grid->addWidget(cell, row.line, firstColumn + i, Qt::AlignTop);
        if (QAbstractButton *button = cell->button()) {
            if (row.group)
                row.group->addButton(button, i);
            else
                button->setChecked(true);
            connect(button, &QAbstractButton::clicked, this,
                    [this, at = m_rows.size(), i] { choose(at, static_cast<size_t>(i)); });
        }
    }
    m_rows.push_back(std::move(row));
}

bool DuplicateGrid::isTaken(size_t column) const
{
    return m_taken.empty() || m_taken[column]->isChecked();
}

std::vector<RecordId> DuplicateGrid::taken() const
{
    std::vector<RecordId> records;
    for (size_t i = 0; i < m_all.members.size(); ++i) {
        if (isTaken(i))
            records.push_back(m_all.members[i].record);
    }
    return records;
}

std::vector<RecordId> DuplicateGrid::chosenOf(const Row &row) const
{
    std::vector<RecordId> records;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QAbstractButton *button = row.cells[i]->button();
        if (button && button->isChecked() && isTaken(i))
            records.push_back(m_all.members[i].record);
    }
    return records;
}

Session::Duplicates::Chosen DuplicateGrid::chosen() const
{
    Session::Duplicates::Chosen chosen;
    for (const Row &row : m_rows) {
        std::vector<RecordId> records = chosenOf(row);
        if (row.wasChosen && !records.empty())
            chosen.insert(row.field, std::move(records));
    }
    return chosen;
}

// Of a list something stays: without any of it the person would lose what nobody else has.
void DuplicateGrid::choose(size_t at, size_t column)
{
    Row &row = m_rows[at];
    if (chosenOf(row).empty())
        row.cells[column]->button()->setChecked(true);
    row.wasChosen = true;
    Q_EMIT changed();
}

void DuplicateGrid::leaveOut()
{
    for (Row &row : m_rows) {
        for (size_t i = 0; i < row.cells.size(); ++i)
            row.cells[i]->setEnabled(isTaken(i));
        if (!row.wasChosen || !chosenOf(row).empty())
            continue;
        row.wasChosen = false; // what was chosen is left out
        for (DuplicateCell *cell : row.cells) {
            if (row.hasSeveral && cell->button())
                cell->button()->setChecked(true);
        }
    }
    Q_EMIT changed();
}

void DuplicateGrid::showMergedValue(Row &row, const DuplicateField &field)
{
    const int column = firstColumn + static_cast<int>(row.cells.size());
    if (QLayoutItem *before = m_grid->itemAtPosition(row.line, column))
        delete before->widget();
    auto *value = new DuplicateCell(field.merged, DuplicateCell::Choice::None, {}, row.drop);
    setNames(value, u"mergedValue"_s);
    m_grid->addWidget(value, row.line, column, Qt::AlignTop);
    value->show();
    if (!row.group || row.wasChosen)
        return;
    // Whose value it is where nobody chose.
    row.group->setExclusive(false);
    bool isShown = false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        QAbstractButton *button = row.cells[i]->button();
        if (!button)
            continue;
        const bool isIt =
            !isShown && isTaken(i) && row.values[static_cast<qsizetype>(i)] == field.merged;
        button->setChecked(isIt);
        isShown = isShown || isIt;
    }
    row.group->setExclusive(true);
}

void DuplicateGrid::showMerged(const DuplicateComparison &merged)
{
    for (size_t i = 0; i < m_fates.size(); ++i) {
        const RecordId &record = m_all.members[i].record;
        if (!isTaken(i))
            m_fates[i]->setText(tr("Left as it is"));
        else
            m_fates[i]->setText(record == merged.members.front().record ? tr("Stays")
                                                                        : tr("Is removed"));
    }
    for (Row &row : m_rows) {
        const auto field = std::ranges::find(merged.fields, row.field, &DuplicateField::field);
        showMergedValue(row, field == merged.fields.end() ? DuplicateField{} : *field);
    }
}

} // namespace warden
