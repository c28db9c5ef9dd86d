#include "ui/connections_page/column_map_form.h"

#include "core/contacts/csv_column_names.h"
#include "core/contacts/csv_reader.h"
#include "ui/background/background.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/names.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A header is in the first bytes of a table.
constexpr qint64 headerBytes = 256 * 1024;
constexpr int mostRows = 40;

Result<QStringList> unknownColumns(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringList();
    const Result<CsvTable> table = readCsvTable(file.read(headerBytes));
    if (!table)
        return table.failure();
    const ColumnMap map = ColumnMap::recognise(table->header.cells);
    QStringList unknown;
    for (const CsvColumn &column : map.columns()) {
        if (column.part == CsvPart::Custom && !column.name.isEmpty() &&
            !unknown.contains(column.name))
            unknown << column.name;
    }
    return unknown;
}

} // namespace

ColumnMapForm::ColumnMapForm(Background &background, QWidget *parent)
    : QWidget(parent), m_background(background), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Columns that aren't known"), TextStyle::Strong));
    column->addWidget(makeMutedLabel(
        tr("Say what they mean, or keep them as they are: nothing is lost either way."),
        TextStyle::Small));
    m_rows->setSpacing(space::small);
    column->addLayout(m_rows);
    hide();
}

void ColumnMapForm::readFile(const QString &path)
{
    m_path = path;
    showColumns({});
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return;
    m_background.read([path](Progress &) { return unknownColumns(path); })
        .then(this, [this, path](Result<QStringList> unknown) {
            // What can't be read is told by the try; an older answer is dropped.
            if (unknown && path == m_path)
                showColumns(*unknown);
        });
}

void ColumnMapForm::showColumns(const QStringList &unknown)
{
    m_choices.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : unknown.mid(0, mostRows)) {
        auto *choice = new QComboBox;
        setNames(choice, u"column/"_s + name, tr("Meaning of the column %1").arg(name));
        choice->addItem(tr("Keep as it is"));
        for (Field field : allFieldsInOrder) {
            if (field != Field::Custom && partForField(field))
                choice->addItem(fieldWord(field), static_cast<int>(field));
        }
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::medium);
        layout->addWidget(new ElidedLabel(name), 1);
        layout->addWidget(choice);
        m_rows->addWidget(row);
        m_choices.insert(name, choice);
    }
    setVisible(!unknown.isEmpty());
}

QMap<QString, Field> ColumnMapForm::columnMap() const
{
    QMap<QString, Field> map;
    for (auto choice = m_choices.begin(); choice != m_choices.end(); ++choice) {
        const QVariant field = choice.value()->currentData();
        if (field.isValid())
            map.insert(choice.key(), static_cast<Field>(field.toInt()));
    }
    return map;
}

} // namespace warden
