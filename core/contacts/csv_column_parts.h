#pragma once

#include "core/contacts/csv_columns.h"

#include <array>
#include <optional>

// Which member of a contact each part of a column stands for.

namespace warden {

// A list of entries, and the parts for an entry's value and its type.
struct ListParts
{
    Field field;
    CsvPart value;
    std::optional<CsvPart> type;
    QList<Entry> Contact::*list;
};

inline const std::array listParts = {
    ListParts{Field::Email, CsvPart::Email, CsvPart::EmailType, &Contact::emails},
    ListParts{Field::Phone, CsvPart::Phone, CsvPart::PhoneType, &Contact::phones},
    ListParts{Field::Url, CsvPart::Url, CsvPart::UrlType, &Contact::urls},
    ListParts{Field::Im, CsvPart::Im, std::nullopt, &Contact::ims},
    ListParts{Field::Relation, CsvPart::Relation, CsvPart::RelationType, &Contact::relations},
};

// Null for a part of something else.
QString Address::*addressPart(CsvPart part);
QString Name::*namePart(CsvPart part);

std::optional<Field> fieldOf(CsvPart part);

} // namespace warden
