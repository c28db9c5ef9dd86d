#include "ui/contacts_page/duplicate_model.h"

#include "ui/contacts_page/duplicate_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

void DuplicateModel::setBooks(std::vector<BookDuplicates> books)
{
    beginResetModel();
    m_books = std::move(books);
    m_entries.clear();
    std::vector<Group> groups;
    for (const BookDuplicates &book : m_books) {
        for (const DuplicateSuggestion &suggestion : book.groups)
            m_entries.push_back({&book, &suggestion});
        if (!book.groups.empty())
            groups.push_back({book.name == book.connectionName
                                  ? book.name
                                  : tr("%1 in %2", "an address book and its account")
                                        .arg(book.name, book.connectionName),
                              QLocale().toString(book.total), book.groups.size()});
    }
    setGroups(groups);
    endResetModel();
}

std::optional<DuplicateModel::Entry> DuplicateModel::entry(int row) const
{
    const int item = itemAt(row);
    return item < 0 ? std::optional<Entry>() : m_entries[size_t(item)];
}

int DuplicateModel::rowOf(const std::vector<RecordId> &records) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&records](const Entry &entry) { return entry.suggestion->records == records; });
    return found == m_entries.end() ? -1 : rowOfItem(static_cast<int>(found - m_entries.begin()));
}

int DuplicateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DuplicateModel::itemData(size_t item, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DuplicateSuggestion &suggestion = *m_entries[item].suggestion;
    switch (static_cast<Column>(column)) {
    case Column::Contacts:
        return duplicateNames(suggestion);
    case Column::Why:
        return duplicateReasons(suggestion);
    }
    return {};
}

QVariant DuplicateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Contacts:
        return tr("Contacts");
    case Column::Why:
        return tr("Why");
    }
    return {};
}

} // namespace warden
