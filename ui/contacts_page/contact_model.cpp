#include "ui/contacts_page/contact_model.h"

#include "ui/lists/table.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using By = ContactOrder::By;
constexpr std::array<By, ContactModel::columns> orders = {By::Name, By::Organization, By::Email,
                                                          By::Phone, By::Book};

} // namespace

int ContactModel::startOver()
{
    m_isAsking = true;
    return ++m_search;
}

bool ContactModel::take(int search, int offset, ContactPage page)
{
    if (search != m_search)
        return false;
    m_isAsking = false;
    if (offset == 0) {
        beginResetModel();
        m_contacts = std::move(page.contacts);
        m_total = page.total;
        endResetModel();
        return true;
    }
    if (offset != static_cast<int>(m_contacts.size()))
        return true;
    // Contacts that went away meanwhile: what was promised isn't there any more.
    m_total = page.contacts.empty() ? offset : page.total;
    if (page.contacts.empty())
        return true;
    beginInsertRows({}, offset, offset + static_cast<int>(page.contacts.size()) - 1);
    m_contacts.insert(m_contacts.end(), std::make_move_iterator(page.contacts.begin()),
                      std::make_move_iterator(page.contacts.end()));
    endInsertRows();
    return true;
}

void ContactModel::giveUp(int search)
{
    if (search == m_search)
        m_isAsking = false;
}

int ContactModel::rowOf(const PersonId &person) const
{
    const auto found = std::ranges::find(m_contacts, person, &SearchHitView::person);
    return found == m_contacts.end() ? -1 : static_cast<int>(found - m_contacts.begin());
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    const SearchHitView &found = contact(index.row());
    if (role == Table::identityRole)
        return found.person.value();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString between = role == Qt::ToolTipRole ? u"\n"_s : u", "_s;
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return found.name;
    case Column::Organization:
        return found.organization;
    case Column::Email:
        return found.emails.join(between);
    case Column::Phone:
        return found.phones.join(between);
    case Column::Books:
        return found.books.join(between);
    }
    return {};
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Organization:
        return tr("Organisation");
    case Column::Email:
        return tr("E-mail");
    case Column::Phone:
        return tr("Phone");
    case Column::Books:
        return tr("Address books");
    }
    return {};
}

void ContactModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<ContactOrder> order;
    if (column >= 0)
        order = {orders[static_cast<size_t>(column)], direction};
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT orderChanged();
}

bool ContactModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsking && static_cast<qint64>(m_contacts.size()) < m_total;
}

void ContactModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT moreWanted(m_search, static_cast<int>(m_contacts.size()));
}

} // namespace warden
