#pragma once

#include "ui/contacts_page/duplicate_model.h"
#include "ui/lists/grouped_table.h"

namespace warden {

// Groups of contacts that are probably the same. What is chosen stays so when they are read anew;
// else its neighbour is chosen.
class DuplicateList : public GroupedTable
{
    Q_OBJECT
public:
    explicit DuplicateList(QWidget *parent = nullptr);

    void showBooks(std::vector<BookDuplicates> books);
    std::optional<DuplicateModel::Entry> chosen() const;

private:
    DuplicateModel *m_model;
};

} // namespace warden
