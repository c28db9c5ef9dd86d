#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/csv_table.h"

namespace warden {

// Which part of a contact a column holds.
enum class CsvPart {
    Custom, // a column that is only kept: Contact::custom by the column's name
    Uid,
    FormattedName,
    GivenName,
    FamilyName,
    AdditionalName,
    NamePrefix,
    NameSuffix,
    Nickname,
    Email,
    EmailType,
    Phone,
    PhoneType,
    PoBox,
    ExtendedAddress,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    AddressType,
    Organization,
    OrganizationUnit,
    Title,
    Role,
    Birthday,
    Anniversary,
    Url,
    UrlType,
    Im,
    Note,
    Group,
    Relation,
    RelationType,
};

struct CsvColumn
{
    QString name = {};
    CsvPart part = CsvPart::Custom;
    int slot = 0; // which e-mail address, phone, … from 1; columns of one slot belong together
    QString type = {}; // of a column for one type only: "work"
};

// What each column of a table means.
class ColumnMap
{
public:
    // Google's column sets (old and new), Outlook's and our own, by name in any case; columns of
    // other names are Custom.
    static ColumnMap recognise(const QStringList &header);

    // Further columns as "COLUMN=FIELD" with a name of fieldFromName(), over those recognised.
    // Usage error where the column isn't in the header or the field can't be in one column.
    Result<void> assign(const QString &assignment);

    const QList<CsvColumn> &columns() const { return m_columns; }
    // The fields that a row can hold; Custom only where there is such a column.
    FieldSet fields() const;

    Contact contact(const QStringList &cells) const;
    // The row for `contact`: cells of fields that say the same as `previous` stay as they are.
    // Values beyond the columns of a field share its last one, separated by " ::: ".
    QStringList cells(const Contact &contact, const QStringList &previous, CsvSafety safety) const;

private:
    QList<CsvColumn> m_columns;
};

// Columns (Google's names) that hold all of `contacts`, but for photos.
QStringList csvHeaderFor(const QList<Contact> &contacts);

// What a CSV file with columns of our choice can hold.
FieldSet csvFields();

} // namespace warden
