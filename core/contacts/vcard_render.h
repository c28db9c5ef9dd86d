#pragma once

#include "core/contacts/vcard_origins.h"

namespace warden {

// A property ready to be written: parameters and value escaped for their syntax, not yet folded.
struct RenderedProperty
{
    QByteArray name = {};
    QByteArray types = {};      // "TYPE=home;PREF=1"
    QByteArray parameters = {}; // all others
    QByteArray value = {};
    bool isBase64 = false;
};

// Nothing where the contact has no such value. For FN, N, NICKNAME, CATEGORIES, ORG, TITLE, ROLE,
// BDAY, ANNIVERSARY, NOTE and PHOTO.
std::optional<RenderedProperty> renderSingle(Property property, const Contact &contact,
                                             CardSyntax syntax);
RenderedProperty renderTexts(QByteArray name, const QStringList &texts, CardSyntax syntax);
RenderedProperty renderEntry(Field field, const Entry &entry, CardSyntax syntax);
RenderedProperty renderAddress(const Address &address, CardSyntax syntax);
RenderedProperty renderCustom(const CustomProperty &property);
RenderedProperty renderLabel(const QString &label, CardSyntax syntax);
// The entry's value as X-JABBER and the like have it: without its scheme.
QByteArray renderText(const QString &text, CardSyntax syntax);

// Appends "group.NAME;parameters:value" with its line end, folded at 75 octets between characters
// (RFC 6350, section 3.2); for vCard 2.1 as quoted-printable where that is needed.
void appendProperty(QByteArray &card, QByteArrayView group, const RenderedProperty &property,
                    CardSyntax syntax, QByteArrayView lineEnd);

} // namespace warden
