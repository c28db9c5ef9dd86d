#include "core/contacts/csv_column_parts.h"

namespace warden {

QString Address::*addressPart(CsvPart part)
{
    switch (part) {
    case CsvPart::PoBox:
        return &Address::poBox;
    case CsvPart::ExtendedAddress:
        return &Address::extended;
    case CsvPart::Street:
        return &Address::street;
    case CsvPart::City:
        return &Address::city;
    case CsvPart::Region:
        return &Address::region;
    case CsvPart::PostalCode:
        return &Address::postalCode;
    case CsvPart::Country:
        return &Address::country;
    default:
        return nullptr;
    }
}

QString Name::*namePart(CsvPart part)
{
    switch (part) {
    case CsvPart::FormattedName:
        return &Name::formatted;
    case CsvPart::GivenName:
        return &Name::given;
    case CsvPart::FamilyName:
        return &Name::family;
    case CsvPart::AdditionalName:
        return &Name::additional;
    case CsvPart::NamePrefix:
        return &Name::prefix;
    case CsvPart::NameSuffix:
        return &Name::suffix;
    default:
        return nullptr;
    }
}

std::optional<Field> fieldOf(CsvPart part)
{
    for (const ListParts &parts : listParts) {
        if (parts.value == part || parts.type == part)
            return parts.field;
    }
    if (namePart(part))
        return Field::Name;
    if (addressPart(part) || part == CsvPart::AddressType)
        return Field::Address;
    switch (part) {
    case CsvPart::Nickname:
        return Field::Nickname;
    case CsvPart::Organization:
    case CsvPart::OrganizationUnit:
        return Field::Organization;
    case CsvPart::Title:
    case CsvPart::Role:
        return Field::Title;
    case CsvPart::Birthday:
        return Field::Birthday;
    case CsvPart::Anniversary:
        return Field::Anniversary;
    case CsvPart::Note:
        return Field::Note;
    case CsvPart::Group:
        return Field::Group;
    case CsvPart::Custom:
        return Field::Custom;
    default:
        return std::nullopt;
    }
}

} // namespace warden
