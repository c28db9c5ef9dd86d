#include "core/contacts/vcard_properties.h"

#include <array>

namespace warden {

namespace {

struct NamedProperty
{
    QByteArrayView name; // upper case
    Property property;
};

constexpr std::array namedProperties = {
    NamedProperty{"BEGIN", Property::Begin},
    NamedProperty{"END", Property::End},
    NamedProperty{"VERSION", Property::Version},
    NamedProperty{"PRODID", Property::ProdId},
    NamedProperty{"REV", Property::Rev},
    NamedProperty{"UID", Property::Uid},
    NamedProperty{"KIND", Property::Kind},
    NamedProperty{"X-ADDRESSBOOKSERVER-KIND", Property::AddressBookServerKind},
    NamedProperty{"X-ABSHOWAS", Property::ShowAs},
    NamedProperty{"FN", Property::FormattedName},
    NamedProperty{"N", Property::Name},
    NamedProperty{"NICKNAME", Property::Nickname},
    NamedProperty{"EMAIL", Property::Email},
    NamedProperty{"TEL", Property::Phone},
    NamedProperty{"ADR", Property::Address},
    NamedProperty{"ORG", Property::Organization},
    NamedProperty{"TITLE", Property::Title},
    NamedProperty{"ROLE", Property::Role},
    NamedProperty{"BDAY", Property::Birthday},
    NamedProperty{"ANNIVERSARY", Property::Anniversary},
    NamedProperty{"X-ANNIVERSARY", Property::Anniversary},
    NamedProperty{"X-EVOLUTION-ANNIVERSARY", Property::Anniversary},
    NamedProperty{"X-KADDRESSBOOK-X-ANNIVERSARY", Property::Anniversary},
    NamedProperty{"X-ABDATE", Property::AppleDate},
    NamedProperty{"URL", Property::Url},
    NamedProperty{"IMPP", Property::Im},
    NamedProperty{"NOTE", Property::Note},
    NamedProperty{"CATEGORIES", Property::Categories},
    NamedProperty{"PHOTO", Property::Photo},
    NamedProperty{"RELATED", Property::Related},
    NamedProperty{"X-ABRELATEDNAMES", Property::Related},
    NamedProperty{"X-ABLABEL", Property::Label},
};

struct ImService
{
    QByteArrayView name;
    QByteArrayView scheme;
};

constexpr std::array imServices = {
    ImService{"X-JABBER", "xmpp"},   ImService{"X-AIM", "aim"},
    ImService{"X-ICQ", "icq"},       ImService{"X-MSN", "msnim"},
    ImService{"X-YAHOO", "ymsgr"},   ImService{"X-SKYPE", "skype"},
    ImService{"X-QQ", "qq"},         ImService{"X-SKYPE-USERNAME", "skype"},
    ImService{"X-GTALK", "gtalk"},   ImService{"X-GOOGLE-TALK", "gtalk"},
    ImService{"X-GADUGADU", "gg"},   ImService{"X-GROUPWISE", "groupwise"},
    ImService{"X-MATRIX", "matrix"}, ImService{"X-SIP", "sip"},
};

bool equalsIgnoringCase(QByteArrayView name, QByteArrayView upper)
{
    if (name.size() != upper.size())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if ((c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c) != upper[i])
            return false;
    }
    return true;
}

// A small perfect-enough table: first letter and length give one or two candidates.
constexpr size_t slotCount = 512;

constexpr size_t slotOf(char first, qsizetype length)
{
    return (static_cast<size_t>(first & 0x1f) * 13 + static_cast<size_t>(length)) % slotCount;
}

struct SlotTable
{
    std::array<signed char, slotCount> first{};
    std::array<signed char, namedProperties.size()> following{};
};

constexpr SlotTable makeSlotTable()
{
    SlotTable table;
    for (auto &entry : table.first)
        entry = -1;
    for (size_t i = 0; i < namedProperties.size(); ++i) {
        const size_t place = slotOf(namedProperties[i].name[0], namedProperties[i].name.size());
        table.following[i] = table.first[place];
        table.first[place] = static_cast<signed char>(i);
    }
    return table;
}

constexpr SlotTable slotTable = makeSlotTable();

} // namespace

Property propertyFromName(QByteArrayView name)
{
    if (name.isEmpty())
        return Property::Custom;
    for (int i = slotTable.first[slotOf(name[0], name.size())]; i >= 0;
         i = slotTable.following[static_cast<size_t>(i)]) {
        if (equalsIgnoringCase(name, namedProperties[static_cast<size_t>(i)].name))
            return namedProperties[static_cast<size_t>(i)].property;
    }
    return imSchemeOfProperty(name).isEmpty() ? Property::Custom : Property::OldIm;
}

QByteArrayView imSchemeOfProperty(QByteArrayView name)
{
    if (name.size() < 4 || name[1] != '-')
        return {};
    for (const ImService &service : imServices) {
        if (equalsIgnoringCase(name, service.name))
            return service.scheme;
    }
    return {};
}

bool isBeginOfCard(QByteArrayView line)
{
    return line.size() >= 11 && equalsIgnoringCase(line.first(5), "BEGIN") && line[5] == ':' &&
           equalsIgnoringCase(line.sliced(6).trimmed(), "VCARD");
}

bool isEndOfCard(QByteArrayView line)
{
    return line.size() >= 9 && equalsIgnoringCase(line.first(3), "END") && line[3] == ':' &&
           equalsIgnoringCase(line.sliced(4).trimmed(), "VCARD");
}

} // namespace warden
