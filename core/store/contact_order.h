#pragma once

#include <QLocale>

namespace warden {

// By what a list of contacts is sorted, in the order of people who speak that language. Who has
// nothing there comes last, in either direction.
struct ContactOrder
{
    enum class By { Name, Organization, Email, Phone, Book };
    By by = By::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QLocale locale = QLocale();

    bool operator==(const ContactOrder &) const = default;
};

} // namespace warden
