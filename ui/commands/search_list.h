#pragma once

#include "ui/commands/search_index.h"

#include <QListWidget>

namespace warden {

// What the search found: icon and title, and at the right its kind and keys.
class SearchList : public QListWidget
{
    Q_OBJECT
public:
    explicit SearchList(QWidget *parent = nullptr);

    void show(std::vector<SearchEntry> entries);
    const SearchEntry *current() const;

private:
    std::vector<SearchEntry> m_entries = {};
};

} // namespace warden
