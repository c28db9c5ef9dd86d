#pragma once

#include "core/session/session_duplicates.h"
#include "ui/lists/grouped_model.h"

namespace warden {

// Contacts that are probably the same, by address book.
class DuplicateModel : public GroupedModel
{
    Q_OBJECT
public:
    enum class Column { Contacts, Why };
    static constexpr int columns = 2;

    struct Entry
    {
        const BookDuplicates *book = nullptr;
        const DuplicateSuggestion *suggestion = nullptr;
    };

    using GroupedModel::GroupedModel;

    void setBooks(std::vector<BookDuplicates> books);
    // Nothing for a heading. It lives until the next setBooks().
    std::optional<Entry> entry(int row) const;
    int rowOf(const std::vector<RecordId> &records) const; // -1: they aren't suggested

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant itemData(size_t item, int column, int role) const override;

private:
    std::vector<BookDuplicates> m_books = {};
    std::vector<Entry> m_entries = {};
};

} // namespace warden
