#include "ui/contacts_page/duplicate_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QList<int> columnShares = {60, 40};

} // namespace

DuplicateList::DuplicateList(QWidget *parent)
    : GroupedTable(u"duplicateList"_s, tr("Duplicates"), parent), m_model(new DuplicateModel(this))
{
    setGroups(m_model, static_cast<int>(DuplicateModel::Column::Contacts), columnShares, {});
}

std::optional<DuplicateModel::Entry> DuplicateList::chosen() const
{
    return m_model->entry(currentRow());
}

void DuplicateList::showBooks(std::vector<BookDuplicates> books)
{
    const auto before = chosen();
    const std::vector<RecordId> records =
        before ? before->suggestion->records : std::vector<RecordId>();
    const int place = currentRow();
    beginRows();
    m_model->setBooks(std::move(books));
    endRows();
    int row = m_model->rowOf(records);
    if (row < 0)
        row = std::clamp(place, 1, std::max(1, m_model->rowCount() - 1));
    if (!m_model->entry(row))
        ++row; // a heading
    if (m_model->entry(row))
        chooseRow(row);
}

} // namespace warden
