#pragma once

#include "core/session/views.h"

#include <QAbstractTableModel>

namespace warden {

// What a search found, as far as it has been read. More is asked for when the list scrolls there;
// answers to an earlier search are dropped.
class ContactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Organization, Email, Phone, Books };
    static constexpr int columns = 5;
    static constexpr int pageSize = 100;

    using QAbstractTableModel::QAbstractTableModel;

    // Begins a new search: its number goes with the answers. What is shown stays until they come.
    int startOver();
    // Takes a page that was asked for with `offset` in this search; false: another one is under
    // way.
    bool take(int search, int offset, ContactPage page);
    // The page couldn't be read: it can be asked for again.
    void giveUp(int search);

    qint64 total() const { return m_total; }
    const SearchHitView &contact(int row) const { return m_contacts[static_cast<size_t>(row)]; }
    int rowOf(const PersonId &person) const; // -1: not among those read so far

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Column -1: as they are found. Other pages are asked for, since the model has but a part.
    void sort(int column, Qt::SortOrder direction) override;
    const std::optional<ContactOrder> &order() const { return m_order; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(int search, int offset);
    void orderChanged();

private:
    std::vector<SearchHitView> m_contacts = {};
    std::optional<ContactOrder> m_order = {};
    qint64 m_total = 0;
    int m_search = 0;
    bool m_isAsking = false;
};

} // namespace warden
