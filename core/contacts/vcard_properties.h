#pragma once

#include <QByteArrayView>

namespace warden {

// The properties that Contact has a place for; all else is Custom.
enum class Property {
    Custom,
    Begin,
    End,
    Version,
    ProdId,
    Rev,
    Uid,
    Kind,
    AddressBookServerKind, // X-ADDRESSBOOKSERVER-KIND (Apple, vCard 3.0)
    ShowAs,                // X-ABSHOWAS:COMPANY (Apple)
    FormattedName,
    Name,
    Nickname,
    Email,
    Phone,
    Address,
    Organization,
    Title,
    Role,
    Birthday,
    Anniversary,
    AppleDate, // X-ABDATE, an anniversary where its label says so
    Url,
    Im,    // IMPP
    OldIm, // X-AIM, X-JABBER, …: the scheme is in the name
    Note,
    Categories,
    Photo,
    Related,
    Label, // X-ABLABEL
};

// By name in any case.
Property propertyFromName(QByteArrayView name);

// The URI scheme that X-JABBER and its kin stand for ("xmpp"); empty for other properties.
QByteArrayView imSchemeOfProperty(QByteArrayView name);

// "BEGIN:VCARD" and "END:VCARD" in any case; the line is given without its end.
bool isBeginOfCard(QByteArrayView line);
bool isEndOfCard(QByteArrayView line);

} // namespace warden
