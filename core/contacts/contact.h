#pragma once

#include "core/contacts/field.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace warden {

// N and FN (RFC 6350, sections 6.2.1 and 6.2.2).
struct Name
{
    QString formatted = {};
    QString family = {};
    QString given = {};
    QString additional = {};
    QString prefix = {};
    QString suffix = {};

    bool operator==(const Name &) const = default;
};

// A value of a list: an e-mail address, a phone number, a URL, an instant-messaging address, a
// relation.
struct Entry
{
    QString value = {};
    QStringList types = {}; // lower case, sorted, without "pref": "home", "work", "cell", "fax", …
    QString label = {};     // a name of the person's own (X-ABLabel); empty mostly
    bool preferred = false;

    bool operator==(const Entry &) const = default;
};

// ADR (RFC 6350, section 6.3.1).
struct Address
{
    QString poBox = {};
    QString extended = {};
    QString street = {};
    QString city = {};
    QString region = {};
    QString postalCode = {};
    QString country = {};
    QStringList types = {};
    QString label = {};
    bool preferred = false;

    bool operator==(const Address &) const = default;
};

struct Organization
{
    QString name = {};
    QStringList units = {};

    bool operator==(const Organization &) const = default;
};

// A date of which parts may be unknown (0): --12-24 has no year. `text` holds what isn't a date.
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    QString text = {};

    bool isEmpty() const { return year == 0 && month == 0 && day == 0 && text.isEmpty(); }
    bool operator==(const PartialDate &) const = default;
};

// Either bytes or an address where the picture lies; mediaType like "image/jpeg".
struct Photo
{
    QString mediaType = {};
    QByteArray data = {};
    QString uri = {};

    bool isEmpty() const { return data.isEmpty() && uri.isEmpty(); }
    bool operator==(const Photo &) const = default;
};

// A property that the model has no place for, kept as it came: group, parameters and value verbatim
// (still escaped). In a CSV or a form it is a column: name and value.
struct CustomProperty
{
    QString name = {};
    QString value = {};
    QString parameters = {}; // "TYPE=x;LANGUAGE=de", without the leading semicolon
    QString group = {};      // "item1"

    bool operator==(const CustomProperty &) const = default;
};

enum class ContactKind { Individual, Organization, Group };

// A contact as every service and file is translated into it. Text is NFC, line ends are \n.
struct Contact
{
    QString uid = {};
    ContactKind kind = ContactKind::Individual;

    Name name = {};                 // Field::Name
    QStringList nicknames = {};     // Field::Nickname
    QList<Entry> emails = {};       // Field::Email
    QList<Entry> phones = {};       // Field::Phone, as written by people
    QList<Address> addresses = {};  // Field::Address
    Organization organization = {}; // Field::Organization
    QString title = {};             // Field::Title, with role
    QString role = {};
    PartialDate birthday = {};         // Field::Birthday
    PartialDate anniversary = {};      // Field::Anniversary
    QList<Entry> urls = {};            // Field::Url
    QList<Entry> ims = {};             // Field::Im, as URI: "xmpp:ada@example.com"
    QString note = {};                 // Field::Note
    QStringList groups = {};           // Field::Group
    Photo photo = {};                  // Field::Photo
    QList<Entry> relations = {};       // Field::Relation
    QList<CustomProperty> custom = {}; // Field::Custom

    bool operator==(const Contact &) const = default;
};

// Field by field, so that callers need no switch of their own. Lists are the same in any order, as
// services return them in an order of their own.
bool sameField(const Contact &a, const Contact &b, Field field);
bool isFieldEmpty(const Contact &contact, Field field);
void copyField(const Contact &from, Contact &to, Field field);
void clearField(Contact &contact, Field field);
FieldSet differingFields(const Contact &a, const Contact &b);
FieldSet filledFields(const Contact &contact);

// What to call this contact in a list: formatted name, else given + family, organisation, e-mail,
// phone.
QString displayName(const Contact &contact);

// One line for a person: "ada@example.com (work), ada@home.example". A photo shows type and size.
QString fieldText(const Contact &contact, Field field);

} // namespace warden
